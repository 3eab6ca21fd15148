import Foundation
import PageModel
import ReportExport
import Testing

@Suite("Text as JSON Lines")
struct TextJSONTests {
  private let json = TextJSON(document: "a/รายงาน.pdf") { $0 == "guess" }

  private func page(_ lines: [PageTextLine], watermarks: [PageTextLine] = []) -> ReadPage {
    ReadPage(status: .ok, text: TextSamples.page(lines, watermarks: watermarks))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("a page is one line with its lists always there")
  func emptyPage() {
    let page = ReadPage(status: .needsOCR, text: TextSamples.page([]))
    #expect(
      text(json.page(page))
        == #"{"document":"a/รายงาน.pdf","height":841.89,"lines":[],"page":7,"status":"needs-ocr","#
        + #""watermarks":[],"width":595.28}"# + "\n")
  }

  @Test("a line has its text, box with two decimals, direction and repairs")
  func line() {
    let found = text(json.page(page([TextSamples.line("กข")], watermarks: [TextSamples.line("w")])))
    #expect(
      found.contains(
        #""lines":[{"box":[10.00,20.00,30.00,32.00],"direction":0,"repairs":[],"text":"กข"}]"#))
    #expect(
      found.contains(
        #""watermarks":[{"box":[10.00,20.00,20.00,32.00],"direction":0,"repairs":[],"text":"w"}]"#))
  }

  @Test("the text layer's words are there only where they differ, byte by byte")
  func raw() {
    #expect(!text(json.page(page([TextSamples.line("é")]))).contains("raw"))
    #expect(
      text(json.page(page([TextSamples.line("\u{E9}", raw: "e\u{301}")]))).contains("\"raw\":\"e\u{301}\""))
  }

  @Test("control characters, which would end a line for some readers, are unreadable characters")
  func controls() {
    let found = text(json.page(page([TextSamples.line("ก\u{3}ข", raw: "ก\u{85}ข\u{0}")])))
    #expect(found.contains("\"text\":\"ก\u{FFFD}ข\"") && found.contains("\"raw\":\"ก\u{FFFD}ข\u{FFFD}\""))
    #expect(found.unicodeScalars.filter { $0.properties.generalCategory == .control } == ["\n"])
  }

  @Test("a cell's place counts from 1")
  func cell() {
    let found = text(json.page(page([TextSamples.cell("x", row: 2, column: 0, table: 1)])))
    #expect(found.contains(#""column":1,"direction":0,"repairs":[],"row":3,"table":2,"text":"x""#))
  }

  @Test("rules are named once each, sorted, and a guess asks for review")
  func rules() {
    let repairs = [
      TextRepair(rule: "z", range: 0..<1, before: "1", after: "a"),
      TextRepair(rule: "b", range: 1..<2, before: "2", after: "b"),
      TextRepair(rule: "z", range: 1..<2, before: "3", after: "b"),
    ]
    let sure = text(json.page(page([TextSamples.line("ab", repairs: repairs)])))
    #expect(sure.contains(#""repairs":["b","z"]"#) && !sure.contains("review"))
    let guess = TextRepair(rule: "guess", range: 0..<1, before: "", after: "a")
    #expect(text(json.page(page([TextSamples.line("ab", repairs: [guess])]))).contains(#""review":true"#))
  }

  @Test("repairs come in the order of their places, each with its own box")
  func repairs() {
    let repairs = [
      TextRepair(rule: "guess", range: 2..<4, before: "x\"\n", after: "cd"),
      TextRepair(rule: "first", range: 0..<1, before: "\\", after: "a"),
      TextRepair(rule: "second", range: 0..<1, before: "1", after: "2"),
      TextRepair(rule: "removed", range: 4..<4, before: "y", after: ""),
    ]
    let page = page([TextSamples.line("abcd", repairs: repairs)])
    let tail = #""document":"a/รายงาน.pdf","page":7,"review":"#
    let expected: [String] = [
      #"{"after":"a","before":"\\","box":[10.00,20.00,20.00,32.00],\#(tail)false,"rule":"first"}"#,
      #"{"after":"2","before":"1","box":[10.00,20.00,20.00,32.00],\#(tail)false,"rule":"second"}"#,
      #"{"after":"cd","before":"x\"\n","box":[30.00,20.00,50.00,32.00],\#(tail)true,"rule":"guess"}"#,
      #"{"after":"","before":"y","box":[40.00,20.00,50.00,32.00],\#(tail)false,"rule":"removed"}"#,
    ]
    #expect(text(json.repairs(of: page)) == expected.map { $0 + "\n" }.joined())
  }

  @Test("a repair that removed the whole line has the line's box")
  func removedLine() throws {
    let repair = TextRepair(rule: "removed", range: 0..<0, before: "y", after: "")
    let found = text(json.repairs(of: page([TextSamples.line("", repairs: [repair])])))
    #expect(found.contains(#""box":[10.00,20.00,20.00,32.00]"#))
  }

  @Test("every line is JSON by itself")
  func isJSON() throws {
    let line = TextSamples.line("\u{0}\u{1F}\"\\\u{2028}\u{1F600}", raw: "\u{7F}")
    let bytes = json.page(page([line]))
    #expect(bytes.count { $0 == UInt8(ascii: "\n") } == 1)
    let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    let lines = try #require(object["lines"] as? [[String: Any]])
    #expect(lines.first?["text"] as? String == "\u{FFFD}\u{FFFD}\"\\\u{2028}\u{1F600}")
  }
}
