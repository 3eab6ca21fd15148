import Diagnostics
import IngestionPipeline
import PageModel
import ReportModel
import SchemaValidation

extension DocumentStages {
  /// Stages that read a transcript as lines `key: value`: `pages: N`, `ocr: N` (that page needs OCR),
  /// `unreadable: N`, `lost: message N` (something of a page, or without N of the file), `fail: message`, `break: schema`.
  static let fake = DocumentStages(
    readPDF: { bytes, password throws(DocumentFailure) in
      guard password == "open" else { throw DocumentFailure(.encrypted) }
      return try fakeContent(bytes, source: .digital)
    },
    readTranscript: { bytes, _ throws(DocumentFailure) in try fakeContent(bytes, source: .transcript) },
    understand: { _ in
      let report = Report(
        agency: .unknown, agencyMentions: [],
        years: ReportYears(report: nil, assessed: nil, measures: [], manuals: [], evidence: []),
        kinds: ["other"], occurrences: [], indicatorMentions: [], malformedNumbers: [], measures: [])
      return UnderstoodReport(
        audited: AuditedReport(report: report, scores: [], measures: [], findings: []), diagnostics: [])
    },
    encode: { document in
      let broken = document.diagnostics.contains { $0.id == .pictureLeftOut }
      return Array("{\"path\": \"\(document.path)\", \"broken\": \(broken)}\n".utf8)
    },
    violations: { json in
      String(decoding: json, as: UTF8.self).contains("\"broken\": true")
        ? [
          SchemaViolation(
            severity: .error, pointer: "/broken", message: UserMessage(english: "Is broken.", thai: "เสีย"))
        ] : []
    })

  private static func fakeContent(
    _ bytes: [UInt8], source: TextSource
  ) throws(DocumentFailure) -> DocumentContent {
    var pages = 1
    var diagnostics: [Diagnostic] = []
    for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: ":").map { $0.drop { $0 == " " } }
      guard parts.count == 2 else { continue }
      switch parts[0] {
      case "pages": pages = Int(parts[1]) ?? 1
      case "fail": throw DocumentFailure(.named(parts[1]), fakeValues)
      case "ocr", "unreadable":
        let page = Int(parts[1]) ?? 0
        diagnostics.append(
          Diagnostic(
            parts[0] == "ocr" ? .pageNeedsOCRNoText : .pageUnreadable, ["page": .number(page)],
            at: Place(page: page)))
      case "lost":
        // A message, alone or with a page.
        let words = parts[1].split(separator: " ")
        let page = words.count > 1 ? Int(words[1]) : nil
        diagnostics.append(
          Diagnostic(.named(words[0]), fakeValues, at: page.map { Place(page: $0) }))
      case "break": diagnostics.append(Diagnostic(.pictureLeftOut))
      default: break
      }
    }
    return DocumentContent(pages: pages, textSource: source, blocks: [], diagnostics: diagnostics)
  }
}

/// Values for the gaps of the messages that tests use.
private let fakeValues: [String: MessageValue] = [
  "page": .number(1), "limit": .number(5), "rows": .number(7), "count": .number(9),
]

extension MessageName {
  fileprivate static func named(_ name: some StringProtocol) -> MessageName {
    guard let known = MessageName(rawValue: String(name)) else { preconditionFailure("no message \(name)") }
    return known
  }
}
