import Foundation
import PageModel
import ReportExport
import Testing

@Suite("Tables in each format")
struct TableFormatTests {
  private let encoder = TableEncoder(document: "d/งบ.pdf", file: "งบ.pdf")

  private func file(_ table: Table, _ format: TableFormat) -> String {
    String(decoding: encoder.file(table, number: 2, as: format), as: UTF8.self)
  }

  // MARK: CSV

  @Test("CSV has as many fields in each row as columns, a merged cell's text in its top left one")
  func csv() throws {
    let text = file(TableSamples.merged, .csv)
    #expect(text == "ที่,\"งบ, \"\"บาท\"\"\",\n,ตั้ง,ใช้\n๑,\"ก|ข\n<ค> & *ง*\",\n")
    #expect(try CSVReader.rows(text).map(\.count) == [3, 3, 3])
  }

  @Test("an empty row of one column is no empty line, which readers of CSV pass over")
  func csvEmptyRow() throws {
    let table = TableSamples.table(
      rows: 3, columns: 1, TableSamples.cell(0, 0, "a"), TableSamples.cell(2, 0, "b"))
    #expect(file(table, .csv) == "a\n\"\"\nb\n")
  }

  @Test(
    "characters that break lines are spaces, control characters unreadable ones",
    arguments: TableFormat.allCases)
  func controls(format: TableFormat) {
    let table = TableSamples.table(
      rows: 1, columns: 1, TableSamples.cell(0, 0, "ก\tข\rค\u{2028}ง\u{0}จ\u{FFFF}"))
    let text = file(table, format)
    #expect(text.contains("ก ข ค ง\u{FFFD}จ\u{FFFD}"))
    #expect(
      text.unicodeScalars.allSatisfy { $0 == "\n" || $0.properties.generalCategory != .control })
  }

  @Test("a cell outside of the grid harms nothing", arguments: TableFormat.allCases)
  func outside(format: TableFormat) {
    let table = TableSamples.table(
      rows: 1, columns: 2, TableSamples.cell(0, 0, "in"), TableSamples.cell(0, 1, columns: 2, "wide"),
      TableSamples.cell(7, 0, "below"), TableSamples.cell(0, -1, "left"))
    let text = file(table, format)
    #expect(
      text.contains("in") && !text.contains("wide") && !text.contains("below") && !text.contains("left"))
  }

  // MARK: JSON

  @Test("JSON tells places, spans and text; rows and columns count from 0, tables and pages from 1")
  func json() throws {
    let bytes = encoder.file(TableSamples.merged, number: 2, as: .json)
    let found = try JSONDecoder().decode(DecodedTable.self, from: Data(bytes))
    #expect(found.document == "d/งบ.pdf" && found.file == "งบ.pdf")
    #expect((found.page, found.table, found.rows, found.columns) == (3, 2, 3, 3))
    #expect(found.box == [0, 0, 300, 60] && found.direction == 0)
    #expect(found.columnEdges == [0, 100, 200, 300] && found.rowEdges == [0, 20, 40, 60])
    #expect(
      found.spans == [
        DecodedTable.Span(row: 0, col: 0, rowspan: 2, colspan: 1),
        DecodedTable.Span(row: 0, col: 1, rowspan: 1, colspan: 2),
      ])
    #expect(found.cells.map(\.text) == ["ที่", "งบ, \"บาท\"", "ตั้ง", "ใช้", "๑", "ก|ข\n<ค> & *ง*"])
    #expect(found.cells.map(\.box).prefix(2) == [[0, 0, 100, 40], [100, 0, 300, 20]])
    #expect(found.cells.map { [$0.row, $0.col] } == [[0, 0], [0, 1], [1, 1], [1, 2], [2, 0], [2, 1]])
  }

  @Test(
    "JSON tells how a table was read and in which cell it stands, from 1 and 0; what is not known is absent")
  func reading() throws {
    let plain = TableSamples.table(rows: 1, columns: 1, TableSamples.cell(0, 0, "ก"))
    let known = Table(
      page: 3, place: plain.place, rowCount: 1, columnCount: 1, cells: plain.cells,
      columnEdges: plain.columnEdges, rowEdges: plain.rowEdges,
      reading: TableReading(kind: .partlyRuled, score: 875)
    ).standing(in: TableHost(table: 0, row: 2, column: 1))
    let text = String(decoding: encoder.element(known, number: 2, as: .json), as: UTF8.self)
    #expect(text.contains(#""in":{"col":1,"row":2,"table":1},"kind":"partly-ruled","page":3"#))
    #expect(text.contains(#""score":0.875"#))
    let bare = String(decoding: encoder.element(plain, number: 1, as: .json), as: UTF8.self)
    #expect(!["\"in\"", "\"kind\"", "\"score\""].contains { bare.contains($0) })
  }

  @Test("in a stream JSON is one line a table")
  func jsonLines() throws {
    let line = encoder.element(TableSamples.merged, number: 1, as: .json)
    #expect(line.count { $0 == UInt8(ascii: "\n") } == 1 && line.last == UInt8(ascii: "\n"))
    #expect(try JSONDecoder().decode(DecodedTable.self, from: Data(line)).table == 1)
    #expect(encoder.preamble(of: .json).isEmpty && encoder.separator(of: .json).isEmpty)
  }

  @Test("what is not known of a place is left out")
  func withoutPlace() {
    let table = Table(
      page: 1, place: Place(page: 1, line: 4), rowCount: 1, columnCount: 1,
      cells: [TableSamples.cell(0, 0, "x")])
    #expect(!file(table, .json).contains("\"box\""))
    #expect(file(table, .json).contains("\"rowEdges\": []"))
  }

  // MARK: HTML

  @Test("HTML has spans, escapes mark-up and divides paragraphs")
  func html() {
    let text = file(TableSamples.merged, .html)
    #expect(
      text == """
        <!DOCTYPE html>
        <meta charset="utf-8">
        <title>งบ.pdf</title>
        <table data-page="3" data-table="2">
        <tr><td rowspan="2">ที่</td><td colspan="2">งบ, &quot;บาท&quot;</td></tr>
        <tr><td>ตั้ง</td><td>ใช้</td></tr>
        <tr><td>๑</td><td>ก|ข<br>&lt;ค&gt; &amp; *ง*</td><td></td></tr>
        </table>

        """)
  }

  @Test("a file's name cannot leave the title")
  func htmlTitle() {
    let encoder = TableEncoder(document: "x", file: "</title><b>\n&.pdf")
    let text = String(decoding: encoder.preamble(of: .html), as: UTF8.self)
    #expect(text.contains("<title>&lt;/title&gt;&lt;b&gt; &amp;.pdf</title>"))
  }

  // MARK: Markdown

  @Test("Markdown has the first row as its header and escapes what would be mark-up")
  func markdown() {
    #expect(
      file(TableSamples.merged, .markdown) == #"""
        | ที่ | งบ, "บาท" | |
        | --- | --- | --- |
        | | ตั้ง | ใช้ |
        | ๑ | ก\|ข<br>\<ค> \& \*ง\* | |

        """#)
    #expect(encoder.separator(of: .markdown) == [UInt8(ascii: "\n")])
  }
}

/// The object as a reader decodes it.
private struct DecodedTable: Decodable {
  struct Span: Decodable, Hashable {
    let row: Int
    let col: Int
    let rowspan: Int
    let colspan: Int
  }

  struct Cell: Decodable {
    let row: Int
    let col: Int
    let box: [Double]
    let text: String
  }

  let document: String
  let file: String
  let page: Int
  let table: Int
  let rows: Int
  let columns: Int
  let direction: Int
  let box: [Double]
  let columnEdges: [Double]
  let rowEdges: [Double]
  let cells: [Cell]
  let spans: [Span]
}
