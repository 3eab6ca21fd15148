import Foundation
import Testing

@Suite("File names")
struct FileNameTests {
  @Test("of every kind are ingested normally")
  func names() throws {
    let folder = try Workspace()
    let names = [
      "two  words .pdf", "-leading.pdf", "--out.pdf", "line\nbreak.pdf", "quote\"comma,.pdf",
      "*?[x]$(y)`.pdf",
      "รายงาน ITA ๒๕๖๖.pdf", "caf\u{E9}.pdf", "cafe\u{301}.pdf", "กำ.pdf", "ก\u{E4D}า.pdf",
      String(repeating: "x", count: 251) + ".pdf", String(repeating: "ก", count: 83) + "xx.pdf",
      "deep/er/\u{FEFF}bom.pdf",
    ]
    for name in names { try folder.write(SamplePDF.plain, to: "in/\(name)") }
    let outcome = try Program.run(["ingest", "in", "--out", "d"], in: folder)
    #expect(outcome.code == 0, "\(outcome.errors)")
    let rows = folder.table("d/documents.csv")
    #expect(Set(rows.map { Array(($0["document"] ?? "").utf8) }) == Set(names.map { Array($0.utf8) }))
    #expect(rows.allSatisfy { $0["status"] == "ok" })
    let written = try folder.dataFiles("d").keys.filter { $0.hasPrefix("reports/") }
    #expect(written.count == names.count)
    for name in names where name.utf8.count < 250 {
      #expect(folder.read("d/reports/\(name).json") != nil, "\(name)")
    }
  }

  @Test("a message cannot steer the terminal")
  func controlCharacters() throws {
    let folder = try Workspace()
    try folder.write([], to: "in/\u{1B}[31mred\nnext.txt")
    let outcome = try Program.run(["ingest", "in", "--out", "d"], in: folder)
    #expect(outcome.code == 3)
    #expect(outcome.errors.contains("\\u{1b}[31mred\\u{a}next.txt: failed: empty-file"))
  }
}
