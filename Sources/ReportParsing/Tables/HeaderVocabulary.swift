import Codebook
import PageModel
import ReportModel
import ThaiText

/// What the words of a column's header mean.
struct HeaderVocabulary {
  private let entries: [(key: ComparisonKey, role: HeaderRole)]
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
    }.map { (ComparisonKey($0.key), $0.role) }
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
    if HeaderKeywords.isCount(header) { return .count }
    if let role = role(ofParts: header) { return role }
    if let plain = HeaderKeywords.withoutRemark(header), let role = exact[TextKey.key(plain)] { return role }
    let comparison = ComparisonKey(key)
    for entry in entries where entry.key.count >= 5 && abs(entry.key.count - key.count) <= 3 {
      if entry.key.similarity(to: comparison, atLeast: 0.85) != nil { return entry.role }
    }
    for entry in entries where entry.key.count >= 4 && key.starts(with: entry.key.scalars) {
      if entry.key.count * 5 >= key.count * 2 { return entry.role }
    }
    for entry in entries where entry.key.count >= 4 && entry.key.count * 2 >= key.count {
      if key.holds(entry.key.scalars) { return entry.role }
    }
    return nil
  }

  /// The role by the words that agencies build headers of; only beside headers that are known.
  func likelyRole(of header: String) -> HeaderRole? { likelyRole(ofKey: TextKey.key(header)) }

  /// The same of a header in the form of `TextKey`.
  func likelyRole(ofKey key: [Unicode.Scalar]) -> HeaderRole? { HeaderKeywords.role(of: key) }

  /// `มาตรการ/ขั้นตอน/วิธีการดำเนินการ` names several columns in one: the most specific part decides,
  /// so that steps are not lost among the measures.
  private func role(ofParts header: String) -> HeaderRole? {
    let scalars = header.unicodeScalars
    guard scalars.contains(where: Self.dividesParts) else { return nil }
    let parts = scalars.split(whereSeparator: Self.dividesParts).map { TextKey.key(String($0)) }
    guard parts.count > 1 else { return nil }
    let roles = parts.compactMap { exact[$0] }
    guard roles.count == parts.filter({ !$0.isEmpty }).count, let first = roles.first else { return nil }
    if roles.contains(.procedure), roles.contains(.measure) { return .procedure }
    return first
  }

  private static func dividesParts(_ scalar: Unicode.Scalar) -> Bool { scalar == "/" || scalar == "\n" }
}
