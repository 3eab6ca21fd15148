/// What a line of a text file is by its mark-up.
enum LineKind {
  /// Nothing but white space.
  case blank
  /// A row of cells divided by tabs.
  case tabbed
  /// A row of cells divided by `|`, or the line that sets out such columns.
  case piped
  /// A fence of a code block.
  case fence
  /// Anything else.
  case text

  /// The kind of a line by itself.
  init(_ line: [SourceScalar]) {
    let content = line.trimmed
    if content.isEmpty {
      self = .blank
    } else if Self.isFence(content) {
      self = .fence
    } else if Self.isPipeRow(content) {
      self = .piped
    } else {
      self = line.contains { $0.value == "\t" } ? .tabbed : .text
    }
  }

  /// Whether the line draws the rule below a header: dashes, colons and `|` only.
  static func isAlignmentRow(_ line: [SourceScalar]) -> Bool {
    let visible = line.filter { !$0.isSpace }.map(\.value)
    return visible.allSatisfy { "|:-+=–—".unicodeScalars.contains($0) }
      && visible.contains { $0 == "|" || $0 == "+" }
      && visible.contains { "-=–—".unicodeScalars.contains($0) }
  }

  private static func isPipeRow(_ content: ArraySlice<SourceScalar>) -> Bool {
    guard content.count > 1, let first = content.first?.value else { return false }
    if first == "|" { return content.dropFirst().contains { $0.value == "|" } }
    return first == "+" && isAlignmentRow(Array(content))
  }

  private static func isFence(_ content: ArraySlice<SourceScalar>) -> Bool {
    let ticks = content.prefix { $0.value == "`" }.count
    return ticks >= 3
      && content.dropFirst(ticks).allSatisfy { $0.value.isASCII && $0.value.properties.isAlphabetic }
  }
}
