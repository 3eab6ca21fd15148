import Foundation
import TestSupport
import Testing

/// What `Scripts/fuzz transcripts` starts from, and every input that it broke something with.
@Suite struct TranscriptFuzzCorpusTests {
  private static let inputs = FuzzInputs.of("transcripts")

  @Test func hasInputs() { #expect(Self.inputs.count >= 10) }

  @Test(arguments: TranscriptFuzzCorpusTests.inputs)
  func holdsToTheLaws(_ input: URL) throws {
    #expect(TranscriptLaws.broken(by: [UInt8](try Data(contentsOf: input))) == nil)
  }
}
