import PageModel

/// A report with one thing changed.
struct Perturbation {
  enum Kind: String, CaseIterable {
    case dropBlock, dropRow, dropCell, dropColumn, swapColumns, splitTable, splitTableWithHeader, breakPage,
      joinPages, changeDigit
  }

  let kind: Kind
  /// Index of the block concerned.
  let block: Int
  /// Row, column or cell.
  let detail: String
  /// What is no longer there.
  let dropped: [SourcedText]
  /// Which facts may be lost, because what they mean stood in the part that was dropped.
  let mayLose: @Sendable (Fact) -> Bool
  /// The changed document.
  let blocks: () -> [Block]

  var name: String { "\(kind.rawValue) block \(block) \(detail)" }
}

/// All single changes of a report, apart from those of digits.
struct Perturbations {
  private let reading: Reading
  private let blocks: [Block]
  private let factRows: [Set<Int>]
  private let context: FactContext

  init(of reading: Reading) {
    self.reading = reading
    blocks = reading.blocks
    factRows = reading.factRows
    context = FactContext(reading.blocks)
  }

  func all() -> [Perturbation] {
    blocks.indices.flatMap { index -> [Perturbation] in
      var found = [dropped(index)]
      if case .table(let table) = blocks[index] {
        found += rows(of: table, index) + cells(of: table, index) + columns(of: table, index)
        found += swaps(of: table, index) + splits(of: table, index)
      }
      return found + pages(at: index)
    }
  }

  private func replacing(_ index: Int, with new: [Block], shiftingRest: Bool = false) -> [Block] {
    let rest = blocks[(index + 1)...].map { shiftingRest ? $0.onNextPage : $0 }
    return blocks[..<index] + new + rest
  }

  private func dropped(_ index: Int) -> Perturbation {
    let mayLose = context.dependents(onBlock: index)
    return Perturbation(
      kind: .dropBlock, block: index, detail: blocks[index].texts.first?.string ?? "",
      dropped: blocks[index].texts, mayLose: mayLose, blocks: { replacing(index, with: []) })
  }

  // MARK: Tables

  private func rows(of table: Table, _ index: Int) -> [Perturbation] {
    (0..<table.rowCount).map { row in
      let cells = table.cells.filter { $0.row == row }
      let reach = cells.map { $0.row + $0.rowSpan }.max() ?? row + 1
      return Perturbation(
        kind: .dropRow, block: index, detail: "row \(row)", dropped: cells.flatMap(\.paragraphs),
        mayLose: dependents(onRow: row, upTo: reach, of: table, index),
        blocks: { replacing(index, with: [.table(table.removing(row: row))]) })
    }
  }

  private func cells(of table: Table, _ index: Int) -> [Perturbation] {
    table.cells.indices.filter { !table.cells[$0].paragraphs.isEmpty }.map { cellIndex in
      let cell = table.cells[cellIndex]
      return Perturbation(
        kind: .dropCell, block: index, detail: "cell \(cell.row),\(cell.column) \(cell.raw)",
        dropped: cell.paragraphs,
        mayLose: dependents(onRow: cell.row, upTo: cell.row + cell.rowSpan, of: table, index),
        blocks: { replacing(index, with: [.table(table.clearing(cellIndex))]) })
    }
  }

  /// Facts of the same row; of the rows that a cell spans; and where the row gave none itself, as a header
  /// or a line between rows, of all rows below it and of the table that goes on with it.
  private func dependents(
    onRow row: Int, upTo reach: Int, of table: Table, _ index: Int
  ) -> @Sendable (Fact) -> Bool {
    if !factRows[index].contains(row) { return context.dependents(onHeaderOf: index) }
    let texts = table.cells.filter { $0.row >= row && $0.row < reach }.flatMap(\.paragraphs)
    let places = PlaceSet(texts)
    return { places.meets($0) }
  }

  private func columns(of table: Table, _ index: Int) -> [Perturbation] {
    (0..<table.columnCount).filter { _ in table.columnCount > 1 }.map { column in
      let cells = table.cells.filter { $0.column == column && $0.columnSpan == 1 }
      // Without labels the figures mean nothing; without one of several figures the others do.
      let isLabel = !context.isFigures(cells)
      let none: @Sendable (Fact) -> Bool = { _ in false }
      return Perturbation(
        kind: .dropColumn, block: index, detail: "column \(column)", dropped: cells.flatMap(\.paragraphs),
        mayLose: isLabel ? context.dependents(onHeaderOf: index) : none,
        blocks: { replacing(index, with: [.table(table.removing(column: column))]) })
    }
  }

  /// Neighbouring columns exchanged, in all parts of a table that runs over pages. Not of two tables side by
  /// side under one pair of headers: there the order says which label a figure belongs to.
  private func swaps(of table: Table, _ index: Int) -> [Perturbation] {
    let parts = context.parts(ofTableAt: index)
    let headers = table.cells.filter { $0.row == 0 }.map(\.raw)
    guard parts.first == index, Set(headers).count == headers.count else { return [] }
    let tables = parts.compactMap { part -> Table? in
      if case .table(let table) = blocks[part] { return table }
      return nil
    }
    return (0..<max(0, table.columnCount - 1)).filter { column in tables.allSatisfy { $0.canSwap(column) } }
      .map { column in
        Perturbation(
          kind: .swapColumns, block: index, detail: "column \(column) with the next", dropped: [],
          mayLose: { _ in false },
          blocks: {
            var changed = blocks
            for (part, table) in zip(parts, tables) { changed[part] = .table(table.swapping(column)) }
            return changed
          })
      }
  }

  /// A page break before each row below the header; all that follows stands a page later.
  private func splits(of table: Table, _ index: Int) -> [Perturbation] {
    guard let header = factRows[index].min() else { return [] }
    return ((header + 1)..<max(header + 1, table.rowCount)).flatMap { row in
      [Perturbation.Kind.splitTable, .splitTableWithHeader].map { kind in
        Perturbation(
          kind: kind, block: index, detail: "before row \(row)", dropped: [], mayLose: { _ in false },
          blocks: {
            let (a, b) = table.split(before: row, repeating: kind == .splitTable ? 0 : header)
            return replacing(index, with: [.table(a), .table(b)], shiftingRest: true)
          })
      }
    }
  }

  // MARK: Pages

  private func pages(at index: Int) -> [Perturbation] {
    guard index > 0 else { return [] }
    let isBoundary = blocks[index - 1].page < blocks[index].page
    return [
      Perturbation(
        kind: isBoundary ? .joinPages : .breakPage, block: index, detail: "", dropped: [],
        mayLose: { _ in false },
        blocks: {
          isBoundary
            ? blocks[..<index] + blocks[index...].map(\.onPreviousPage)
            : blocks[..<index] + blocks[index...].map(\.onNextPage)
        })
    ]
  }
}
