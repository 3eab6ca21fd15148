/// A question or an item of the check list.
public struct CodebookItem: Hashable, Sendable {
  /// `I11`, `E3`, `O14`.
  public let code: String
  /// Official wording.
  public let title: String
  /// Indicator it belongs to; nil when not known.
  public let indicator: Int?
  /// Sub-indicator it belongs to; nil for I and E items.
  public let subindicator: String?
  /// How sure the wording is.
  public let certainty: Certainty

  /// Makes an item.
  public init(code: String, title: String, indicator: Int?, subindicator: String?, certainty: Certainty) {
    self.code = code
    self.title = title
    self.indicator = indicator
    self.subindicator = subindicator
    self.certainty = certainty
  }
}
