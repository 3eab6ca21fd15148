/// A piece of a document in reading order: what layout analysis (or a transcript's mark-up) gives,
/// and what the report parser reads.
public enum Block: Sendable, Hashable {
  /// Running text.
  case paragraph(Paragraph)
  /// A table; one per page: parts of a table that goes on over pages are joined by the parser.
  case table(Table)

  /// Page on which the block begins, counted from 1.
  public var page: Int {
    switch self {
    case .paragraph(let paragraph): paragraph.page
    case .table(let table): table.page
    }
  }
}

/// Running text: wrapped lines are joined already.
public struct Paragraph: Sendable, Hashable {
  /// What the text is on the page.
  public enum Role: String, Sendable, Hashable {
    /// Ordinary text.
    case body
    /// A title or section heading.
    case heading
    /// A printed page number.
    case pageNumber
    /// A line that repeats at the head or foot of pages.
    case runningHeader
    /// A mark-up separator without content (`-----`).
    case separator
  }

  /// What the text is on the page.
  public let role: Role
  /// Repaired text.
  public let text: SourcedText
  /// The text as the input has it, before repair; lines separated by `\n`.
  public let raw: String
  /// Page on which it begins, counted from 1.
  public let page: Int

  /// Makes a paragraph.
  public init(role: Role, text: SourcedText, raw: String, page: Int) {
    self.role = role
    self.text = text
    self.raw = raw
    self.page = page
  }
}

/// A grid of cells on one page.
public struct Table: Sendable, Hashable {
  /// Page, counted from 1.
  public let page: Int
  /// Place of the whole table.
  public let place: Place
  /// Number of grid rows.
  public let rowCount: Int
  /// Number of grid columns.
  public let columnCount: Int
  /// Cells in order of row, then column; spans never overlap. A grid position that no cell covers is
  /// empty.
  public let cells: [TableCell]
  /// x of the column boundaries from left to right (`columnCount + 1` values, points) on the page turned by
  /// `direction`; empty for a transcript.
  public let columnEdges: [Double]
  /// y of the row boundaries from top to bottom (`rowCount + 1` values, points) on the page turned by
  /// `direction`; empty for a transcript.
  public let rowEdges: [Double]
  /// Direction in which its text runs on the page as displayed: 0, 90 (downwards), 180 or 270 (upwards). The
  /// edges are those of the page turned so that it runs from left to right.
  public let direction: Int
  /// Whether the last row has no ruling at its foot: it goes on, on the next page.
  public let isOpenAtBottom: Bool
  /// How it was read; nil for a transcript, whose mark-up says what is a cell.
  public let reading: TableReading?
  /// The cell that it stands in; nil for a table that stands on the page itself.
  public private(set) var host: TableHost?

  /// Makes a table.
  public init(
    page: Int, place: Place, rowCount: Int, columnCount: Int, cells: [TableCell],
    columnEdges: [Double] = [], rowEdges: [Double] = [], direction: Int = 0, isOpenAtBottom: Bool = false,
    reading: TableReading? = nil, host: TableHost? = nil
  ) {
    self.page = page
    self.place = place
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.cells = cells
    self.columnEdges = columnEdges
    self.rowEdges = rowEdges
    self.direction = direction
    self.isOpenAtBottom = isOpenAtBottom
    self.reading = reading
    self.host = host
  }
}

extension Table {
  /// The same table in a cell of another.
  public func standing(in host: TableHost) -> Table {
    var table = self
    table.host = host
    return table
  }

  /// Box of a cell on the page as displayed, between the edges that it spans; nil where the edges are not
  /// known, as in a transcript.
  public func box(of cell: TableCell) -> Box? {
    guard let table = place.box, let left = columnEdges.first, let top = rowEdges.first,
      let x = Self.interval(cell.column, cell.columnSpan, of: columnEdges),
      let y = Self.interval(cell.row, cell.rowSpan, of: rowEdges)
    else { return nil }
    let (x0, x1, y0, y1) = (x.start - left, x.end - left, y.start - top, y.end - top)
    return switch direction {
    case 90: Box(x0: table.x1 - y1, y0: table.y0 + x0, x1: table.x1 - y0, y1: table.y0 + x1)
    case 180: Box(x0: table.x1 - x1, y0: table.y1 - y1, x1: table.x1 - x0, y1: table.y1 - y0)
    case 270: Box(x0: table.x0 + y0, y0: table.y1 - x1, x1: table.x0 + y1, y1: table.y1 - x0)
    default: Box(x0: x.start, y0: y.start, x1: x.end, y1: y.end)
    }
  }

  private static func interval(
    _ first: Int, _ span: Int, of edges: [Double]
  ) -> (start: Double, end: Double)? {
    guard first >= 0, span >= 1, span < edges.count, first < edges.count - span else { return nil }
    return (edges[first], edges[first + span])
  }
}

/// A cell of a table, with its spans.
public struct TableCell: Sendable, Hashable {
  /// First grid row, from 0.
  public let row: Int
  /// First grid column, from 0.
  public let column: Int
  /// Grid rows covered, at least 1.
  public let rowSpan: Int
  /// Grid columns covered, at least 1.
  public let columnSpan: Int
  /// Repaired text: one element per paragraph or list item, wrapped lines joined as Thai is written.
  public let paragraphs: [SourcedText]
  /// The same text line by line as it stands on the page (a transcript: as mark-up breaks it), for
  /// zipping labels with scores that stand beside them.
  public let lines: [SourcedText]
  /// The text as the input has it, before repair; lines separated by `\n`.
  public let raw: String

  /// Makes a cell.
  public init(
    row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, paragraphs: [SourcedText],
    lines: [SourcedText], raw: String
  ) {
    self.row = row
    self.column = column
    self.rowSpan = rowSpan
    self.columnSpan = columnSpan
    self.paragraphs = paragraphs
    self.lines = lines
    self.raw = raw
  }
}
