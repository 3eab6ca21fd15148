/// Whether the numbers printed beside the names of a table's indicators are theirs, or ranks.
struct IndicatorNumbering {
  private var agreeing = 0
  private var differing = 0

  /// Counts a row that has both.
  mutating func count(_ label: RowLabel) {
    guard let named = label.namedIndicator, let printed = label.printedNumber.flatMap({ Int($0) }) else {
      return
    }
    if named == printed { agreeing += 1 } else { differing += 1 }
  }

  /// Whether the numbers are those of other indicators in most rows: they count the rows.
  var differsMostly: Bool { differing > agreeing }

  /// Where number and name disagree, what most rows of the table do decides: a column of ranks is
  /// overruled by the names, a wrong name by its number.
  func resolved(_ label: RowLabel) -> RowLabel {
    guard let named = label.namedIndicator, let printed = label.printedNumber.flatMap({ Int($0) }),
      named != printed, (1...10).contains(printed)
    else { return label }
    return RowLabel(
      subject: .indicator(agreeing > differing ? printed : named), text: label.text,
      printedNumber: label.printedNumber, namedIndicator: named, place: label.place, confidence: 0.7)
  }
}
