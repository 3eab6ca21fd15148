/// A command, as data.
struct CommandSpecification: Sendable {
  let command: Command
  /// What stands after the name, as people write it.
  let operands: String
  /// How many operands there may be.
  let operandCount: ClosedRange<Int>
  /// The operands in words, as in `takes one file`.
  let operandWords: (english: String, thai: String)
  let summary: String
  let thai: String
  /// Paragraphs of the long help.
  let details: [String]
  /// Besides the global ones.
  let options: [OptionSpecification]

  var name: String { command.rawValue }

  /// Options that it takes.
  var allOptions: [OptionSpecification] { options + OptionSpecification.global }
}

/// Identity of a command; the raw value is its name.
enum Command: String, Hashable, Sendable, CaseIterable {
  case ingest
  case extract
  case text
  case tables
  case validate
  case help
}

extension Command {
  /// Its entry in the table.
  var specification: CommandSpecification {
    switch self {
    case .ingest: .ingest
    case .extract: .extract
    case .text: .text
    case .tables: .tables
    case .validate: .validate
    case .help: .help
    }
  }
}

extension CommandSpecification {
  /// In the order of the help.
  static let all = Command.allCases.map(\.specification)

  static let ingest = CommandSpecification(
    command: .ingest, operands: "PATH... --out DIR [--password PASSWORD]", operandCount: 1...Int.max,
    operandWords: ("at least one file or folder", "ไฟล์หรือโฟลเดอร์อย่างน้อยหนึ่งรายการ"),
    summary: "turn reports (PDF, transcripts) into checked JSON documents and tables",
    thai: "อ่านรายงาน ITA ทั้งไฟล์และโฟลเดอร์ แล้วเขียนข้อมูลที่ตรวจสอบแล้ว",
    details: [
      "Reads files and, recursively, folders (.pdf .txt .md .html .htm; hidden entries are left out) and writes:",
      """
        DIR/reports/<document>.json   one validated JSON document per input
        DIR/documents.csv             one row per input, the failed ones too
        DIR/scores.csv                one row per score
        DIR/measures.csv              one row per measure
        DIR/findings.csv              what an auditor should look at
        DIR/run.json                  versions, options, hashes, counts, times of this run
      """,
      "All files but run.json are the same bytes for the same inputs. The tables hold this run's documents; "
        + "JSON documents that the run before wrote and that have no input any more are removed, other files "
        + "in DIR are left alone.",
      "With several paths each document's name begins with its path's last component. A document that "
        + "was not read, or not completely, has its row with an error id and a message, and the exit code is 3.",
    ], options: [.out, .password])

  static let extract = CommandSpecification(
    command: .extract, operands: "FILE [--tree] [--password PASSWORD]", operandCount: 1...1,
    operandWords: ("one file", "ไฟล์เดียว"),
    summary: "print the JSON document of one report",
    thai: "แสดงข้อมูลของรายงานหนึ่งฉบับเป็น JSON",
    details: [
      "Writes no file. A report that cannot be read prints a document that says so; the exit code is 3."
    ],
    options: [.tree, .password])

  static let text = CommandSpecification(
    command: .text,
    operands: "FILE... [--raw | --json | --repairs | --fonts [--json]] [--page N[-M]]",
    operandCount: 1...Int.max, operandWords: ("at least one PDF", "ไฟล์ PDF อย่างน้อยหนึ่งไฟล์"),
    summary: "print the text of PDFs in reading order, Thai repaired",
    thai: "แสดงข้อความของ PDF ตามลำดับการอ่าน พร้อมซ่อมภาษาไทย",
    details: [
      "One printed line is one line, in UTF-8; a form feed ends each page, also an empty one. A row of a ruled "
        + "table whose cells have one line each is one line with a tab between the cells; the cells of other rows "
        + "stand one after the other.",
      "Characters come from the embedded fonts where the text layer is wrong or silent, then the rules of Thai "
        + "writing repair what is left. --repairs tells every change, --raw shows what the file itself says.",
      "A page that is a picture, or whose text means nothing, gives no text (but with --raw what there is); a "
        + "message says so, and the exit code is 3. So it is when a file cannot be read; the others are.",
      "Folders and transcripts are not taken.",
    ], options: [.raw, .json, .repairs, .fonts, .page, .password])

  static let tables = CommandSpecification(
    command: .tables,
    operands: "FILE [--page N[-M]] [--format FORMAT] [--out DIR] [--draw DIR]", operandCount: 1...1,
    operandWords: ("one PDF", "ไฟล์ PDF ไฟล์เดียว"),
    summary: "print the tables of any PDF, or write each to a file",
    thai: "แสดงตารางของ PDF ใด ๆ หรือเขียนแยกไฟล์ละตาราง",
    details: [
      "Prints the tables in reading order, as CSV unless --format says json (an object a line), html or markdown. "
        + "CSV tables follow each other without a line between them; json tells them apart.",
      """
      With --out writes a file a table; N counts the tables of a page:

        DIR/FILE-pPAGE-tN.csv         its rows; no header is made up
        DIR/FILE-pPAGE-tN.json        its place, edges, cells and spans
      """,
      "The text of a merged cell stands in its top left position, the others are empty; lines of a cell are joined "
        + "as Thai is written, its paragraphs are lines.",
      "A page that is a picture, or whose text means nothing, gives no tables; a message says so, and the exit "
        + "code is 3. A file without tables is no fault.",
    ], options: [.page, .format, .tablesOut, .draw, .password])

  static let validate = CommandSpecification(
    command: .validate, operands: "FILE.json...", operandCount: 1...Int.max,
    operandWords: ("at least one JSON file", "ไฟล์ JSON อย่างน้อยหนึ่งไฟล์"),
    summary: "check JSON documents against the schema",
    thai: "ตรวจเอกสาร JSON ตาม schema",
    details: [
      "Prints every violation as `file: severity: JSON pointer: message`, where an empty pointer means the "
        + "whole document; nothing for a valid document. "
        + "The exit code is 3 when a document is not valid or cannot be read."
    ], options: [])

  static let help = CommandSpecification(
    command: .help, operands: "[COMMAND]", operandCount: 0...1,
    operandWords: ("at most one command", "ไม่เกินหนึ่งคำสั่ง"),
    summary: "explain the program or a command", thai: "อธิบายวิธีใช้",
    details: [], options: [])
}
