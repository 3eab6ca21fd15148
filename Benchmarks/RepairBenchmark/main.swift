// Prints how many megabytes of UTF-8 a second are repaired on one core: the median of several runs over the lines of
// the files named, in processor time, so that what else runs counts little.
//
//   repair-benchmark FILE...
import Foundation
import ThaiText

let files = CommandLine.arguments.dropFirst()
let texts = files.map { path -> Data in
  guard let data = FileManager.default.contents(atPath: path) else { fatalError("cannot read \(path)") }
  return data
}
let lines = texts.flatMap { data in
  String(decoding: data, as: UTF8.self).unicodeScalars.split(separator: "\n").map { Array($0) }
}
let megabytes = Double(texts.reduce(0) { $0 + $1.count }) / 1e6
var repairs = 0
let seconds = (0..<7).map { _ -> Double in
  let start = clock()
  repairs = lines.reduce(0) { $0 + ThaiRepair.repair(scalars: $1).repairs.count }
  return Double(clock() - start) / Double(CLOCKS_PER_SEC)
}
let median = seconds.sorted()[seconds.count / 2]
print(String(format: "%.1f MB, %.1f MB/s, %d repairs", megabytes, megabytes / max(median, 1e-9), repairs))
