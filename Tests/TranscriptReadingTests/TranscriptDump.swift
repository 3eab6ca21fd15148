import PageModel
import TranscriptReading

/// A transcript as text for people to read and tests to compare.
enum TranscriptDump {
  static func text(of transcript: Transcript) -> String {
    var lines = ["pages \(transcript.pages)"]
    for block in transcript.blocks {
      switch block {
      case .paragraph(let paragraph):
        let line = paragraph.text.place?.line.map(String.init) ?? "?"
        lines.append("\(paragraph.page):\(line) \(paragraph.role.rawValue) \(paragraph.raw)")
      case .table(let table): lines += dump(table)
      }
    }
    lines += transcript.diagnostics.map { diagnostic in
      let place = diagnostic.place.map { " \($0.page):\($0.line ?? 0)" } ?? ""
      return "\(diagnostic.severity.rawValue) \(diagnostic.id)\(place)"
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The source text of all blocks in order.
  static func visible(_ transcript: Transcript) -> String {
    transcript.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let paragraph): [paragraph.raw]
      case .table(let table): table.cells.map(\.raw)
      }
    }.joined(separator: "\n")
  }

  private static func dump(_ table: Table) -> [String] {
    let place = "\(table.page):\(table.place.line ?? 0)"
    var lines = ["\(place) table \(table.rowCount) x \(table.columnCount)"]
    for cell in table.cells {
      let spans = cell.rowSpan * cell.columnSpan > 1 ? " (\(cell.rowSpan) x \(cell.columnSpan))" : ""
      let text = cell.lines.map(\.string).joined(separator: " / ")
      lines.append("  \(cell.row),\(cell.column)\(spans) \(text)")
    }
    return lines
  }
}
