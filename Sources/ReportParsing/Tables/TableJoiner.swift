import Codebook
import Diagnostics
import PageModel
import ThaiText

/// Joins the parts of tables that page breaks divided, and the rows divided with them.
///
/// Parts belong together when nothing but page furniture stands between them and the second part
/// repeats the header, or has none and as many columns.
struct TableJoiner {
  let headers: HeaderReader

  /// The document's elements; every block is in exactly one of them.
  func elements(of blocks: [Block]) -> [DocumentElement] {
    var elements: [DocumentElement] = []
    var open: Int?
    let repeated = repeatedLines(blocks)
    for (index, block) in blocks.enumerated() {
      switch block {
      case .paragraph(let paragraph):
        elements.append(.paragraph(index, paragraph))
        if !isFurniture(paragraph, repeated: repeated) { open = nil }
      case .table(let table):
        let part = divided(LogicalTable(table, block: index))
        if let at = open, case .table(let whole) = elements[at], let last = previousTable(blocks, whole),
          let joined = join(whole, with: part, lastPart: last, nextPart: table)
        {
          elements[at] = .table(joined)
        } else {
          elements.append(.table(part))
          open = elements.count - 1
        }
      }
    }
    return elements
  }

  /// The table with a header of its own where its first row holds one and the first data.
  private func divided(_ table: LogicalTable) -> LogicalTable {
    guard let first = table.rows.first, let parts = HeaderAndRow(first, headers: headers) else {
      return table
    }
    var changed = table
    changed.rows = parts.rows + table.rows.dropFirst()
    return changed
  }

  private func previousTable(_ blocks: [Block], _ table: LogicalTable) -> Table? {
    guard let index = table.blocks.last, index < blocks.count, case .table(let last) = blocks[index] else {
      return nil
    }
    return last
  }

  /// Page numbers, running headers and separators stand between the parts of one table; so does a
  /// caption that says "continued". A transcript does not mark them: they are known by their form, or by
  /// standing on several pages.
  private func isFurniture(_ paragraph: Paragraph, repeated: Set<[Unicode.Scalar]>) -> Bool {
    switch paragraph.role {
    case .pageNumber, .runningHeader, .separator: return true
    case .body, .heading:
      let text = SqueezedText(paragraph.text)
      guard text.scalars.count <= 120 else { return false }
      return text.scalars.isEmpty || repeated.contains(text.scalars) || isContinuationCaption(text)
        || isPageNumber(text)
    }
  }

  private func isContinuationCaption(_ text: SqueezedText) -> Bool {
    PageVocabulary.continuations.hit(in: text, endingAt: text.scalars.count) != nil
      && (text.scalars.last == ")" || text.scalars.count == 3)
  }

  /// `- 3 -`, `๓`, `หน้า 3`, `รายงาน … หน้า 3`, `3/12`.
  private func isPageNumber(_ text: SqueezedText) -> Bool {
    var end = text.scalars.count
    while end > 0, "-–)|/".unicodeScalars.contains(text.scalars[end - 1]) { end -= 1 }
    var start = end
    while start > 0, text.scalars[start - 1].isDigit || text.scalars[start - 1] == "/" {
      start -= 1
    }
    guard start < end, end - start <= 7 else { return false }
    if PageVocabulary.pages.hit(in: text, endingAt: start) != nil { return true }
    return text.scalars[..<start].allSatisfy { "-–(|".unicodeScalars.contains($0) }
  }

  /// Short lines that stand on at least three pages.
  private func repeatedLines(_ blocks: [Block]) -> Set<[Unicode.Scalar]> {
    var pages: [[Unicode.Scalar]: Set<Int>] = [:]
    for case .paragraph(let paragraph) in blocks
    where paragraph.text.count <= 120 {
      pages[SqueezedText(paragraph.text).scalars, default: []].insert(paragraph.page)
    }
    return Set(pages.filter { $0.value.count >= 3 }.keys)
  }

  private func join(
    _ whole: LogicalTable, with part: LogicalTable, lastPart: Table, nextPart: Table
  ) -> LogicalTable? {
    let first = headerRows(of: whole)
    // The rest of a row below a repeated header may read like one more row of it.
    let second = headerRows(of: part).prefix(max(1, first.count))
    guard whole.columnCount == part.columnCount, alignsWith(lastPart, nextPart) else { return nil }
    let isRepeated = sameHeader(first[...], second)
    guard isRepeated || second.isEmpty || isBody(part, below: first) else {
      return nil
    }
    if first.isEmpty, second.isEmpty, !isContinuedRow(part.rows, of: whole, lastPart: lastPart) { return nil }
    let repeated = RepeatedHeader(of: part, in: whole, named: isRepeated ? second.count : 0).rowCount
    var joined = whole
    joined.blocks += part.blocks
    if repeated > 0 {
      // The repeated header stays accounted for: its physical rows belong to the header's.
      let header = (first.isEmpty ? repeated : first.count) - 1
      joined.rows[header].sources += part.rows.prefix(repeated).flatMap(\.sources)
    }
    joined.rows = RowJoiner(headers: headers).joined(
      joined.rows, with: Array(part.rows.dropFirst(repeated)), headerCount: first.count,
      isOpen: lastPart.isOpenAtBottom)
    return joined
  }

  /// Column edges within 6 points of each other; always so where edges are unknown.
  private func alignsWith(_ a: Table, _ b: Table) -> Bool {
    guard a.columnEdges.count == b.columnEdges.count, !a.columnEdges.isEmpty else { return true }
    return zip(a.columnEdges, b.columnEdges).allSatisfy { abs($0 - $1) <= 6 }
  }

  /// Tables whose header is unknown are joined only where the grid itself says that it goes on, or where the next row
  /// has its figures below the same words as the last one.
  private func isContinuedRow(_ body: [LogicalRow], of whole: LogicalTable, lastPart: Table) -> Bool {
    if lastPart.isOpenAtBottom { return true }
    guard let first = body.first, let cell = first.cells.first else { return false }
    if cell.isBlank, whole.columnCount > 1 { return true }
    guard let last = whole.rows.last, let head = whole.rows.first, whole.rows.count > 1 else { return false }
    let shape = RowShape(first)
    return shape.hasFigures && shape == RowShape(last) && shape.isHeaded(by: head)
  }

  /// The leading rows that are header rows.
  func headerRows(of table: LogicalTable) -> [LogicalRow] {
    guard let first = table.rows.first, var columns = headers.header(of: first) else { return [] }
    var rows = [first]
    for row in table.rows.dropFirst().prefix(2) {
      guard let refined = headers.subheader(of: row, below: columns) else { break }
      columns = refined
      rows.append(row)
    }
    return rows
  }

  /// Whether a part begins with rows of the body, though in words that headers have: nothing stands below them, the
  /// first cell goes on from the page before, or a time frame stands in the column of time frames.
  private func isBody(_ part: LogicalTable, below header: [LogicalRow]) -> Bool {
    guard let row = part.rows.first, let head = header.first, let columns = headers.header(of: head),
      columns.count == row.cells.count
    else { return false }
    if headerRows(of: part).count == part.rows.count { return true }
    if let cell = row.cells.first, cell.isBlank, cell.coverage == .own, !(head.cells.first?.isBlank ?? true) {
      return true
    }
    return columns.indices.contains {
      columns[$0].role == .timeframe && TimedRow.isTimeFrame(row.cells[$0].text)
    }
  }

  private func sameHeader(_ a: ArraySlice<LogicalRow>, _ b: ArraySlice<LogicalRow>) -> Bool {
    guard let first = a.first, let second = b.first else { return false }
    return zip(first.cells, second.cells).allSatisfy { x, y in
      TextKey.similarity(x.text.string, y.text.string) >= 0.8 || (x.isBlank && y.isBlank)
    }
  }
}
