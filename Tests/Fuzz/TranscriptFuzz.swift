/// What libFuzzer calls with each input: any bytes are read by the laws of transcripts, or refused.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzTranscript(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let input = Array(UnsafeBufferPointer(start: start, count: count))
  if let fault = TranscriptLaws.broken(by: input) { fatalError(fault) }
  return 0
}
