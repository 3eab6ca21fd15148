import Foundation
import TestSupport
import Testing

@Suite("Parse trees of PDFs")
struct TreeTests {
  @Test("Dumps", arguments: ["bantalingngam-2566", "bungkaeophrai-2565", "khomloi-2565", "thungsaimok-2568"])
  func dump(name: String) throws {
    let file = Repository.corpus.appendingPathComponent("reports/\(name).pdf").path
    let outcome = try Program.run(["extract", "--tree", file], in: Workspace())
    #expect(outcome.code == 0)
    try Golden.check(outcome.text, against: Repository.corpus.appendingPathComponent("trees/\(name).txt"))
  }
}
