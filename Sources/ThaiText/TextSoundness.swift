/// How far a text is from sound Thai: counts that tell a readable text layer from one that names wrong letters.
///
/// In running text fewer than one Thai letter in a hundred lies outside of the dictionary's words, but in lists of
/// names and in foreign words it may be every third. Where letters stand for each other at random, marks stand where none
/// can.
public struct TextSoundness: Hashable, Sendable {
  /// Characters that are not white space.
  public private(set) var characters = 0
  /// Letters, vowels and marks of the Thai block.
  public private(set) var letters = 0
  /// Of these, the ones in no word of the dictionary.
  public private(set) var outsideWords = 0
  /// Marks and vowels where none can stand: without a consonant before them, or after one of their kind, or, for a vowel
  /// written first, without a consonant behind.
  public private(set) var misplaced = 0
  /// Control characters, and characters that could not be read (U+FFFD).
  public private(set) var unreadable = 0
  /// Accented Latin, Greek and Cyrillic letters, which Thai text seldom holds, and which fonts with an encoding of their
  /// own are taken for.
  public private(set) var foreign = 0

  /// Starts without text.
  public init() {}

  /// Counts a text, which should be repaired and in reading order.
  public mutating func add(_ text: [Unicode.Scalar]) {
    var last: Unicode.Scalar?
    for scalar in text {
      if !scalar.isSpaceOrBreak { characters += 1 }
      if scalar.isThaiLetter { letters += 1 }
      if scalar.isForeign { foreign += 1 }
      if scalar.isThaiMark, !(last?.carries(scalar) ?? false) { misplaced += 1 }
      if let last, last.isLeadingVowel, scalar.isThaiLetter, !scalar.isThaiConsonant { misplaced += 1 }
      if scalar == "\u{FFFD}" || (scalar.value < 0x20 && !scalar.isSpaceOrBreak) { unreadable += 1 }
      last = scalar
    }
    outsideWords += ThaiDictionary.standard.cost(of: text).unknown
  }

  /// Adds what was counted elsewhere.
  public mutating func add(_ other: TextSoundness) {
    characters += other.characters
    letters += other.letters
    outsideWords += other.outsideWords
    misplaced += other.misplaced
    unreadable += other.unreadable
    foreign += other.foreign
  }

  /// Share of the letters outside of words, 0...1; 0 where there are none.
  public var shareOutsideWords: Double { letters == 0 ? 0 : Double(outsideWords) / Double(letters) }

  /// Whether the text means nothing: too few characters are known, or letters stand where none can, or (nearly) none of
  /// them makes a word.
  ///
  /// In sound text, whatever it is about, fewer than 0.02 of the characters are foreign and hardly a mark is misplaced;
  /// of Pali or of lists of medicines half the letters may lie outside of words.
  public var isGarbled: Bool {
    if characters >= 50, Double(unreadable + foreign) > 0.12 * Double(characters) { return true }
    guard letters >= 30 else { return false }
    return Double(misplaced) > 0.05 * Double(letters) || shareOutsideWords > (letters < 200 ? 0.85 : 0.6)
  }
}

extension Unicode.Scalar {
  fileprivate var isForeign: Bool {
    switch value {
    case 0x00D7, 0x00F7: false
    case 0x00C0...0x024F, 0x0370...0x052F: true
    default: false
    }
  }

  /// Whether a mark may be written after this scalar.
  fileprivate func carries(_ mark: Unicode.Scalar) -> Bool {
    if isThaiConsonant { return true }
    return mark.isUpperMark ? isVowelMark || self == .nikhahit : false
  }
}
