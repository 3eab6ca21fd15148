public import PageModel

/// One of the submissions that a document holds, such as the report on last year's measures before the analysis of
/// this year's result. Most documents hold one.
public struct ReportPart: Hashable, Sendable {
  /// What it is: one of the report's kinds.
  public let kind: String
  /// Its title, lines joined as Thai is written; empty where none was found.
  public let title: String
  /// The first year of the title, Buddhist era; nil where it names none.
  public let fiscalYear: Int?
  /// First page.
  public let pageFirst: Int
  /// Last page; the next part may begin on it.
  public let pageLast: Int
  /// Where the title stands; without one where the part begins. Nil for a document without text.
  public let place: Place?
  /// 0...1: how sure the reading is.
  public let confidence: Double
  /// Ids of the repairs that touched the title, sorted.
  public let repairs: [String]

  /// Makes a part.
  public init(
    kind: String, title: String, fiscalYear: Int?, pageFirst: Int, pageLast: Int, place: Place?,
    confidence: Double = 1, repairs: [String] = []
  ) {
    self.kind = kind
    self.title = title
    self.fiscalYear = fiscalYear
    self.pageFirst = pageFirst
    self.pageLast = pageLast
    self.place = place
    self.confidence = confidence
    self.repairs = repairs
  }
}
