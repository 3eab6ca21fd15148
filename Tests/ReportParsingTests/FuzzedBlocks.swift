import PageModel

/// Blocks that any bytes stand for: documents that keep the words of reports and nothing of their sense.
///
/// A byte is an instruction (see `read`); some take the next one as their operand, which is 0 at the end.
/// Tables may lie about their size, and their cells may overlap, span beyond the grid or lie outside of it.
struct FuzzedBlocks {
  /// What the bytes stand for.
  let blocks: [Block]

  init(_ bytes: [UInt8]) {
    var program = Program(bytes: bytes[...])
    program.run()
    blocks = program.blocks
  }
}

/// What is being made of the bytes.
private struct Program {
  var bytes: ArraySlice<UInt8>
  private(set) var blocks: [Block] = []

  private var pen = Pen()
  private var text = SourcedText()
  /// Texts of the open cell or paragraph that are finished.
  private var texts: [SourcedText] = []
  private var table: OpenTable?

  init(bytes: ArraySlice<UInt8>) { self.bytes = bytes }

  mutating func run() {
    while let byte = bytes.popFirst() { read(byte) }
    endTable()
  }

  private mutating func operand() -> Int { Int(bytes.popFirst() ?? 0) }

  private mutating func read(_ byte: UInt8) {
    switch byte {
    case 0..<0xA0:
      let words = FuzzedVocabulary.words
      write(words[Int(byte) % words.count])
    case 0xA0..<0xB0: writeScore(isThai: byte.isMultiple(of: 2))
    case 0xB0..<0xB8:
      write(Unicode.Scalar(UInt32(0x0E00 + operand() % 0x80)).map { String(Character($0)) } ?? "")
    case 0xB8..<0xC0: repair()
    case 0xC0..<0xD0: endParagraph(byte)
    case 0xD0..<0xD4: startTable()
    case 0xD4..<0xE4: endCell(rowSpan: 1, columnSpan: 1)
    case 0xE4: endCell(rowSpan: Self.extreme(operand()), columnSpan: 1)
    case 0xE5: endCell(rowSpan: 1, columnSpan: Self.extreme(operand()))
    case 0xE6: endCell(rowSpan: Self.extreme(operand()), columnSpan: Self.extreme(operand()))
    case 0xE7: move()
    case 0xE8..<0xEE: endRow()
    case 0xEE..<0xF2: endTable()
    case 0xF2..<0xF6: endLine()
    case 0xF6: pen.page = operand() % 6
    case 0xF7: pen.page = Self.extreme(operand())
    case 0xF8..<0xFB: pen.page &+= 1
    case 0xFB: pen.jump(operand())
    case 0xFC: pen.kind = operand()
    default: lie()
    }
  }

  private static func extreme(_ choice: Int) -> Int {
    let extremes = [1, 2, 3, 7, 0, -1, 300, 30_000, Int.max / 4, Int.max, Int.min]
    return extremes[choice % extremes.count]
  }

  // MARK: Text

  private mutating func write(_ word: String) {
    guard text.count < 20_000 else { return }
    for scalar in word.unicodeScalars { text.append(scalar, at: pen.next()) }
  }

  /// A figure of two decimals, a round one, or one of three digits before the point.
  private mutating func writeScore(isThai: Bool) {
    let (whole, decimals) = (operand() % 104, operand())
    let figure =
      decimals < 200 ? "\(whole).\(decimals % 100 < 10 ? "0" : "")\(decimals % 100)" : "\(whole)"
    let thai = figure.unicodeScalars.map { scalar -> Unicode.Scalar in
      guard isThai, ("0"..."9").contains(scalar) else { return scalar }
      return Unicode.Scalar(scalar.value - 0x30 + 0x0E50) ?? scalar
    }
    for scalar in thai { text.append(scalar, at: pen.next()) }
  }

  /// What a repair left behind: a digit in place of the last few characters.
  private mutating func repair() {
    guard !text.isEmpty else { return }
    text.replace(max(0, text.count - 1 - operand() % 4)..<text.count, with: ["9"], rule: "made-up")
  }

  private mutating func endLine() {
    texts.append(text)
    text = SourcedText()
    pen.newLine()
  }

  private mutating func endParagraph(_ byte: UInt8) {
    endTable()
    let roles: [Paragraph.Role] = [
      .body, .heading, .body, .heading, .body, .pageNumber, .runningHeader, .separator,
    ]
    blocks.append(
      .paragraph(
        Paragraph(role: roles[Int(byte) % roles.count], text: text, raw: text.string, page: pen.page)))
    text = SourcedText()
    pen.newLine()
  }

  // MARK: Tables

  private mutating func startTable() {
    endTable()
    table = OpenTable(page: pen.page, place: pen.place)
  }

  private mutating func endCell(rowSpan: Int, columnSpan: Int) {
    if table == nil { table = OpenTable(page: pen.page, place: pen.place) }
    texts.append(text)
    table?.append(texts, rowSpan: rowSpan, columnSpan: columnSpan)
    (text, texts) = (SourcedText(), [])
    pen.nextColumn()
  }

  private mutating func endRow() {
    if !text.isEmpty || !texts.isEmpty { endCell(rowSpan: 1, columnSpan: 1) }
    table?.nextRow()
    pen.newLine()
  }

  private mutating func move() {
    let (row, column) = (operand(), operand())
    table?.row = row % 2 == 0 ? row % 12 - 1 : Self.extreme(row)
    table?.column = column % 2 == 0 ? column % 12 - 1 : Self.extreme(column)
  }

  private mutating func lie() {
    let (what, number) = (operand(), Self.extreme(operand()))
    table?.lie(what, number)
  }

  private mutating func endTable() {
    if !text.isEmpty || !texts.isEmpty, table != nil { endCell(rowSpan: 1, columnSpan: 1) }
    guard let open = table else { return }
    table = nil
    blocks.append(.table(open.table))
    pen.newLine()
  }
}

/// A table whose cells are being made.
private struct OpenTable {
  let page: Int
  let place: Place
  var row = 0
  var column = 0
  private var cells: [TableCell] = []
  private var rowCount: Int?
  private var columnCount: Int?
  private var edges: [Double] = []
  private var isOpenAtBottom = false

  init(page: Int, place: Place) {
    self.page = page
    self.place = place
  }

  mutating func append(_ texts: [SourcedText], rowSpan: Int, columnSpan: Int) {
    cells.append(
      TableCell(
        row: row, column: column, rowSpan: rowSpan, columnSpan: columnSpan, paragraphs: texts, lines: texts,
        raw: texts.map(\.string).joined(separator: "\n")))
    column = column &+ (1...16 ~= columnSpan ? columnSpan : 1)
  }

  mutating func nextRow() {
    row = row &+ 1
    column = 0
  }

  mutating func lie(_ what: Int, _ number: Int) {
    switch what % 4 {
    case 0: rowCount = number
    case 1: columnCount = number
    case 2: edges = (0..<max(0, min(number, 9))).map { Double($0) * 60 }
    default: isOpenAtBottom = true
    }
  }

  var table: Table {
    let ends = cells.map { ($0.row.addingReportingOverflow(1), $0.column.addingReportingOverflow(1)) }
    return Table(
      page: page, place: place, rowCount: rowCount ?? ends.map(\.0.partialValue).max() ?? 0,
      columnCount: columnCount ?? ends.map(\.1.partialValue).max() ?? 0, cells: cells, columnEdges: edges,
      isOpenAtBottom: isOpenAtBottom)
  }
}

/// Where the next character stands.
private struct Pen {
  var page = 1
  /// Lines, boxes, or pages alone, by its rest.
  var kind = 0
  private var line = 1
  private var x = 40.0
  private var y = 40.0

  var place: Place {
    switch kind % 4 {
    case 0, 1: Place(page: page, line: line)
    case 2: Place(page: page, box: Box(x0: x, y0: y, x1: x + 5, y1: y + 12))
    default: Place(page: page)
    }
  }

  mutating func next() -> Place {
    x += 5
    return place
  }

  mutating func newLine() {
    line = line &+ 1
    (x, y) = (40, y + 20)
  }

  mutating func nextColumn() { x = (x / 100).rounded(.up) * 100 }

  mutating func jump(_ choice: Int) {
    let coordinates = [0, -400, 1e300, 842, 40, -1e300, .infinity]
    x = coordinates[choice % coordinates.count]
    y = coordinates[choice / 8 % coordinates.count]
    line = [1, 0, -5, Int.max, 7][choice % 5]
  }
}
