public import ReportExport

/// Writes the tables of a document and drawings of its pages, each to a file of its own.
public struct TableFiles {
  private let tables: OutputFolder?
  private let drawings: OutputFolder?
  private let names: TableFileName
  private let encoder: TableEncoder

  /// Makes the folders that are missing and takes hold of them. What has no folder is not written; both may have
  /// the same one.
  public init(
    of document: BytePath, encoder: TableEncoder, tables: BytePath?, drawings: BytePath?
  ) throws(OutputFolderError) {
    names = TableFileName(of: document)
    self.encoder = encoder
    let held = try Self.folder(tables, besides: nil)
    self.tables = held
    self.drawings = try Self.folder(drawings, besides: held)
  }

  /// A folder can be held once only.
  private static func folder(
    _ path: BytePath?, besides held: OutputFolder?
  ) throws(OutputFolderError) -> OutputFolder? {
    guard let path else { return nil }
    if let held, let identity = try? FileEntry.at(path).identity,
      identity == (try? FileEntry.at(held.path).identity)
    {
      return held
    }
    return try OutputFolder(path)
  }

  /// Writes the tables of a page, and removes those that an earlier run found on it besides.
  public func write(_ page: TabledPage, as formats: [TableFormat]) throws(OutputFolderError) {
    guard let tables else { return }
    let number = page.page.number
    for format in formats {
      for (index, table) in page.tables.enumerated() {
        try tables.write(
          encoder.file(table, number: index + 1, as: format),
          to: names.table(index + 1, page: number, format: format))
      }
      var stale = page.tables.count + 1
      while tables.remove(names.table(stale, page: number, format: format)) { stale += 1 }
    }
  }

  /// Writes the drawing of a page.
  public func draw(_ page: TabledPage) throws(OutputFolderError) {
    try drawings?.write(PageDrawing.bytes(of: page), to: names.drawing(page: page.page.number))
  }
}
