import PageModel

/// Short lines that follow one another on a page.
struct TitleBlock {
  /// From top to bottom.
  var lines: [TitleLine]
  /// Whether nothing but furniture stands above it on its page.
  let isAtPageTop: Bool
}

/// Finds the runs of short lines of a document: titles are among them.
struct TitleBlocks {
  private(set) var blocks: [TitleBlock] = []
  private var page = 0
  private var isOpen = false
  private var isPageBlank = true
  /// The page of a table of contents whose heading was read.
  private var contentsPage: Int?

  init(_ elements: [DocumentElement]) {
    for element in elements {
      switch element {
      case .paragraph(let index, let paragraph): read(paragraph, index)
      case .table(let table):
        turn(to: table.page)
        endBlock()
      }
    }
  }

  private mutating func turn(to next: Int) {
    guard next != page else { return }
    page = next
    isPageBlank = true
    isOpen = false
  }

  /// Something else than a short line ends a block.
  private mutating func endBlock() {
    isOpen = false
    isPageBlank = false
    contentsPage = nil
  }

  private mutating func read(_ paragraph: Paragraph, _ index: Int) {
    turn(to: paragraph.page)
    switch paragraph.role {
    case .pageNumber, .separator: return
    case .runningHeader:
      // The heading `ส่วนที่ ๒` at the top of a page looks like one.
      let line = TitleLine(block: index, paragraph: paragraph)
      if line.isPartHeading, isPageBlank || isOpen { append(line) }
    case .body, .heading:
      guard !paragraph.text.trimmed.isEmpty else { return }
      guard paragraph.text.count <= TitleLine.longest else { return endBlock() }
      if ReportPartVocabulary.contents.hit(in: SqueezedText(paragraph.text), at: 0) != nil {
        contentsPage = page
      }
      let line = TitleLine(block: index, paragraph: paragraph)
      if contentsPage != page, !line.isOfContents { append(line) } else { isOpen = false }
      isPageBlank = false
    }
  }

  private mutating func append(_ line: TitleLine) {
    if isOpen, !blocks.isEmpty {
      blocks[blocks.count - 1].lines.append(line)
    } else {
      blocks.append(TitleBlock(lines: [line], isAtPageTop: isPageBlank))
      isOpen = true
    }
  }
}
