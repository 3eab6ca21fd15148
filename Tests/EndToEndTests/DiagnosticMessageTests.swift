import Foundation
import TestSupport
import Testing

@Suite("Messages about documents")
struct DiagnosticMessageTests {
  /// A diagnostic of a JSON document.
  private struct Told: Decodable {
    let id: String
    let messageEnglish: String
    let messageThai: String
  }

  private struct Document: Decodable {
    let diagnostics: [Told]
  }

  /// `{name}` or `{name|noun}`: what no value was put in place of.
  private static func hasGap(_ text: String) -> Bool { text.contains(/\{[a-z]+(\|[^{}]*)?\}/) }

  @Test("are said in English and Thai, with nothing left to fill in")
  func languages() throws {
    let folder = try Workspace()
    for name in ["pdf", "transcripts"] {
      try FileManager.default.createSymbolicLink(
        atPath: folder.path + "/" + name,
        withDestinationPath: Repository.corpus.appendingPathComponent(name).path)
    }
    try folder.write(SamplePDF.truncated, to: "bad/truncated.pdf")
    try folder.write(
      "รายงาน\u{01}ผลการประเมิน ITA\n\n<table><tr><td>1</td><td>2</td></tr>\n".utf8, to: "bad/open.html")
    let run = try Program.run(["ingest", "pdf", "transcripts", "bad", "--out", "d", "--quiet"], in: folder)
    #expect(run.code == 3)
    let files = try FileManager.default.subpathsOfDirectory(atPath: folder.path + "/d/reports")
      .filter { $0.hasSuffix(".json") }
    let told = try files.flatMap { file in
      try JSONDecoder().decode(Document.self, from: Data(folder.read("d/reports/\(file)") ?? [])).diagnostics
    }
    #expect(Set(told.map(\.id)).count >= 6, "\(Set(told.map(\.id)).sorted())")
    for diagnostic in told {
      let (english, thai) = (diagnostic.messageEnglish, diagnostic.messageThai)
      #expect(english.contains(/^[A-Z0-9][^\u{E01}-\u{E5B}]*\.$/), "\(english)")
      #expect(thai.contains(/[\u{E01}-\u{E5B}]/), "\(thai)")
      #expect(!Self.hasGap(english) && !Self.hasGap(thai), "\(english) \(thai)")
    }
    for row in folder.table("d/documents.csv") { #expect(!Self.hasGap(row["message"] ?? "")) }
  }
}
