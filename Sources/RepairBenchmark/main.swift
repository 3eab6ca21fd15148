// Prints how many megabytes of UTF-8 a second are repaired on one core: the median of several runs, line by line, in
// processor time, so that what else runs counts little.
//
//   repair-benchmark [FILE...]     default: prose of its own, as it should be and with defects planted
import Foundation
import ThaiText

/// Lines of text.
typealias Lines = [[Unicode.Scalar]]

/// Prints the speed for some lines.
func measure(_ name: String, _ lines: Lines) {
  let bytes = lines.reduce(0) { sum, line in sum + line.reduce(1) { $0 + UTF8.width($1) } }
  var repairs = 0
  let seconds = (0..<7).map { _ -> Double in
    let start = clock()
    repairs = lines.reduce(0) { $0 + ThaiRepair.repair(scalars: $1).repairs.count }
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
  let megabytes = Double(bytes) / 1e6
  let speed = megabytes / max(seconds.sorted()[seconds.count / 2], 1e-9)
  print(String(format: "%.1f MB/s  %@ (%.1f MB, %d repairs)", speed, name, megabytes, repairs))
}

/// The lines with one defect in some twenty letters: ำ in pieces, marks out of order or apart, private code points, เเ.
func damaged(_ lines: Lines) -> Lines {
  var letters = 0
  return lines.map { line in
    line.flatMap { scalar -> [Unicode.Scalar] in
      letters += 1
      switch scalar {
      case "\u{0E33}": return letters % 3 == 0 ? [" ", "\u{0E32}"] : ["\u{0E4D}", "\u{0E32}"]
      case "\u{0E41}" where letters % 2 == 0: return ["\u{0E40}", "\u{0E40}"]
      case "\u{0E49}" where letters % 5 == 0: return ["\u{F70B}"]
      case "\u{0E48}" where letters % 7 == 0: return [" ", scalar]
      case " " where letters % 9 == 0: return ["\u{A0}"]
      default: return [scalar]
      }
    }
  }
}

let prose = """
  รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ (ITA) ประจำปีงบประมาณ พ.ศ. ๒๕๖๖
  ผู้บริหารและเจ้าหน้าที่นำผลไปปรับปรุงการทำงาน ทั้งเรื่องการปฏิบัติหน้าที่ การใช้งบประมาณ และการแก้ไขปัญหาการทุจริต
  ที่ประชุมเห็นชอบให้จัดทำแผนปฏิบัติการประจำปี และเผยแพร่ขั้นตอนการให้บริการแก่ประชาชนในพื้นที่ทั่วไป คะแนน 97.61
  สำนักงานได้กำหนดมาตรการป้องกันเพื่อไม่ให้เกิดเรื่องร้องเรียนซ้ำอีก และมอบหมายผู้รับผิดชอบทั้งสิ้นสี่คน
  """

/// The lines of a text.
func lines(of text: String) -> Lines { text.unicodeScalars.split(separator: "\n").map { Array($0) } }

let files = CommandLine.arguments.dropFirst()
for path in files {
  guard let data = FileManager.default.contents(atPath: path) else {
    FileHandle.standardError.write(Data("repair-benchmark: \(path) cannot be read\n".utf8))
    exit(2)
  }
  measure(path, lines(of: String(decoding: data, as: UTF8.self)))
}
if files.isEmpty {
  let clean = lines(of: String(repeating: prose + "\n", count: 4_000))
  measure("sound prose", clean)
  measure("prose with defects", damaged(clean))
}
