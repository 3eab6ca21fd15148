/// Defects that a single line does not show: a page or a font has them throughout, or not at all.
///
/// `TextDefectEvidence` finds them; `ThaiRepair.repair` repairs them where it is told of them. Every such repair is
/// to be looked at by a human being.
public struct TextDefects: OptionSet, Hashable, Sendable {
  /// One bit a defect.
  public let rawValue: Int

  /// A set from its bits.
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// Marks stand one base too far to the right (`ทอ้ งถนิ่`).
  public static let displacedMarks = TextDefects(rawValue: 1 << 0)
  /// ำ stands for า (`ตำรำง`).
  public static let saraAmForAa = TextDefects(rawValue: 1 << 1)
  /// ้ stands for the ring of ำ (`อ้าเภอ`).
  public static let maiThoForNikhahit = TextDefects(rawValue: 1 << 2)
  /// The ring of ำ left no trace (`ดาเนิน`).
  public static let lostSaraAm = TextDefects(rawValue: 1 << 3)
  /// Tone marks left no trace (`ทังสิน`).
  public static let lostTones = TextDefects(rawValue: 1 << 4)

  /// Every defect.
  static let all: TextDefects = [.displacedMarks, .saraAmForAa, .maiThoForNikhahit, .lostSaraAm, .lostTones]
}
