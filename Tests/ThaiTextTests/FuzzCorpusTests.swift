import Foundation
import TestSupport
import Testing

@testable import ThaiText

/// What `Scripts/fuzz` starts from, and every input that it broke something with.
@Suite struct FuzzCorpusTests {
  private static let inputs = FuzzInputs.of("thai")

  @Test func hasInputs() { #expect(Self.inputs.count >= 10) }

  @Test(arguments: FuzzCorpusTests.inputs)
  func holdsToTheLaws(_ input: URL) throws {
    let bytes = try Data(contentsOf: input)
    let text = Array(String(decoding: bytes.dropFirst(), as: UTF8.self).unicodeScalars)
    let known = TextDefects(rawValue: Int(bytes.first ?? 0) & 0x1F)
    #expect(RepairLaws.broken(by: text) == nil)
    #expect(RepairLaws.broken(by: text, knownDefects: known) == nil)
  }
}
