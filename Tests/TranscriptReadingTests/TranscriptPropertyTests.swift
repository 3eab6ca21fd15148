import Foundation
import PageModel
import TestSupport
import Testing
import TranscriptReading

@Suite("Transcripts: properties")
struct TranscriptPropertyTests {
  private static let words = [
    "การปฏิบัติหน้าที่", "คะแนน", "๙๙.๕๐", "100", "i1", "น้ำ", "(ITA)", "กำหนด", "-", "ก.พ.", "ไม่มี", "E-Service",
  ]

  private static func withoutSpace(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { !$0.properties.isWhitespace }))
  }

  private static func phrase(_ generator: inout SeededGenerator) -> String {
    (0..<Int.random(in: 1...4, using: &generator)).map { _ in
      words[Int.random(in: 0..<words.count, using: &generator)]
    }.joined(separator: " ")
  }

  /// A piece of a document: its source, and what of it is visible.
  private static func piece(_ generator: inout SeededGenerator) -> (source: String, visible: String) {
    let texts = (0..<6).map { _ in phrase(&generator) }
    let all = texts.joined()
    let wrapped = texts.map { Bool.random(using: &generator) ? "<p>\($0)</p>" : "<u>\($0)</u>" }
    switch Int.random(in: 0..<8, using: &generator) {
    case 0: return (texts.joined(separator: "\n"), all)
    case 1: return ("**" + texts.joined(separator: "\n") + "**", all)
    case 2: return (wrapped[..<3].joined(separator: "\t") + "\n" + wrapped[3...].joined(separator: "\t"), all)
    case 3:
      return ("| \(texts[0]) | \(texts[1]) |\n|---|:-:|\n| \(texts[2]) | \(texts[3]) |", texts[..<4].joined())
    case 4:
      let cells = texts.map { "<td colspan=\"\(Int.random(in: 0...4, using: &generator))\">\($0)</td>" }
      return ("<table>\n<tr>" + cells.joined(separator: "</tr>\n<tr>") + "</tr></table>", all)
    case 5: return ("## \(texts[0])\n\n\u{A0}\n" + texts[1] + "\u{0C}" + texts[2], texts[..<3].joined())
    case 6:
      return ("<ul>\n" + texts.map { "<li style=\"x\">\($0)" }.joined(separator: "\n") + "\n</ul>", all)
    default:
      return ("a < b &lt; c &amp; \(texts[0]) <ก> & <x", "a<b<c&" + texts[0] + "<ก>&<x")
    }
  }

  @Test(
    "Every visible character of the source stands in a block, in order", arguments: 0..<200 as Range<UInt64>)
  func lossless(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let pieces = (0..<12).map { _ in Self.piece(&generator) }
    let source = pieces.map(\.source).joined(separator: "\n\n")
    let format: TranscriptFormat = seed % 2 == 0 ? .plainText : .markdown
    let transcript = try TranscriptReader().read(Array(source.utf8), format: format)
    #expect(
      Self.withoutSpace(TranscriptDump.visible(transcript))
        == Self.withoutSpace(pieces.map(\.visible).joined()))
  }

  /// What must hold of any transcript.
  private static func check(_ transcript: Transcript, lineCount: Int) {
    for block in transcript.blocks {
      #expect((1...transcript.pages).contains(block.page))
      guard case .table(let table) = block else { continue }
      var covered: Set<Int> = []
      for cell in table.cells {
        #expect(
          cell.row + cell.rowSpan <= table.rowCount && cell.column + cell.columnSpan <= table.columnCount)
        for row in cell.row..<(cell.row + cell.rowSpan) {
          for column in cell.column..<(cell.column + cell.columnSpan) {
            #expect(covered.insert(row * 1000 + column).inserted, "spans overlap")
          }
        }
        #expect(cell.lines.flatMap(\.places).allSatisfy { (1...lineCount).contains($0.line ?? 0) })
      }
      #expect(
        table.cells.map { $0.row * 1000 + $0.column }
          == table.cells.map { $0.row * 1000 + $0.column }.sorted())
    }
  }

  @Test("Any soup of tags and marks is read", arguments: 0..<300 as Range<UInt64>)
  func soup(seed: UInt64) throws {
    let parts = [
      "<table>", "</table>", "<tr>", "</tr>", "<td rowspan='3' colspan=2>", "<td", "</td>", "<th>", "<p>",
      "</b>",
      "<b>", "**", "*", "|", "||", "\t", "\n", "\n\n", "\r\n", "\u{0C}", "-----", "---|---", "&amp;", "&#0;",
      "&#x110000;", "&", "<!--", "-->", "<script>", "</script>", "<a href=\"", "\"", "'", ">", "<", "\\",
      "![", "](",
      ")", "[", "```", "# ", "ก", "่", "99.50", " ", "<sup>", "</sup>", "<h2>", "<page_number>", "<ol>",
      "<td rowspan=99999999999999999999 colspan=-4>", "<td rowspan=0>", "<TABLE\n>", "<?x", "<!x>",
    ]
    var generator = SeededGenerator(seed: seed)
    let source = (0..<Int.random(in: 1...150, using: &generator)).map { _ in
      parts[Int.random(in: 0..<parts.count, using: &generator)]
    }.joined()
    for format in TranscriptFormat.allCases {
      guard let transcript = try? TranscriptReader().read(Array(source.utf8), format: format) else {
        continue
      }
      Self.check(transcript, lineCount: source.count + 1)
    }
  }

  @Test("Any bytes are read or refused", arguments: 0..<300 as Range<UInt64>)
  func bytes(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let range: ClosedRange<UInt8> = seed % 2 == 0 ? 0...255 : 9...251
    let bytes = (0..<Int.random(in: 0...400, using: &generator)).map { _ in
      UInt8.random(in: range, using: &generator)
    }
    for format in TranscriptFormat.allCases {
      guard let transcript = try? TranscriptReader().read(bytes, format: format) else { continue }
      Self.check(transcript, lineCount: bytes.count + 1)
    }
  }

  @Test(
    "Time grows with the size of the file, not with its square",
    arguments: [
      "<a '\"", "<table>", "<!--", "<script>", "**", "[", "![a](", "&", "<td>", "|\n", "\t\n", "<b", "<!x",
      "[a](\"", "<table>\n\n", "a*b", "a**b", "<b>", "![a](x ",
    ])
  func hostile(part: String) {
    let time = { (size: Int) -> Duration in
      let source = Array(String(repeating: part, count: size / part.utf8.count).utf8)
      let start = ContinuousClock.now
      for format in TranscriptFormat.allCases {
        _ = try? TranscriptReader().read(source, format: format)
      }
      return ContinuousClock.now - start
    }
    // Ten times the size takes about ten times the time; a hundred times would be the square.
    let (small, large) = (time(6_000), time(60_000))
    #expect(large < small * 40 + .milliseconds(200))
  }
}
