internal import PageModel

/// Finds text boxes that stand side by side with lines at different heights, as on slides: each is read as a
/// whole.
///
/// Lines at the same heights are rows of a table or labels with their values, and stay beside each other.
struct TextBoxes {
  /// Runs that follow each other in the stream and on the page: lines of one box.
  private struct Block {
    var runs: [GlyphRun]
    var box: Box
    /// Baselines, ascending; different ones only.
    var lines: [Double]
  }

  private static let mostBlocks = 200
  private static let fewestLines = 2

  /// The runs of each box.
  private(set) var boxes: [(box: Box, runs: [GlyphRun])] = []
  /// All other runs, in stream order.
  private(set) var rest: [GlyphRun] = []

  init(_ text: RunText) {
    let blocks = Self.blocks(of: text)
    let members = Self.sideBySide(blocks)
    guard !members.isEmpty else {
      rest = text.runs
      return
    }
    var isBoxed = Set<Int>()
    for member in members.sorted() {
      boxes.append((blocks[member].box, blocks[member].runs))
      isBoxed.formUnion(blocks[member].runs.map(\.clusters.lowerBound))
    }
    rest = text.runs.filter { !isBoxed.contains($0.clusters.lowerBound) }
  }

  // MARK: Blocks

  private static func blocks(of text: RunText) -> [Block] {
    var blocks: [Block] = []
    for run in text.runs where run.direction == 0 {
      if text.clusters[run.clusters].allSatisfy(\.isSpace) { continue }
      if let last = blocks.indices.last, continues(blocks[last], with: run) {
        blocks[last].runs.append(run)
        blocks[last].box = blocks[last].box.union(box(of: run))
        if let line = blocks[last].lines.last, run.across - line > 0.5 * run.size {
          blocks[last].lines.append(run.across)
        }
      } else {
        blocks.append(Block(runs: [run], box: box(of: run), lines: [run.across]))
      }
    }
    return blocks
  }

  private static func box(of run: GlyphRun) -> Box {
    Box(x0: run.start, y0: run.across - 0.8 * run.size, x1: run.end, y1: run.across + 0.25 * run.size)
  }

  /// Whether a run goes on with the last line of a block or is the next line below.
  private static func continues(_ block: Block, with run: GlyphRun) -> Bool {
    guard let last = block.runs.last, let line = block.lines.last else { return false }
    let size = max(last.size, run.size)
    if abs(run.across - line) <= 0.5 * run.size {
      return run.start - last.end > -0.6 * size && run.start - last.end < 1.5 * size
    }
    let shared = min(run.end, block.box.x1) - max(run.start, block.box.x0)
    let step = run.across - line
    return step > 0 && step < 2.2 * size && shared > 0.5 * min(run.end - run.start, block.box.width)
  }

  // MARK: Side by side

  /// Indices of blocks that stand beside others with lines at other heights.
  private static func sideBySide(_ blocks: [Block]) -> Set<Int> {
    guard blocks.count >= 2, blocks.count <= mostBlocks else { return [] }
    var members: Set<Int> = []
    var aligned: Set<Int> = []
    for (index, one) in blocks.enumerated() {
      for (other, two) in blocks.enumerated().dropFirst(index + 1) where isBeside(one.box, two.box) {
        let shared = one.lines.count { line in two.lines.contains { abs($0 - line) < 2 } }
        let fewer = min(one.lines.count, two.lines.count)
        if shared * 2 >= fewer {
          aligned.formUnion([index, other])
        } else if fewer >= fewestLines {
          members.formUnion([index, other])
        }
      }
    }
    // What is in line with something else is read with that.
    return members.subtracting(aligned)
  }

  /// Whether boxes share height, but no width.
  private static func isBeside(_ a: Box, _ b: Box) -> Bool {
    min(a.y1, b.y1) - max(a.y0, b.y0) > 0.3 * min(a.height, b.height)
      && (a.x1 <= b.x0 + 1 || b.x1 <= a.x0 + 1)
  }
}
