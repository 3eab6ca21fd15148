/// What a PDF says of itself.
public struct PDFMetadata: Hashable, Sendable {
  /// Title of the Info dictionary; nil when absent or empty.
  public let title: String?
  /// Program that the text was written with; nil when absent or empty.
  public let creator: String?
  /// Program that made the PDF; nil when absent or empty.
  public let producer: String?
  /// Version of the format, e.g. `1.7`: the greater of header and catalog.
  public let version: String
  /// Whether the file is encrypted (an empty password may open it all the same).
  public let isEncrypted: Bool
}
