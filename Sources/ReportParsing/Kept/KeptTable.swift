import Diagnostics
import PageModel
import ReportModel

/// A table that is neither one of scores nor one of measures, and what it is.
struct KeptTable {
  let table: LogicalTable
  let kind: ReportTable.Kind
  /// The line above it; empty where there is none.
  let caption: String
  /// Header rows of the joined table.
  let headerCount: Int

  /// The tables of its pages.
  func parts(in blocks: ArraySlice<Block>) -> [ReportTable] {
    var isContinued = false
    return table.blocks.compactMap { index in
      guard blocks.indices.contains(index), case .table(let part) = blocks[index] else { return nil }
      defer { isContinued = true }
      return ReportTable(
        kind: kind, caption: isContinued ? "" : caption, table: part, headerRows: headerRows(ofBlock: index),
        isContinued: isContinued)
    }
  }

  /// Rows of the header that stand in a part: a header may be repeated on each page.
  private func headerRows(ofBlock block: Int) -> Int {
    table.rows.prefix(headerCount).reduce(0) { count, row in count + row.sources.count { $0.block == block } }
  }
}

/// The tables that a document keeps, up to a limit of cells.
struct KeptTables {
  /// In reading order.
  let tables: [ReportTable]
  /// Where the limit was reached.
  let diagnostics: [Diagnostic]

  init(_ kept: [KeptTable], of blocks: ArraySlice<Block>, limits: ParsingLimits) {
    var cells = 0
    var scalars = 0
    var cut = 0
    tables = kept.flatMap { $0.parts(in: blocks) }.map { table in
      let own = table.cells
      cells += own.count
      scalars += own.reduce(0) { $0 + $1.paragraphs.reduce(0) { $0 + $1.count } }
      guard cells > limits.keptCells || scalars > limits.keptScalars else { return table }
      cut += 1
      return ReportTable(
        kind: table.kind, caption: table.caption, table: table.table, headerRows: table.headerRows,
        isContinued: table.isContinued, isCut: true)
    }
    diagnostics =
      cut == 0
      ? []
      : [Diagnostic(.keptTableLimit, ["limit": .number(limits.keptCells), "count": .number(cut)])]
  }
}
