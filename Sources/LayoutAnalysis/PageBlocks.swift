internal import PageModel

/// Makes the blocks of one page in reading order.
struct PageBlocks {
  let blocks: [Block]

  init(_ page: PageReading, index: Int, style: DocumentStyle, furniture: PageFurniture) {
    var parts: [ReadingOrder.Part<Block>] = []
    for table in page.tables {
      guard let block = table.table(on: page.ink) else { continue }
      let box = table.grid.box
      parts.append(.init(key: page.order.key(x: box.midX, y: box.midY), box: box, content: .table(block)))
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
