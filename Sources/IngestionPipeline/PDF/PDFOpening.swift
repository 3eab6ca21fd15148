internal import PDFExtraction

/// Opens files that have to be PDFs, for some of their pages.
struct PDFOpening: Sendable {
  /// Tried on encrypted files.
  let password: String?
  /// Pages asked for: the first one has to be there.
  let pages: PageSelection

  /// Opens a file of the path.
  func open(_ path: BytePath) throws(DocumentFailure) -> PDFFile {
    if let entry = try? FileEntry.at(path), entry.kind == .folder { throw .folder }
    let bytes: [UInt8]
    do throws(FileContents.Failure) {
      bytes = try FileContents.read(path, limit: DocumentProcessor.longestFile)
    } catch {
      throw DocumentFailure(error)
    }
    switch InputFormat(firstBytes: bytes) ?? InputFormat(fileName: path.lastComponent) {
    case .pdf: break
    case nil where bytes.isEmpty: throw .emptyFile
    case .text, .markdown, .html, nil: throw .noPDF
    }
    let file: PDFFile
    do throws(PDFError) { file = try PDFFile(bytes: bytes, password: password) } catch {
      throw DocumentFailure(error)
    }
    guard pages.first <= file.pageCount else { throw .noSuchPage(pages.first, of: file.pageCount) }
    return file
  }
}
