import Foundation
import TestSupport
import Testing

@Suite("Trees of the corpus")
struct CorpusTreeTests {
  @Test("Dumps", arguments: CorpusBlocks.names)
  func dump(name: String) throws {
    let tree = Readings.parser.parse(try CorpusBlocks.blocks(name)).tree
    let title = URL(fileURLWithPath: name).deletingPathExtension().lastPathComponent
    try Golden.check(tree.dump, against: Repository.corpus.appendingPathComponent("trees/\(title).txt"))
  }
}
