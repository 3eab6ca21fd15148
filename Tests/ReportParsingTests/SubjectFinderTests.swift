import PageModel
import ThaiText
import Testing

@testable import ReportParsing

@Suite("What a text names")
struct SubjectFinderTests {
  private func mentions(_ text: String) -> [SubjectMention] {
    Readings.finder.mentions(in: SqueezedText(Readings.text(text)))
  }

  private func subjects(_ text: String) -> [Subject] { mentions(text).map(\.subject) }

  @Test(
    "Instruments, however named",
    arguments: [
      ("แบบวัด IIT", Subject.instrument(.iit, .whole)),
      ("ผู้มีส่วนได้ส่วนเสียภายใน", .instrument(.iit, .whole)),
      ("(EIT)", .instrument(.eit, .whole)),
      ("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", .instrument(.eit, .whole)),
      ("EIT ส่วนที่ ๑", .instrument(.eit, .publicUsers)),
      ("EIT ส่วนที่ 2", .instrument(.eit, .survey)),
      ("แบบตรวจการเปิดเผยข้อมูลสาธารณะ", .instrument(.oit, .whole)),
      ("o i t", .instrument(.oit, .whole)),
    ])
  func instrument(text: String, subject: Subject) { #expect(subjects(text) == [subject]) }

  @Test("Latin letters inside longer words name no instrument")
  func latinWords() {
    #expect(subjects("exploit").isEmpty)
    #expect(subjects("deity and riitt").isEmpty)
  }

  @Test(
    "Indicators and their parts",
    arguments: [
      ("ตัวชี้วัดที่ ๗ ประสิทธิภาพการสื่อสาร", Subject.indicator(7)),
      ("ตัวชี้วัดที่ 10: การป้องกันการทุจริต", .indicator(10)),
      ("ตัวชี้วัดที่5", .indicator(5)),
      ("ตัวชี้วัด คุณภาพการดำเนินงาน", .indicator(6)),
      ("ตัวชี้วัดที่ 9.4", .subindicator("9.4")),
      ("ตัวชี้วัดย่อยที่ ๑๐.๒ มาตรการภายใน", .subindicator("10.2")),
      ("ข้อ E๓", .item(Item.code("E3"))),
      ("o๐๗", .item(Item.code("O7"))),
    ])
  func indicator(text: String, subject: Subject) { #expect(subjects(text) == [subject]) }

  @Test("Numbers that no indicator has name none")
  func impossible() {
    #expect(subjects("ตัวชี้วัดที่ 11").isEmpty)
    #expect(subjects("ตัวชี้วัดที่ 9.7").isEmpty)
    #expect(subjects("ตัวชี้วัดที่ 0").isEmpty)
    #expect(subjects("ตัวชี้วัดทั้งหมด").isEmpty)
  }

  @Test("A number that contradicts the name is kept beside it")
  func contradiction() throws {
    let mention = try #require(mentions("ตัวชี้วัดที่ 2 การใช้อำนาจ").first)
    #expect(mention.subject == .indicator(3))
    #expect(mention.printedNumber == "2")
    #expect(mention.namedIndicator == 3)
    #expect(mention.confidence < 1)
  }

  @Test("A range of items is a topic")
  func range() { #expect(subjects("i7 - i9") == [.topic]) }

  @Test("Words for the total are weak where they also begin other statements")
  func total() {
    #expect(mentions("คะแนนรวม").map(\.isWeak) == [false])
    #expect(mentions("โดยภาพรวม").map(\.isWeak) == [true])
  }
}

/// Item codes for tests.
enum Item {
  static func code(_ text: String) -> ItemCode {
    guard let code = ItemCode(text) else { preconditionFailure(text) }
    return code
  }
}

@Suite("Names of indicators")
struct IndicatorNameTests {
  @Test("Every official name and variant means its indicator")
  func official() {
    for indicator in Readings.codebooks.indicators {
      for name in [indicator.name] + indicator.variants {
        #expect(Readings.names.indicator(named: name)?.number == indicator.number, "\(name)")
        let text = SqueezedText(Readings.text("1 \(name) อื่น"))
        #expect(Readings.names.name(in: text, at: 1)?.number == indicator.number, "\(name)")
      }
    }
  }

  @Test(
    "A small damage does not hide a name",
    arguments: [
      ("การใช้ทรัพยสินของราชการ", 4), ("ประสิทธิภาพการสื่อสา", 7), ("การปองกันการทุจริต", 10),
      ("การแก้ไขปัญหาการทุจริด", 5),
    ])
  func damaged(name: String, number: Int) {
    #expect(Readings.names.indicator(named: name)?.number == number)
  }

  @Test("Other words are no names", arguments: ["การประชุมประจำเดือน", "งบประมาณ", "", "การ", "สารบัญ"])
  func others(name: String) { #expect(Readings.names.indicator(named: name) == nil) }

  @Test("Every sub-indicator's name means one of its codes")
  func subindicators() {
    for year in Readings.codebooks.years {
      for part in Readings.codebooks.codebook(for: year)?.subindicators ?? [] {
        #expect(Readings.names.subindicator(named: part.name) == part.code, "\(year) \(part.name)")
      }
    }
  }
}
