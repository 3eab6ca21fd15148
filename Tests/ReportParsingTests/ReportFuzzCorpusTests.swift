import Foundation
import ReportAudit
import TestSupport
import Testing

/// What `Scripts/fuzz reports` starts from, and every input that it broke something with.
@Suite struct ReportFuzzCorpusTests {
  private static let inputs = FuzzInputs.of("reports")
  private static let laws = ReportLaws(
    parser: Readings.parser, auditor: ReportAuditor(codebooks: Readings.codebooks))

  @Test func hasInputs() { #expect(Self.inputs.count >= 10) }

  @Test(arguments: ReportFuzzCorpusTests.inputs)
  func holdsToTheLaws(_ input: URL) throws {
    let blocks = FuzzedBlocks([UInt8](try Data(contentsOf: input))).blocks
    #expect(Self.laws.broken(by: blocks) == nil)
  }
}
