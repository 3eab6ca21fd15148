/// Keys for comparing Thai texts whatever their digits, spacing and punctuation.
public enum TextKey {
  /// How many scalars of a key `similarity` looks at.
  static let comparedLength = 2000

  /// The scalars that count: digits folded to Arabic, Latin letters lower-cased, ํ า composed; white
  /// space, punctuation, quotes, ๆ, ฯ and invisible characters left out.
  public static func key(_ text: String) -> [Unicode.Scalar] {
    var key: [Unicode.Scalar] = []
    key.reserveCapacity(text.utf8.count / 3)
    for scalar in text.unicodeScalars {
      if scalar == "\u{0E32}", composeAm(&key) { continue }
      if Superscript.contains(scalar) { continue }
      if isThai(scalar) {
        key.append(ThaiDigits.folded(scalar))
      } else if counts(scalar) {
        key += scalar.properties.lowercaseMapping.unicodeScalars
      }
    }
    return key
  }

  /// 1 - edit distance / longer length over the keys of two texts: 0...1, and 1 where both keys are empty.
  ///
  /// Only the first 2,000 scalars of each key are compared.
  public static func similarity(_ a: String, _ b: String) -> Double {
    similarity(ofKeys: key(a), key(b))
  }

  /// `similarity` for keys made before.
  public static func similarity(ofKeys a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Double {
    let a = a.count > comparedLength ? Array(a.prefix(comparedLength)) : a
    let b = b.count > comparedLength ? Array(b.prefix(comparedLength)) : b
    let longer = max(a.count, b.count)
    guard longer > 0 else { return 1 }
    return 1 - Double(EditDistance.between(a, b)) / Double(longer)
  }

  /// The least number of scalars to insert, delete or replace to make `b` of `a`.
  ///
  /// Time grows with the product of the lengths / 64.
  public static func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    EditDistance.between(a, b)
  }

  private static func isThai(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isThaiLetter || (0x0E50...0x0E59).contains(scalar.value)
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    if scalar == "\u{0E2F}" || scalar == "\u{0E46}" { return false }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
      .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
      return true
    default:
      return false
    }
  }

  /// Turns ํ with or without a tone mark at the end of the key into ำ; false where there is none.
  private static func composeAm(_ key: inout [Unicode.Scalar]) -> Bool {
    let nikhahit: Unicode.Scalar = "\u{0E4D}"
    for depth in 1...2 where key.count >= depth {
      let index = key.count - depth
      if key[index] == nikhahit {
        key.remove(at: index)
        key.append("\u{0E33}")
        return true
      }
      if !(0x0E48...0x0E4B).contains(key[index].value) { return false }
    }
    return false
  }
}
