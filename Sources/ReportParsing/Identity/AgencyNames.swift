import Codebook
import PageModel
import ThaiText

/// Finds agencies by the words for their kind.
struct AgencyNames {
  private struct Word {
    let kind: AgencyKind
    let isOfficial: Bool
    let isLocal: Bool
  }

  private let words: PhraseSet<Word>
  /// Words that begin the names of offices and companies of many kinds, and other phrases.
  private let officeWords: PhraseSet<Word>
  private let publicOrganization: AgencyKind?

  /// The kind of agencies that are of no other: its own name stands in no report.
  private static let otherKind = "other"

  /// Kinds of local government: they name themselves all over a report, others on the cover only.
  static let localKinds: Set<String> = [
    "provincial_administrative_organization", "city_municipality", "town_municipality",
    "subdistrict_municipality",
    "subdistrict_administrative_organization", "municipality_unspecified",
  ]

  init(kinds: [AgencyKind]) {
    var phrases: [(String, Word)] = []
    for kind in kinds {
      let isLocal = Self.localKinds.contains(kind.id)
      let names = kind.id == Self.otherKind ? [] : [kind.name]
      let own = names + kind.abbreviations.filter { $0.count >= 3 && $0.hasSuffix(".") }
      phrases += own.map { ($0, Word(kind: kind, isOfficial: true, isLocal: isLocal)) }
      phrases += kind.otherNames.map { ($0, Word(kind: kind, isOfficial: !isLocal, isLocal: isLocal)) }
    }
    words = PhraseSet(phrases)
    let offices = kinds.first { $0.id == Self.otherKind }
    let enterprises = kinds.first { $0.id == "state_enterprise" }
    officeWords = PhraseSet(
      [(offices, AgencyVocabulary.officeWords), (enterprises, AgencyVocabulary.enterpriseWords)].flatMap {
        kind, words in
        words.compactMap { word in kind.map { (word, Word(kind: $0, isOfficial: false, isLocal: false)) } }
      })
    publicOrganization = kinds.first { $0.id == "public_organization" }
  }

  /// The agencies of local government that a text names.
  func local(in text: SqueezedText) -> [PrintedAgency] {
    words.hits(in: text)
      .filter { $0.meaning.isLocal && standsAlone($0.range, in: text) && !isOffice($0, in: text) }
      .map { printed($0, in: text) }
  }

  /// `ปลัดเทศบาล`, `สภาเทศบาล`: people and offices of whatever municipality it is.
  private func isOffice(_ hit: PhraseSet<Word>.Hit, in text: SqueezedText) -> Bool {
    hit.meaning.kind.id == "municipality_unspecified"
      && AgencyVocabulary.offices.hit(in: text, endingAt: hit.range.lowerBound) != nil
  }

  /// An agency of any kind that a line begins with, `ชื่อหน่วยงาน`, `ของ` and `โดย` aside.
  func leading(in text: SqueezedText) -> PrintedAgency? {
    let index = AgencyVocabulary.leads.end(ofRunIn: text, from: 0)
    guard let hit = words.hit(in: text, at: index) else { return nil }
    return printed(hit, in: text)
  }

  /// An office, bank or company that a line begins with, or that it is of, by a word that other phrases begin with too:
  /// only where the report names no agency of a known kind.
  func office(in text: SqueezedText) -> PrintedAgency? {
    let start = AgencyVocabulary.leads.end(ofRunIn: text, from: 0)
    for hit in officeWords.hits(in: text) {
      let isOwner =
        hit.range.lowerBound == start
        || AgencyVocabulary.owners.hit(in: text, endingAt: hit.range.lowerBound) != nil
      guard isOwner, words.hit(in: text, at: hit.range.lowerBound) == nil else { continue }
      let found = printed(hit, in: text)
      if found.isClean, found.name.count >= 4 { return found }
    }
    return nil
  }

  /// An agency of any kind but a province that a title is of: `ผลการประเมิน … ของกรม…`, or that stands in it
  /// after a blank.
  func owner(in title: SqueezedText) -> PrintedAgency? {
    for hit in words.hits(in: title) where hit.meaning.kind.id != "province" {
      let isOwner = AgencyVocabulary.owners.hit(in: title, endingAt: hit.range.lowerBound) != nil
      guard isOwner || title.hasSpace(before: hit.range.lowerBound) else { continue }
      let found = printed(hit, in: title)
      if found.isClean, found.name.count >= 2 { return found }
    }
    return nil
  }

  /// The agencies of local government, and hospitals, schools and the like, that a text names with the name at once
  /// behind the word for their kind.
  func named(in text: SqueezedText) -> [PrintedAgency] {
    words.hits(in: text)
      .filter {
        standsAlone($0.range, in: text) && !isOffice($0, in: text)
          && !Self.groups.contains($0.meaning.kind.id)
      }
      .map { printed($0, in: text) }
      .filter { $0.isAttached && $0.name.count >= 2 && ($0.isClean || Self.localKinds.contains($0.kind.id)) }
  }

  /// Kinds whose words stand in many others.
  private static let groups: Set<String> = [
    "province", "department", "fund", "parliament_court", "municipality_unspecified",
  ]

  /// Whether an agency stands where that of a title does: at its begin, or behind a word such as ของ.
  func isOwner(_ agency: PrintedAgency, of title: SqueezedText) -> Bool {
    agency.kindStart <= AgencyVocabulary.leads.end(ofRunIn: title, from: 0)
      || AgencyVocabulary.owners.hit(in: title, endingAt: agency.kindStart) != nil
  }

  /// Kind and name in full; kinds of local government by their official word, others as printed.
  func fullName(of printed: PrintedAgency, in text: SqueezedText) -> String {
    let isLocal = Self.localKinds.contains(printed.kind.id)
    let kind =
      isLocal
      ? printed.kind.name : text.source.string(in: text.sourceRange(printed.kindStart..<printed.nameStart))
    let name = text.source.string(in: text.sourceRange(printed.name))
    return kind + name.split(whereSeparator: \.isWhitespace).joined()
  }

  /// Abbreviations inside longer words (`กบต.`) are none.
  private func standsAlone(_ range: Range<Int>, in text: SqueezedText) -> Bool {
    guard text.scalars[range.upperBound - 1] == ".", range.lowerBound > 0 else { return true }
    if text.hasSpace(before: range.lowerBound) { return true }
    let before = text.scalars[range.lowerBound - 1]
    return !(0x0E01...0x0E2E).contains(before.value)
      || AgencyVocabulary.stops.hit(in: text, endingAt: range.lowerBound) != nil
  }

  private func printed(_ hit: PhraseSet<Word>.Hit, in text: SqueezedText) -> PrintedAgency {
    let start = hit.range.upperBound
    let longest = hit.meaning.isLocal ? AgencyVocabulary.longestName : AgencyVocabulary.longestOfficeName
    var name = self.name(in: text, from: start, longest: longest)
    var kind = hit.meaning.kind
    if !hit.meaning.isLocal {
      name.end = endOfArea(in: text, from: start, nameEnd: name.end)
      if let suffix = AgencyVocabulary.publicOrganization.hit(in: text, at: name.end), let publicOrganization
      {
        (kind, name) = (publicOrganization, (suffix.range.upperBound, true))
      } else if let suffix = AgencyVocabulary.companies.hit(in: text, at: name.end) {
        name = (suffix.range.upperBound, true)
      }
    }
    return PrintedAgency(
      kind: kind, isKindOfficial: hit.meaning.isOfficial, nameStart: start,
      name: start..<name.end,
      isClean: name.isClean, isAttached: !text.hasSpace(before: start), kindStart: hit.range.lowerBound)
  }

  /// Where a name that begins at an index ends, and whether it ends as names do: before white space, the
  /// end, or its district.
  ///
  /// Words that names contain too end one only beyond the length `longest`.
  func name(
    in text: SqueezedText, from start: Int, longest: Int = AgencyVocabulary.longestName
  ) -> (end: Int, isClean: Bool) {
    guard AgencyVocabulary.nameless.hit(in: text, at: start) == nil else { return (start, false) }
    var index = start
    var firstLooseStop: Int?
    while index < min(text.scalars.count, start + 40) {
      if index > start, endsName(index, in: text) { break }
      guard isNameScalar(text.scalars[index]) || joinsNames(index, in: text) else { break }
      if index > start + 1 {
        if let stop = AgencyVocabulary.stops.hit(in: text, at: index),
          !endsWord(stop.range.upperBound, in: text)
        {
          return (index, false)
        }
        if firstLooseStop == nil, AgencyVocabulary.looseStops.hit(in: text, at: index) != nil {
          firstLooseStop = index
        }
      }
      index += 1
    }
    if index - start > longest, let stop = firstLooseStop { return (stop, false) }
    return (index, index < start + 40)
  }

  /// White space, the words for a place, or those for a year, with which the next line of a title begins.
  private func endsName(_ index: Int, in text: SqueezedText) -> Bool {
    text.hasSpace(before: index) || AgencyVocabulary.ends.hit(in: text, at: index) != nil
      || AgencyVocabulary.years.hit(in: text, at: index) != nil
  }

  /// `สำนักงานเขตพื้นที่การศึกษา… เขต 4`, `สำนักงานสาธารณสุขจังหวัดพะเยา`: the area of an office is part of its
  /// name.
  private func endOfArea(in text: SqueezedText, from start: Int, nameEnd: Int) -> Int {
    var end = nameEnd
    if let word = AgencyVocabulary.areas.hit(in: text, at: end), !text.hasSpace(before: end) {
      end = name(in: text, from: word.range.upperBound).end
    }
    guard let zone = AgencyVocabulary.zones.hit(in: text, at: end), end > start else { return end }
    var index = zone.range.upperBound
    while index < text.scalars.count, text.scalars[index].isDigit { index += 1 }
    return index > zone.range.upperBound ? index : end
  }

  /// `เวียงเชียงของ`: what ends the name belongs to it.
  private func endsWord(_ index: Int, in text: SqueezedText) -> Bool {
    index >= text.scalars.count || text.hasSpace(before: index)
      || AgencyVocabulary.ends.hit(in: text, at: index) != nil
  }

  /// `ท่าเดื่อ-มืดกา`: a hyphen with letters at both sides and no blank.
  private func joinsNames(_ index: Int, in text: SqueezedText) -> Bool {
    guard index > 0, index + 1 < text.scalars.count, "-–".unicodeScalars.contains(text.scalars[index]),
      !text.hasSpace(before: index), !text.hasSpace(before: index + 1)
    else { return false }
    return text.scalars[index - 1].isThaiSign && text.scalars[index + 1].isThaiSign
  }

  private func isNameScalar(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isThaiSign || scalar.isDigit || scalar.isLatinLetter
  }
}
