internal import PageModel

/// Tables and frames of a page, and the text that stands outside of them.
struct PageRegions {
  /// Ruled tables that hold text, from top to bottom.
  private(set) var tables: [RuledTable] = []
  /// Frames that hold text: each cell is a stretch of running text of its own.
  private(set) var frames: [RuledTable] = []
  /// Shaded rows that the lines and cells above don't hold.
  let shadings: [FilledStack]
  /// Horizontal lines outside of all.
  let rules: [RulingLattice.Segment]
  /// Lines and painted edges of the page.
  let drawn: DrawnEdges
  /// Clusters outside of all, in stream order.
  let flow: RunText
  /// Whether lines were left out because of a limit.
  let exceedsLimit: Bool

  /// Boxes of tables and frames.
  var boxes: [Box] { (tables + frames).map(\.grid.box) }

  private static let mostGrids = 500

  /// Gives every cluster to the table cell, frame or stretch of running text that it stands in.
  init(_ ink: PageInk, limits: LayoutLimits) {
    let frame = ink.frame
    let rulings = ink.page.rulings.prefix(limits.rulingsPerPage)
    let strokes = rulings.map(frame.read)
    var lattice = RulingLattice(strokes, width: frame.width, height: frame.height)
    var (grids, exceedsLimit) = Self.grids(of: lattice, limit: limits.gridPositionsPerTable)
    let painted = FilledCells(ink, grids: grids, limit: limits.rulingsPerPage)
    shadings = painted.shadings
    if !painted.rulings.isEmpty {
      lattice = RulingLattice(strokes + painted.rulings, width: frame.width, height: frame.height)
      (grids, exceedsLimit) = Self.grids(of: lattice, limit: limits.gridPositionsPerTable)
    }
    self.exceedsLimit = exceedsLimit
    let drawn = DrawnEdges(lattice, shadings: shadings)
    self.drawn = drawn
    var rules = lattice.horizontals.filter { Self.grid(around: $0, among: grids) == nil }
    var tables = grids.filter { !Self.isFrame($0) }.map(RuledTable.init)
    var frames = Self.boxes(grids.filter(Self.isFrame), on: frame, apartFrom: tables.map(\.grid))
      .map(RuledTable.init)
    guard !tables.isEmpty || !frames.isEmpty else {
      flow = RunText(ink.clusters)
      self.rules = rules
      return
    }
    var flow: [GlyphCluster] = []
    var home = Home.flow
    for word in Self.words(ink.clusters) {
      home =
        ink.clusters[word.lowerBound].isSpace
        ? home : Self.home(of: ink.clusters[word], tables: tables, frames: frames)
      switch home {
      case .table(let index, let cell): tables[index].clusters[cell] += ink.clusters[word]
      case .frame(let index, let cell): frames[index].clusters[cell] += ink.clusters[word]
      case .flow: flow += ink.clusters[word]
      }
    }
    // The gridlines of a chart hold no table: what stands among them is text.
    for mesh in tables.filter(\.isChart) { flow += mesh.clusters.flatMap { $0 } }
    let open = tables.filter {
      $0.hasText && !$0.isChart && HiddenColumns.areShown(by: $0, on: ink, drawn: drawn)
    }
    for table in open { flow += table.clusters.flatMap { $0 } }
    rules += lattice.horizontals.compactMap { rule in
      Self.grid(around: rule, among: open.map(\.grid)).map { HiddenColumns.rule(rule, of: $0) }
    }
    tables.removeAll { table in open.contains { $0.grid.box == table.grid.box } }
    self.rules = rules
    self.flow = RunText(flow)
    self.tables = tables.filter { $0.hasText && !$0.isChart }.map { OpenRows.divided($0, on: ink) }
    self.frames = frames.filter(\.hasText)
  }

  /// What of the page was left out because of a limit; empty mostly.
  func exceeded(of page: Page, limits: LayoutLimits) -> [PagePart] {
    var parts: [PagePart] = []
    if page.glyphs.count > limits.glyphsPerPage { parts.append(.characters) }
    if page.rulings.count > limits.rulingsPerPage { parts.append(.lines) }
    if exceedsLimit { parts.append(.tableCells) }
    return parts
  }

  /// Letters that follow each other without a gap stay together even where they run over the border of
  /// their cell; figures don't: those of neighbouring cells may touch. White space stands alone and
  /// goes with the text before it.
  private static func words(_ clusters: [GlyphCluster]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    clusters.withUnsafeBufferPointer { clusters in
      var first = 0
      for index in clusters.indices where index > first && !joins(clusters[index - 1], clusters[index]) {
        words.append(first..<index)
        first = index
      }
      if first < clusters.count { words.append(first..<clusters.count) }
    }
    return words
  }

  private static func joins(_ a: GlyphCluster, _ b: GlyphCluster) -> Bool {
    guard !a.isSpace, !b.isSpace, a.base.direction == b.base.direction,
      CharacterKind.digit(a.base.scalar) == nil, CharacterKind.digit(b.base.scalar) == nil
    else { return false }
    let em = max(a.base.size, b.base.size)
    let gap = b.base.start - a.base.end
    return abs(gap) < 0.08 * em && abs(a.base.across - b.base.across) < 0.1 * em
  }

  /// Where most of a word stands; its begin decides a tie.
  private static func home(
    of word: ArraySlice<GlyphCluster>, tables: [RuledTable], frames: [RuledTable]
  ) -> Home {
    guard let first = word.first, let last = word.last else { return .flow }
    let begin = Home(of: first.base.anchor, tables: tables, frames: frames)
    if word.count == 1 || begin == Home(of: last.base.anchor, tables: tables, frames: frames) { return begin }
    let homes = word.map { Home(of: $0.base.anchor, tables: tables, frames: frames) }
    var best = (home: begin, count: homes.count { $0 == begin })
    for home in homes {
      let count = homes.count { $0 == home }
      if count > best.count { best = (home, count) }
    }
    return best.home
  }

  private enum Home: Hashable {
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

  private static func grids(of lattice: RulingLattice, limit: Int) -> ([TableGrid], exceedsLimit: Bool) {
    var grids: [TableGrid] = []
    var exceedsLimit = false
    for component in RuledComponent.components(of: lattice) {
      guard grids.count < mostGrids else {
        exceedsLimit = true
        break
      }
      do throws(TableGridBuilder.TooManyPositions) {
        if let grid = try TableGridBuilder.grid(of: component, limit: limit) { grids.append(grid) }
      } catch {
        exceedsLimit = true
      }
    }
    return (grids, exceedsLimit)
  }

  private static func grid(around rule: RulingLattice.Segment, among grids: [TableGrid]) -> TableGrid? {
    grids.first { $0.box.expanded(by: 3).contains(x: (rule.start + rule.end) / 2, y: rule.position) }
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
