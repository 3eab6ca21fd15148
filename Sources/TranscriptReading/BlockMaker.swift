import PageModel
import ThaiText

/// Makes blocks of lines: the text repaired, the source kept beside it.
enum BlockMaker {
  /// A paragraph of one line.
  static func paragraph(_ line: FlowLine) -> Block {
    .paragraph(
      Paragraph(
        role: line.role, text: text(line.scalars), raw: line.scalars.string,
        page: line.scalars.first.map { Int($0.page) } ?? 1))
  }

  /// A cell; its paragraphs are its lines.
  static func cell(_ lines: [FlowLine], row: Int, column: Int, rowSpan: Int, columnSpan: Int) -> TableCell {
    let texts = lines.map { text($0.scalars) }
    return TableCell(
      row: row, column: column, rowSpan: rowSpan, columnSpan: columnSpan, paragraphs: texts,
      lines: texts, raw: lines.map(\.scalars.string).joined(separator: "\n"))
  }

  private static func text(_ scalars: [SourceScalar]) -> SourcedText {
    ThaiRepair.repair(SourcedText(scalars: scalars.map(\.value), places: scalars.map(\.place)))
  }
}
