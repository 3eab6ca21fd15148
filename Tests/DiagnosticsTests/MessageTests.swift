import Diagnostics
import PageModel
import Testing

@Suite("Messages of the catalogue")
struct MessageTests {
  @Test("a gap takes its value; a number brings its noun, and the noun its plural, in English only")
  func gaps() {
    let one = UserMessage(.textEncodingDamaged, ["count": .number(1)])
    #expect(one.english == "1 unreadable character, written as \u{FFFD}.")
    #expect(one.thai == "อักขระที่อ่านไม่ได้ 1 ตัว เขียนเป็น \u{FFFD}")
    let several = UserMessage(
      .scoreRowNotReadLabelsAndFigures, ["labels": .number(2), "figures": .number(1)])
    #expect(several.english.hasSuffix("2 labels beside 1 figure."))
  }

  @Test("words in both languages go each into its own; what a value holds is not looked at again")
  func values() {
    let reason = UserMessage(english: "Gone {count}", thai: "ไม่มี")
    let message = UserMessage(.unreadableFile, ["reason": .words(reason), "count": .number(3)])
    #expect(message.english == "The file cannot be read: Gone {count}.")
    #expect(message.thai == "อ่านไฟล์ไม่ได้: ไม่มี")
    let named = UserMessage(.duplicateInputSameBytes, ["document": .text("{a}|b.pdf")])
    #expect(named.line == "The file has the same bytes as {a}|b.pdf. / ไฟล์นี้มีเนื้อหาเดียวกับ {a}|b.pdf")
  }

  @Test("a diagnostic has the id and the severity of its message")
  func diagnostic() {
    let place = Place(page: 4)
    let found = Diagnostic(.pageNeedsOCRPicture, ["page": .number(4)], at: place)
    #expect(found.id == .pageNeedsOCR && found.severity == .error && found.place == place)
    #expect(found.message.english.hasPrefix("Page 4 has no usable text: it is a picture"))
    #expect(Diagnostic(.duplicateInputSameBytes, ["document": .text("a")]).severity == .info)
    #expect(Diagnostic(.duplicateInputNamedAgain, ["count": .number(2)]).severity == .warning)
    #expect(PagePart.allCases.allSatisfy { Diagnostic.layoutLimit($0, page: 1).id == .layoutLimit })
  }
}
