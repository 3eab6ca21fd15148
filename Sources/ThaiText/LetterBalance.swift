/// Counts of the Thai letters whose shares tell a sound text from one whose fonts name the wrong characters.
///
/// Running Thai text has more า than ำ (four times as many, but where it is about water), more ่ than ู, and
/// seldom fewer than five ำ in a thousand letters, whatever it is about. A lossy ToUnicode map (Word's and Excel's,
/// above all) breaks one of these laws by far while every word still looks like Thai.
public struct LetterBalance: Hashable, Sendable {
  /// Letters and marks of the Thai block.
  public private(set) var letters = 0
  private var saraAa = 0
  private var saraAm = 0
  private var maiEk = 0
  private var saraUu = 0

  /// Fewer letters than this prove nothing.
  public static let leastLetters = 1_000
  /// A sound text has several ำ in this many letters.
  static let lettersForAm = 500

  /// What is out of balance.
  public enum Fault: Hashable, Sendable, CaseIterable {
    /// ำ stands where า was meant.
    case saraAmForSaraAa
    /// ำ was lost or became another letter.
    case noSaraAm
    /// ู stands where ่ was meant, or ่ was lost.
    case saraUuForMaiEk
  }

  /// Starts without letters.
  public init() {}

  /// Counts the letters of a text.
  public mutating func add(_ text: some Sequence<Unicode.Scalar>) {
    for scalar in text where scalar.isThaiLetter {
      letters += 1
      switch scalar {
      case .saraAa: saraAa += 1
      case .saraAm: saraAm += 1
      case "\u{0E48}": maiEk += 1
      case "\u{0E39}": saraUu += 1
      default: break
      }
    }
  }

  /// The laws that the text breaks, in the order of their cases; none where it is too short to tell.
  public var faults: [Fault] {
    guard letters >= Self.leastLetters else { return [] }
    return Fault.allCases.filter { fault in
      switch fault {
      case .saraAmForSaraAa: saraAm > saraAa
      case .noSaraAm: saraAm * Self.lettersForAm < letters
      case .saraUuForMaiEk: saraUu > maiEk
      }
    }
  }
}
