import PageModel

@testable import ThaiText

/// What libFuzzer calls with each input: the repair of the bytes as UTF-8 must hold to its laws, and no reader of text
/// may trap. The first byte chooses what is known of the text.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzThaiText(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let bytes = UnsafeBufferPointer(start: start, count: count)
  let text = Array(String(decoding: bytes.dropFirst(), as: UTF8.self).unicodeScalars)
  let known = TextDefects(rawValue: Int(bytes.first ?? 0) & 0x1F)
  for defects in [[], known] {
    if let fault = RepairLaws.broken(by: text, knownDefects: defects) {
      fatalError("\(text) \(defects) \(fault)")
    }
  }
  var evidence = TextDefectEvidence()
  evidence.add(text)
  _ = evidence.defects
  _ = NumberReader.numbers(in: text)
  _ = ItemCodeReader.codes(in: text)
  _ = YearReader.years(in: text)
  let lines = text.split(separator: "\n").map { line in
    SourcedText(scalars: Array(line), places: line.map { _ in Place(page: 1) })
  }
  _ = LineJoiner.join(lines)
  return 0
}
