/// How much of one page layout analysis looks at; what lies beyond is reported as `layout-limit`.
public struct LayoutLimits: Sendable, Hashable {
  /// Characters per page.
  public let glyphsPerPage: Int
  /// Rulings per page; as many filled areas are looked at, which are only a hint.
  public let rulingsPerPage: Int
  /// Grid positions (rows times columns) per table.
  public let gridPositionsPerTable: Int

  /// Makes limits; values below 1 count as 1.
  public init(glyphsPerPage: Int, rulingsPerPage: Int, gridPositionsPerTable: Int) {
    self.glyphsPerPage = max(1, glyphsPerPage)
    self.rulingsPerPage = max(1, rulingsPerPage)
    self.gridPositionsPerTable = max(1, gridPositionsPerTable)
  }

  /// Far above any printed report, low enough that a hostile page takes seconds, not minutes.
  public static let standard = LayoutLimits(
    glyphsPerPage: 100_000, rulingsPerPage: 10_000, gridPositionsPerTable: 20_000)
}
