import LayoutAnalysis
import PageModel
import Testing

@Suite("Defects that a page has throughout")
struct PageDefectTests {
  private func text(_ lines: [String]) -> [String] {
    var page = SyntheticPage()
    for (index, line) in lines.enumerated() { page.text(line, x: 40, y: 60 + Double(index) * 24) }
    var reader = PageTextReader()
    return (reader.add(page.page) + reader.finish()).flatMap(\.lines).map(\.text.string)
  }

  @Test("A sound page about paint keeps every า, a menu every ำ")
  func soundPages() {
    let paint = [
      "ช่างทาสีบ้านทาสีภายนอกด้วยสีน้ำมัน", "ทากันสนิมก่อนทาสีจริงทุกครั้ง", "ทาแลกเกอร์หรือทาน้ำยากันปลวก",
      "ครูดาทาครีมกันแดดให้น้าดา", "ลูกค้ามาทาเล็บและทาปาก", "ทายาหม่องแล้วทาแป้งเย็น", "ทารองพื้นแล้วจึงทาสีทับหน้า",
      "ราคาค่าทาต่อตารางเมตรตามตาราง",
    ]
    #expect(text(paint) == paint)
    let menu = [
      "ส้มตำไทย ส้มตำปู ตำถั่ว ตำแตง", "ยำไข่ดาว ยำวุ้นเส้น ยำรวม", "น้ำเปล่า น้ำลำไย น้ำมะนาว", "คนทำครัวทำเมนูประจำ",
    ]
    #expect(text(menu) == menu)
  }
}
