import Foundation
import TestSupport
import Testing
import ThaiText

@Suite("Soundness of text")
struct TextSoundnessTests {
  private static func text() throws -> [Unicode.Scalar] {
    let file = Repository.corpus.appendingPathComponent("reports/wangpladao-2566.txt")
    return Array(
      ThaiRepair.repair(scalars: Array(try String(contentsOf: file, encoding: .utf8).unicodeScalars)).scalars)
  }

  private static func soundness(_ text: [Unicode.Scalar]) -> TextSoundness {
    var soundness = TextSoundness()
    soundness.add(text)
    return soundness
  }

  @Test("A sound text is sound, and all of its letters are counted")
  func sound() throws {
    let text = try Self.text()
    let found = Self.soundness(text)
    #expect(!found.isGarbled && found.letters > 1_000 && found.shareOutsideWords < 0.02)
    #expect(found.misplaced == 0 && found.unreadable == 0)
    #expect(found.characters == text.count { !$0.properties.isWhitespace })
  }

  @Test(
    "Text whose letters stand for each other, or became another alphabet, is garbled",
    arguments: ["letters", "latin", "unreadable"])
  func garbled(damage: String) throws {
    let damaged = try Self.text().compactMap { scalar -> Unicode.Scalar? in
      switch (damage, scalar.value) {
      case ("letters", 0x0E01...0x0E4C): Unicode.Scalar(0x0E01 + (scalar.value - 0x0E01) * 7 % 0x4C)
      case ("latin", 0x0E01...0x0E5B): Unicode.Scalar(scalar.value - 0x0E00 + 0xA0)
      case ("unreadable", 0x0E31...0x0E4E): "\u{FFFD}"
      default: scalar
      }
    }
    #expect(Self.soundness(damaged).isGarbled)
  }

  @Test("Names and foreign words in Thai letters are sound")
  func names() {
    let names =
      "พาราเซตามอล อะม็อกซีซิลลิน ไอบูโพรเฟน เมตฟอร์มิน ซิมวาสแตติน แมนเชสเตอร์ ลิเวอร์พูล บาร์เซโลนา ดอร์ทมุนด์ ฟีออเรนตีนา"
    #expect(!Self.soundness(Array(names.unicodeScalars)).isGarbled)
  }

  @Test("A few words, foreign ones too, prove nothing")
  func few() {
    #expect(!Self.soundness(Array("ตำบลบ้านสันกลาง Café Müller 12°".unicodeScalars)).isGarbled)
    #expect(!Self.soundness([]).isGarbled)
  }

  @Test("Parts add up")
  func addition() throws {
    let text = try Self.text()
    let lines = text.split(separator: "\n").map(Array.init)
    var sum = TextSoundness()
    for line in lines { sum.add(Self.soundness(line)) }
    #expect(sum == Self.soundness(text))
  }
}
