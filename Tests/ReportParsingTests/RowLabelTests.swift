import PageModel
import Testing

@testable import ReportParsing

@Suite("Labels of rows")
struct RowLabelTests {
  private let reader = RowLabelReader(
    names: Readings.names, finder: Readings.finder, titles: Readings.titles[2566])

  private func subjects(_ cell: String) -> [Subject] {
    reader.labels(in: Readings.text(cell)).map(\.subject)
  }

  @Test("A code leads, whatever its disguise", arguments: ["i12", "I๑๒", "i 12", "ข้อ i12", "(I12)"])
  func code(cell: String) { #expect(subjects(cell + " คำถามหนึ่ง") == [.item(Item.code("I12"))]) }

  @Test("A code inside a sentence is a reference")
  func reference() {
    let found = subjects("ผู้ตอบแบบสอบถามเห็นว่าควรปรับปรุงตามข้อ i12 เป็นสำคัญ")
    #expect(found.allSatisfy { $0 == .topic })
  }

  @Test("Labels stacked in a cell, each with its own words")
  func stacked() {
    let found = reader.labels(in: Readings.text("o1 โครงสร้าง\no2 ข้อมูลผู้บริหาร\no3 อำนาจหน้าที่"))
    #expect(found.map(\.subject) == ["O1", "O2", "O3"].map { .item(Item.code($0)) })
    #expect(found.map(\.text.string) == ["โครงสร้าง", "ข้อมูลผู้บริหาร", "อำนาจหน้าที่"])
  }

  @Test("An indicator in a cell keeps printed number and name")
  func indicator() throws {
    let label = try #require(reader.labels(in: Readings.text("ตัวชี้วัดที่ ๘ การปรับปรุงการทำงาน")).first)
    #expect(label.subject == .indicator(8))
    #expect(label.printedNumber == "8" || label.printedNumber == "๘")
    #expect(label.text.string == "การปรับปรุงการทำงาน")
    #expect(label.namedIndicator == 8)
  }

  @Test(
    "Names without the word for indicator",
    arguments: [
      ("3. การใช้อำนาจ", Subject.indicator(3)), ("การใช้งบประมาณ", .indicator(2)),
      ("๑๐) การป้องกันการทุจริต", .indicator(10)),
      ("9.1 ข้อมูลพื้นฐาน", .subindicator("9.1")), ("ข้อมูลพื้นฐาน", .subindicator("9.1")),
    ])
  func named(cell: String, subject: Subject) {
    #expect(reader.namedLabel(in: Readings.text(cell))?.subject == subject)
  }

  @Test("Other rows have no name", arguments: ["รวม", "", "1.", "หมายเหตุ", "2566"])
  func unnamed(cell: String) { #expect(reader.namedLabel(in: Readings.text(cell)) == nil) }

  @Test("An item whose code is missing is known by its official wording")
  func titled() throws {
    let items = try #require(Readings.codebooks.codebook(for: 2566)).items
    let item = try #require(items.first { $0.code == "E2" })
    #expect(reader.titledLabel(in: Readings.text(item.title))?.subject == .item(Item.code("E2")))
    #expect(reader.titledLabel(in: Readings.text("จัดซื้อวัสดุสำนักงานประจำเดือนมกราคม")) == nil)
  }

  @Test("The part stands at the later mention of the instrument")
  func parted() {
    #expect(
      subjects("แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT ส่วนที่ 2)") == [.instrument(.eit, .survey)])
  }
}
