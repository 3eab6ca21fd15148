import PageModel

/// Places of some text, to be met by facts.
struct PlaceSet: Sendable {
  private var lines: Set<[Int]> = []
  private var boxes: [Int: [Box]] = [:]
  private let strings: [String]

  init(_ texts: [SourcedText]) {
    strings = texts.map(\.string).filter { !$0.isEmpty }
    for place in Set(texts.flatMap(\.places)) {
      if let box = place.box { boxes[place.page, default: []].append(box) }
      if let line = place.line { lines.insert([place.page, line]) }
    }
  }

  /// Whether some of the fact's characters are among them. A transcript's line is met as a whole; of a
  /// measure only the first line is known, so that its words are looked at too.
  func meets(_ fact: Fact) -> Bool {
    if fact.isMeasure, strings.contains(where: { fact.value.contains($0) }) { return true }
    return fact.places.contains { place in
      if let line = place.line, lines.contains([place.page, line]) { return true }
      guard let box = place.box else { return false }
      return boxes[place.page, default: []].contains { box.contains(x: $0.midX, y: $0.midY) }
    }
  }
}

/// What the meaning of a fact depends on, by the place at which it stands.
///
/// A figure of a table needs its row's label, the table's header or that of the table which it goes on
/// from, and the titles over the table. A sentence needs the lines that are joined with it and the heading
/// over it. All figures need the words that say of which year the report is, and that it is one.
struct FactContext {
  private let blocks: [Block]
  private let places: [PlaceSet]

  init(_ blocks: [Block]) {
    self.blocks = blocks
    places = blocks.map { PlaceSet($0.texts) }
  }

  /// Facts that may need a block: after a table the next one, which may go on from it; after a short line
  /// or a line of a sentence what comes up to the first table, and that table.
  func dependents(onBlock index: Int) -> @Sendable (Fact) -> Bool {
    guard case .paragraph = blocks[index] else { return dependents(onHeaderOf: index) }
    var reach = [index - 1, index].filter { $0 >= 0 }
    for next in blocks.indices.dropFirst(index + 1) {
      reach.append(next)
      if case .table = blocks[next] { break }
    }
    let sets = reach.map { places[$0] }
    return { fact in sets.contains { $0.meets(fact) } }
  }

  /// Facts of a table, of its parts on further pages, and of the next table, which may go on from it.
  func dependents(onHeaderOf index: Int) -> @Sendable (Fact) -> Bool {
    let next = blocks.indices.dropFirst(index + 1).first { blocks[$0].isTable }
    let reach = Set([index] + parts(ofTableAt: index) + (next.map { [$0] } ?? []))
    let sets = reach.sorted().map { places[$0] }
    return { fact in sets.contains { $0.meets(fact) } }
  }

  /// Blocks of tables with as many columns, each on the page after the one before with hardly a line
  /// between them, this one's among them, in order.
  func parts(ofTableAt index: Int) -> [Int] {
    guard case .table(let table) = blocks[index] else { return [] }
    let tables = blocks.indices.filter { blocks[$0].isTable }
    guard let position = tables.firstIndex(of: index) else { return [] }
    let isNext = { (a: Int, b: Int) -> Bool in
      guard case .table(let other) = blocks[b], b - a <= 4 else { return false }
      return blocks[a].page + 1 == blocks[b].page && other.columnCount == table.columnCount
    }
    var (first, last) = (position, position)
    while first > 0, isNext(tables[first - 1], tables[first]) { first -= 1 }
    while last + 1 < tables.count, isNext(tables[last], tables[last + 1]) { last += 1 }
    return Array(tables[first...last])
  }

  /// Whether most of the cells that hold text hold a score: one with decimals, or the greatest, and hardly
  /// a letter. Item codes and running numbers are labels.
  func isFigures(_ cells: [TableCell]) -> Bool {
    let texts = cells.flatMap(\.paragraphs).filter { !$0.isEmpty }
    let figures = texts.filter { text in
      let decimals = text.scalars.drop { $0 != "." }.dropFirst().prefix { $0.properties.numericType != nil }
      let isGreatest = text.scalars.count(where: { $0.properties.numericType != nil }) == 3
      return (!decimals.isEmpty || isGreatest)
        && text.scalars.count(where: \.properties.isAlphabetic) <= 2
    }
    return figures.count * 2 > texts.count
  }
}

extension Block {
  var isTable: Bool {
    if case .table = self { return true }
    return false
  }

  /// On the page before its own, below all that stands there.
  var onPreviousPage: Block {
    let height = 2000.0
    let up = { (place: Place) in
      Place(
        page: place.page - 1,
        box: place.box.map { Box(x0: $0.x0, y0: $0.y0 + height, x1: $0.x1, y1: $0.y1 + height) },
        line: place.line)
    }
    let moved = mapping { text in
      SourcedText(scalars: text.scalars, places: text.places.map(up), repairs: text.repairs)
    }
    switch moved {
    case .paragraph(let paragraph):
      return .paragraph(
        Paragraph(role: paragraph.role, text: paragraph.text, raw: paragraph.raw, page: paragraph.page - 1))
    case .table(let table):
      return .table(
        Table(
          page: table.page - 1, place: up(table.place), rowCount: table.rowCount,
          columnCount: table.columnCount, cells: table.cells, columnEdges: table.columnEdges,
          isOpenAtBottom: table.isOpenAtBottom))
    }
  }
}
