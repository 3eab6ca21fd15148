import Foundation
import TestSupport
import Testing
import TranscriptReading

@Suite("Shared transcripts")
struct SharedTranscriptTests {
  static let folder = Repository.root.deletingLastPathComponent().appendingPathComponent("shared/reports/transcripts")

  @Test("dump")
  func dump() throws {
    for file in try FileManager.default.contentsOfDirectory(atPath: "/work/shared/reports/transcripts").sorted() {
      let data = try Data(contentsOf: URL(fileURLWithPath: "/work/shared/reports/transcripts/" + file))
      let start = ContinuousClock.now
      let t = try TranscriptReader().read([UInt8](data), format: .plainText)
      print(file, ContinuousClock.now - start)
      try TranscriptDump.text(of: t).write(toFile: "/tmp/tw/\(file).dump", atomically: true, encoding: .utf8)
    }
  }
}
