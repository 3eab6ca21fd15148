/// An option, as data: parsing, help and suggestions read this table.
struct OptionSpecification: Sendable {
  /// What stands after the option.
  enum Value: Sendable {
    /// Nothing: the option is a switch.
    case none
    /// A value of this kind, e.g. `DIR`.
    case required(String)
  }

  let option: Option
  /// Without the dashes.
  let long: String
  /// One letter; nil when there is none.
  let short: Character?
  let value: Value
  /// What it does; may have several lines.
  let help: String
  /// The same in Thai.
  let thai: String

  /// `-q, --quiet` or `    --out DIR`.
  var synopsis: String {
    let short = short.map { "-\($0), " } ?? "    "
    if case .required(let name) = value { return "\(short)--\(long) \(name)" }
    return "\(short)--\(long)"
  }
}

/// Identity of an option.
enum Option: String, Hashable, Sendable {
  case out
  case password
  case tree
  case raw
  case json
  case repairs
  case fonts
  case page
  case format
  case draw
  case quiet
  case verbose
  case help
  case version
}

extension OptionSpecification {
  /// Taken by every command, before or after its name.
  static let global: [OptionSpecification] = [
    OptionSpecification(
      option: .quiet, long: "quiet", short: "q", value: .none,
      help: "no progress and no messages about documents",
      thai: "ไม่แสดงความคืบหน้าและข้อความเกี่ยวกับเอกสาร"),
    OptionSpecification(
      option: .verbose, long: "verbose", short: "v", value: .none,
      help: "a line for every document, and one for every fact about its input",
      thai: "แสดงทุกเอกสาร และทุกข้อสังเกตเกี่ยวกับไฟล์"),
    OptionSpecification(
      option: .help, long: "help", short: "h", value: .none, help: "print help and exit",
      thai: "แสดงวิธีใช้"),
    OptionSpecification(
      option: .version, long: "version", short: nil, value: .none, help: "print the version and exit",
      thai: "แสดงรุ่น"),
  ]

  static let out = OptionSpecification(
    option: .out, long: "out", short: "o", value: .required("DIR"),
    help: "folder to write to; made if missing, updated if it exists",
    thai: "โฟลเดอร์ผลลัพธ์")

  static let tablesOut = OptionSpecification(
    option: .out, long: "out", short: "o", value: .required("DIR"),
    help: "a file a table in this folder, made if missing: CSV and JSON,\nor what --format says",
    thai: "เขียนไฟล์ละตารางลงในโฟลเดอร์นี้ เป็น CSV และ JSON\nหรือตาม --format")

  static let format = OptionSpecification(
    option: .format, long: "format", short: nil, value: .required("FORMAT"),
    help: "csv, json, html or markdown", thai: "รูปแบบ: csv json html หรือ markdown")

  static let draw = OptionSpecification(
    option: .draw, long: "draw", short: nil, value: .required("DIR"),
    help: "a picture (SVG) a page in this folder: letters, lines, cells",
    thai: "วาดภาพ SVG หน้าละไฟล์ลงในโฟลเดอร์นี้: ตัวอักษร เส้น ช่อง")

  static let tree = OptionSpecification(
    option: .tree, long: "tree", short: nil, value: .none,
    help: "every paragraph, row and cell with its place and how it was understood",
    thai: "แสดงทุกย่อหน้า แถว และช่อง พร้อมตำแหน่งและความหมายที่โปรแกรมเข้าใจ")

  static let raw = OptionSpecification(
    option: .raw, long: "raw", short: nil, value: .none,
    help: "the words of the file's own text layer, nothing repaired",
    thai: "ข้อความตามชั้นข้อความของไฟล์ ไม่ซ่อมแซม")

  static let json = OptionSpecification(
    option: .json, long: "json", short: nil, value: .none,
    help: "JSON Lines: a page with its lines, boxes, cells and repairs;\nwith --fonts: a font",
    thai: "JSON หนึ่งบรรทัดต่อหน้า พร้อมตำแหน่ง ช่องตาราง และการซ่อม\nเมื่อใช้กับ --fonts หนึ่งบรรทัดต่อฟอนต์")

  static let repairs = OptionSpecification(
    option: .repairs, long: "repairs", short: nil, value: .none,
    help: "JSON Lines: each repair with its rule, page, box, text before\nand after",
    thai: "JSON หนึ่งบรรทัดต่อการซ่อมหนึ่งแห่ง พร้อมกฎ หน้า ตำแหน่ง\nข้อความก่อนและหลัง")

  static let fonts = OptionSpecification(
    option: .fonts, long: "fonts", short: nil, value: .none,
    help: "how the characters of each font were decided",
    thai: "แสดงว่าตัวอักษรของแต่ละฟอนต์อ่านมาจากที่ใด")

  static let page = OptionSpecification(
    option: .page, long: "page", short: nil, value: .required("N[-M]"),
    help: "these pages only, as in 7 or 3-7", thai: "เฉพาะหน้าที่ระบุ เช่น 7 หรือ 3-7")

  static let password = OptionSpecification(
    option: .password, long: "password", short: nil, value: .required("PASSWORD"),
    help: "opens encrypted PDFs; safer: set PRONGSAI_PASSWORD,\nbecause other users can see a command line",
    thai: "รหัสผ่านของ PDF ปลอดภัยกว่าถ้าตั้งตัวแปร PRONGSAI_PASSWORD\nเพราะผู้ใช้อื่นเห็นบรรทัดคำสั่งได้")
}
