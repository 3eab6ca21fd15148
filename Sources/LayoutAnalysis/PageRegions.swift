internal import PageModel

/// Tables and frames of a page, and the text that stands outside of them.
struct PageRegions {
  /// Ruled tables that hold text, from top to bottom.
  private(set) var tables: [RuledTable] = []
  /// Frames that hold text: each cell is a stretch of running text of its own.
  private(set) var frames: [RuledTable] = []
  /// Clusters outside of all, in stream order.
  private(set) var flow: [GlyphCluster] = []
  /// Whether lines were left out because of a limit.
  private(set) var exceedsLimit = false

  private static let mostGrids = 500

  /// Gives every cluster to the table cell, frame or stretch of running text that it stands in.
  init(clusters: [GlyphCluster], rulings: [Ruling], frame: ReadingFrame, gridLimit: Int) {
    let lattice = RulingLattice(rulings.map(frame.read), width: frame.width, height: frame.height)
    let grids = grids(of: lattice, limit: gridLimit)
    var tables = grids.filter { !Self.isFrame($0) }.map(RuledTable.init)
    var frames = Self.boxes(grids.filter(Self.isFrame), on: frame, apartFrom: tables.map(\.grid))
      .map(RuledTable.init)
    var home: Home?
    for cluster in clusters {
      // White space stays with the text before it: a trailing space may stick out of its cell.
      if !cluster.isSpace || home == nil {
        home = Home(of: cluster.base.anchor, tables: tables, frames: frames)
      }
      switch home {
      case .table(let index, let cell): tables[index].clusters[cell].append(cluster)
      case .frame(let index, let cell): frames[index].clusters[cell].append(cluster)
      case .flow, nil: flow.append(cluster)
      }
    }
    self.tables = tables.filter(\.hasText)
    self.frames = frames.filter(\.hasText)
  }

  private enum Home {
    case table(Int, Int)
    case frame(Int, Int)
    case flow

    init(of point: (x: Double, y: Double), tables: [RuledTable], frames: [RuledTable]) {
      if let (index, cell) = Self.smallest(tables, around: point) {
        self = .table(index, cell)
      } else if let (index, cell) = Self.smallest(frames, around: point) {
        self = .frame(index, cell)
      } else {
        self = .flow
      }
    }

    private static func smallest(
      _ candidates: [RuledTable], around point: (x: Double, y: Double)
    ) -> (Int, Int)? {
      var best: (index: Int, cell: Int, area: Double)?
      for (index, candidate) in candidates.enumerated() {
        guard let cell = candidate.grid.cell(x: point.x, y: point.y) else { continue }
        let box = candidate.grid.box
        let area = box.width * box.height
        if best.map({ area < $0.area }) ?? true { best = (index, cell, area) }
      }
      return best.map { ($0.index, $0.cell) }
    }
  }

  private mutating func grids(of lattice: RulingLattice, limit: Int) -> [TableGrid] {
    var grids: [TableGrid] = []
    for component in RuledComponent.components(of: lattice) {
      guard grids.count < Self.mostGrids else {
        exceedsLimit = true
        break
      }
      do throws(TableGridBuilder.TooManyPositions) {
        if let grid = try TableGridBuilder.grid(of: component, limit: limit) { grids.append(grid) }
      } catch {
        exceedsLimit = true
      }
    }
    return grids
  }

  /// One column of boxes says nothing that its text doesn't say.
  private static func isFrame(_ grid: TableGrid) -> Bool { grid.columnCount == 1 || grid.cells.count == 1 }

  /// Frames that set a piece of text apart; not the border of the page, a frame around other tables, or
  /// a box drawn inside a cell.
  private static func boxes(
    _ frames: [TableGrid], on page: ReadingFrame, apartFrom tables: [TableGrid]
  ) -> [TableGrid] {
    frames.filter { frame in
      let isPageBorder = frame.box.height > page.height * 0.6 && frame.box.width > page.width * 0.6
      let holdsTable = tables.contains { frame.box.contains(x: $0.box.midX, y: $0.box.midY) }
      let isInCell = tables.contains { $0.cell(x: frame.box.midX, y: frame.box.midY) != nil }
      return !isPageBorder && !holdsTable && !isInCell
    }
  }
}
