import Codebook
import ThaiText

/// Finds items by the official wording of their year.
struct ItemTitles: Sendable {
  private let titles: [(code: String, key: ComparisonKey)]
  private let positions: [String: Int]

  init(items: [CodebookItem]) {
    titles = items.map { ($0.code, ComparisonKey(TextKey.key($0.title))) }
    positions = Dictionary(titles.enumerated().map { ($1.code, $0) }) { first, _ in first }
  }

  /// The title of an item.
  func title(of code: String) -> ComparisonKey? { positions[code].map { titles[$0].key } }

  /// Whether an item has this title, word for word: one may be called nearly as its sub-indicator is, e.g.
  /// แผนการบริหารและพัฒนาทรัพยากรบุคคล.
  func contains(_ text: String) -> Bool {
    let key = TextKey.key(text)
    return titles.contains { $0.key.scalars == key }
  }

  /// The item that a text asks or names; nil where none or several may be meant.
  func item(titled text: String) -> ItemCode? {
    let key = TextKey.key(text)
    switch key.count {
    case 5..<14: return item(titledExactly: key)
    case 14...400: return item(titledNearly: ComparisonKey(key))
    default: return nil
    }
  }

  /// Short titles such as โครงสร้าง count only word for word, and where one item has them.
  private func item(titledExactly key: [Unicode.Scalar]) -> ItemCode? {
    let found = titles.filter { $0.key.scalars == key }
    return found.count == 1 ? found.first.flatMap { ItemCode($0.code) } : nil
  }

  /// At most an eighth may be damaged, and no other title may be nearly as like.
  private func item(titledNearly key: ComparisonKey) -> ItemCode? {
    let least = 0.88
    let lead = 0.04
    var best: (code: String, similarity: Double)?
    var second = 0.0
    for title in titles where abs(title.key.count - key.count) * 4 <= max(title.key.count, key.count) {
      guard let similarity = title.key.similarity(to: key, atLeast: least - lead) else { continue }
      if similarity > (best?.similarity ?? 0) {
        second = best?.similarity ?? 0
        best = (title.code, similarity)
      } else if similarity > second {
        second = similarity
      }
    }
    guard let best, best.similarity >= least, best.similarity - second >= lead else { return nil }
    return ItemCode(best.code)
  }
}

extension ItemCode {
  /// Reads `O14`; nil for anything else.
  init?(_ text: String) {
    guard let first = text.first, "IEO".contains(first), let number = Int(text.dropFirst()) else {
      return nil
    }
    self.init(instrument: first, number: number)
  }
}
