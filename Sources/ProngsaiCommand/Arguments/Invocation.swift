internal import IngestionPipeline

/// What the user wants, checked: every value is there and makes sense.
enum Invocation {
  case ingest(IngestionOptions)
  case extract(BytePath, ExtractCommand.Form, password: String?)
  case text(TextCommand.Request)
  case validate([BytePath])
  case help(Command?)
  case version

  /// Checks a command line; `environment` looks a variable up.
  init(_ arguments: ParsedArguments, environment: (String) -> String?) throws(UsageError) {
    if arguments.switches.contains(.help) {
      self = .help(arguments.command)
      return
    }
    if arguments.switches.contains(.version) {
      self = .version
      return
    }
    guard let command = arguments.command else {
      throw UsageError(english: "No command is given.", thai: "ไม่ได้ระบุคำสั่ง")
    }
    try Self.checkOperands(arguments.operands, of: command.specification)
    let password = arguments.values[.password].map(\.displayed) ?? environment("PRONGSAI_PASSWORD")
    switch command {
    case .ingest:
      guard let out = arguments.values[.out] else {
        throw UsageError(
          english: "ingest needs a folder to write to: --out DIR.",
          thai: "คำสั่ง ingest ต้องระบุโฟลเดอร์ผลลัพธ์: --out DIR", in: command)
      }
      guard !out.bytes.isEmpty else {
        throw UsageError(english: "--out is empty.", thai: "--out ว่างเปล่า", in: command)
      }
      self = .ingest(IngestionOptions(inputs: arguments.operands, output: out, password: password))
    case .extract:
      let form: ExtractCommand.Form = arguments.switches.contains(.tree) ? .tree : .json
      self = .extract(arguments.operands[0], form, password: password)
    case .text:
      self = .text(
        TextCommand.Request(
          files: arguments.operands, form: try TextCommand.Form(arguments.switches),
          pages: try Self.pages(arguments.values[.page]), password: password))
    case .validate: self = .validate(arguments.operands)
    case .help: self = .help(try Self.topic(arguments.operands.first))
    }
  }

  private static func checkOperands(
    _ operands: [BytePath], of specification: CommandSpecification
  ) throws(UsageError) {
    let name = specification.name
    let wanted = specification.operandWords
    guard operands.count >= specification.operandCount.lowerBound else {
      throw UsageError(
        english: "\(name) needs \(wanted.english).", thai: "คำสั่ง \(name) ต้องมี\(wanted.thai)",
        in: specification.command)
    }
    guard operands.count <= specification.operandCount.upperBound else {
      let extra = operands[specification.operandCount.upperBound].displayed
      throw UsageError(
        english: "Unexpected argument '\(extra)'; \(name) takes \(wanted.english).",
        thai: "มีอาร์กิวเมนต์เกิน '\(extra)' คำสั่ง \(name) รับ\(wanted.thai)", in: specification.command)
    }
    guard operands.allSatisfy({ !$0.bytes.isEmpty }) else {
      throw UsageError(
        english: "An empty path names no file.", thai: "เส้นทางว่างเปล่า ไม่ใช่ชื่อไฟล์",
        in: specification.command)
    }
  }

  private static func pages(_ value: BytePath?) throws(UsageError) -> PageSelection {
    guard let value = value?.displayed else { return .all }
    if let pages = PageSelection(value) { return pages }
    throw UsageError(
      english: "--page takes a page or a range, as in 7 or 3-7; '\(value)' is neither.",
      thai: "--page รับเลขหน้าหรือช่วงหน้า เช่น 7 หรือ 3-7 แต่ได้รับ '\(value)'", in: .text)
  }

  private static func topic(_ operand: BytePath?) throws(UsageError) -> Command? {
    guard let name = operand?.displayed else { return nil }
    if let command = Command(rawValue: name) { return command }
    throw .unknownCommand(name)
  }
}

extension TextCommand.Form {
  /// The form that the switches ask for; of those that exclude each other one may be given.
  init(_ switches: Set<Option>) throws(UsageError) {
    let given = [Option.raw, .json, .repairs, .fonts].filter(switches.contains)
    switch given {
    case []: self = .text
    case [.raw]: self = .raw
    case [.json]: self = .json
    case [.repairs]: self = .repairs
    case [.fonts]: self = .fonts
    case [.json, .fonts]: self = .fontsJSON
    default:
      let names = given.map { "--\($0.rawValue)" }
      throw UsageError(
        english: "\(names[0]) and \(names[1]) exclude each other.",
        thai: "ใช้ \(names[0]) พร้อมกับ \(names[1]) ไม่ได้", in: .text)
    }
  }
}
