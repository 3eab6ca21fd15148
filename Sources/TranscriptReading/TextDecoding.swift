import Diagnostics

/// Text decoded from bytes, with what had to be assumed.
struct DecodedText {
  /// The text.
  let scalars: [Unicode.Scalar]
  /// Assumptions and damage.
  let diagnostics: [Diagnostic]

  /// Decodes UTF-8, UTF-16 with a byte order mark, or TIS-620 (code page 874); throws `notText`.
  init(_ bytes: [UInt8]) throws(TranscriptError) {
    if let scalars = Self.utf16(bytes) {
      (self.scalars, diagnostics) = (scalars, [])
    } else if bytes.starts(with: Array("%PDF-".utf8)) || bytes.contains(0) {
      throw .notText
    } else if let utf8 = UTF8Reading(bytes) {
      (scalars, diagnostics) = (utf8.scalars, utf8.diagnostics)
    } else if let thai = ThaiCodePage.decode(bytes) {
      scalars = thai
      diagnostics = [Diagnostic(.textEncodingAssumed)]
    } else {
      throw .notText
    }
    guard Self.looksLikeText(scalars) else { throw .notText }
  }

  /// At most one character in a hundred may be a control character.
  private static func looksLikeText(_ scalars: [Unicode.Scalar]) -> Bool {
    let breaks: Set<Unicode.Scalar> = ["\t", "\n", "\r", "\u{0B}", "\u{0C}", "\u{85}"]
    let controls = scalars.lazy.filter {
      $0.properties.generalCategory == .control && !breaks.contains($0)
    }
    return !scalars.contains("\0") && controls.count * 100 <= scalars.count
  }

  private static func utf16(_ bytes: [UInt8]) -> [Unicode.Scalar]? {
    guard bytes.count >= 2 else { return nil }
    let isLittle = bytes[0] == 0xFF && bytes[1] == 0xFE
    guard isLittle || (bytes[0] == 0xFE && bytes[1] == 0xFF) else { return nil }
    let units = stride(from: 2, to: bytes.count - 1, by: 2).map { index in
      isLittle
        ? UInt16(bytes[index]) | UInt16(bytes[index + 1]) << 8
        : UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
    }
    return Array(String(decoding: units, as: UTF16.self).unicodeScalars)
  }
}

/// Bytes read as UTF-8, a few damaged sequences put up with.
private struct UTF8Reading {
  let scalars: [Unicode.Scalar]
  let diagnostics: [Diagnostic]

  /// nil when more than a tenth of the bytes beyond ASCII are no UTF-8: it is another encoding.
  init?(_ bytes: [UInt8]) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    var scalars: [Unicode.Scalar] = []
    scalars.reserveCapacity(body.count)
    var (good, bad) = (0, 0)
    var decoder = UTF8()
    var iterator = body.makeIterator()
    decoding: while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar):
        scalars.append(scalar)
        if scalar.value >= 0x80 { good += UTF8.width(scalar) }
      case .error:
        scalars.append("\u{FFFD}")
        bad += 1
      case .emptyInput: break decoding
      }
    }
    guard bad == 0 || bad * 10 <= good else { return nil }
    self.scalars = scalars
    diagnostics = bad == 0 ? [] : [Diagnostic(.textEncodingDamaged, ["count": .number(bad)])]
  }
}
