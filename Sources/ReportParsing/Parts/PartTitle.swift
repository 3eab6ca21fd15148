import PageModel
import ThaiText

/// A title that names a kind of report, with the year or the agency near it.
struct PartTitle {
  /// What it names.
  let kind: ReportPartVocabulary.Kind
  /// Its lines, joined as Thai is written.
  let text: SourcedText
  /// The year that it or a line near it names.
  let year: Int?
  /// Index of the block with which its part begins.
  let block: Int
  /// Whether it is more than the heading of a section could be.
  let isComplete: Bool

  /// The titles among the short lines of a document.
  static func titles(of blocks: [TitleBlock]) -> [PartTitle] {
    blocks.flatMap(titles)
  }

  /// The title of a document whose title names no kind: the first line at the top of it that speaks of the
  /// assessment.
  static func first(of blocks: [TitleBlock]) -> PartTitle? {
    guard let block = blocks.first, block.isAtPageTop else { return nil }
    let index = block.lines.indices.prefix(linesBefore + 1).first { index in
      ReportVocabulary.assessment.occurs(in: SqueezedText(block.lines[index].text))
        || ReportPartVocabulary.assessments.occurs(in: SqueezedText(block.lines[index].text))
    }
    guard let index else { return nil }
    let lines = block.lines[index..<min(block.lines.count, index + 1 + linesAfter)]
    return PartTitle(
      kind: .result, text: text(from: index, of: block), year: lines.lazy.compactMap(\.year).first,
      block: block.lines[0].block, isComplete: false)
  }

  /// How many lines of a block stand before the one that names the kind: agency, place, part heading.
  private static let linesBefore = 4
  /// How many may follow it.
  private static let linesAfter = 4

  private static func titles(of block: TitleBlock) -> [PartTitle] {
    block.lines.indices.compactMap { title(at: $0, of: block) }
  }

  private static func title(at index: Int, of block: TitleBlock) -> PartTitle? {
    let line = block.lines[index]
    guard let kind = line.kind else { return nil }
    let before = block.lines[max(0, index - linesBefore)..<index]
    let isLed = line.isPartHeading || before.last?.isBarePartHeading ?? false
    let isAtTop = block.isAtPageTop && index <= linesBefore
    let near = before + block.lines[index..<min(block.lines.count, index + 1 + linesAfter)]
    let year = line.year ?? near.lazy.compactMap(\.year).first
    let namesAgency = near.contains(where: \.namesAgency)
    let isComplete = year != nil && namesAgency && near.count > 1
    let isHeaded = isComplete && line.isHeading && !line.isPartHeading
    guard isLed || isAtTop || isHeaded, year != nil || namesAgency else { return nil }
    // The heading of a section may name a result, too.
    if kind == .result, !isLed, !isComplete { return nil }
    let first = isAtTop ? block.lines.first : isLed && !line.isPartHeading ? before.last : line
    return PartTitle(
      kind: kind, text: text(from: index, of: block), year: year, block: first?.block ?? line.block,
      isComplete: isComplete)
  }

  /// The line with the kind and those that go on with it, up to the agency, the place or the year.
  private static func text(from index: Int, of block: TitleBlock) -> SourcedText {
    let first = block.lines[index]
    guard first.year == nil else { return first.text }
    var lines = [first.text]
    for line in block.lines[(index + 1)...].prefix(linesAfter - 1) {
      if line.namesAgency || line.kind != nil || line.isPartHeading { break }
      guard line.year != nil else {
        lines.append(line.text)
        continue
      }
      return withYear(line.text, after: LineJoiner.join(lines))
    }
    return LineJoiner.join(lines)
  }

  /// The year of a title is apart from it, in a line of its own too.
  private static func withYear(_ year: SourcedText, after title: SourcedText) -> SourcedText {
    guard let place = title.places.last,
      ReportPartVocabulary.years.hit(in: SqueezedText(year), at: 0) != nil
    else { return LineJoiner.join([title, year]) }
    var whole = title
    whole.append(" ", at: place)
    whole.append(year.trimmed)
    return whole
  }
}
