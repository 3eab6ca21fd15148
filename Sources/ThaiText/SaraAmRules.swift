/// ำ in pieces.
enum SaraAmRules {
  static let all = [composedAm, amThenAa, lostNikhahit, spaceBeforeAa]

  private static let composedAm = RepairRule(
    id: "sara-am-composed", summary: "ํ and า, with a tone mark or spaces between them, become ำ.",
    codePoints: "U+0E4D [U+0E48...U+0E4B] U+0E32", before: "น\u{0E4D}\u{0E49} \u{0E32}", after: "น้ำ",
    edits: composedEdits)

  private static let amThenAa = RepairRule(
    id: "sara-am-then-aa", summary: "The า that some programs add to ำ is dropped.",
    codePoints: "U+0E33 U+0E32", before: "จำานวน", after: "จำนวน"
  ) { text in
    text.indices.dropFirst().compactMap { index in
      guard text[index] == .saraAa, text[index - 1] == .saraAm else { return nil }
      return TextEdit(range: index..<(index + 1), replacement: [])
    }
  }

  private static let lostNikhahit = RepairRule(
    id: "lost-nikhahit",
    summary: "A space between a consonant and า was the ring of ำ: no word begins with า.",
    codePoints: "U+0020 U+0E32", before: "ด าเนินการ", after: "ดำเนินการ"
  ) { text in spaceBeforeAaEdits(text, wasNikhahit: true) }

  private static let spaceBeforeAa = RepairRule(
    id: "space-before-aa",
    summary:
      "A space before า is dropped where no ำ can be: after เ, after a tone mark, or between spaced letters.",
    codePoints: "U+0020 U+0E32", before: "เจ้ าหน้าที่", after: "เจ้าหน้าที่"
  ) { text in spaceBeforeAaEdits(text, wasNikhahit: false) }

  /// How many spaces may have been put into a ำ.
  private static let mostSpaces = 2

  @Sendable private static func composedEdits(_ text: [Unicode.Scalar]) -> [TextEdit] {
    var edits: [TextEdit] = []
    var index = 0
    while index < text.count {
      guard text[index] == .nikhahit else {
        index += 1
        continue
      }
      var next = index + 1
      var replacement: [Unicode.Scalar] = []
      if let tone = text.scalar(at: next), tone.isToneMark {
        replacement.append(tone)
        next += 1
      }
      let spaces = endOfSpaces(text, from: next)
      if let aa = text.scalar(at: spaces), aa == .saraAa || aa == .saraAm {
        edits.append(TextEdit(range: index..<(spaces + 1), replacement: replacement + [.saraAm]))
        next = spaces + 1
      }
      index = next
    }
    return edits
  }

  private static func endOfSpaces(_ text: [Unicode.Scalar], from start: Int) -> Int {
    var end = start
    while end - start < mostSpaces, text.scalar(at: end) == " " { end += 1 }
    return end
  }

  /// Consonant, perhaps a tone mark, spaces, า.
  private static func spaceBeforeAaEdits(_ text: [Unicode.Scalar], wasNikhahit: Bool) -> [TextEdit] {
    var edits: [TextEdit] = []
    var spacing = LetterSpacing(text)
    for index in text.indices where text[index] == .saraAa && text.scalar(at: index - 1) == " " {
      let start = text.scalar(at: index - 2) == " " ? index - 2 : index - 1
      var base = start - 1
      let hasTone = text.scalar(at: base)?.isToneMark ?? false
      if hasTone { base -= 1 }
      guard let consonant = text.scalar(at: base), consonant.isThaiConsonant else { continue }
      let excludesAm = excludesAm(text, base: base, hasTone: hasTone) || spacing.isSpaced(at: index)
      guard excludesAm != wasNikhahit else { continue }
      edits.append(
        TextEdit(range: start..<(index + 1), replacement: [wasNikhahit ? .saraAm : .saraAa]))
    }
    return edits
  }

  /// Whether no ำ can stand there: after a leading vowel the consonant takes า (เจ้า, เปล่า, เหล่า), and a
  /// ring is drawn before the tone mark, so that a space after the mark is none.
  private static func excludesAm(_ text: [Unicode.Scalar], base: Int, hasTone: Bool) -> Bool {
    guard !hasTone, let consonant = text.scalar(at: base), let before = text.scalar(at: base - 1) else {
      return hasTone
    }
    if before.isLeadingVowel { return true }
    let isCluster = before.isThaiConsonant && ("รลว".unicodeScalars.contains(consonant) || before == "ห")
    return isCluster && text.scalar(at: base - 2)?.isLeadingVowel ?? false
  }
}

/// Which lines of a text are set with spaces between letters (`พั ฒ นาระบบฐานข้ อ มู ล`).
private struct LetterSpacing {
  private let text: [Unicode.Scalar]
  private var line = 0..<0
  private var isLineSpaced = false

  init(_ text: [Unicode.Scalar]) { self.text = text }

  mutating func isSpaced(at index: Int) -> Bool {
    if !line.contains(index) {
      let start = text[line.upperBound..<index].lastIndex(of: "\n").map { $0 + 1 } ?? line.upperBound
      line = start..<(text[index...].firstIndex(of: "\n") ?? text.count)
      isLineSpaced = isSpaced(text[line])
    }
    return isLineSpaced
  }

  /// More than a quarter of at least four Thai pieces have one or two letters; a piece that begins with า
  /// counts with the one before.
  private func isSpaced(_ line: ArraySlice<Unicode.Scalar>) -> Bool {
    var lengths: [Int] = []
    for piece in line.split(separator: " ") where piece.allSatisfy({ $0.isThaiLetter }) {
      if piece.first == .saraAa, let last = lengths.indices.last {
        lengths[last] += piece.count
      } else {
        lengths.append(piece.count)
      }
    }
    let short = lengths.filter { $0 <= 2 }.count
    return lengths.count >= 4 && short * 4 > lengths.count
  }
}
