internal import Diagnostics
internal import LayoutAnalysis
internal import PDFExtraction
internal import PageModel
internal import ThaiText

/// Pages of a PDF laid out together: the blocks of those whose text can be used, and what is to be said of the rest.
struct LaidOutPages {
  /// Paragraphs and tables in reading order.
  let blocks: [Block]
  /// Pages whose text is well-formed and yet no Thai, in order: none of their blocks is there.
  let garbled: [Diagnostic]
  /// What was left out because of a limit, by page.
  let exceeded: [Diagnostic]

  /// Lays out pages, which are compared with each other.
  init(_ extractions: [PageExtraction]) {
    let layout = LayoutAnalyzer().analyze(extractions.map(\.usablePage))
    let garbled = Self.garbled(layout.blocks, extractions)
    let pages = Set(garbled.compactMap { $0.place?.page })
    blocks = layout.blocks.filter { !pages.contains($0.page) }
    exceeded = layout.diagnostics
    self.garbled = garbled
  }

  private static func garbled(_ blocks: [Block], _ extractions: [PageExtraction]) -> [Diagnostic] {
    let byPage = Dictionary(grouping: blocks, by: \.page)
    return extractions.compactMap { extraction in
      guard extraction.quality.verdict == .usable else { return nil }
      let page = extraction.page.number
      return GarbledText.diagnostic(
        page: page, quality: extraction.quality, lines: byPage[page, default: []].flatMap(\.scalarLines))
    }
  }
}

extension LetterBalance {
  /// Counts the letters of those blocks that stand on pages which no font program confirms.
  mutating func add(_ blocks: [Block], of extractions: some Sequence<PageExtraction>) {
    let pages = Set(extractions.lazy.filter(\.quality.isUnconfirmed).map(\.page.number))
    for block in blocks where pages.contains(block.page) {
      for line in block.scalarLines { add(line) }
    }
  }
}

extension Block {
  /// Its text, paragraph by paragraph.
  fileprivate var scalarLines: [[Unicode.Scalar]] {
    switch self {
    case .paragraph(let paragraph): [paragraph.text.scalars]
    case .table(let table): table.cells.flatMap { $0.paragraphs.map(\.scalars) }
    }
  }
}
