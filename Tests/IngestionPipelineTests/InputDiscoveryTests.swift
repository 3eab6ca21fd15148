import Foundation
import IngestionPipeline
import Testing

@Suite("Input discovery")
struct InputDiscoveryTests {
  private let folder = try? TemporaryFolder()

  private func documents(_ names: String...) throws -> [String] {
    let folder = try #require(folder)
    return try InputDiscovery().inputs(of: names.map { BytePath(folder.path + "/" + $0) }).inputs.map(
      \.document)
  }

  @Test("takes the known extensions in any case, recursively, and passes hidden entries over")
  func extensions() throws {
    let folder = try #require(folder)
    for name in [
      "in/b.PDF", "in/a.txt", "in/x/c.Md", "in/x/d.html", "in/x/y/e.htm", "in/.hidden.pdf", "in/.git/f.pdf",
      "in/notes.docx", "in/pdf",
    ] { try folder.write("x", to: name) }
    let list = try InputDiscovery().inputs(of: [BytePath(folder.path + "/in")])
    #expect(list.inputs.map(\.document) == ["a.txt", "b.PDF", "x/c.Md", "x/d.html", "x/y/e.htm"])
    #expect(list.inputs.map(\.format) == [.text, .pdf, .markdown, .html, .html])
    #expect(list.ignored == ["notes.docx", "pdf"])
  }

  @Test("orders by bytes, whatever the order given")
  func order() throws {
    let folder = try #require(folder)
    for name in ["z.txt", "Z.txt", "ก.txt", "a/b.txt", "a.txt"] { try folder.write("x", to: "r1/\(name)") }
    try folder.write("x", to: "r0/q.txt")
    let expected = ["r0/q.txt", "r1/Z.txt", "r1/a.txt", "r1/a/b.txt", "r1/z.txt", "r1/ก.txt"]
    #expect(try documents("r1", "r0") == expected)
    #expect(try documents("r0", "r1") == expected)
  }

  @Test("keeps NFC and NFD names apart")
  func normalisation() throws {
    let folder = try #require(folder)
    try folder.write("1", to: "in/\u{E9}.txt")
    try folder.write("2", to: "in/e\u{301}.txt")
    let found = try documents("in")
    #expect(found.map { Array($0.utf8) } == [Array("e\u{301}.txt".utf8), Array("\u{E9}.txt".utf8)])
  }

  @Test("names that are no UTF-8 become text with a hash that keeps them apart")
  func invalidNames() throws {
    let folder = try #require(folder)
    try FileManager.default.createDirectory(atPath: folder.path + "/in", withIntermediateDirectories: true)
    for byte: UInt8 in [0xFE, 0xFF] {
      let name = Array((folder.path + "/in/a").utf8) + [byte] + Array(".txt".utf8) + [0]
      let file = name.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { fopen($0.baseAddress!, "w") }
      fclose(file)
    }
    let found = try documents("in")
    #expect(found.count == 2)
    #expect(Set(found).count == 2)
    #expect(found.allSatisfy { $0.hasPrefix("a\u{FFFD}.txt~") })
  }

  @Test("enters every folder once: links that loop or repeat end")
  func loops() throws {
    let folder = try #require(folder)
    try folder.write("x", to: "in/real/a.txt")
    try folder.write("x", to: "outside/b.txt")
    let links = [
      ("in/loop", "."), ("in/real/up", ".."), ("in/again", "real"), ("in/other", "../outside"),
      ("in/dangling.pdf", "nowhere"),
    ]
    for (link, goal) in links {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + link, withDestinationPath: goal)
    }
    let list = try InputDiscovery().inputs(of: [BytePath(folder.path + "/in")]).inputs
    #expect(list.map(\.document) == ["dangling.pdf", "other/b.txt", "real/a.txt"])
    #expect(list.map { $0.failure?.id.rawValue } == ["unreadable-file", nil, nil])
  }

  @Test("a folder without reports, a path that leads nowhere and a pipe are inputs that fail")
  func failures() throws {
    let folder = try #require(folder)
    try folder.write("x", to: "empty/readme.docx")
    try folder.write("x", to: "pipes/z.txt")
    #expect(mkfifo(folder.path + "/pipes/p.pdf", 0o600) == 0)
    let paths = ["empty", "gone.pdf", "pipes"].map { BytePath(folder.path + "/" + $0) }
    let list = try InputDiscovery().inputs(of: paths).inputs
    #expect(list.map(\.document) == ["empty", "gone.pdf", "pipes/p.pdf", "pipes/z.txt"])
    #expect(
      list.map { $0.failure?.id.rawValue } == ["no-reports", "unreadable-file", "unreadable-file", nil])
  }

  @Test("roots that end in the same name clash; the same path twice is one root")
  func roots() throws {
    let folder = try #require(folder)
    for name in ["a/r/1.txt", "b/r/2.txt"] { try folder.write("x", to: name) }
    #expect(throws: InputRootClash.self) { try documents("a/r", "b/r") }
    let twice = ["a/r/1.txt", "b/../a/r/1.txt"].map { BytePath(folder.path + "/" + $0) }
    let list = try InputDiscovery().inputs(of: twice).inputs
    #expect(list.map(\.document) == ["1.txt"])
    #expect(list.map(\.timesGiven) == [2])
  }

  @Test("a file that several paths lead to is one document, in any order of the paths")
  func overlappingRoots() throws {
    let folder = try #require(folder)
    for name in ["a/r/1.txt", "a/r/2.txt"] { try folder.write("x", to: name) }
    let paths = ["a", "a/r/1.txt"].map { BytePath(folder.path + "/" + $0) }
    for order in [paths, paths.reversed()] {
      let list = try InputDiscovery().inputs(of: order).inputs
      #expect(list.map(\.document) == ["1.txt", "a/r/2.txt"])
      #expect(list.map(\.timesGiven) == [2, 1])
    }
  }

  @Test("the folder written to is not searched")
  func output() throws {
    let folder = try #require(folder)
    for name in ["in/a.txt", "in/data/b.txt"] { try folder.write("x", to: name) }
    let data = BytePath(folder.path + "/in/data")
    let list = try InputDiscovery(excluding: data).inputs(of: [BytePath(folder.path + "/in")])
    #expect(list.inputs.map(\.document) == ["a.txt"])
    let itself = try InputDiscovery(excluding: data).inputs(of: [data])
    #expect(itself.inputs.map(\.document) == ["b.txt"])
  }
}
