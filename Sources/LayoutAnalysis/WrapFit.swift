internal import PageModel

/// Decides whether a line ended because it was full or because its writer ended it: where the next
/// word would still have fitted, the break was meant.
struct WrapFit {
  /// Left end of the space for text.
  let left: Double
  /// Right end of the space for text.
  let right: Double

  /// Whether the first word of `next` would have fitted behind `line`.
  func isMeant(_ line: TextLine, before next: TextLine) -> Bool {
    let room = self.room(behind: line)
    let slack = max(line.size * 0.6, (right - left) * 0.06)
    return room > Self.firstWordLength(of: next) + slack
  }

  /// Free length of the line: at both sides for text set centred, else at its right.
  func room(behind line: TextLine) -> Double {
    let after = right - line.end
    return isCentred(line) ? line.start - left + after : after
  }

  /// Whether the line stands in the middle with clear space on both sides.
  func isCentred(_ line: TextLine) -> Bool {
    let before = line.start - left
    let after = right - line.end
    return before > line.size && after > line.size
      && abs(before - after) < max(line.size, 0.15 * (before + after))
  }

  /// Length of the first word: up to white space. Thai words run together, so long runs count as
  /// words and the answer errs to the side of a wrapped line.
  private static func firstWordLength(of line: TextLine) -> Double {
    guard let first = line.clusters.first else { return 0 }
    var end = first.base.end
    for cluster in line.clusters.dropFirst() {
      if cluster.isSpace || cluster.base.start - end > LineText.spaceGap * cluster.base.size { break }
      end = max(end, cluster.base.end)
    }
    return end - first.base.start
  }
}
