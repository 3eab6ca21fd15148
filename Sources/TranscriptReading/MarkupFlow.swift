import Diagnostics
import PageModel

/// Reads text with tags into paragraphs and tables.
struct MarkupFlow {
  /// What has been read so far.
  private(set) var blocks: [Block] = []
  /// What was noticed.
  private(set) var diagnostics: [Diagnostic] = []

  private let context: MarkupContext
  private var body: LineCollector
  private var table: OpenTable?
  private var inline: InlineMarkup

  /// Starts without text.
  init(context: MarkupContext) {
    self.context = context
    body = LineCollector(lineBreaks: context.format == .html ? .collapse : .endLines)
    inline = InlineMarkup(format: context.format)
  }

  /// Reads a piece of the source; a table that it leaves open ends with it.
  mutating func read(_ source: [SourceScalar]) {
    var tokenizer = context.tokenizer(source[...])
    while let token = tokenizer.next() {
      switch token {
      case .start(let tag) where tag.element == .table && !(table?.hasOpenCell ?? false):
        if table != nil { endTable(isClosed: false) }
        endParagraphs()
        table = OpenTable(place: tag.origin.place)
      case .end(let tag) where tag.element == .table && table != nil && table?.nesting == 0:
        endTable(isClosed: true)
      default:
        if table == nil { body.take(token) } else { table?.take(token) }
      }
    }
    if table != nil { endTable(isClosed: false) }
    endParagraphs()
  }

  /// Adds blocks that were read otherwise.
  mutating func append(_ grid: TableGrid) {
    blocks += grid.blocks(limits: context.limits, diagnostics: &diagnostics)
  }

  /// Adds a fact.
  mutating func note(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// The lines of a cell that stands by itself.
  mutating func cellLines(_ source: [SourceScalar]) -> [FlowLine] {
    var collector = LineCollector(lineBreaks: .collapse)
    var tokenizer = context.tokenizer(source[...])
    while let token = tokenizer.next() { collector.take(token) }
    return resolve(collector.finish())
  }

  private mutating func endParagraphs() {
    blocks += resolve(body.finish()).map(BlockMaker.paragraph)
  }

  private mutating func endTable(isClosed: Bool) {
    guard var open = table else { return }
    table = nil
    let place = open.place
    let (stray, rows) = open.finish()
    blocks += resolve(stray).map(BlockMaker.paragraph)
    var grid = TableGrid(place: place)
    grid.rows = rows.map { row in
      row.map { cell in
        TableGrid.Cell(
          lines: resolve(cell.lines), rowSpan: cell.rowSpan, columnSpan: cell.columnSpan)
      }
    }
    append(grid)
    if !isClosed { diagnostics.append(Diagnostic(.tableNotClosed, at: place)) }
  }

  private mutating func resolve(_ lines: [FlowLine]) -> [FlowLine] {
    let known = inline.pictures.count
    let resolved = inline.resolve(lines)
    for place in inline.pictures[known...] {
      diagnostics.append(Diagnostic(.pictureLeftOut, at: place))
    }
    return resolved
  }
}

/// What reading a piece of the source needs to know of the whole.
struct MarkupContext {
  /// Format of the file.
  let format: TranscriptFormat
  /// Names of elements for which the file has end tags.
  let pairedNames: Set<String>
  /// How much is taken.
  let limits: TranscriptLimits

  /// Divides a piece of the source into characters and tags.
  func tokenizer(_ source: ArraySlice<SourceScalar>) -> MarkupTokenizer {
    MarkupTokenizer(source, format: format, pairedNames: pairedNames)
  }
}
