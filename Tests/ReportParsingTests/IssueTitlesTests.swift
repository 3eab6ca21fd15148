import Testing

@testable import ReportParsing

@Suite("Issues of the analysis")
struct IssueTitlesTests {
  private static let titles = IssueTitles(codebooks: Readings.codebooks)
  private func number(_ text: String) -> Int? { Self.titles.number(in: Readings.text(text)) }

  @Test(
    "By the title, with or without a number",
    arguments: [
      ("1. กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", 1), ("ประเด็นที่ ๒ การให้บริการและระบบ E-service", 2),
      ("(๓) ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสาร", 3), ("กระบวนการกำกับดูแลการใช้ทรัพย์สินของทางราชการ", 4),
      ("5) กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง (i4 - i6)", 5),
      ("กระบวนการควบคุม ตรวจสอบการใช้อำนาจ\nและการบริหารงานบุคคล", 6),
      ("7. กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน\nI13 I14 I15", 7),
    ])
  func titles(text: String, expected: Int) { #expect(number(text) == expected) }

  @Test("The title decides where the number is another")
  func contradiction() { #expect(number("3. การให้บริการและระบบ E-Service") == 2) }

  @Test(
    "In doubt there is none",
    arguments: [
      "", "ประเด็นที่ 3", "1. การให้บริการ", "การจัดซื้อจัดจ้าง", "3", "การเปิดเผยข้อมูล o9 - o11",
      "การให้บริการและระบบ E-Service และกระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ",
    ])
  func doubt(text: String) { #expect(number(text) == nil) }
}
