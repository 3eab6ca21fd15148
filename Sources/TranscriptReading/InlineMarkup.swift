import PageModel

/// Markdown within lines: bold runs, which may go over lines, emphasis, links and pictures.
struct InlineMarkup {
  /// Pictures that were left out.
  private(set) var pictures: [Place] = []

  private let format: TranscriptFormat

  /// Reads lines of a format.
  init(format: TranscriptFormat) { self.format = format }

  /// The lines without mark-up; those that hold nothing else are left out.
  mutating func resolve(_ lines: [FlowLine]) -> [FlowLine] {
    var lines = lines
    for index in lines.indices {
      if Self.isSeparator(lines[index].scalars) {
        lines[index].role = .separator
      } else {
        resolveLinks(&lines[index].scalars)
        if format != .html { Self.removeStruck(from: &lines[index].scalars) }
      }
    }
    resolveStrong(&lines)
    return lines.compactMap(finished)
  }

  /// Whether a line is drawn from dashes or the like: one character, at least three times.
  static func isSeparator(_ scalars: some Collection<SourceScalar>) -> Bool {
    let visible = scalars.filter { !$0.isSpace && $0.value != "|" && $0.value != "+" }
    guard visible.count >= 3, let first = visible.first?.value else { return false }
    return "-–—―_=*~─━".unicodeScalars.contains(first) && visible.allSatisfy { $0.value == first }
  }

  /// `![alt](url)` vanishes, of `[text](url)` the text stays.
  private mutating func resolveLinks(_ scalars: inout [SourceScalar]) {
    guard scalars.contains(where: { $0.value == "]" }) else { return }
    var result: [SourceScalar] = []
    var index = 0
    while index < scalars.count {
      let isPicture =
        scalars[index].value == "!" && index + 1 < scalars.count && scalars[index + 1].value == "["
      if isPicture || scalars[index].value == "[", !scalars[index].isLiteral,
        let link = link(in: scalars, from: isPicture ? index + 1 : index)
      {
        if isPicture {
          pictures.append(scalars[index].place)
        } else {
          result += scalars[link.text]
        }
        index = link.end
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    scalars = result
  }

  private static let longestLinkText = 500

  private func link(in scalars: [SourceScalar], from open: Int) -> (text: Range<Int>, end: Int)? {
    var close = open + 1
    while close < scalars.count, scalars[close].value != "]", close - open <= Self.longestLinkText {
      if scalars[close].value == "[" { return nil }
      close += 1
    }
    guard close + 1 < scalars.count, scalars[close].value == "]", scalars[close + 1].value == "(" else {
      return nil
    }
    // A target has no white space and no bracket, so that each character is looked at once.
    var end = close + 2
    while end < scalars.count, !scalars[end].isSpace, !"[])".unicodeScalars.contains(scalars[end].value) {
      end += 1
    }
    // A title in quotes may follow.
    let rest = scalars[end...].prefix(Self.longestLinkText)
    if let quote = rest.first(where: { !$0.isSpace }), quote.value == "\"",
      let start = rest.firstIndex(where: { $0.value == "\"" }),
      let stop = rest[(start + 1)...].firstIndex(where: { $0.value == "\"" })
    {
      end = stop + 1
    }
    guard end < scalars.count, scalars[end].value == ")" else { return nil }
    return end > close + 2 ? (open + 1..<close, end + 1) : nil
  }

  /// Where a run of asterisks stands.
  private struct Delimiter {
    let line: Int
    let range: Range<Int>
  }

  /// Pairs the bold delimiters of all lines; one that is left over is text.
  private func resolveStrong(_ lines: inout [FlowLine]) {
    let delimiters = lines.indices.flatMap { line in
      lines[line].role == .separator
        ? []
        : Self.asteriskRuns(lines[line].scalars, lengths: 2...3).map { Delimiter(line: line, range: $0) }
    }
    var removed: [Int: [Range<Int>]] = [:]
    for pair in stride(from: 0, to: delimiters.count - 1, by: 2) {
      let (open, close) = (delimiters[pair], delimiters[pair + 1])
      for line in open.line...close.line {
        let start = line == open.line ? open.range.upperBound : 0
        let end = line == close.line ? close.range.lowerBound : lines[line].scalars.count
        for index in start..<max(start, end) { lines[line].scalars[index].isStrong = true }
      }
      removed[open.line, default: []].append(open.range)
      removed[close.line, default: []].append(close.range)
    }
    for (line, ranges) in removed { Self.remove(ranges, from: &lines[line].scalars) }
    guard format == .markdown else { return }
    for line in lines.indices where lines[line].role != .separator {
      resolveEmphasis(&lines[line].scalars)
    }
  }

  private static func asteriskRuns(
    _ scalars: [SourceScalar], lengths: ClosedRange<Int>
  ) -> [Range<Int>] { runs(of: "*", in: scalars, lengths: lengths) }

  private static func runs(
    of mark: Unicode.Scalar, in scalars: [SourceScalar], lengths: ClosedRange<Int>
  ) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      let start = index
      while index < scalars.count, scalars[index].value == mark, !scalars[index].isLiteral { index += 1 }
      if lengths.contains(index - start) { runs.append(start..<index) }
      if index == start { index += 1 }
    }
    return runs
  }

  /// `*text*`, where the asterisks touch the text.
  private func resolveEmphasis(_ scalars: inout [SourceScalar]) {
    let runs = Self.asteriskRuns(scalars, lengths: 1...1).map(\.lowerBound)
    var removed: [Range<Int>] = []
    var open: Int?
    for run in runs {
      let touchesNext = run + 1 < scalars.count && !scalars[run + 1].isSpace
      let touchesPrevious = run > 0 && !scalars[run - 1].isSpace
      if let start = open, touchesPrevious {
        removed += [start..<(start + 1), run..<(run + 1)]
        open = nil
      } else {
        open = touchesNext ? run : nil
      }
    }
    Self.remove(removed, from: &scalars)
  }

  /// `~~text~~`, where the tildes touch the text, is struck out: it holds no longer.
  private static func removeStruck(from scalars: inout [SourceScalar]) {
    var removed: [Range<Int>] = []
    var open: Range<Int>?
    for run in runs(of: "~", in: scalars, lengths: 2...2) {
      let touchesNext = run.upperBound < scalars.count && !scalars[run.upperBound].isSpace
      if let start = open, !scalars[run.lowerBound - 1].isSpace {
        removed.append(start.lowerBound..<run.upperBound)
        open = nil
      } else {
        open = touchesNext ? run : nil
      }
    }
    if !removed.isEmpty { remove(removed, from: &scalars) }
  }

  /// Leaves out ranges, which are in order.
  private static func remove(_ ranges: [Range<Int>], from scalars: inout [SourceScalar]) {
    var kept: [SourceScalar] = []
    var start = 0
    for range in ranges where range.lowerBound >= start {
      kept += scalars[start..<range.lowerBound]
      start = range.upperBound
    }
    scalars = kept + scalars[start...]
  }

  /// The line with its role; nil when nothing is left of it.
  private func finished(_ line: FlowLine) -> FlowLine? {
    var line = line
    if line.role == .body, format != .html, let content = Self.afterHeadingMark(line.scalars) {
      line.scalars = Array(content)
      line.role = .heading
    }
    line.scalars = Array(line.scalars.trimmed)
    guard !line.scalars.isEmpty else { return nil }
    if line.role == .body, line.scalars.allSatisfy({ $0.isStrong || $0.isSpace }) { line.role = .heading }
    return line
  }

  /// What stands behind `#` to `######`; nil when it is no heading.
  private static func afterHeadingMark(_ scalars: [SourceScalar]) -> ArraySlice<SourceScalar>? {
    let marks = scalars.prefix { $0.value == "#" && !$0.isLiteral }.count
    guard (1...6).contains(marks), marks < scalars.count, marks > 1 || scalars[marks].isSpace else {
      return nil
    }
    let content = scalars[marks...].trimmed
    let isClosed = content.last?.value == "#"
    guard isClosed, let end = content.lastIndex(where: { $0.value != "#" }), content[end].isSpace else {
      return content
    }
    return content[...end].trimmed
  }
}
