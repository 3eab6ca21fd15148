/// Text for people and line-wise readers, from text that anybody may have written.
enum PrintableText {
  /// The text with control characters, which a file name or a JSON key may hold, as `\u{…}`: they can
  /// neither steer the terminal nor begin a line.
  static func of(_ text: String) -> String {
    var printable = ""
    for scalar in text.unicodeScalars {
      let isControl = scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      printable += isControl ? "\\u{\(String(scalar.value, radix: 16))}" : String(scalar)
    }
    return printable
  }
}
