import PageModel
import ThaiText

/// A short line of a document, and what it says as a line of a report's title.
struct TitleLine {
  /// Scalars of the longest line that can be one.
  static let longest = 160

  /// Index of its block.
  let block: Int
  /// Page.
  let page: Int
  /// The text.
  let text: SourcedText
  /// Whether it is set as a heading.
  let isHeading: Bool
  /// Whether it begins with `ส่วนที่ ๒`, `ค.` or the like.
  let isPartHeading: Bool
  /// Whether nothing follows that beginning.
  let isBarePartHeading: Bool
  /// What kind of report it names at its beginning; nil where it names none, or numbers a section.
  let kind: ReportPartVocabulary.Kind?
  /// Whether it names an agency or where one is.
  let namesAgency: Bool
  /// The first year that it names and that is not over, Buddhist era.
  let year: Int?

  init(block: Int, paragraph: Paragraph) {
    self.block = block
    page = paragraph.page
    text = paragraph.text
    isHeading = paragraph.role == .heading
    let squeezed = SqueezedText(paragraph.text)
    let part = Self.endOfPartHeading(squeezed)
    isPartHeading = part > 0
    isBarePartHeading = part > 0 && part == squeezed.scalars.count
    kind = Self.kind(squeezed, from: part)
    namesAgency = ReportPartVocabulary.agencies.occurs(in: squeezed)
    year = Self.year(paragraph.text)
  }

  /// A line of a table of contents ends with the number of a page.
  var isOfContents: Bool {
    guard !isBarePartHeading else { return false }
    var digits = 0
    let scalars = text.trimmed.scalars
    while digits < scalars.count, ThaiDigits.folded(scalars[scalars.count - 1 - digits]).isDigit {
      digits += 1
    }
    guard (1...3).contains(digits), digits < scalars.count else { return false }
    let before = scalars[scalars.count - 1 - digits]
    return before.isSpace || before == "." || before == "…"
  }

  // MARK: Reading

  /// The index after `ส่วนที่ ๒` or `ค.`; 0 where the text begins otherwise.
  private static func endOfPartHeading(_ text: SqueezedText) -> Int {
    if let word = ReportPartVocabulary.parts.hit(in: text, at: 0) {
      var end = word.range.upperBound
      while end < min(text.scalars.count, word.range.upperBound + 2), text.scalars[end].isDigit { end += 1 }
      guard end > word.range.upperBound else { return 0 }
      while end < text.scalars.count, ".:".unicodeScalars.contains(text.scalars[end]) { end += 1 }
      return end
    }
    guard let mark = StepMark(at: 0, in: text.source.trimmed.scalars), mark.style == .lettered else {
      return 0
    }
    return min(2, text.scalars.count)
  }

  private static func kind(_ text: SqueezedText, from start: Int) -> ReportPartVocabulary.Kind? {
    guard start > 0 || RowStart.listMark(text) == nil else { return nil }
    // The leads are tried one by one: `รายงานผลการดำเนินการ` is a kind itself.
    var index = start
    for _ in 0..<4 {
      if let hit = ReportPartVocabulary.kinds.hit(in: text, at: index) { return hit.meaning }
      guard let lead = ReportPartVocabulary.leads.hit(in: text, at: index) else { return nil }
      index = lead.range.upperBound
    }
    return nil
  }

  /// `ผลการประเมิน ปี 2565 ไปใช้ในปี 2566` is of 2566.
  private static func year(_ text: SourcedText) -> Int? {
    let years = YearReader.years(in: text.scalars).filter { $0.form != .bare }
    guard let first = years.first else { return nil }
    guard years.count > 1 else { return first.year }
    let between = SqueezedText(text[first.range.upperBound..<years[1].range.lowerBound])
    return YearVocabulary.ofUse.occurs(in: between) ? years[1].year : first.year
  }
}
