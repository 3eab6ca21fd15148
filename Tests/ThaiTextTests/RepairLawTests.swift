import PageModel
import TestSupport
import Testing

@testable import ThaiText

@Suite struct RepairLawTests {
  /// Twelve Thai code points, one for each thing that a rule tells apart, and the space.
  private static let alphabet: [Unicode.Scalar] = [
    "น", "อ", "เ", "\u{0E31}", "\u{0E34}", "\u{0E37}", "\u{0E47}", "\u{0E48}", "\u{0E4C}", "\u{0E4D}",
    "\u{0E32}",
    "\u{0E33}", " ",
  ]

  /// One test per first scalar, so that they run side by side.
  @Test(arguments: RepairLawTests.alphabet)
  func holdForEveryShortText(_ first: Unicode.Scalar) {
    var stack: [[Unicode.Scalar]] = [[first]]
    while let text = stack.popLast() {
      if let fault = RepairLaws.broken(by: text) {
        Issue.record("\(text) \(fault)")
        return
      }
      if text.count < 5 { stack += Self.alphabet.map { text + [$0] } }
    }
  }

  @Test func holdForTheEmptyText() { #expect(RepairLaws.broken(by: []) == nil) }

  @Test func holdForRandomText() {
    var generator = SeededGenerator(seed: 41)
    let wide =
      Self.alphabet
      + Array(
        "กหพคศศ..โใ้๊๋ะๅฤฦๆฯ๐๙1a-ÊÓ¹Ñ¡§Ò\u{0E39}\u{0E3A}\u{0E4E}\u{F70B}\u{F71A}\u{F889}\u{F0A6}\u{200B}\u{FEFF}\u{AD}\u{A0}\u{FFFD}\u{3000}\n\t\u{C}\u{0}\u{10FFFF}\u{1F600}"
          .unicodeScalars)
    for _ in 0..<4_000 {
      let text = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
        wide[Int.random(in: 0..<wide.count, using: &generator)]
      }
      if let fault = RepairLaws.broken(by: text) { Issue.record("\(text) \(fault)") }
    }
  }

  /// Words as reports have them, with scalars of any kind put in, taken out and exchanged.
  @Test func holdForDamagedProse() {
    var generator = SeededGenerator(seed: 7)
    let prose = Array(
      "ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ ประจำปีงบประมาณ พ.ศ. ๒๕๖๖ เจ้าหน้าที่ท้องถิ่นนี้ทำหน้าที่แล้ว "
        .unicodeScalars)
    for _ in 0..<600 {
      var text = prose
      for _ in 0..<Int.random(in: 1...30, using: &generator) {
        let offset = Int.random(in: 0..<text.count, using: &generator)
        switch Int.random(in: 0..<4, using: &generator) {
        case 0: text.swapAt(offset, max(0, offset - 1))
        case 1: text.remove(at: offset)
        case 2: text.insert(Self.alphabet[Int.random(in: 0..<13, using: &generator)], at: offset)
        default: text[offset] = Unicode.Scalar(UInt32.random(in: 0...0xFFFF, using: &generator)) ?? "\n"
        }
      }
      for known in [[], .displacedMarks, .saraAmForAa, [.lostSaraAm, .maiThoForNikhahit, .lostTones]]
        as [TextDefects]
      {
        if let fault = RepairLaws.broken(by: text, knownDefects: known) { Issue.record("\(text) \(fault)") }
      }
    }
  }

  @Test(arguments: [0x80, 0xFF, 0xC0, 0xE0, 0xED, 0xF4] as [UInt8])
  func holdForBytesThatAreNoUTF8(_ lead: UInt8) {
    var generator = SeededGenerator(seed: UInt64(lead))
    for _ in 0..<300 {
      let bytes = (0..<40).map { _ -> UInt8 in
        let choices: [UInt8] = [lead, 0xE0, 0xB8, 0xB9, 0xB3, UInt8.random(in: 0...255, using: &generator)]
        return choices[Int.random(in: 0..<choices.count, using: &generator)]
      }
      let text = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      if let fault = RepairLaws.broken(by: text) { Issue.record("\(bytes) \(fault)") }
    }
  }
}
