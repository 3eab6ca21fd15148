import Codebook
import PageModel
import ThaiText

/// District and province as printed beside an agency.
struct PlaceNames {
  private let provinces: [(key: [Unicode.Scalar], province: Province)]

  init(provinces: [Province]) {
    self.provinces = provinces.flatMap { province in
      ([province.name] + province.aliases).map { (SqueezedText.key($0), province) }
    }.sorted { $0.key.count > $1.key.count }
  }

  /// The district that begins at an index, with the index after it.
  func district(in text: SqueezedText, at start: Int) -> (name: String, end: Int)? {
    if let word = AgencyVocabulary.zones.hit(in: text, at: start) {
      guard let found = name(of: word.range, in: text),
        AgencyVocabulary.capital.hit(in: text, at: found.end) != nil
      else { return nil }
      return found
    }
    return AgencyVocabulary.districts.hit(in: text, at: start).flatMap { name(of: $0.range, in: text) }
  }

  /// The name behind the word for a district.
  private func name(of word: Range<Int>, in text: SqueezedText) -> (name: String, end: Int)? {
    let from = nameStart(text, after: word)
    guard AgencyVocabulary.noPlaceNames.hit(in: text, at: from) == nil else { return nil }
    var index = from
    while index < min(text.scalars.count, from + 40) {
      if index > from,
        text.hasSpace(before: index) || AgencyVocabulary.provinces.hit(in: text, at: index) != nil
      {
        break
      }
      guard text.scalars[index].isThaiSign else { break }
      index += 1
    }
    guard index - from >= 2 else { return nil }
    return (text.string(from..<index), index)
  }

  /// `จังหวัด: เพชรบุรี`: forms put a colon between word and name.
  private func nameStart(_ text: SqueezedText, after word: Range<Int>) -> Int {
    let index = word.upperBound
    return index < text.scalars.count && text.scalars[index] == ":" ? index + 1 : index
  }

  /// The province that begins at an index: one of the 77, tolerant of one damaged scalar.
  func province(in text: SqueezedText, at start: Int) -> Province? {
    if AgencyVocabulary.capital.hit(in: text, at: start) != nil, isBehindDistrict(start, in: text) {
      return provinces.first { text.matches($0.key, at: start) }?.province
    }
    guard let word = AgencyVocabulary.provinces.hit(in: text, at: start) else { return nil }
    let from = nameStart(text, after: word.range)
    if let exact = provinces.first(where: { text.matches($0.key, at: from) }) { return exact.province }
    var end = from
    while end < min(text.scalars.count, from + 24), end == from || !text.hasSpace(before: end),
      text.scalars[end].isThaiSign
    {
      end += 1
    }
    let name = Array(text.scalars[from..<end])
    guard name.count >= 4 else { return nil }
    return provinces.first { TextKey.editDistance($0.key, name) <= 1 }?.province
  }

  /// `เขตดุสิต กรุงเทพมหานคร`: the capital's name alone is that of an agency.
  private func isBehindDistrict(_ index: Int, in text: SqueezedText) -> Bool {
    (max(0, index - 24)..<index).contains { start in
      AgencyVocabulary.zones.hit(in: text, at: start) != nil && district(in: text, at: start)?.end == index
    }
  }

  /// The province that the name of an office ends with, the number of its area aside:
  /// `สำนักงานเขตพื้นที่การศึกษา…ตราด เขต 4`.
  func province(endingName name: String) -> Province? {
    let key = SqueezedText.key(name)
    let zone = SqueezedText.key("เขต")
    var end = key.count
    while end > 0, key[end - 1].isDigit { end -= 1 }
    if end < key.count, end >= zone.count, Array(key[(end - zone.count)..<end]) == zone { end -= zone.count }
    return provinces.first { $0.key.count >= 3 && key[..<end].reversed().starts(with: $0.key.reversed()) }?
      .province
  }

  /// Whether a word that introduces a district stands at an index.
  func isDistrictWord(in text: SqueezedText, at index: Int) -> Bool {
    AgencyVocabulary.districts.hit(in: text, at: index) != nil
  }
  /// Whether a word that introduces a province stands at an index.
  func isProvinceWord(in text: SqueezedText, at index: Int) -> Bool {
    AgencyVocabulary.provinces.hit(in: text, at: index) != nil
  }
}
