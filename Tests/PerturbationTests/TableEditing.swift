import PageModel

/// Tables with one thing changed.
extension Table {
  /// The same table with other cells, and the grid that they need.
  func with(rowCount: Int? = nil, columnCount: Int? = nil, cells: [TableCell], page: Int? = nil) -> Table {
    let keepsColumns = columnCount == nil || columnCount == self.columnCount
    return Table(
      page: page ?? self.page, place: page.map { place.on(page: $0) } ?? place,
      rowCount: rowCount ?? self.rowCount, columnCount: columnCount ?? self.columnCount,
      cells: cells.sorted { ($0.row, $0.column) < ($1.row, $1.column) },
      columnEdges: keepsColumns ? columnEdges : [], isOpenAtBottom: isOpenAtBottom)
  }

  /// Without a grid row; cells that span over it become shorter.
  func removing(row: Int) -> Table {
    with(rowCount: rowCount - 1, cells: cells.compactMap { $0.removing(row: row) })
  }

  /// Without a grid column; cells that span over it become narrower.
  func removing(column: Int) -> Table {
    with(columnCount: columnCount - 1, cells: cells.compactMap { $0.removing(column: column) })
  }

  /// With one cell empty.
  func clearing(_ index: Int) -> Table {
    var cells = cells
    cells[index] = cells[index].moved(paragraphs: [], lines: [])
    return with(cells: cells)
  }

  /// Whether two neighbouring columns can change places: each cell spans both or at most one of them and
  /// nothing beyond.
  func canSwap(_ column: Int) -> Bool {
    cells.allSatisfy { cell in
      let columns = cell.column..<(cell.column + cell.columnSpan)
      let (left, right) = (columns.contains(column), columns.contains(column + 1))
      return left == right || cell.columnSpan == 1
    }
  }

  /// With a column and the one behind it exchanged.
  func swapping(_ column: Int) -> Table {
    with(
      cells: cells.map { cell in
        guard cell.columnSpan == 1 else { return cell }
        if cell.column == column { return cell.moved(column: column + 1) }
        return cell.column == column + 1 ? cell.moved(column: column) : cell
      })
  }

  /// The rows before one and those from it on, which stand on the next page.
  ///
  /// A cell that spans over the break keeps its text above; below it goes on empty. With a header, the
  /// rows before `header` are repeated.
  func split(before row: Int, repeating header: Int) -> (Table, Table) {
    let above = cells.filter { $0.row < row }.map {
      $0.moved(rowSpan: min($0.rowSpan, row - $0.row))
    }
    let repeated = cells.filter { $0.row < header }.map { $0.onNextPage }
    let offset = header - row
    let rest = cells.filter { $0.row >= row }.map { $0.onNextPage.moved(row: $0.row + offset) }
    let continued = cells.filter { $0.row < row && $0.row + $0.rowSpan > row }.map {
      $0.moved(row: header, rowSpan: $0.row + $0.rowSpan - row, paragraphs: [], lines: [])
    }
    return (
      with(rowCount: row, cells: above),
      with(rowCount: rowCount - row + header, cells: repeated + continued + rest, page: page + 1)
    )
  }
}

extension TableCell {
  /// With some things changed; the raw text follows the lines.
  func moved(
    row: Int? = nil, column: Int? = nil, rowSpan: Int? = nil, columnSpan: Int? = nil,
    paragraphs: [SourcedText]? = nil, lines: [SourcedText]? = nil
  ) -> TableCell {
    TableCell(
      row: row ?? self.row, column: column ?? self.column, rowSpan: rowSpan ?? self.rowSpan,
      columnSpan: columnSpan ?? self.columnSpan, paragraphs: paragraphs ?? self.paragraphs,
      lines: lines ?? self.lines,
      raw: lines.map { $0.map(\.string).joined(separator: "\n") } ?? raw)
  }

  fileprivate func removing(row: Int) -> TableCell? {
    if self.row > row { return moved(row: self.row - 1) }
    guard self.row + rowSpan > row else { return self }
    // A cell that begins in the row goes with it.
    return self.row == row ? nil : moved(rowSpan: rowSpan - 1)
  }

  fileprivate func removing(column: Int) -> TableCell? {
    if self.column > column { return moved(column: self.column - 1) }
    guard self.column + columnSpan > column else { return self }
    return columnSpan == 1 ? nil : moved(columnSpan: columnSpan - 1)
  }

  /// On the page after its own.
  fileprivate var onNextPage: TableCell {
    moved(paragraphs: paragraphs.map(\.onNextPage), lines: lines.map(\.onNextPage))
  }
}

extension SourcedText {
  /// On the page after its own.
  var onNextPage: SourcedText {
    SourcedText(scalars: scalars, places: places.map { $0.on(page: $0.page + 1) }, repairs: repairs)
  }

  /// With the scalar at an index replaced.
  func replacing(_ index: Int, with scalar: Unicode.Scalar) -> SourcedText {
    var changed = scalars
    changed[index] = scalar
    return SourcedText(scalars: changed, places: places, repairs: repairs)
  }
}

extension Place {
  func on(page: Int) -> Place { Place(page: page, box: box, line: line) }
}

extension Block {
  /// The texts of its paragraph or cells.
  var texts: [SourcedText] {
    switch self {
    case .paragraph(let paragraph): [paragraph.text]
    case .table(let table): table.cells.flatMap(\.paragraphs)
    }
  }

  /// On the page after its own.
  var onNextPage: Block {
    switch self {
    case .paragraph(let paragraph):
      .paragraph(
        Paragraph(
          role: paragraph.role, text: paragraph.text.onNextPage, raw: paragraph.raw, page: paragraph.page + 1)
      )
    case .table(let table):
      .table(table.with(cells: table.cells.map(\.onNextPage), page: table.page + 1))
    }
  }

  /// With texts replaced by what a function makes of them.
  func mapping(_ change: (SourcedText) -> SourcedText) -> Block {
    switch self {
    case .paragraph(let paragraph):
      let text = change(paragraph.text)
      return .paragraph(Paragraph(role: paragraph.role, text: text, raw: text.string, page: paragraph.page))
    case .table(let table):
      return .table(
        table.with(
          cells: table.cells.map { cell in
            cell.moved(paragraphs: cell.paragraphs.map(change), lines: cell.lines.map(change))
          }))
    }
  }
}
