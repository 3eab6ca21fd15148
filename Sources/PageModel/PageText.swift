/// The text of one page, line by line in reading order, without the watermarks laid over it.
public struct PageText: Sendable, Hashable {
  /// Page, counted from 1.
  public let number: Int
  /// Width of the page as displayed, in points.
  public let width: Double
  /// Height of the page as displayed, in points.
  public let height: Double
  /// Lines in reading order: tables row by row and in a row cell by cell, text boxes and columns one after the
  /// other.
  public let lines: [PageTextLine]
  /// What is laid over the text of this and other pages; no part of `lines`.
  public let watermarks: [PageTextLine]
  /// What was left out because of a limit; empty mostly.
  public let exceeded: [PagePart]

  /// Makes the text of a page.
  public init(
    number: Int, width: Double, height: Double, lines: [PageTextLine], watermarks: [PageTextLine] = [],
    exceeded: [PagePart] = []
  ) {
    self.number = number
    self.width = width
    self.height = height
    self.lines = lines
    self.watermarks = watermarks
    self.exceeded = exceeded
  }
}

/// One printed line of a page: of running text, of a text box, or of a cell.
public struct PageTextLine: Sendable, Hashable {
  /// Repaired text; a place for every scalar, and every repair that changed it. Characters that are not
  /// the text layer's count as repairs by `Glyph.TextSource.repairRule`, with its words as what was there before.
  public let text: SourcedText
  /// The line as the file's text layer has it, before any repair; gaps between words are spaces.
  public let layerText: String
  /// Box around its letters, in points of the page as displayed.
  public let box: Box
  /// Direction of writing on the page as displayed: 0 (left to right), 90 (downwards), 180, 270 (upwards).
  public let direction: Int
  /// The cell of a ruled table in which it stands; nil outside of tables.
  public let cell: TextCell?

  /// Makes a line.
  public init(text: SourcedText, layerText: String, box: Box, direction: Int, cell: TextCell? = nil) {
    self.text = text
    self.layerText = layerText
    self.box = box
    self.direction = direction
    self.cell = cell
  }
}

/// The place of a line in a table of its page.
public struct TextCell: Sendable, Hashable {
  /// Table on the page, counted from 0 in reading order.
  public let table: Int
  /// First grid row of the cell, from 0.
  public let row: Int
  /// First grid column of the cell, from 0.
  public let column: Int
  /// Line in the cell, from 0.
  public let line: Int
  /// Number of lines in the cell.
  public let lineCount: Int

  /// Makes a place.
  public init(table: Int, row: Int, column: Int, line: Int, lineCount: Int) {
    self.table = table
    self.row = row
    self.column = column
    self.line = line
    self.lineCount = lineCount
  }
}
