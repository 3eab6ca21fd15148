public import PageModel

/// Pages as plain text: UTF-8, one printed line a line, a form feed behind each page.
public enum PlainText {
  /// Which of a line's two texts is written.
  public enum Wording: Sendable, Hashable {
    /// The repaired text.
    case repaired
    /// What the file's text layer says.
    case textLayer
  }

  /// The bytes of a page, the form feed included.
  ///
  /// A row of a ruled table whose cells have one line each is one line, with a tab between cells; the cells of
  /// other rows stand one after the other, line by line. Lines without text are left out. A character
  /// that would break a line, a row or a page becomes a space, any other control character U+FFFD.
  public static func bytes(of page: PageText, _ wording: Wording) -> [UInt8] {
    var writer = PlainTextWriter(wording: wording)
    for row in rows(of: page.lines) { writer.write(row) }
    writer.bytes.append(0x0C)
    return writer.bytes
  }

  /// Lines that come out as one: the cells of a row, or a line alone.
  private static func rows(of lines: [PageTextLine]) -> [ArraySlice<PageTextLine>] {
    var rows: [ArraySlice<PageTextLine>] = []
    rows.reserveCapacity(lines.count)
    var start = 0
    while start < lines.count {
      let end = endOfRow(from: start, in: lines)
      if lines[start..<end].allSatisfy({ ($0.cell?.lineCount ?? 1) <= 1 }) {
        rows.append(lines[start..<end])
      } else {
        rows += (start..<end).map { lines[$0...$0] }
      }
      start = end
    }
    return rows
  }

  private static func endOfRow(from start: Int, in lines: [PageTextLine]) -> Int {
    guard let first = lines[start].cell else { return start + 1 }
    return lines[start...].firstIndex { $0.cell?.table != first.table || $0.cell?.row != first.row }
      ?? lines.count
  }
}

/// Writes rows of lines as UTF-8.
private struct PlainTextWriter {
  let wording: PlainText.Wording
  var bytes: [UInt8] = []

  /// Writes the lines of a row as one line, each in the field of its column.
  mutating func write(_ row: ArraySlice<PageTextLine>) {
    let start = bytes.count
    var field = 0
    for line in row {
      let column = row.count > 1 ? line.cell?.column ?? 0 : 0
      let end = bytes.count
      while field < column {
        bytes.append(0x09)
        field += 1
      }
      let textStart = bytes.count
      write(line)
      if bytes.count == textStart { bytes.removeSubrange(end...) }
    }
    if bytes.count > start { bytes.append(0x0A) }
  }

  private mutating func write(_ line: PageTextLine) {
    switch wording {
    case .repaired: for scalar in line.text.scalars { bytes.append(printable: scalar) }
    case .textLayer: for scalar in line.layerText.unicodeScalars { bytes.append(printable: scalar) }
    }
  }
}

extension [UInt8] {
  /// Adds a scalar in UTF-8; one that would break a line, a row or a page as a space, another control
  /// character as U+FFFD.
  fileprivate mutating func append(printable scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F: append(UInt8(truncatingIfNeeded: scalar.value))
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: append(0x20)
    case 0..<0x20, 0x7F..<0xA0: append(contentsOf: [0xEF, 0xBF, 0xBD])
    default: append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
    }
  }
}
