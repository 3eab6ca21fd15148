internal import PageModel

/// What is ordinary in a document: size of its text, distance of its lines, margins per page width.
struct DocumentStyle {
  /// Size of most text, in points.
  let bodySize: Double
  /// Distance of lines as a multiple of the text's size.
  let leading: Double
  private let margins: [Int: WrapFit]

  /// Measures the text of all pages; lines at the edges of pages that are no text don't count.
  init(of pages: [PageReading], without furniture: PageFurniture) {
    var letters: [Int: Int] = [:]
    var steps: [Double] = []
    var ends: [Int: (starts: [Double], ends: [Double])] = [:]
    for (p, page) in pages.enumerated() {
      // Tables mostly fill the width of the text: they tell the margins of pages with little prose.
      for table in page.tables where !page.stretches.isEmpty {
        ends[Self.widthClass(page.frame.width), default: ([], [])].starts.append(table.grid.box.x0)
        ends[Self.widthClass(page.frame.width), default: ([], [])].ends.append(table.grid.box.x1)
      }
      for (s, stretch) in page.stretches.enumerated() {
        for (index, line) in stretch.lines.enumerated() where line.direction == 0 {
          if furniture.roles[.init(page: p, stretch: s, line: index)] != nil { continue }
          letters[Int((line.size * 2).rounded()), default: 0] += line.clusters.count
          if index > 0 { steps.append((line.across - stretch.lines[index - 1].across) / line.size) }
          guard stretch.limits == nil else { continue }
          ends[Self.widthClass(page.frame.width), default: ([], [])].starts.append(line.start)
          ends[Self.widthClass(page.frame.width), default: ([], [])].ends.append(line.end)
        }
      }
    }
    let common = letters.max { ($0.value, -$0.key) < ($1.value, -$1.key) }
    bodySize = common.map { Double($0.key) / 2 } ?? 16
    let close = steps.filter { $0 > 0.5 && $0 < 2.5 }.sorted()
    leading = close.isEmpty ? 1.4 : close[close.count / 2]
    margins = ends.mapValues { Self.margins(starts: $0.starts.sorted(), ends: $0.ends.sorted()) }
  }

  /// Limits of running text on pages of a width.
  func limits(width: Double) -> WrapFit {
    margins[Self.widthClass(width)] ?? WrapFit(left: width * 0.12, right: width * 0.88)
  }

  private static func margins(starts: [Double], ends: [Double]) -> WrapFit {
    let few = starts.count < 20
    return WrapFit(
      left: starts[few ? 0 : starts.count / 20], right: ends[few ? ends.count - 1 : ends.count * 19 / 20])
  }

  private static func widthClass(_ width: Double) -> Int { Int(max(0, min(100_000, width / 10))) }
}
