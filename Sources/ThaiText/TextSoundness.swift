/// How far a text is from sound Thai: counts that tell a readable text layer from one that names wrong letters.
///
/// In sound text, of whatever subject and with all its names, fewer than one Thai letter in thirty lies outside of
/// the dictionary's words; where marks are lost or exchanged one in twenty does and more.
public struct TextSoundness: Hashable, Sendable {
  /// Characters that are not white space.
  public private(set) var characters = 0
  /// Letters, vowels and marks of the Thai block.
  public private(set) var letters = 0
  /// Of these, the ones in no word of the dictionary.
  public private(set) var outsideWords = 0
  /// Marks where none can stand: without a letter before, or after another of their kind.
  public private(set) var misplacedMarks = 0
  /// Control characters, and characters that could not be read (U+FFFD).
  public private(set) var unreadable = 0
  /// Accented Latin, Greek and Cyrillic letters and the signs among them, which Thai text seldom holds, and which
  /// fonts with an encoding of their own are taken for.
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
      if scalar.isThaiMark, !(last?.carries(scalar) ?? false) { misplacedMarks += 1 }
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
    misplacedMarks += other.misplacedMarks
    unreadable += other.unreadable
    foreign += other.foreign
  }

  /// Share of the letters outside of words, 0...1; 0 where there are none.
  public var shareOutsideWords: Double { letters == 0 ? 0 : Double(outsideWords) / Double(letters) }

  /// Whether the text means nothing: too few characters are known, or they make no words.
  ///
  /// The shares are far from those of sound text, whatever it is about: 0.035 of the letters of a page outside of words
  /// at most, less than 0.02 of its characters foreign. Text whose tone marks are lost has more than 0.05 outside.
  public var isGarbled: Bool {
    if characters >= 50, Double(unreadable + foreign) > 0.12 * Double(characters) { return true }
    return letters >= 200 ? shareOutsideWords > 0.045 : letters >= 30 && shareOutsideWords > 0.3
  }
}

extension Unicode.Scalar {
  fileprivate var isForeign: Bool {
    switch value {
    case 0x00A1...0x024F, 0x0370...0x052F: true
    default: false
    }
  }

  /// Whether a mark may be written after this scalar.
  fileprivate func carries(_ mark: Unicode.Scalar) -> Bool {
    if isThaiConsonant { return true }
    return mark.isUpperMark ? isVowelMark || self == .nikhahit : false
  }
}
