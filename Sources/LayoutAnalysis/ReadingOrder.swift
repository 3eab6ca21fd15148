internal import PageModel

/// Order in which the parts of a page are read: from top to bottom, and column by column where the
/// text stands in columns.
struct ReadingOrder {
  /// A stretch of the page whose text stands in columns.
  struct Segment {
    let top: Double
    let bottom: Double
    /// x between the columns, ascending; at least one.
    let gutters: [Double]
  }

  /// Where a part comes.
  struct Key: Hashable, Comparable {
    /// Band of the page from top to bottom; odd bands stand in columns.
    let band: Int
    /// Column from the left, from 0; nil across the page.
    let column: Int?

    static func < (a: Key, b: Key) -> Bool {
      (a.band, a.column ?? -1) < (b.band, b.column ?? -1)
    }
  }

  /// Segments from top to bottom, apart from each other.
  let segments: [Segment]

  /// Key of a point in reading coordinates.
  func key(x: Double, y: Double) -> Key {
    for (index, segment) in segments.enumerated() {
      if y < segment.top { return Key(band: 2 * index, column: nil) }
      if y <= segment.bottom { return Key(band: 2 * index + 1, column: segment.gutters.count { $0 <= x }) }
    }
    return Key(band: 2 * segments.count, column: nil)
  }

  /// Runs of text by their key, keys in reading order; white space goes with the text before it.
  func parts(of text: RunText) -> [(key: Key, text: RunText)] {
    guard !segments.isEmpty else {
      return text.runs.isEmpty ? [] : [(Key(band: 0, column: nil), text)]
    }
    var parts: [Key: [GlyphRun]] = [:]
    var key: Key?
    for run in text.runs {
      if key == nil || text.clusters[run.clusters].contains(where: { !$0.isSpace }) {
        key = self.key(x: run.anchor.x, y: run.anchor.y)
      }
      if let key { parts[key, default: []].append(run) }
    }
    return parts.sorted { $0.key < $1.key }.map { ($0.key, text.with($0.value)) }
  }

  /// A part of the page that has its place.
  struct Part<Content> {
    let key: Key
    let box: Box
    let content: Content
  }

  /// Parts in reading order: by key, then from top to bottom; of parts beside each other the left one
  /// comes first.
  static func sorted<Content>(_ parts: [Part<Content>]) -> [Part<Content>] {
    let byTop = parts.enumerated().sorted { a, b in
      if a.element.key != b.element.key { return a.element.key < b.element.key }
      return (a.element.box.y0, a.element.box.x0, a.offset) < (b.element.box.y0, b.element.box.x0, b.offset)
    }.map(\.element)
    var result: [Part<Content>] = []
    for part in byTop {
      var index = result.count
      while index > 0, part.key == result[index - 1].key, isLeft(part.box, of: result[index - 1].box) {
        index -= 1
      }
      result.insert(part, at: index)
    }
    return result
  }

  /// Whether a stands wholly to the left of b, at the same height.
  private static func isLeft(_ a: Box, of b: Box) -> Bool {
    let shared = min(a.y1, b.y1) - max(a.y0, b.y0)
    return a.x1 <= b.x0 && shared > 0.6 * min(a.height, b.height)
  }
}
