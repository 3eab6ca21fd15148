import Diagnostics
import PageModel

/// The blocks of a document up to where a limit is reached, and what was cut.
struct LimitedBlocks {
  /// The first blocks of the document: those that are read.
  let blocks: ArraySlice<Block>
  /// One for each limit that was reached.
  let diagnostics: [Diagnostic]

  init(_ all: [Block], limits: ParsingLimits) {
    var pages = Set<Int>()
    var cells = 0
    var cut: Diagnostic?
    var end = 0
    for block in all {
      pages.insert(block.page)
      cells += Self.positions(of: block)
      cut = Self.limit(blocks: end + 1, pages: pages.count, cells: cells, limits)
      if cut != nil { break }
      end += 1
    }
    blocks = all[..<end]
    diagnostics = [cut].compactMap { $0 } + Self.cutTables(blocks)
  }

  private static func limit(blocks: Int, pages: Int, cells: Int, _ limits: ParsingLimits) -> Diagnostic? {
    if blocks > limits.blocks { return Diagnostic(.blockLimit, ["limit": .number(limits.blocks)]) }
    if pages > limits.pages { return Diagnostic(.pageLimit, ["limit": .number(limits.pages)]) }
    if cells > limits.cells { return Diagnostic(.cellLimit, ["limit": .number(limits.cells)]) }
    return nil
  }

  private static func positions(of block: Block) -> Int {
    guard case .table(let table) = block else { return 0 }
    return max(0, min(table.rowCount, ParsingLimits.rows))
      * max(0, min(table.columnCount, ParsingLimits.columns))
  }

  private static func cutTables(_ blocks: ArraySlice<Block>) -> [Diagnostic] {
    blocks.compactMap { block in
      guard case .table(let table) = block,
        table.rowCount > ParsingLimits.rows || table.columnCount > ParsingLimits.columns
      else { return nil }
      return Diagnostic(
        .tableLimit, ["rows": .number(ParsingLimits.rows), "columns": .number(ParsingLimits.columns)],
        at: table.place)
    }
  }
}
