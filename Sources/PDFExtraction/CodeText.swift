/// Text made of the bare codes of fonts that nothing in the PDF explains: it may be what is printed, or a cipher.
struct CodeText {
  /// Characters that are not white space.
  private(set) var characters = 0
  private var letters = 0
  private var vowels = 0
  private var breaks = 0
  private var last: Unicode.Scalar = " "

  /// Fewer letters tell nothing.
  private static let fewestLetters = 30

  /// Takes the next character of the content stream.
  mutating func add(_ scalar: Unicode.Scalar) {
    defer { last = scalar }
    guard !scalar.isWhiteSpace else { return }
    characters += 1
    guard let kind = Kind(scalar) else {
      // Between letters, writing has hyphens, points and apostrophes, and few else.
      breaks += Kind(last) != nil && !"-.'’,:;/)".unicodeScalars.contains(scalar) ? 1 : 0
      return
    }
    letters += 1
    vowels += kind.isVowel ? 1 : 0
    if let before = Kind(last), before.isLower, !kind.isLower { breaks += 1 }
  }

  /// Whether it reads like no language in Latin letters: letters of both cases and signs follow each other at random, or
  /// vowels are missing.
  var isCipher: Bool {
    guard letters >= Self.fewestLetters, letters * 2 > characters else {
      return letters >= Self.fewestLetters
    }
    return breaks * 12 > letters || vowels * 6 < letters
  }

  private struct Kind {
    let isLower: Bool
    let isVowel: Bool

    /// Nil for what is no ASCII letter.
    init?(_ scalar: Unicode.Scalar) {
      switch scalar.value {
      case 0x61...0x7A: isLower = true
      case 0x41...0x5A: isLower = false
      default: return nil
      }
      isVowel = "aeiouyAEIOUY".unicodeScalars.contains(scalar)
    }
  }
}
