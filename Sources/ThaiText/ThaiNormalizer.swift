internal import CICU

/// Canonical forms of text.
public enum ThaiNormalizer {
  /// The text in NFC; as it is where ICU cannot make it.
  ///
  /// NFC neither composes ํ า nor orders vowels and tone marks: `ThaiRepair` does.
  public static func nfc(_ text: String) -> String {
    let units = Array(text.utf16)
    guard let length = Int32(exactly: units.count), length < .max / 4 else { return text }
    // Composition lengthens no text by more than three times (Unicode Standard Annex 15, section 9).
    var result = [UInt16](repeating: 0, count: units.count * 3)
    let count = cicu_nfc(units, length, &result, Int32(result.count))
    guard count >= 0, count <= result.count else { return text }
    return String(decoding: result[..<Int(count)], as: UTF16.self)
  }

  /// Version of the ICU library in use, such as `72.1`.
  public static var icuVersion: String {
    var text = [CChar](repeating: 0, count: 32)
    cicu_version(&text, Int32(text.count))
    return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }
}
