import PageModel
import ReportExport
import Testing

@Suite("Report on fonts")
struct FontReportTests {
  private let report = FontReport(document: "a.pdf")

  private func font(
    _ program: FontFacts.Program, layer: Int = 0, program codes: Int = 0, unmapped: Int = 0
  ) -> FontFacts {
    FontFacts(
      name: "Sarabun", kind: "CIDFontType2", object: 12, hasToUnicode: true, program: program,
      fromTextLayer: layer, fromProgram: codes, fromSubstitutions: 0, unmapped: unmapped)
  }

  @Test("a line tells the file, the font, what decided, and the object that tells fonts of one name apart")
  func line() {
    #expect(
      report.line(font(.read, layer: 3, program: 212))
        == "a.pdf: Sarabun (CIDFontType2): 212 codes from the font program, 3 codes from the text layer [object 12]"
    )
  }

  @Test("every state of a program but the ordinary one is explained", arguments: FontFacts.Program.allCases)
  func programs(program: FontFacts.Program) {
    let line = report.line(font(program, layer: 1))
    #expect(line.contains("; ") == (program != .read))
  }

  @Test("a font whose codes mean nothing needs OCR; one that loses a few does not")
  func unreadable() {
    #expect(report.line(font(.drawings, unmapped: 9)).contains("; unreadable, needs OCR"))
    #expect(!report.line(font(.drawings, layer: 1, unmapped: 9)).contains("OCR"))
    #expect(!report.line(font(.read)).contains("OCR"))
  }

  @Test("JSON names the program's state and counts the codes by source")
  func json() {
    #expect(
      String(decoding: report.json(font(.nameless, layer: 5, unmapped: 2)), as: UTF8.self)
        == #"{"codes":{"dictionary":0,"fontProgram":0,"legacyEncoding":0,"substitutions":0,"textLayer":5,"#
        + #""unreadable":2},"document":"a.pdf","font":"Sarabun","kind":"CIDFontType2","object":12,"#
        + #""outsideWords":0,"program":"nameless","thaiLetters":0,"toUnicode":true}"# + "\n")
  }

  @Test("letters outside of words are told where there are any")
  func soundness() {
    let facts = font(.nameless, layer: 5).with(thaiLetters: 400, outsideWords: 30)
    #expect(report.line(facts).contains("; 30 of 400 Thai letters lie outside of the dictionary's words"))
    #expect(!report.line(font(.nameless, layer: 5)).contains("outside"))
  }
}
