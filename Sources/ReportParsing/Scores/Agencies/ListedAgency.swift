import PageModel
import ThaiText

/// An agency that a cell of a table names.
struct ListedAgency: Hashable {
  /// Kind and name in full; as printed where no kind stands there.
  let name: String
  /// Where.
  let place: Place
}

/// Reads the names of agencies in the cells of tables.
struct ListedAgencyReader {
  let names: AgencyNames

  /// The agency that a cell names and that is all it says, its district and province aside; nil for any
  /// other cell.
  func agency(in cell: SourcedText) -> ListedAgency? {
    let text = SqueezedText(cell)
    guard (4...Self.longest).contains(text.scalars.count), let printed = names.leading(in: text),
      printed.name.count >= 2, printed.isClean, isAll(printed, of: text), let place = cell.place
    else { return nil }
    return ListedAgency(name: names.fullName(of: printed, in: text), place: place)
  }

  /// The agency of a cell below the word for agencies: its kind may be left out.
  func agency(inColumn cell: SourcedText) -> ListedAgency? {
    if let named = agency(in: cell) { return named }
    let text = SqueezedText(cell)
    guard (3...Self.longest).contains(text.scalars.count), let place = cell.place,
      text.scalars.allSatisfy({ $0.isThaiSign || $0 == "." || $0 == "(" || $0 == ")" }),
      AgencyVocabulary.summaries.hit(in: text, at: 0) == nil
    else { return nil }
    return ListedAgency(name: cell.trimmed.string, place: place)
  }

  private static let longest = 90

  private func isAll(_ printed: PrintedAgency, of text: SqueezedText) -> Bool {
    let end = printed.range.upperBound
    return end == text.scalars.count || AgencyVocabulary.ends.hit(in: text, at: end) != nil
      || text.scalars[end] == "("
  }
}
