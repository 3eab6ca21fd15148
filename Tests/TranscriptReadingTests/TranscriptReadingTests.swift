import Foundation
import PageModel
import TestSupport
import Testing
import TranscriptReading

@Suite("Transcripts")
struct TranscriptReadingTests {
  static func read(_ text: String, _ format: TranscriptFormat = .plainText) throws -> Transcript {
    try TranscriptReader().read(Array(text.utf8), format: format)
  }

  static func tables(_ transcript: Transcript) -> [Table] {
    transcript.blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
  }

  static func paragraphs(_ transcript: Transcript) -> [Paragraph] {
    transcript.blocks.compactMap { if case .paragraph(let paragraph) = $0 { paragraph } else { nil } }
  }

  @Test("Own files give the expected blocks", arguments: ["mixed-markup.txt", "tables.md", "document.html"])
  func golden(name: String) throws {
    let file = Repository.corpus.appendingPathComponent("transcripts/\(name)")
    let format = try #require(TranscriptFormat(fileExtension: file.pathExtension))
    let transcript = try TranscriptReader().read([UInt8](Data(contentsOf: file)), format: format)
    try Golden.check(
      TranscriptDump.text(of: transcript), against: file.appendingPathExtension("expected"))
  }

  @Test("Every character knows its page and line")
  func places() throws {
    let transcript = try Self.read("หนึ่ง\r\nสอง\r\u{0C}สาม\n\nก\tข\nค\tง<br>จ\n\u{0C}\n")
    #expect(transcript.pages == 2)
    let lines = Self.paragraphs(transcript).map { $0.text.places.map(\.line) }
    #expect(lines.map { Set($0) } == [[1], [2], [3]])
    #expect(Self.paragraphs(transcript).map(\.page) == [1, 1, 2])
    let table = try #require(Self.tables(transcript).first)
    #expect(table.place == Place(page: 2, line: 5))
    #expect(table.cells.map { $0.lines.first?.place } == [5, 5, 6, 6].map { Place(page: 2, line: $0) })
    #expect(table.cells.last?.raw == "ง\nจ")
  }

  @Test("Bold runs over lines are headings; a run that a blank line interrupts is not bold")
  func boldRuns() throws {
    let roles = Self.paragraphs(try Self.read("**ก\nข**\nค **ง** จ\n**ฉ\n\nช**")).map { ($0.role, $0.raw) }
    #expect(roles.map(\.0) == [.heading, .heading, .body, .body, .body])
    #expect(roles.map(\.1) == ["ก", "ข", "ค ง จ", "**ฉ", "ช**"])
  }

  @Test("A footnote mark never becomes part of a score")
  func footnoteMarks() throws {
    let table = try #require(Self.tables(try Self.read("ก\t99.50<sup>1</sup>\nข\tม.<sup>2</sup>")).first)
    #expect(table.cells.map(\.raw) == ["ก", "99.50 1", "ข", "ม.2"])
  }

  @Test(
    "A footnote mark behind a word is left out, a unit's exponent is not",
    arguments: [
      ("EIT<sup>1</sup> 88.00", "EIT 88.00"), ("EIT<sup>(1, 2)</sup> 88.00", "EIT 88.00"),
      ("การใช้อำนาจ<sup>๑</sup> 88.00", "การใช้อำนาจ 88.00"), ("10 m<sup>2</sup>", "10 m2"),
      ("<sup>1</sup> ก", "1 ก"), ("EIT<sup>ก</sup>", "EITก"), ("CO<sub>2</sub>", "CO2"),
      ("EIT<sup>1", "EIT"),
    ])
  func footnotesBehindWords(source: String, text: String) throws {
    #expect(Self.paragraphs(try Self.read(source)).map(\.raw) == [text])
  }

  @Test(
    "Struck out text is not read",
    arguments: [
      ("<s>OIT 12.00</s> OIT 95.00", ["OIT 95.00"]), ("OIT <del>12.00</del> 95.00", ["OIT  95.00"]),
      ("OIT <strike>12.00<br>13.00</strike>95.00", ["OIT 95.00"]), ("ก\n<s>ข <s>ค</s> ง</s>\nจ", ["ก", "จ"]),
      ("~~OIT 12.00~~ OIT 95.00", ["OIT 95.00"]), ("ก ~~ ข ~~ ค", ["ก ~~ ข ~~ ค"]), ("~~~~ก", ["~~~~ก"]),
      ("<s>a</s> <s>OIT 95.00", ["OIT 95.00"]),
    ])
  func struckOut(source: String, texts: [String]) throws {
    #expect(Self.paragraphs(try Self.read(source)).map(\.raw) == texts)
  }

  @Test("Rows of dashes are no data, and single dashes are")
  func separators() throws {
    let transcript = try Self.read("ข้อ\tผล\n--\t---\nก\t-\n")
    #expect(Self.tables(transcript).first?.cells.map(\.raw) == ["ข้อ", "ผล", "ก", "-"])
    #expect(transcript.diagnostics.map(\.id.rawValue) == ["separator-row-dropped"])
    #expect(transcript.diagnostics.first?.place == Place(page: 1, line: 2))
    #expect(Self.paragraphs(try Self.read("ก\n-----\nข")).map(\.role) == [.body, .separator, .body])
  }

  @Test("An HTML table that is never closed leaves the text behind it alone")
  func unclosedTable() throws {
    let transcript = try Self.read("<table><tr><td>ก<td>ข\n<tr><td>ค<td>ง\n\nต่อ\nจ\tฉ\n")
    #expect(Self.tables(transcript).map(\.rowCount) == [2, 1])
    #expect(Self.paragraphs(transcript).map(\.raw) == ["ต่อ"])
    #expect(transcript.diagnostics.map(\.id.rawValue) == ["table-not-closed"])
  }

  @Test("Text encodings")
  func encodings() throws {
    let text = "คะแนน ๙๙.๕๐ ระดับ A"
    let codePage: [UInt8] = text.unicodeScalars.map {
      $0.value < 0x80 ? UInt8($0.value) : UInt8($0.value - 0x0E00 + 0xA0)
    }
    let units = Array(text.utf16)
    let little: [UInt8] =
      [0xFF, 0xFE] + units.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let big: [UInt8] =
      [0xFE, 0xFF] + units.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
    let utf8 = Array(text.utf8)
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let cases: [(bytes: [UInt8], ids: [String])] = [
      (utf8, []), (mark + utf8, []), (little, []), (big, []), (codePage, ["text-encoding-assumed"]),
    ]
    for (bytes, ids) in cases {
      let transcript = try TranscriptReader().read(bytes, format: .plainText)
      #expect(Self.paragraphs(transcript).map(\.raw) == [text])
      #expect(transcript.diagnostics.map(\.id.rawValue) == ids)
    }
    let damaged = try TranscriptReader().read(Array(text.utf8) + [0xE0, 0xB8], format: .plainText)
    #expect(damaged.diagnostics.map(\.id.rawValue) == ["text-encoding-damaged"])
  }

  @Test(
    "Files that are no transcripts are refused by name",
    arguments: [
      ([], "empty-file"), (Array(" \n\u{A0}\n\t".utf8), "empty-file"), ([0x41, 0, 0x42], "not-text"),
      (Array("%PDF-1.7\n".utf8), "not-text"), ([0x63, 0x61, 0x66, 0xE9, 0x20, 0x6F, 0xF9], "not-text"),
      ([0x01, 0x02, 0x03, 0x41], "not-text"),
    ] as [([UInt8], String)])
  func refused(bytes: [UInt8], id: String) {
    let error = #expect(throws: TranscriptError.self) {
      try TranscriptReader().read(bytes, format: .plainText)
    }
    #expect(error?.id.rawValue == id)
  }

  @Test("Limits refuse files and cut tables, never text")
  func limits() throws {
    var limits = TranscriptLimits.standard
    limits.bytes = 1000
    limits.lines = 50
    limits.columns = 3
    limits.gridPositions = 12
    let reader = TranscriptReader(limits: limits)
    #expect(throws: TranscriptError.tooLarge(limit: 1000)) {
      try reader.read(Array(repeating: 0x41, count: 1001), format: .plainText)
    }
    #expect(throws: TranscriptError.tooManyLines(limit: 50)) {
      try reader.read(Array(String(repeating: "a\n", count: 60).utf8), format: .plainText)
    }
    let wide = try reader.read(Array("1\t2\t3\t4\t5\n6\t7".utf8), format: .plainText)
    #expect(Self.tables(wide).first?.cells.map(\.raw) == ["1", "2", "3\n4\n5", "6", "7"])
    #expect(wide.diagnostics.map { "\($0.severity) \($0.id)" } == ["error table-too-wide"])
    let long = try reader.read(Array(String(repeating: "a\tb\n", count: 7).utf8), format: .plainText)
    #expect(Self.paragraphs(long).count == 14)
    #expect(long.diagnostics.map { "\($0.severity) \($0.id)" } == ["error table-too-large"])
  }

  @Test("File name endings")
  func formats() {
    #expect(TranscriptFormat(fileExtension: "TXT") == .plainText)
    #expect(TranscriptFormat(fileExtension: "md") == .markdown)
    #expect(TranscriptFormat(fileExtension: "HTM") == .html)
    #expect(TranscriptFormat(fileExtension: "pdf") == nil)
  }
}
