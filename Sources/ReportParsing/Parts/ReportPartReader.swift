import PageModel
import ReportModel

/// Divides a document into its submissions: the report on measures taken, and the analysis with the plan that
/// follows from it. Several covers of one of them are one part.
struct ReportPartReader {
  /// The report's kinds, sorted.
  private let kinds: [String]
  /// Indices of the blocks that state figures or measures, ascending: a part holds some.
  private let stating: [Int]
  private let titles: [PartTitle]
  /// The title of the document where none of `titles` is.
  private let firstTitle: PartTitle?

  /// `kinds` are the report's, `stating` the indices of the blocks that state figures or measures.
  init(elements: [DocumentElement], kinds: [String], stating: Set<Int>) {
    self.kinds = kinds
    self.stating = stating.sorted()
    let blocks = TitleBlocks(elements).blocks
    titles = PartTitle.titles(of: blocks)
    firstTitle = PartTitle.first(of: blocks)
  }

  /// A part with the index of the block at which it begins.
  typealias Placed = (start: Int, part: ReportPart)

  private struct Open {
    var start: Int
    var title: PartTitle?
    /// Whether it reports on measures taken; nil while no title tells.
    var isImplementation: Bool?
  }

  /// The parts in reading order; `blocks` are those of the document.
  func parts(of blocks: [Block]) -> [Placed] {
    guard kinds != ["other"] else { return [] }
    let found = opened()
    let starts = found.map { Self.withFurniture($0.start, of: blocks) }
    return found.indices.map { index in
      let end = index + 1 < found.count ? starts[index + 1] : blocks.count
      return (starts[index], part(found[index], blocks[starts[index]..<max(starts[index], end)]))
    }
  }

  /// The index of the first of the running headers and page numbers that stand just before a block on its page.
  private static func withFurniture(_ start: Int, of blocks: [Block]) -> Int {
    var first = min(start, blocks.count)
    while first > 0, first < blocks.count, case .paragraph(let paragraph) = blocks[first - 1],
      paragraph.page == blocks[first].page,
      [.runningHeader, .pageNumber, .separator].contains(paragraph.role)
    {
      first -= 1
    }
    return first
  }

  private func opened() -> [Open] {
    var parts = [Open(start: 0)]
    for title in titles {
      let current = parts[parts.count - 1]
      let isImplementation = title.kind == .implementation
      if begins(title, after: current) {
        parts.append(Open(start: title.block, title: title, isImplementation: isImplementation))
      } else if !states(from: current.start, to: title.block), current.isImplementation != isImplementation {
        // A cover that nothing follows but another title says less than that.
        parts[parts.count - 1].title = title
        parts[parts.count - 1].isImplementation = isImplementation
      }
    }
    if parts[0].title == nil { parts[0].title = firstTitle }
    return parts
  }

  /// Whether a title begins another submission: it names the other kind, and both state something.
  private func begins(_ title: PartTitle, after current: Open) -> Bool {
    // Figures before any title are those of an analysis.
    let isImplementation = current.isImplementation ?? false
    return isImplementation != (title.kind == .implementation)
      && states(from: current.start, to: title.block) && states(from: title.block, to: .max)
  }

  /// Whether a block from `start` on, before `end`, states something.
  private func states(from start: Int, to end: Int) -> Bool {
    var low = 0
    var high = stating.count
    while low < high {
      let middle = (low + high) / 2
      if stating[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < stating.count && stating[low] < end
  }

  private func part(_ open: Open, _ blocks: ArraySlice<Block>) -> ReportPart {
    let pages = blocks.map(\.page)
    let text = open.title?.text ?? SourcedText()
    let isCertain = open.title.map { $0.isComplete && $0.kind != .result } ?? false
    return ReportPart(
      kind: kind(open.title?.kind), title: text.string, fiscalYear: open.title?.year,
      pageFirst: pages.min() ?? 1, pageLast: pages.max() ?? 1,
      place: text.place ?? blocks.lazy.compactMap(Self.place).first, confidence: isCertain ? 0.95 : 0.85,
      repairs: text.repairRules(in: 0..<text.count))
  }

  /// The kind that the title names if the report is of that kind, else the first of the report's.
  private func kind(_ named: ReportPartVocabulary.Kind?) -> String {
    let preferred =
      switch named {
      case .implementation: "implementation-report"
      case .plan: "measures-plan"
      case .analysis, .result, nil: "analysis"
      }
    return kinds.contains(preferred) ? preferred : kinds.first ?? preferred
  }

  private static func place(_ block: Block) -> Place? {
    switch block {
    case .paragraph(let paragraph): paragraph.text.place
    case .table(let table): table.place
    }
  }
}
