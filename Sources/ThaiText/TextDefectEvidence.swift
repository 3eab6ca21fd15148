/// Counts in the text of a page or a font that show defects which a single line does not.
///
/// Give it the text as extracted, before repair.
public struct TextDefectEvidence: Sendable {
  /// Letters and marks of the Thai block seen.
  private var letters = 0
  private var saraAa = 0
  private var saraAm = 0
  private var upperVowels = 0
  private var upperVowelsWithTone = 0
  private var misplacedMarks = 0
  /// The beginning of the text, for trials.
  private var sample: [Unicode.Scalar] = []

  /// More text proves nothing more.
  private static let longestSample = 20_000
  /// Fewer cases may be slips of the author.
  private static let leastCases = 5
  /// Fewer letters than this for a case prove a defect that goes through the text.
  private static let lettersForCase = 400
  /// Fewer letters prove no lack.
  private static let leastLetters = 200
  /// Fewer ำ, or vowels above consonants, prove no excess and no lack.
  private static let (leastAm, leastVowels) = (8, 60)
  /// Sound text has four า for each ำ at least; this is the reverse.
  private static let amForAa = 4
  /// In sound prose every fifth vowel above a consonant bears a tone mark (lists of names have fewer); here fewer than
  /// one in so many.
  private static let vowelsForTone = 25

  /// Starts without text.
  public init() {}

  /// Counts a text, of one line or of many.
  public mutating func add(_ text: [Unicode.Scalar]) {
    var last: Unicode.Scalar?
    for scalar in text {
      if scalar.isThaiLetter { letters += 1 }
      if scalar == .saraAa { saraAa += 1 }
      // A ring is half a ำ.
      if scalar == .saraAm || scalar == .nikhahit { saraAm += 1 }
      if scalar.isUpperVowel { upperVowels += 1 }
      if scalar.isToneMark, let last, last.isUpperVowel { upperVowelsWithTone += 1 }
      last = scalar
    }
    misplacedMarks += DisplacedMarkRule.countOfMisplacedMarks(in: text)
    if sample.count < Self.longestSample {
      sample += text.prefix(Self.longestSample - sample.count)
      sample.append("\n")
    }
  }

  /// The defects that the text has throughout.
  public var defects: TextDefects {
    var defects: TextDefects = []
    if isThroughout(misplacedMarks, in: letters) { defects.insert(.displacedMarks) }
    if saraAm >= Self.leastAm, saraAa * Self.amForAa < saraAm { defects.insert(.saraAmForAa) }
    if upperVowels >= Self.leastVowels, upperVowelsWithTone * Self.vowelsForTone < upperVowels,
      isThroughoutSample(LostToneRule.rule)
    {
      defects.insert(.lostTones)
    }
    if letters >= Self.leastLetters, saraAm * LetterBalance.lettersForAm < letters {
      for (defect, rule) in [
        (TextDefects.maiThoForNikhahit, DictionaryRules.maiThoForNikhahit),
        (TextDefects.lostSaraAm, DictionaryRules.lostSaraAm),
      ] where isThroughoutSample(rule) {
        defects.insert(defect)
      }
    }
    return defects
  }

  private func isThroughout(_ cases: Int, in letters: Int) -> Bool {
    cases >= Self.leastCases && cases * Self.lettersForCase >= letters
  }

  /// Whether a rule finds much to do: as often as sound text has the letter that the rule restores.
  private func isThroughoutSample(_ rule: RepairRule) -> Bool {
    let cases = RepairPass([rule]).repaired(sample)?.repairs.count ?? 0
    return isThroughout(cases, in: sample.count)
  }
}

extension Unicode.Scalar {
  /// ั ิ ี ึ ื
  fileprivate var isUpperVowel: Bool { value == 0x0E31 || (0x0E34...0x0E37).contains(value) }
}
