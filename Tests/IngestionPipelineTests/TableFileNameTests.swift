import Testing

@testable import IngestionPipeline

@Suite("Names of files of tables")
struct TableFileNameTests {
  private func names(_ path: BytePath) -> [String] {
    let name = TableFileName(of: path)
    return [name.table(2, page: 13, format: .csv), name.drawing(page: 13)].map(\.displayed)
  }

  @Test("begin with the document's name, without its ending and folder")
  func plain() {
    #expect(names(BytePath("a/b.pdf")) == ["b-p13-t2.csv", "b-p13.svg"])
    #expect(names(BytePath("งบ ก.PDF")) == ["งบ ก-p13-t2.csv", "งบ ก-p13.svg"])
    #expect(names(BytePath("v1.2")) == ["v1.2-p13-t2.csv", "v1.2-p13.svg"])
    #expect(names(BytePath(".pdf")) == [".pdf-p13-t2.csv", ".pdf-p13.svg"])
    let name = TableFileName(of: BytePath("x.pdf"))
    #expect(name.table(1, page: 1, format: .markdown).displayed == "x-p1-t1.md")
  }

  @Test("fit a file system, and differ where the documents do")
  func long() throws {
    let stem = String(repeating: "ที่", count: 27)
    let found = try ["\(stem)ก.pdf", "\(stem)ข.pdf"].map { try #require(names(BytePath($0)).first) }
    #expect(found[0] != found[1])
    for name in found {
      #expect(name.utf8.count <= 255 && name.hasPrefix("ที่ที่") && name.hasSuffix("-p13-t2.csv"))
      #expect(!name.contains(" "))
    }
    let last = TableFileName(of: BytePath(stem + stem)).table(.max, page: .max, format: .json)
    #expect(last.bytes.count <= 255)
  }

  @Test("are text where the document's is not, and differ all the same")
  func notUTF8() {
    let found = [0xA1, 0xA2].map { names(BytePath([UInt8(ascii: "a"), $0])) }
    #expect(found[0] != found[1] && found.joined().allSatisfy { $0.hasPrefix("a\u{FFFD}~") })
  }
}
