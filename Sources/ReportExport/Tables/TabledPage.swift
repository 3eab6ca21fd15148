public import PageModel

/// A page of a PDF with its tables.
public struct TabledPage: Sendable {
  /// The page as it was drawn.
  public let page: Page
  /// Its paragraphs and tables in reading order.
  public let blocks: [Block]

  /// Makes a page.
  public init(page: Page, blocks: [Block]) {
    self.page = page
    self.blocks = blocks
  }

  /// Its tables in reading order.
  public var tables: [Table] {
    blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }
}
