import Codebook
import PageModel
import ThaiText

/// The seven issues of the analysis, by their titles.
struct IssueTitles {
  private let titles: [(number: Int, key: ComparisonKey)]

  init(codebooks: CodebookLibrary) {
    var seen = Set<[Unicode.Scalar]>()
    titles = codebooks.years.compactMap(codebooks.codebook).flatMap(\.issues).compactMap { issue in
      let key = TextKey.key(issue.title)
      return seen.insert(key).inserted ? (issue.number, ComparisonKey(key)) : nil
    }
  }

  /// How like a title a text must be, and how much less like any other issue's.
  private static let least = 0.75
  private static let margin = 0.12
  /// Texts of that many scalars are no titles.
  private static let longest = 400

  /// The issue that a cell names: by its title, with or without a number before it. Nil where it names none, or
  /// several. The number alone says nothing, for reports number their own issues, too.
  func number(in cell: SourcedText) -> Int? {
    let lines = cell.scalars.prefix(Self.longest).split(separator: "\n").map { Array($0) }
    let found = Set(([lines.joined().map { $0 }] + lines).compactMap(issue))
    return found.count == 1 ? found.first : nil
  }

  private func issue(_ line: [Unicode.Scalar]) -> Int? {
    let key = ComparisonKey(Self.withoutLead(line))
    let named = Set(titles.filter { key.scalars.holds($0.key.scalars) }.map(\.number))
    if !named.isEmpty { return named.count == 1 ? named.first : nil }
    let likeness = titles.compactMap { title in
      title.key.similarity(to: key, atLeast: Self.least - Self.margin).map { (title.number, $0) }
    }
    guard let best = likeness.max(by: { ($0.1, $1.0) < ($1.1, $0.0) }), best.1 >= Self.least,
      likeness.allSatisfy({ $0.0 == best.0 || $0.1 <= best.1 - Self.margin })
    else { return nil }
    return best.0
  }

  /// The key of a title without `ประเด็นที่ 1`, `1.` before it and a remark in brackets after it.
  private static func withoutLead(_ line: [Unicode.Scalar]) -> [Unicode.Scalar] {
    let text = SqueezedText(
      SourcedText(scalars: line, places: Array(repeating: Place(page: 1), count: line.count)))
    var start = IssueVocabulary.leads.end(ofRunIn: text, from: 0)
    while start < text.scalars.count,
      text.scalars[start].isDigit || ".():-".unicodeScalars.contains(text.scalars[start])
    {
      start += 1
    }
    let end = text.scalars[start...].firstIndex(of: "(") ?? text.scalars.count
    return TextKey.key(text.string(start..<end))
  }
}
