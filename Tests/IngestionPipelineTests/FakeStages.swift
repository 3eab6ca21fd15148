import Diagnostics
import IngestionPipeline
import PageModel
import ReportModel
import SchemaValidation

extension DocumentStages {
  /// Stages that read a transcript as lines `key: value`: `pages: N`, `ocr: N` (that page needs OCR),
  /// `unreadable: N`, `lost: id N` (something of a page, or without N of the file), `fail: id`, `break: schema`.
  static let fake = DocumentStages(
    readPDF: { bytes, password throws(DocumentFailure) in
      guard password == "open" else { throw .fake("encrypted") }
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
      let broken = document.diagnostics.contains { $0.id == "broken" }
      return Array("{\"path\": \"\(document.path)\", \"broken\": \(broken)}\n".utf8)
    },
    violations: { json in
      String(decoding: json, as: UTF8.self).contains("\"broken\": true")
        ? [SchemaViolation(severity: .error, pointer: "/broken", message: "Is broken.")] : []
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
      case "fail": throw DocumentFailure.fake(String(parts[1]))
      case "ocr", "unreadable":
        let id = parts[0] == "ocr" ? "page-needs-ocr" : "page-unreadable"
        let place = Place(page: Int(parts[1]) ?? 0)
        diagnostics.append(Diagnostic(id: id, severity: .error, message: "No text.", place: place))
      case "lost":
        // An id, alone or with a page.
        let words = parts[1].split(separator: " ")
        let page = words.count > 1 ? Int(words[1]) : nil
        diagnostics.append(
          Diagnostic(
            id: String(words[0]), severity: .error, message: "As the file says.",
            place: page.map { Place(page: $0) }))
      case "break": diagnostics.append(Diagnostic(id: "broken", severity: .info, message: "Breaks."))
      default: break
      }
    }
    return DocumentContent(pages: pages, textSource: source, blocks: [], diagnostics: diagnostics)
  }
}

extension DocumentFailure {
  fileprivate static func fake(_ id: String) -> DocumentFailure {
    DocumentFailure(id: id, message: UserMessage(english: "As the file says.", thai: "ตามที่ไฟล์บอก"))
  }
}
