internal import IngestionPipeline

/// A command line split by the tables; values are bytes, for they may be file names.
struct ParsedArguments {
  /// Nil when only options were given.
  private(set) var command: Command?
  private(set) var operands: [BytePath] = []
  private(set) var switches: Set<Option> = []
  private(set) var values: [Option: BytePath] = [:]

  /// Splits arguments (without the program's name).
  init(_ arguments: [BytePath]) throws(UsageError) {
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == BytePath("--") {
        for operand in rest { try add(operand) }
        break
      }
      if argument.bytes.starts(with: "--".utf8) {
        try addLong(argument, &rest)
      } else if argument.bytes.first == Self.dash, argument.bytes.count > 1 {
        try addShort(argument, &rest)
      } else {
        try add(argument)
      }
    }
    try checkOptions()
  }

  private static let dash = UInt8(ascii: "-")

  /// Options of the command, or of all commands as long as none is named.
  private var known: [OptionSpecification] {
    if let command { return command.specification.allOptions }
    var all = OptionSpecification.global
    for option in CommandSpecification.all.flatMap(\.options)
    where !all.contains(where: { $0.long == option.long }) {
      all.append(option)
    }
    return all
  }

  /// The first operand names the command.
  private mutating func add(_ operand: BytePath) throws(UsageError) {
    guard command == nil else { return operands.append(operand) }
    let name = operand.displayed
    guard let named = Command(rawValue: name) else {
      throw .unknownCommand(name)
    }
    command = named
  }

  private mutating func addLong(_ argument: BytePath, _ rest: inout ArraySlice<BytePath>) throws(UsageError) {
    let text = argument.bytes.dropFirst(2)
    let equals = text.firstIndex(of: UInt8(ascii: "="))
    let name = String(decoding: text[..<(equals ?? text.endIndex)], as: UTF8.self)
    guard let option = known.first(where: { $0.long == name }) else {
      throw .unknownOption(name, among: known.map(\.long), in: command)
    }
    try set(option, inline: equals.map { BytePath(text[($0 + 1)...]) }, &rest)
  }

  /// `-q`, `-qv`, `-o DIR`, `-oDIR`.
  private mutating func addShort(_ argument: BytePath, _ rest: inout ArraySlice<BytePath>) throws(UsageError)
  {
    var letters = argument.bytes.dropFirst()
    while let letter = letters.popFirst() {
      let character = Character(Unicode.Scalar(letter))
      guard let option = known.first(where: { $0.short == character }) else {
        let name = argument.displayed
        throw UsageError(
          english: "There is no option '\(name)'. A file of that name is given as ./\(name) or after --.",
          thai: "ไม่มีตัวเลือก '\(name)' ถ้าเป็นชื่อไฟล์ให้เขียน ./\(name) หรือวางไว้หลัง --", in: command)
      }
      if case .required = option.value {
        return try set(option, inline: letters.isEmpty ? nil : BytePath(letters), &rest)
      }
      try set(option, inline: nil, &rest)
    }
  }

  private mutating func set(
    _ option: OptionSpecification, inline: BytePath?, _ rest: inout ArraySlice<BytePath>
  ) throws(UsageError) {
    switch option.value {
    case .none:
      guard inline == nil else {
        throw UsageError(
          english: "--\(option.long) takes no value.", thai: "--\(option.long) ไม่รับค่า", in: command)
      }
      switches.insert(option.option)
    case .required(let name):
      guard let value = inline ?? rest.popFirst() else {
        throw UsageError(
          english: "--\(option.long) needs a value: --\(option.long) \(name).",
          thai: "--\(option.long) ต้องมีค่า: --\(option.long) \(name)", in: command)
      }
      guard values.updateValue(value, forKey: option.option) == nil else {
        throw UsageError(
          english: "--\(option.long) is given twice.", thai: "ระบุ --\(option.long) สองครั้ง", in: command)
      }
    }
  }

  /// Options before the command's name were taken from all commands: now they must be its own.
  private func checkOptions() throws(UsageError) {
    guard let command else { return }
    let own = Set(command.specification.allOptions.map(\.option))
    let given = switches.union(values.keys)
    for specification in CommandSpecification.all.flatMap(\.options)
    where given.contains(specification.option) && !own.contains(specification.option) {
      throw UsageError(
        english: "\(command.rawValue) takes no --\(specification.long).",
        thai: "คำสั่ง \(command.rawValue) ไม่มีตัวเลือก --\(specification.long)", in: command)
    }
  }
}
