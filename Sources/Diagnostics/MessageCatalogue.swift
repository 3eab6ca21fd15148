import CDiagnosticCatalogue

/// The messages of `catalogue.ini`.
///
/// The file is part of the program, so anything wrong with it is a programming error.
struct MessageCatalogue: Sendable {
  /// A message as the file has it.
  struct Entry: Sendable {
    fileprivate(set) var english = ""
    fileprivate(set) var thai = ""
    /// Of diagnostics; nil for errors that are none.
    fileprivate(set) var severity: Diagnostic.Severity?
  }

  /// The program's own.
  static let bundled = MessageCatalogue(
    UnsafeBufferPointer(start: diagnostic_catalogue, count: diagnostic_catalogue_size))

  private var entries: [String: Entry] = [:]

  /// The message of this name.
  subscript(name: MessageName) -> Entry {
    guard let entry = entries[name.rawValue] else { preconditionFailure("no message \(name.rawValue)") }
    return entry
  }

  /// Reads the file: sections `[id]`, lines `key = value`; what is for the documentation is passed over.
  init(_ bytes: some Collection<UInt8>) {
    var id = ""
    var severity: Diagnostic.Severity?
    for line in bytes.split(separator: UInt8(ascii: "\n")) {
      switch line.first {
      case UInt8(ascii: "["):
        id = String(decoding: line.dropFirst().dropLast(), as: UTF8.self)
        severity = nil
      // The keys `severity` and `message`.
      case UInt8(ascii: "s"):
        severity = Self.setting(line).flatMap { Diagnostic.Severity(rawValue: $0.value) }
      case UInt8(ascii: "m"):
        guard let (key, value) = Self.setting(line), key.hasPrefix("message"),
          let dot = key.lastIndex(of: ".")
        else { continue }
        let name = id + key[..<dot].dropFirst("message".count)
        entries[name, default: Entry(severity: severity)].set(key[dot...].dropFirst(), to: value)
      default: break
      }
    }
  }

  private static func setting(_ line: some Collection<UInt8>) -> (key: String, value: String)? {
    guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    let isSpace = { (byte: UInt8) in byte == UInt8(ascii: " ") }
    return (
      String(decoding: line[..<equals].prefix { !isSpace($0) }, as: UTF8.self),
      String(decoding: line[equals...].dropFirst().drop(while: isSpace), as: UTF8.self)
    )
  }
}

extension MessageCatalogue.Entry {
  fileprivate mutating func set(_ field: Substring, to value: String) {
    switch field {
    case "en": english = value
    case "th": thai = value
    case "severity": severity = Diagnostic.Severity(rawValue: value)
    default: break
    }
  }
}
