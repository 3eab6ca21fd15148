import Foundation
import TestSupport
import Testing
import TranscriptReading

/// Real transcripts, which stand beside the repository where they are at hand.
@Suite("Real transcripts")
struct SharedTranscriptTests {
  static let folder = Repository.root.deletingLastPathComponent()
    .appendingPathComponent("shared/reports/transcripts")
  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  @Test(
    "Every digit of the source stands in a block",
    .enabled(if: isPresent, "needs ../shared/reports/transcripts"))
  func digits() throws {
    for name in try FileManager.default.contentsOfDirectory(atPath: Self.folder.path).sorted() {
      let bytes = [UInt8](try Data(contentsOf: Self.folder.appendingPathComponent(name)))
      let transcript = try TranscriptReader().read(bytes, format: .plainText)
      let source = String(decoding: bytes, as: UTF8.self).replacing(/<[a-z][^>]*>/, with: "")
      let digits = { (text: String) in
        String(text.unicodeScalars.filter { $0.properties.numericType != nil }.map(Character.init))
      }
      let found = TranscriptReadingTests.paragraphs(transcript).count
      #expect(found > 10, "\(name)")
      #expect(digits(TranscriptDump.visible(transcript)) == digits(source), "\(name)")
      #expect(transcript.diagnostics.allSatisfy { $0.severity == .info }, "\(name)")
    }
  }
}
