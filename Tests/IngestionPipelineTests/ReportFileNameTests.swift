import Testing

@testable import IngestionPipeline

@Suite("Names of JSON documents")
struct ReportFileNameTests {
  private func names(_ documents: String...) -> [String] {
    ReportFileName.paths(of: documents).map(\.displayed)
  }

  @Test("are the document's path with .json")
  func plain() {
    #expect(names("a.pdf", "ข/ค ง.txt") == ["reports/a.pdf.json", "reports/ข/ค ง.txt.json"])
  }

  @Test("are cut at a character, with a hash, just when they are too long")
  func long() throws {
    let fits = String(repeating: "x", count: 250)
    #expect(names(fits) == ["reports/\(fits).json"])
    // Each ที่ is one character of three scalars, nine bytes.
    let thai = String(repeating: "ที่", count: 28)
    let name = try #require(names(thai).first).dropFirst("reports/".count)
    #expect(name.utf8.count <= 255)
    let hash = SHA256.hex(Array(thai.utf8)).prefix(8)
    #expect(name == String(repeating: "ที่", count: 26) + "~\(hash).json")
  }

  @Test("of a folder's documents stay in one folder when the folder's name is cut")
  func longFolder() {
    let folder = String(repeating: "\u{FFFD}", count: 90)
    let found = names("\(folder)/a.txt", "\(folder)/b.txt")
    let folders = found.map { $0.split(separator: "/").dropLast().joined(separator: "/") }
    #expect(folders[0] == folders[1])
    #expect(found.allSatisfy { $0.split(separator: "/").allSatisfy { $0.utf8.count <= 255 } })
  }

  @Test("do not meet a folder of the same name")
  func clash() {
    let found = names("a.txt", "a.txt.json/b.txt")
    #expect(found[0].hasPrefix("reports/a.txt~"))
    #expect(found[1] == "reports/a.txt.json/b.txt.json")
  }
}
