import Codebook
import PageModel
import ReportModel
import ThaiText

/// Finds the district and the province of the reporting agency: what stands beside its name, else what the
/// report names most.
struct AgencyLocator {
  let places: PlaceNames

  /// Where an agency is; empty and nil where the report does not tell.
  typealias Location = (district: String, province: Province?)

  /// What stands beside the agency's name outweighs whatever the report says of other places.
  private static let besideWeight = 1000

  private struct Votes {
    var districts: [String: Int] = [:]
    var provinces: [String: (province: Province, count: Int)] = [:]

    mutating func add(_ province: Province, _ weight: Int) {
      provinces[province.code] = (province, (provinces[province.code]?.count ?? 0) + weight)
    }

    var winners: Location {
      (
        districts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key ?? "",
        provinces.values.max { ($0.count, $1.province.code) < ($1.count, $0.province.code) }?.province
      )
    }
  }

  /// The place that titles name, for a report of no agency in particular.
  func location(_ documents: [DocumentText], _ texts: [SqueezedText]) -> Location {
    var votes = Votes()
    for (document, text) in zip(documents, texts) where document.isTitle {
      count(text, into: &votes) { _ in false }
    }
    return votes.winners
  }

  /// The place of an agency; `name` is without its kind, `place` where it is printed.
  func location(
    _ documents: [DocumentText], _ texts: [SqueezedText], of name: String, kind: String, at place: Place
  ) -> Location {
    let key = SqueezedText.key(name)
    var votes = Votes()
    var before: SqueezedText?
    for (document, text) in zip(documents, texts) {
      let isUnderName = document.isCover && before.map { follows(key, $0, $0.scalars.count) } ?? false
      before = document.isCover ? text : nil
      // The districts of a table are those of the agencies that it lists.
      count(text, into: &votes, weight: document.isInTable ? 0 : 1) { isUnderName || follows(key, text, $0) }
    }
    let found = votes.winners
    switch kind {
    case "province", "provincial_administrative_organization":
      let own = places.province(in: SqueezedText(SourcedText("จังหวัด" + name, at: place)), at: 0)
      return (kind == "province" ? "" : found.district, own ?? found.province)
    case "other" where found.province == nil:
      return (found.district, places.province(endingName: name))
    default:
      return found
    }
  }

  private func count(
    _ text: SqueezedText, into votes: inout Votes, weight: Int = 1, isBeside: (Int) -> Bool
  ) {
    for index in text.scalars.indices where isWordStart(index, text) {
      if let district = places.district(in: text, at: index) {
        let votesNow = isBeside(index) ? Self.besideWeight : weight
        if votesNow > 0 { votes.districts[district.name, default: 0] += votesNow }
      }
      if let province = places.province(in: text, at: index) {
        votes.add(province, isBeside(index) ? Self.besideWeight : 1)
      }
    }
  }

  private func isWordStart(_ index: Int, _ text: SqueezedText) -> Bool {
    let scalar = text.scalars[index]
    guard "อจเก".unicodeScalars.contains(scalar) else { return false }
    // `อ.` and `จ.` as abbreviations stand after white space only.
    let isAbbreviation = index + 1 < text.scalars.count && text.scalars[index + 1] == "."
    if isAbbreviation { return text.hasSpace(before: index) }
    // องค์การบริหารส่วนจังหวัด names a kind, not a province.
    return AgencyVocabulary.organisation.hit(in: text, endingAt: index) == nil
  }

  /// Whether the agency's name (in key form) stands in the words before.
  private func follows(_ name: [Unicode.Scalar], _ text: SqueezedText, _ index: Int) -> Bool {
    let first = max(0, index - 60)
    let end = index - name.count + 1
    return first < end && (first..<end).contains { text.matches(name, at: $0) }
  }
}
