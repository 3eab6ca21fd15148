import LayoutAnalysis
import PageModel
import Testing

@Suite("Reading order")
struct ReadingOrderTests {
  /// Lines of prose of about 22 letters in columns of 150 points, drawn row by row.
  private func columns(_ page: inout SyntheticPage, xs: [Double], rows: Range<Int>, top: Double) -> [[String]]
  {
    var texts = Array(repeating: [String](), count: xs.count)
    for row in rows {
      for (column, x) in xs.enumerated() {
        let text = "สดมภ์ที่\(column)แถว\(row)" + "เรียงความยาวพอควร".prefix(14 + row % 3)
        page.text(text, x: x, y: top + 18 * Double(row), size: 12)
        texts[column].append(text)
      }
    }
    return texts
  }

  @Test("Two and three columns under a heading across, footnotes at the foot", arguments: [2, 3])
  func columns(count: Int) {
    var page = SyntheticPage()
    let heading = "หัวเรื่องที่พาดผ่านทุกสดมภ์ของหน้ากระดาษแผ่นนี้ทั้งหมดเลย"
    page.text(heading, x: 60, y: 60)
    let xs = [60.0, 235, 410].prefix(count)
    let texts = columns(&page, xs: Array(xs), rows: 0..<12, top: 100)
    let note = "๑ เชิงอรรถที่พาดผ่านทุกสดมภ์อยู่ท้ายหน้ากระดาษแผ่นนี้เพียงบรรทัดเดียว"
    page.text(note, x: 60, y: 340, size: 14)
    #expect(read(page).flatMap(\.strings) == [heading] + texts.flatMap { $0 } + [note])
  }

  @Test("A table inside a column is read with it, a table across divides the columns")
  func tables() {
    var page = SyntheticPage()
    let upper = columns(&page, xs: [60, 320], rows: 0..<8, top: 80)
    page.grid(xs: [60, 120, 180], ys: [225, 250])
    page.text("ในซ้าย", x: 65, y: 242, size: 12)
    page.grid(xs: [60, 300, 540], ys: [300, 330])
    page.text("พาดผ่าน", x: 70, y: 320)
    let lower = columns(&page, xs: [60, 320], rows: 0..<8, top: 360)
    let expected = upper[0] + ["ในซ้าย"] + upper[1] + ["พาดผ่าน"] + lower.flatMap { $0 }
    #expect(read(page).flatMap(\.strings) == expected)
  }

  @Test("Text boxes side by side with lines at other heights are read one after the other")
  func textBoxes() {
    var page = SyntheticPage()
    page.text("หัวข้อของแผ่นนำเสนอ", x: 200, y: 60, size: 24)
    let left = ["กล่องซ้าย", "มีสามบรรทัด", "จบกล่องซ้าย"]
    let right = ["กล่องขวา", "สูงต่างกัน", "จบกล่องขวา"]
    for (index, text) in left.enumerated() { page.text(text, x: 60, y: 150 + 22 * Double(index)) }
    for (index, text) in right.enumerated() { page.text(text, x: 330, y: 161 + 22 * Double(index)) }
    #expect(read(page).flatMap(\.strings) == ["หัวข้อของแผ่นนำเสนอ"] + left + right)
  }

  @Test("Labels with their values stay on one line, whichever way they were drawn")
  func labels() {
    var page = SyntheticPage()
    for row in 0..<8 { page.text("รายการที่\(row)", x: 72, y: 100 + 22 * Double(row)) }
    for row in 0..<8 { page.text("\(row)00.50", x: 400, y: 100 + 22 * Double(row)) }
    #expect(read(page).flatMap(\.strings) == (0..<8).map { "รายการที่\($0) \($0)00.50" })
  }
}
