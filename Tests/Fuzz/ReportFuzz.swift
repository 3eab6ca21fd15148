import Codebook
import ReportAudit

@testable import ReportParsing

private let laws = ReportLaws(
  parser: ReportParser(codebooks: .bundled), auditor: ReportAuditor(codebooks: .bundled))

/// What libFuzzer calls with each input: the blocks that the bytes stand for are read and audited by the
/// laws of reports.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzReport(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  if let fault = laws.broken(by: FuzzedBlocks(bytes).blocks) { fatalError(fault) }
  return 0
}
