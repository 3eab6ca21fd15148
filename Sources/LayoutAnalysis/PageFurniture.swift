internal import PageModel

/// Finds the lines at the edges of pages that are no part of the text: page numbers, running heads and
/// feet.
struct PageFurniture {
  /// A line of the document.
  struct LineID: Hashable {
    let page: Int
    let stretch: Int
    let line: Int
  }

  private struct Candidate {
    let id: LineID
    let line: TextLine
    let text: [Unicode.Scalar]
    let edge: Edge
    /// Distance from the edge of the page, in points.
    let distance: Double
  }

  private enum Edge: Int, Hashable {
    case head, foot, side
  }

  /// Roles of lines that are furniture; indices into the pages as given.
  private(set) var roles: [LineID: Paragraph.Role] = [:]

  private static let margin = 0.13

  init(_ pages: [PageReading]) {
    let candidates = pages.indices.map { Self.candidates(on: pages[$0], index: $0) }
    markNumbers(candidates, pages: pages)
    markRepeats(candidates, pageCount: pages.count)
  }

  // MARK: Candidates

  /// Lines near an edge; from the edge inwards.
  private static func candidates(on page: PageReading, index: Int) -> [Candidate] {
    var found: [Candidate] = []
    for (s, stretch) in page.stretches.enumerated() {
      for (l, line) in stretch.lines.enumerated() {
        guard let edge = edge(of: line, on: page) else { continue }
        let id = LineID(page: index, stretch: s, line: l)
        found.append(
          Candidate(
            id: id, line: line, text: line.text.scalars, edge: edge, distance: distance(line, edge, page)))
      }
    }
    return found.sorted { $0.distance < $1.distance }
  }

  private static func edge(of line: TextLine, on page: PageReading) -> Edge? {
    let (width, height) = (page.frame.width, page.frame.height)
    if line.direction != 0 {
      let isAside = line.box.midX < width * margin || line.box.midX > width * (1 - margin)
      return isAside ? .side : nil
    }
    if line.across < height * margin { return .head }
    return line.across > height * (1 - margin) ? .foot : nil
  }

  private static func distance(_ line: TextLine, _ edge: Edge, _ page: PageReading) -> Double {
    switch edge {
    case .head: line.across
    case .foot: page.frame.height - line.across
    case .side: min(line.box.midX, page.frame.width - line.box.midX)
    }
  }

  // MARK: Page numbers

  /// A number counts when it grows with the pages, or when it stands alone at the edge.
  private mutating func markNumbers(_ candidates: [[Candidate]], pages: [PageReading]) {
    var byOffset: [Int: [LineID]] = [:]
    var alone: [LineID] = []
    for (index, list) in candidates.enumerated() {
      for edge in [Edge.head, .foot, .side] {
        guard let outermost = list.first(where: { $0.edge == edge }),
          let number = PrintedPageNumber.value(of: outermost.text)
        else { continue }
        byOffset[number - pages[index].number, default: []].append(outermost.id)
        if Self.standsApart(outermost, on: pages[index]) { alone.append(outermost.id) }
      }
    }
    for ids in byOffset.values where ids.count >= 2 { for id in ids { roles[id] = .pageNumber } }
    for id in alone { roles[id] = .pageNumber }
  }

  /// No other line of the page is near.
  private static func standsApart(_ candidate: Candidate, on page: PageReading) -> Bool {
    let box = candidate.line.box.expanded(by: candidate.line.size * 0.5)
    let isFree = page.stretches.enumerated().allSatisfy { s, stretch in
      stretch.lines.enumerated().allSatisfy { l, line in
        (s == candidate.id.stretch && l == candidate.id.line) || line.box.overlap(box) == 0
      }
    }
    return isFree && page.tables.allSatisfy { $0.grid.box.overlap(box) == 0 }
  }

  // MARK: Running heads and feet

  private struct Repeat: Hashable {
    let text: [Unicode.Scalar]
    let edge: Edge
    let height: Int
  }

  /// Lines with the same words at the same distance from the edge of many pages; inside of them nothing but furniture
  /// may stand nearer to the edge.
  private mutating func markRepeats(_ candidates: [[Candidate]], pageCount: Int) {
    var counts: [Repeat: Int] = [:]
    for list in candidates {
      for key in Set(list.flatMap(Self.keys)) { counts[key, default: 0] += 1 }
    }
    for list in candidates {
      var closed: Set<Edge> = []
      for candidate in list where roles[candidate.id] == nil && !closed.contains(candidate.edge) {
        let count = Self.keys(candidate).compactMap { counts[$0] }.max() ?? 0
        if count >= 3 || (count >= 2 && count * 10 > pageCount * 6) {
          roles[candidate.id] = .runningHeader
        } else {
          closed.insert(candidate.edge)
        }
      }
    }
  }

  /// A line repeats when text and height agree within a few points: each line counts in two
  /// neighbouring bands of height.
  private static func keys(_ candidate: Candidate) -> [Repeat] {
    let text = candidate.text.filter { !CharacterKind.isSpace($0) && CharacterKind.digit($0) == nil }
    guard text.count >= 4 else { return [] }
    let band = Int(max(-100_000, min(100_000, candidate.distance / 6)).rounded(.down))
    let half = Int(max(-100_000, min(100_000, candidate.distance / 6 + 0.5)).rounded(.down))
    return [
      Repeat(text: text, edge: candidate.edge, height: band * 2),
      Repeat(text: text, edge: candidate.edge, height: half * 2 + 1),
    ]
  }
}
