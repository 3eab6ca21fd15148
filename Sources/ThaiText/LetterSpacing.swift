/// Which lines of a text are set with spaces between letters (`พั ฒ นาระบบฐานข้ อ มู ล`).
struct LetterSpacing {
  /// Fewer pieces prove nothing.
  private static let leastPieces = 4
  /// A piece of so few letters is short.
  private static let shortPiece = 2

  private let text: [Unicode.Scalar]
  private var line = 0..<0
  private var isLineSpaced = false

  init(_ text: [Unicode.Scalar]) { self.text = text }

  /// Whether the line around an offset is.
  mutating func isSpaced(at offset: Int) -> Bool {
    if !line.contains(offset) {
      line = text.lineRange(around: offset)
      isLineSpaced = Self.isSpaced(text[line])
    }
    return isLineSpaced
  }

  /// More than a quarter of at least four Thai pieces have one or two letters; a piece that begins with
  /// what never begins a word (a mark, า, ำ) counts with the one before.
  private static func isSpaced(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    var (pieces, short, length, isThai) = (0, 0, 0, true)
    var beforeLast: Int?
    func isShort(_ length: Int) -> Int { length <= shortPiece ? 1 : 0 }
    for index in line.indices.lowerBound...line.indices.upperBound {
      if index < line.endIndex, !line[index].isFixedOrPlainSpace {
        if length == 0, line[index].continuesWord, let last = beforeLast {
          // Goes on with the piece before.
          (pieces, short, length) = (pieces - 1, short - isShort(last), last)
        }
        length += 1
        isThai = isThai && (line[index].isThaiLetter || line[index].continuesWord)
        continue
      }
      if length > 0, isThai {
        (pieces, short) = (pieces + 1, short + isShort(length))
        beforeLast = length
      }
      (length, isThai) = (0, true)
    }
    return pieces >= leastPieces && short * 4 > pieces
  }
}

extension Unicode.Scalar {
  fileprivate var isFixedOrPlainSpace: Bool { self == " " || self == "\u{A0}" }

  /// A mark, า, ำ, or a private code point, which stands for a mark nearly always.
  fileprivate var continuesWord: Bool {
    isThaiMark || self == .saraAa || self == .saraAm || isThaiPrivateUse
  }
}
