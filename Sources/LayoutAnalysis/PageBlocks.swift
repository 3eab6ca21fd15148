internal import PageModel

/// Makes the blocks of one page in reading order.
struct PageBlocks {
  let blocks: [Block]

  init(_ page: PageReading, index: Int, style: DocumentStyle, furniture: PageFurniture) {
    var parts: [ReadingOrder.Part<Block>] = []
    for table in Self.tables(of: page) {
      parts.append(.init(key: table.key, box: table.box, content: .table(table.content)))
    }
    for (s, stretch) in page.stretches.enumerated() {
      let roles = stretch.lines.indices.map {
        furniture.roles[PageFurniture.LineID(page: index, stretch: s, line: $0)]
      }
      parts += Self.parts(of: stretch, roles: roles, page: page, style: style)
    }
    for line in page.watermarks {
      let paragraph = Self.paragraph([line], role: .runningHeader, page: page.number)
      parts.append(
        .init(key: page.order.key(x: 0, y: line.box.y0), box: line.box, content: .paragraph(paragraph)))
    }
    blocks = ReadingOrder.sorted(parts).map(\.content)
  }

  /// The tables of a page in reading order, those in cells of others with their places there.
  private static func tables(of page: PageReading) -> [ReadingOrder.Part<Table>] {
    let trimmed = page.tables.map { $0.withoutEmptyOpenRows() }
    let found = trimmed.enumerated().compactMap { index, table in
      table.table(on: page.ink, drawn: page.drawn).map { content in
        let box = page.tables[index].grid.box
        return ReadingOrder.Part(
          key: page.order.key(x: box.midX, y: box.midY), box: box, content: (index: index, table: content))
      }
    }
    let sorted = ReadingOrder.sorted(found)
    let numbers = Dictionary(sorted.enumerated().map { ($1.content.index, $0) }) { first, _ in first }
    return sorted.map { part in
      let host = NestedTables.host(of: part.content.index, among: trimmed).flatMap { host in
        numbers[host.table].map {
          TableHost(table: $0, row: host.cell.rows.lowerBound, column: host.cell.columns.lowerBound)
        }
      }
      let table = part.content.table
      return ReadingOrder.Part(
        key: part.key, box: part.box, content: host.map { table.standing(in: $0) } ?? table)
    }
  }

  private static func parts(
    of stretch: PageReading.Stretch, roles: [Paragraph.Role?], page: PageReading, style: DocumentStyle
  ) -> [ReadingOrder.Part<Block>] {
    let builder = ParagraphBuilder(
      style: style, fit: stretch.limits ?? style.limits(width: page.frame.width),
      breaks: page.tables.map(\.grid.box.midY))
    var parts: [ReadingOrder.Part<Block>] = []
    func add(_ lines: [TextLine], role: Paragraph.Role) {
      let box = lines.dropFirst().reduce(lines[0].box) { $0.union($1.box) }
      let block = Block.paragraph(paragraph(lines, role: role, page: page.number))
      parts.append(.init(key: stretch.key, box: box, content: block))
    }
    for (line, role) in zip(stretch.lines, roles) {
      if let role { add([line], role: role) }
    }
    let text = zip(stretch.lines, roles).filter { $0.1 == nil }.map(\.0)
    for group in builder.groups(text) {
      let lines = Array(text[group])
      add(lines, role: builder.isHeading(lines) ? .heading : .body)
    }
    return parts
  }

  private static func paragraph(_ lines: [TextLine], role: Paragraph.Role, page: Int) -> Paragraph {
    let text = ParagraphText(lines)
    return Paragraph(role: role, text: text.text, raw: text.raw, page: page)
  }
}
