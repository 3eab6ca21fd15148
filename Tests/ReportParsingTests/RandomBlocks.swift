import PageModel
import TestSupport

/// Documents that make no sense: any words, tables with any spans, in any order.
struct RandomBlocks {
  private var random: SeededGenerator
  private var page = 1

  private static let words = [
    "ตัวชี้วัดที่", "คะแนน", "ร้อยละ", "การใช้อำนาจ", "IIT", "EIT ส่วนที่ 1", "OIT", "i1", "e15", "o๔๓", "o1-o9", "9.2",
    "100",
    "๘๗.๑๓", "97.61.00", "85 - 94.99", "เพิ่มขึ้น", "ลดลง", "ปี 2566", "พ.ศ. ๒๕๖๕", "ผลการประเมิน ITA", "ภาพรวม",
    "ระดับ",
    "AA", "ผ่านดี", "มาตรการ", "ผู้รับผิดชอบ", "ระยะเวลา", "EP", "ES", "เฉลี่ย", "อบต.", "เทศบาลตำบลก", "อำเภอ", "จ.",
    "คือ",
    "(", ")", "-", "=", ":", "\n", "\t", " ", "", "ุ", "\u{200B}", "\u{0E33}", "�", "𝟙",
    "999999999999999999999999999",
    "-0.00", "+5", "ข้อ", "(ต่อ)", "คู่มือการประเมิน", "ตุลาคม 2566 - กันยายน 2567", "รวม", "หน้า", "ที่",
  ]

  init(seed: UInt64) { random = SeededGenerator(seed: seed) }

  mutating func document() -> [Block] {
    (0..<Int.random(in: 0...14, using: &random)).map { _ in
      if Int.random(in: 0..<6, using: &random) == 0 { page += 1 }
      return Bool.random(using: &random) ? paragraph() : table()
    }
  }

  private mutating func text() -> SourcedText {
    var text = SourcedText()
    for _ in 0..<Int.random(in: 0...9, using: &random) {
      let word = Self.words.randomElement(using: &random) ?? ""
      text.append(SourcedText(word, at: place()))
    }
    if Int.random(in: 0..<8, using: &random) == 0, !text.isEmpty {
      let low = Int.random(in: 0..<text.count, using: &random)
      text.replace(low..<text.count, with: ["9"], rule: "random")
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let value = UInt32.random(in: 0x0E00...0x0E7F, using: &random)
      if let scalar = Unicode.Scalar(value) { text.append(scalar, at: place()) }
    }
    return text
  }

  private mutating func place() -> Place {
    let x = Double.random(in: -50...600, using: &random)
    let y = Double.random(in: -50...900, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: return Place(page: page, line: Int.random(in: 1...99, using: &random))
    case 1: return Place(page: page, box: Box(x0: x, y0: y, x1: x + 9, y1: y + 12))
    default: return Place(page: page)
    }
  }

  private mutating func paragraph() -> Block {
    let roles: [Paragraph.Role] = [.body, .body, .heading, .pageNumber, .runningHeader, .separator]
    let text = self.text()
    return .paragraph(
      Paragraph(role: roles.randomElement(using: &random) ?? .body, text: text, raw: text.string, page: page))
  }

  /// A table whose cells overlap, lie outside the grid or span beyond it.
  private mutating func table() -> Block {
    let extremes = [-1, 0, 1, 2, 3, 5, 9, Int.max / 4]
    let rows = Int.random(in: 0...7, using: &random)
    let columns = Int.random(in: 0...6, using: &random)
    let cells = (0..<Int.random(in: 0...30, using: &random)).map { index -> TableCell in
      let paragraphs = (0..<Int.random(in: 0...3, using: &random)).map { _ in text() }
      // Positions differ, so that the order of the cells' text is defined.
      return TableCell(
        row: index / 6 - (rows == 3 ? 1 : 0), column: index % 6 - (columns == 3 ? 1 : 0),
        rowSpan: extremes.randomElement(using: &random) ?? 1,
        columnSpan: extremes.randomElement(using: &random) ?? 1, paragraphs: paragraphs, lines: paragraphs,
        raw: paragraphs.map(\.string).joined(separator: "\n"))
    }
    return .table(
      Table(
        page: page, place: place(), rowCount: rows, columnCount: columns, cells: cells,
        columnEdges: Bool.random(using: &random) ? [] : [1, 2, 3], isOpenAtBottom: Bool.random(using: &random)
      ))
  }
}
