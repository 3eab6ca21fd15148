/// A sentence with gaps: `{name}` for a value; `{name|page}` for a number with its noun, `1 page` or `2 pages`;
/// `{name|foot|feet}` where the plural is not formed with -s.
struct MessageTemplate {
  private let text: String

  init(_ text: String) { self.text = text }

  /// The sentence with its gaps filled; `language` says which half of a bilingual value.
  ///
  /// What a value holds is not looked at again: a file name may hold braces.
  func filled(with values: [String: MessageValue], in language: KeyPath<UserMessage, String>) -> String {
    var filled = ""
    var rest = text[...]
    while let open = rest.utf8.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].utf8.firstIndex(of: UInt8(ascii: "}"))
    {
      filled += rest[..<open]
      filled += Self.content(of: rest[rest.index(after: open)..<close], values, language)
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest
  }

  /// A gap without a value stays as it is, so that the rest of the message reaches the reader.
  private static func content(
    of gap: Substring, _ values: [String: MessageValue], _ language: KeyPath<UserMessage, String>
  ) -> String {
    let parts = gap.split(separator: "|").map(String.init)
    let value = parts.first.flatMap { values[$0] }
    assert(value != nil, "no value for {\(gap)}")
    switch value {
    case .number(let number) where parts.count > 1:
      return Plural.count(number, parts[1], parts.count > 2 ? parts[2] : nil)
    case .number(let number): return String(number)
    case .text(let text): return text
    case .words(let words): return words[keyPath: language]
    case nil: return "{\(gap)}"
    }
  }
}
