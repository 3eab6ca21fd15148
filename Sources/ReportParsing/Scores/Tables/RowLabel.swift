import PageModel

/// What a row, or one of several labels stacked in a cell, is about.
struct RowLabel {
  /// What its figure is about.
  let subject: Subject
  /// Label as printed, without code.
  let text: SourcedText
  /// Number printed for an indicator.
  var printedNumber: String?
  /// Indicator that the printed name means.
  var namedIndicator: Int?
  /// Where the label begins.
  let place: Place?
  /// 0...1.
  let confidence: Double
}
