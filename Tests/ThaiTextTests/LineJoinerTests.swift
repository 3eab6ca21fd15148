import PageModel
import Testing
import ThaiText

@Suite struct LineJoinerTests {
  private func join(_ lines: String...) -> String {
    LineJoiner.join(
      lines.enumerated().map { SourcedText($0.element, at: Place(page: 1, line: $0.offset + 1)) }
    ).string
  }

  @Test func thaiGoesOnWithoutASpace() {
    #expect(join("การ", "ดำเนินงานใน", "การประชุม") == "การดำเนินงานในการประชุม")
    #expect(join("เ", "ผยแพร่") == "เผยแพร่")
  }

  @Test func aSpaceStandsBesideDigitsAndLatinAndBrackets() {
    #expect(join("ปีงบประมาณ", "2566") == "ปีงบประมาณ 2566")
    #expect(join("ข้อ ๑", "การเปิดเผย") == "ข้อ ๑ การเปิดเผย")
    #expect(join("ผลการประเมิน ITA", "ของหน่วยงาน") == "ผลการประเมิน ITA ของหน่วยงาน")
    #expect(join("(ITA)", "ประจำปี") == "(ITA) ประจำปี")
    #expect(join("งาน", "2. จัดประชุม") == "งาน 2. จัดประชุม")
    #expect(join("ต่าง ๆ", "ของ") == "ต่าง ๆ ของ")
    #expect(join("E-", "Service") == "E-Service")
    #expect(join("ต.ค. 66 -", "ก.ย. 67") == "ต.ค. 66 - ก.ย. 67")
    #expect(join("(", "ITA", ")") == "(ITA)")
  }

  @Test func printedBlanksAreKeptOnce() {
    #expect(join("โดยภาพรวม ", " มีผล") == "โดยภาพรวม มีผล")
    #expect(join("งาน", "", "การ") == "งานการ")
    #expect(join("งาน", "  ", "การ") == "งาน การ")
    #expect(join("", " ") == "")
    #expect(join() == "")
  }

  @Test func aWordGoesOnOverTheEndOfALine() {
    #expect(join("ผลการประเมินคุณธ ", "รรมและความโปร่งใส") == "ผลการประเมินคุณธรรมและความโปร่งใส")
    #expect(join("การดำเนิน ", "การ") == "การดำเนิน การ")
    #expect(join("อำเภอหนองหงส์ ", "จังหวัดบุรีรัมย์") == "อำเภอหนองหงส์ จังหวัดบุรีรัมย์")
  }

  @Test func marksNeverStandApart() {
    #expect(join("เมือ", "\u{0E48} แรก") == "เมือ\u{0E48} แรก")
    #expect(join("ก ", "ำหนด") == "กำหนด")
  }

  @Test func anAddedSpaceHasThePlaceBefore() {
    let lines = ["ปี", "2566"].enumerated().map {
      SourcedText($0.element, at: Place(page: 1, line: $0.offset + 1))
    }
    #expect(LineJoiner.join(lines).places.map(\.line) == [1, 1, 1, 2, 2, 2, 2])
  }
}
