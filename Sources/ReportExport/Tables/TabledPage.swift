public import PageModel

/// A page of a PDF with its tables.
public struct TabledPage: Sendable {
  /// The page as it was drawn.
  public let page: Page
  /// Its tables in reading order.
  public let tables: [Table]

  /// Makes a page.
  public init(page: Page, tables: [Table]) {
    self.page = page
    self.tables = tables
  }
}
