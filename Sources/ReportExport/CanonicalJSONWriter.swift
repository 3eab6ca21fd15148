/// Writes canonical JSON to bytes.
struct CanonicalJSONWriter {
  /// Where lines are broken.
  enum Layout {
    /// Before each element, indented by 2 spaces a level.
    case indented
    /// Nowhere, and no space stands between tokens.
    case oneLine
  }

  let layout: Layout
  private(set) var bytes: [UInt8] = []

  init(_ layout: Layout) { self.layout = layout }

  mutating func write(_ value: CanonicalJSON, level: Int) {
    switch value {
    case .null: put("null")
    case .bool(let truth): put(truth ? "true" : "false")
    case .integer(let number): put(String(number))
    case .decimal(let number): put(number.text)
    case .string(let text): writeString(text)
    case .array(let values):
      writeList(values, open: "[", close: "]", level: level) { writer, value in
        writer.write(value, level: level + 1)
      }
    case .object(let members):
      writeList(Self.sorted(members), open: "{", close: "}", level: level) { writer, member in
        writer.writeString(member.name)
        writer.put(writer.layout == .indented ? ": " : ":")
        writer.write(member.value, level: level + 1)
      }
    }
  }

  mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func put(_ text: String) { bytes.append(contentsOf: text.utf8) }

  private mutating func writeList<Element>(
    _ elements: [Element], open: String, close: String, level: Int,
    each: (inout CanonicalJSONWriter, Element) -> Void
  ) {
    put(open)
    for (index, element) in elements.enumerated() {
      if index > 0 { put(",") }
      breakLine(level: level + 1)
      each(&self, element)
    }
    if !elements.isEmpty { breakLine(level: level) }
    put(close)
  }

  private mutating func breakLine(level: Int) {
    guard layout == .indented else { return }
    endLine()
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: 2 * level))
  }

  private mutating func writeString(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\""): put("\\\"")
      case UInt8(ascii: "\\"): put("\\\\")
      case 0x08: put("\\b")
      case 0x09: put("\\t")
      case 0x0A: put("\\n")
      case 0x0C: put("\\f")
      case 0x0D: put("\\r")
      case 0..<0x20: put(byte < 0x10 ? "\\u000" : "\\u00"); put(String(byte, radix: 16))
      default: bytes.append(byte)
      }
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func sorted(_ members: [CanonicalJSON.Member]) -> [CanonicalJSON.Member] {
    let sorted = members.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
    for (a, b) in zip(sorted, sorted.dropFirst()) {
      precondition(!a.name.utf8.elementsEqual(b.name.utf8), "a member is named twice")
    }
    return sorted
  }
}
