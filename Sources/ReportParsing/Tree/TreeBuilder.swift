import PageModel

/// What the readers said about the blocks of a document.
struct BlockAccounts {
  /// By index of the block.
  var blocks: [Int: TreeNode.Status] = [:]
  /// By block and grid row.
  var rows: [LogicalRow.Source: TreeNode.Status] = [:]
  /// What is required and was not found.
  var missing: [String] = []
}

/// Builds the lossless tree: sections under their headings, tables with rows and cells.
struct TreeBuilder {
  let accounts: BlockAccounts
  /// The submissions, in reading order.
  var parts: [Part] = []

  /// A submission.
  struct Part {
    /// Index of the block at which it begins.
    let start: Int
    /// What it is.
    let kind: String
  }

  func root(of blocks: [Block]) -> TreeNode {
    var children = parts.count > 1 ? partNodes(of: blocks) : sections(of: blocks, in: blocks.indices)
    children += accounts.missing.map { TreeNode(kind: .absent, status: .missing($0), place: nil) }
    return TreeNode(kind: .document, status: .recognised("document"), place: nil, children: children)
  }

  /// One node a part; what stands before the first one belongs to it.
  private func partNodes(of blocks: [Block]) -> [TreeNode] {
    parts.indices.map { index in
      let start = index == 0 ? 0 : parts[index].start
      let end = index + 1 < parts.count ? parts[index + 1].start : blocks.count
      let children = sections(of: blocks, in: start..<max(start, end))
      return TreeNode(
        kind: .part, status: .recognised(parts[index].kind), place: children.first?.place, children: children)
    }
  }

  private func sections(of blocks: [Block], in range: Range<Int>) -> [TreeNode] {
    var children: [TreeNode] = []
    var section: (heading: TreeNode, parts: [TreeNode])?
    for index in range {
      let block = blocks[index]
      let node = self.node(block, index)
      if case .paragraph(let paragraph) = block, paragraph.role == .heading {
        close(&section, into: &children)
        section = (node, [node])
      } else if section != nil {
        section?.parts.append(node)
      } else {
        children.append(node)
      }
    }
    close(&section, into: &children)
    return children
  }

  private func close(
    _ section: inout (heading: TreeNode, parts: [TreeNode])?, into children: inout [TreeNode]
  ) {
    guard let open = section else { return }
    children.append(
      TreeNode(kind: .section, status: open.heading.status, place: open.heading.place, children: open.parts))
    section = nil
  }

  private func node(_ block: Block, _ index: Int) -> TreeNode {
    switch block {
    case .paragraph(let paragraph):
      return TreeNode(
        kind: .paragraph, status: accounts.blocks[index] ?? status(of: paragraph), text: paragraph.raw,
        place: paragraph.text.place ?? Place(page: paragraph.page))
    case .table(let table):
      let status = accounts.blocks[index] ?? .unexpected("a table whose columns name nothing known")
      let byRow = Dictionary(grouping: table.cells, by: \.row)
      let rows = byRow.keys.sorted().map { row in
        self.row(byRow[row, default: []], LogicalRow.Source(block: index, row: row), tableStatus: status)
      }
      return TreeNode(kind: .table, status: status, place: table.place, children: rows)
    }
  }

  private func row(_ cells: [TableCell], _ source: LogicalRow.Source, tableStatus: TreeNode.Status)
    -> TreeNode
  {
    let status = accounts.rows[source] ?? inherited(tableStatus)
    let children = cells.sorted { $0.column < $1.column }.map { cell in
      TreeNode(
        kind: .cell, status: status, text: cell.raw, place: cell.paragraphs.lazy.compactMap(\.place).first)
    }
    return TreeNode(
      kind: .row, status: status, place: children.lazy.compactMap(\.place).first, children: children)
  }

  private func inherited(_ status: TreeNode.Status) -> TreeNode.Status {
    if case .recognised(let what) = status { return .ignored(Self.leftOver(of: what)) }
    return status
  }

  /// Words for a row that gave nothing although its table was understood.
  private static func leftOver(of table: String) -> String {
    switch table {
    case "score table": "header or other row without a score"
    case "table of measures": "header or other row without a measure"
    default: "row of a \(table)"
    }
  }

  private func status(of paragraph: Paragraph) -> TreeNode.Status {
    switch paragraph.role {
    case .pageNumber: .ignored("page number")
    case .runningHeader: .ignored("running header or footer")
    case .separator: .ignored("separator")
    case .heading: .recognised("heading")
    case .body: .ignored("running text without facts")
    }
  }
}
