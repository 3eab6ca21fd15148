import LayoutAnalysis
import PageModel
import TestSupport
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

  /// Columns of justified lines whose spaces are wider than the letters; gives the words of each line.
  private func justified(_ page: inout SyntheticPage, xs: [Double], width: Double, rows: Int) -> [[String]] {
    var generator = SeededGenerator(seed: UInt64(xs.count))
    var texts = Array(repeating: [String](), count: xs.count)
    for row in 0..<rows {
      for (column, x) in xs.enumerated() {
        let letters = Array("กขคงจชซดตถทธนบปผพฟมร\(column)\(row + 10)")
        let first = Int.random(in: 3...11, using: &generator)
        let second = Int.random(in: first + 3...19, using: &generator)
        let words = [letters[..<first], letters[first..<second], letters[second...]].map { String($0) }
        let space = (width - 6 * Double(letters.count)) / 2
        var start = x
        for word in words {
          page.text(word, x: start, y: 100 + 18 * Double(row), size: 12)
          start += 6 * Double(word.unicodeScalars.count) + space
        }
        texts[column].append(words.joined(separator: " "))
      }
    }
    return texts
  }

  @Test("Justified columns with spaces wider than their gutter", arguments: [2, 3])
  func justifiedColumns(count: Int) {
    var page = SyntheticPage()
    let xs = [30.0, 212, 394].prefix(count)
    let texts = justified(&page, xs: Array(xs), width: 170, rows: 14)
    #expect(read(page).flatMap(\.strings) == texts.flatMap { $0 })
  }

  @Test("Four columns of ragged lines one em apart")
  func narrowGutters() {
    var page = SyntheticPage()
    var texts = Array(repeating: [String](), count: 4)
    for row in 0..<14 {
      for column in 0..<4 {
        let text = "สดมภ์\(column)แถว\(row + 10)" + "ความยาวพอควรแก่การ".prefix(row % 3 == column % 3 ? 9 : 7)
        page.text(text, x: 30 + 126 * Double(column), y: 100 + 18 * Double(row), size: 12)
        texts[column].append(text)
      }
    }
    #expect(read(page).flatMap(\.strings) == texts.flatMap { $0 })
  }

  @Test("Names beside their amounts are no justified column, however long both are")
  func amounts() {
    var page = SyntheticPage()
    var expected: [String] = []
    for row in 0..<10 {
      for x in [40.0, 320] {
        page.text("รายการจัดซอ", x: x, y: 100 + 22 * Double(row), size: 12)
        page.text("1,234,567.\(row + 10)", x: x + 110, y: 100 + 22 * Double(row), size: 12)
      }
      expected.append("รายการจัดซอ 1,234,567.\(row + 10) รายการจัดซอ 1,234,567.\(row + 10)")
    }
    #expect(read(page).flatMap(\.strings) == expected)
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
