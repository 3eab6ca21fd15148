import CCodebookData

/// A data file of this module: comma-separated values (RFC 4180) with a header line.
///
/// The files are part of the program, so anything wrong with them is a programming error.
struct DataTable {
  /// A row, by column name.
  struct Row {
    fileprivate let values: [String: String]

    /// The cell of a column.
    subscript(column: String) -> String {
      guard let value = values[column] else { preconditionFailure("no column \(column)") }
      return value
    }

    /// The cell as a whole number.
    func integer(_ column: String) -> Int {
      guard let value = Int(self[column]) else { preconditionFailure("\(column): \(self[column])") }
      return value
    }

    /// The cell as one of an enumeration's values.
    func value<Value: RawRepresentable<String>>(_ column: String, as type: Value.Type) -> Value {
      guard let value = Value(rawValue: self[column]) else {
        preconditionFailure("\(column): \(self[column])")
      }
      return value
    }

    /// The cell's parts between separators; none when it is empty.
    func list(_ column: String, separator: Character = ";") -> [String] {
      self[column].split(separator: separator).map(String.init)
    }
  }

  /// Rows without the header.
  let rows: [Row]

  /// Reads an embedded file.
  init(_ file: CodebookDataFile) {
    self.init(UnsafeBufferPointer(start: file.bytes, count: file.count))
  }

  /// Reads a file's bytes.
  init(_ bytes: some Sequence<UInt8>) {
    var records = DataTable.records(of: bytes)
    precondition(!records.isEmpty, "no header")
    let header = records.removeFirst()
    rows = records.map { record in
      precondition(record.count == header.count, "\(record.count) cells, header has \(header.count)")
      return Row(values: Dictionary(uniqueKeysWithValues: zip(header, record)))
    }
  }

  private static func records(of bytes: some Sequence<UInt8>) -> [[String]] {
    let (comma, quote, newline) = (UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\n"))
    var records: [[String]] = []
    var record: [String] = []
    var field: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case quote:
        // A doubled quote leaves the quoted part and enters it again: the second one is text.
        if !isQuoted, !field.isEmpty { field.append(quote) }
        isQuoted.toggle()
      case comma where !isQuoted:
        record.append(String(decoding: field, as: UTF8.self))
        field = []
      case newline where !isQuoted:
        record.append(String(decoding: field, as: UTF8.self))
        records.append(record)
        (record, field) = ([], [])
      default:
        field.append(byte)
      }
    }
    precondition(field.isEmpty && record.isEmpty && !isQuoted, "the last line has no end")
    return records
  }
}
