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
  let help: String
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
      help: "nothing on stderr but errors of the command as a whole", thai: "ไม่แสดงความคืบหน้า"),
    OptionSpecification(
      option: .verbose, long: "verbose", short: "v", value: .none,
      help: "a line on stderr for every document", thai: "แสดงทุกเอกสาร"),
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

  static let tree = OptionSpecification(
    option: .tree, long: "tree", short: nil, value: .none,
    help: "print the parse tree as text instead: every block with its place and how it was understood",
    thai: "แสดงโครงสร้างที่อ่านได้ทุกส่วนของเอกสาร")

  static let password = OptionSpecification(
    option: .password, long: "password", short: nil, value: .required("PASSWORD"),
    help: "opens encrypted PDFs; else $PRONGSAI_PASSWORD is tried, which other users cannot see",
    thai: "รหัสผ่านของ PDF")
}
