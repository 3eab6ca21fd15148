public import ReportExport

/// Writes the tables of a document, each to a file of its own.
public struct TableFiles {
  private let folder: OutputFolder
  private let names: TableFileName
  private let encoder: TableEncoder

  /// Makes the folder if it is missing and takes hold of it.
  public init(of document: BytePath, encoder: TableEncoder, in folder: BytePath) throws(OutputFolderError) {
    self.folder = try OutputFolder(folder)
    names = TableFileName(of: document)
    self.encoder = encoder
  }

  /// Writes the tables of a page, and removes those that an earlier run found on it besides.
  public func write(_ page: TabledPage, as formats: [TableFormat]) throws(OutputFolderError) {
    for format in formats {
      for (index, table) in page.tables.enumerated() {
        try folder.write(
          encoder.file(table, number: index + 1, as: format),
          to: names.table(index + 1, page: page.page.number, format: format))
      }
      var stale = page.tables.count + 1
      while folder.remove(names.table(stale, page: page.page.number, format: format)) { stale += 1 }
    }
  }
}
