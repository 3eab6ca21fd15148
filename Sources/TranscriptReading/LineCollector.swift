import PageModel

/// A line of text as mark-up breaks it.
struct FlowLine {
  /// Its characters, without white space at the ends; never empty.
  var scalars: [SourceScalar]
  /// What it is.
  var role: Paragraph.Role
}

/// Gathers the characters between tags into lines.
struct LineCollector {
  /// What a line break of the source means.
  enum LineBreaks {
    /// It ends the line.
    case endLines
    /// It is white space, and runs of white space count as one space.
    case collapse
  }

  private let lineBreaks: LineBreaks
  private var lines: [FlowLine] = []
  private var current: [SourceScalar] = []
  private var role = Paragraph.Role.body
  private var strongDepth = 0
  /// The tag behind the last character, when it raises or lowers text.
  private var scriptTag: SourceScalar?

  /// How much of the line there was before raised text.
  private var raisedStart: Int?
  private var struck = StruckText()

  /// Starts without text.
  init(lineBreaks: LineBreaks) { self.lineBreaks = lineBreaks }

  /// Whether there is no visible text so far.
  var isEmpty: Bool { lines.isEmpty && current.isBlank }

  /// Takes the next piece of the source.
  mutating func take(_ token: MarkupToken) {
    switch token {
    case .text(let scalar): take(scalar)
    case .start(let tag): take(tag, opens: 1)
    case .end(let tag): take(tag, opens: -1)
    }
  }

  /// Ends the line.
  mutating func endLine() {
    takeRaised(opens: -1)
    struck.endLine(current, among: lines.count)
    let text = current.trimmed
    if !text.isEmpty { lines.append(FlowLine(scalars: Array(text), role: role)) }
    current = []
  }

  /// Ends the text and gives its lines.
  mutating func finish() -> [FlowLine] {
    endLine()
    defer { self = LineCollector(lineBreaks: lineBreaks) }
    return lines
  }

  private mutating func take(_ scalar: SourceScalar) {
    var scalar = scalar
    scalar.isStrong = strongDepth > 0
    let isPlainSpace = !scalar.isLiteral && [" ", "\t", "\n"].contains(scalar.value)
    if scalar.value == "\n", lineBreaks == .endLines, !scalar.isLiteral {
      endLine()
    } else if isPlainSpace && lineBreaks == .collapse {
      scalar.value = " "
      if let last = current.last, !last.isSpace { current.append(scalar) }
    } else {
      separateScript(from: scalar)
      current.append(scalar)
    }
    scriptTag = nil
  }

  /// A footnote mark behind a figure must not become part of it.
  private mutating func separateScript(from scalar: SourceScalar) {
    guard var space = scriptTag, let last = current.last, last.value.properties.numericType != nil,
      scalar.value.properties.numericType != nil
    else { return }
    space.value = " "
    current.append(space)
  }

  private mutating func take(_ tag: MarkupTag, opens: Int) {
    switch tag.element {
    case .block, .row, .table:
      endLine()
      role = .body
    case .heading:
      endLine()
      role = opens > 0 ? .heading : .body
    case .pageNumber:
      endLine()
      role = opens > 0 ? .pageNumber : .body
    case .lineBreak: endLine()
    case .cell:
      // Only of a table within a cell: its rows become lines.
      var space = tag.origin
      space.value = " "
      if let last = current.last, !last.isSpace { current.append(space) }
    case .strong: strongDepth = max(0, strongDepth + opens)
    case .lowered: scriptTag = tag.origin
    case .raised:
      scriptTag = tag.origin
      takeRaised(opens: opens)
    case .struck: takeStruck(opens: opens)
    case .inline: break
    }
  }

  /// A footnote's mark behind a word must not become part of it: `EIT<sup>1</sup>` is not EIT 1.
  private mutating func takeRaised(opens: Int) {
    guard opens < 0 else {
      raisedStart = current.count
      return
    }
    guard let start = raisedStart, start <= current.count else { return }
    raisedStart = nil
    if FootnoteMark.stands(at: start, in: current) { current.removeSubrange(start...) }
  }

  private mutating func takeStruck(opens: Int) {
    guard opens < 0 else {
      struck.open(behind: current.count, among: lines.count)
      return
    }
    guard let start = struck.close() else { return }
    if let prefix = start.prefix {
      lines.removeSubrange(min(start.lines, lines.count)...)
      current = prefix
    } else {
      current.removeSubrange(min(start.count, current.count)...)
    }
  }
}
