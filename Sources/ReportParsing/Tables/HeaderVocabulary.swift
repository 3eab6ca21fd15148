import Codebook
import PageModel
import ReportModel
import ThaiText

/// What the words of a column's header mean.
struct HeaderVocabulary {
  private let entries: [(key: [Unicode.Scalar], role: HeaderRole)]
  private let exact: [[Unicode.Scalar]: HeaderRole]

  init(synonyms: [HeaderSynonym]) {
    var exact: [[Unicode.Scalar]: HeaderRole] = [:]
    var entries: [(key: [Unicode.Scalar], role: HeaderRole)] = []
    for synonym in synonyms {
      let key = TextKey.key(synonym.text)
      guard !key.isEmpty, exact[key] == nil else { continue }
      exact[key] = synonym.role
      entries.append((key, synonym.role))
    }
    // Longest first: `ผลการดำเนินการ` must not be read as `การดำเนินการ`.
    self.entries = entries.sorted { a, b in
      a.key.count != b.key.count ? a.key.count > b.key.count : a.key.lexicographicallyPrecedes(b.key)
    }
    self.exact = exact
  }

  /// The role that a header's text names; nil when it names none.
  ///
  /// Tried in this order: the same words; the words with small damage; the longest known words that
  /// it begins with; known words that fill at least half of it.
  func role(of header: String) -> HeaderRole? {
    let key = TextKey.key(header)
    guard !key.isEmpty, key.count <= 200 else { return nil }
    if let role = exact[key] { return role }
    if let role = role(ofParts: header) { return role }
    for entry in entries where entry.key.count >= 5 && abs(entry.key.count - key.count) <= 3 {
      if TextKey.similarity(ofKeys: entry.key, key) >= 0.85 { return entry.role }
    }
    for entry in entries where entry.key.count >= 4 && key.starts(with: entry.key) {
      if entry.key.count * 5 >= key.count * 2 { return entry.role }
    }
    for entry in entries where entry.key.count >= 4 && entry.key.count * 2 >= key.count {
      if contains(key, entry.key) { return entry.role }
    }
    return nil
  }

  /// The role by the words that agencies build headers of; only beside headers that are known.
  func likelyRole(of header: String) -> HeaderRole? { HeaderKeywords.role(of: TextKey.key(header)) }

  /// `มาตรการ/ขั้นตอน/วิธีการดำเนินการ` names several columns in one: the most specific part decides,
  /// so that steps are not lost among the measures.
  private func role(ofParts header: String) -> HeaderRole? {
    let parts = header.split(whereSeparator: { "/\n".contains($0) }).map { TextKey.key(String($0)) }
    guard parts.count > 1 else { return nil }
    let roles = parts.compactMap { exact[$0] }
    guard roles.count == parts.filter({ !$0.isEmpty }).count, let first = roles.first else { return nil }
    if roles.contains(.procedure), roles.contains(.measure) { return .procedure }
    return first
  }

  private func contains(_ text: [Unicode.Scalar], _ part: [Unicode.Scalar]) -> Bool {
    guard part.count <= text.count, let first = part.first else { return false }
    for start in 0...(text.count - part.count) where text[start] == first {
      if text[start..<(start + part.count)].elementsEqual(part) { return true }
    }
    return false
  }
}

/// The labels of the two parts of an EIT figure and their mean, however written.
struct PartLabels {
  private let phrases = PhraseSet<ScorePart>([
    ("eitpublic", .publicUsers), ("eit public", .publicUsers), ("public", .publicUsers), ("EP", .publicUsers),
    ("EIT ส่วนที่ 1", .publicUsers), ("ส่วนที่ 1", .publicUsers), ("EIT part 1", .publicUsers),
    ("EIT (1)", .publicUsers), ("EIT1", .publicUsers), ("EIT-1", .publicUsers),
    ("eitsurvey", .survey), ("eit survey", .survey), ("survey", .survey), ("ES", .survey),
    ("EIT ส่วนที่ 2", .survey), ("ส่วนที่ 2", .survey), ("EIT part 2", .survey),
    ("EIT (2)", .survey), ("EIT2", .survey), ("EIT-2", .survey),
    ("คะแนนเฉลี่ย", .mean), ("ค่าเฉลี่ย", .mean), ("เฉลี่ย", .mean), ("mean", .mean), ("average", .mean),
  ])

  /// Labels from left to right; a mean only beside at least one of the two parts.
  func labels(in text: SqueezedText) -> [PhraseSet<ScorePart>.Hit] {
    let hits = phrases.hits(in: text).filter { isWord($0.range, in: text) }
    return hits.contains { $0.meaning != .mean } ? hits : []
  }

  /// Short Latin labels (EP, ES) count as whole words only: `best` holds no label.
  private func isWord(_ range: Range<Int>, in text: SqueezedText) -> Bool {
    let isLatin: (Int) -> Bool = { index in
      index >= 0 && index < text.scalars.count && (0x61...0x7A).contains(text.scalars[index].value)
    }
    if isLatin(range.lowerBound), isLatin(range.lowerBound - 1), !text.hasSpace(before: range.lowerBound) {
      return false
    }
    if isLatin(range.upperBound - 1), isLatin(range.upperBound), !text.hasSpace(before: range.upperBound) {
      return false
    }
    return true
  }
}
