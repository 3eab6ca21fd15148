// Prints what each stage of reading a PDF costs per page, in processor time: the median of several runs for each
// file, summed over the files. Last line: layout and parsing together as a share of extraction.
//
//   stage-benchmark FILE.pdf...
import Codebook
import Foundation
import LayoutAnalysis
import PDFExtraction
import PageModel
import ReportAudit
import ReportParsing

/// A stage, in the order in which data flows.
enum Stage: String, CaseIterable {
  case extraction, layout, parsing, audit
}

let parser = ReportParser(codebooks: .bundled)
let auditor = ReportAuditor(codebooks: .bundled)

/// What some work gives, and the processor time that it takes.
func timed<R>(_ work: () throws -> R) rethrows -> (result: R, seconds: Double) {
  let start = clock()
  let result = try work()
  return (result, Double(clock() - start) / Double(CLOCKS_PER_SEC))
}

/// Seconds of each stage for one file, and its number of pages.
func run(_ bytes: [UInt8]) throws -> (seconds: [Stage: Double], pages: Int) {
  let extracted = try timed {
    let file = try PDFFile(bytes: bytes, password: nil)
    return (1...file.pageCount).map { file.page($0) }
  }
  let laidOut = timed { LayoutAnalyzer().analyze(extracted.result.map(\.usablePage)) }
  let parsed = timed { parser.parse(laidOut.result.blocks) }
  let audited = timed { auditor.audit(parsed.result.report) }
  return (
    [
      .extraction: extracted.seconds, .layout: laidOut.seconds, .parsing: parsed.seconds,
      .audit: audited.seconds,
    ],
    extracted.result.count
  )
}

/// Runs of each file.
let runs = 7
var totals: [Stage: Double] = [:]
var pages = 0
for path in CommandLine.arguments.dropFirst() {
  guard let data = FileManager.default.contents(atPath: path) else {
    FileHandle.standardError.write(Data("stage-benchmark: \(path) cannot be read\n".utf8))
    exit(2)
  }
  // A damaged file has no pages to measure.
  guard let measured = try? (0..<runs).map({ _ in try run(Array(data)) }) else { continue }
  pages += measured[0].pages
  for stage in Stage.allCases {
    let sorted = measured.compactMap { $0.seconds[stage] }.sorted()
    totals[stage, default: 0] += sorted[sorted.count / 2]
  }
}
guard pages > 0 else {
  FileHandle.standardError.write(Data("stage-benchmark: no page was read\n".utf8))
  exit(2)
}
for stage in Stage.allCases {
  let name = stage.rawValue.padding(toLength: 12, withPad: " ", startingAt: 0)
  print(String(format: "%@%8.3f ms a page", name, totals[stage, default: 0] * 1000 / Double(pages)))
}
let share =
  (totals[.layout, default: 0] + totals[.parsing, default: 0]) / max(totals[.extraction, default: 0], 1e-9)
print(String(format: "layout and parsing together: %.2f of extraction (%d pages)", share, pages))
