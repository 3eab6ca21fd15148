import IngestionPipeline
import Testing

@Suite("Byte paths")
struct BytePathTests {
  @Test(
    "find the last component and the folder",
    arguments: [
      ("a", "a", "."), ("a/b", "b", "a"), ("/a", "a", "/"), ("a//b//", "b", "a"), ("/", "", "."),
      ("../x.pdf", "x.pdf", ".."),
    ])
  func components(path: String, last: String, parent: String) {
    #expect(BytePath(path).lastComponent == Array(last.utf8))
    #expect(BytePath(path).parent == BytePath(parent))
  }

  @Test("join with exactly one slash")
  func joining() {
    #expect(BytePath("a").appending("b") == BytePath("a/b"))
    #expect(BytePath("a/").appending("b") == BytePath("a/b"))
    #expect(BytePath("").appending("b") == BytePath("b"))
  }

  @Test("keep composed and decomposed letters apart, which String does not")
  func normalisation() {
    #expect(BytePath("\u{E9}") != BytePath("e\u{301}"))
  }
}
