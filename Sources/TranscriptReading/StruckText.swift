/// Where struck out text begins, so that it can be left out once its end tag is read; without one it stays.
struct StruckText {
  /// The place in the lines at which struck out text begins.
  struct Start {
    /// Characters of the open line before it.
    let count: Int
    /// Lines before it.
    let lines: Int
    /// The characters before it in its line, once that line has ended.
    var prefix: [SourceScalar]?
  }

  private var start: Start?
  private var depth = 0

  /// Notes a start tag behind so many characters of the open line.
  mutating func open(behind count: Int, among lines: Int) {
    if depth == 0 { start = Start(count: count, lines: lines) }
    depth += 1
  }

  /// Notes that a line ends.
  mutating func endLine(_ line: [SourceScalar], among lines: Int) {
    guard let open = start, open.prefix == nil, open.lines == lines else { return }
    start?.prefix = Array(line.prefix(open.count))
  }

  /// Notes an end tag; gives the start of the text that is to be left out.
  mutating func close() -> Start? {
    depth = max(0, depth - 1)
    guard depth == 0 else { return nil }
    defer { start = nil }
    return start
  }
}
