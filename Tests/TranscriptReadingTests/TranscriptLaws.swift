import Diagnostics
import PageModel

@testable import TranscriptReading

/// What holds for every file and the transcript that is read of it.
enum TranscriptLaws {
  /// The first law that bytes break; nil where they break none, or are refused.
  ///
  /// The first byte chooses the format, the rest is the file.
  static func broken(by input: [UInt8]) -> String? {
    let formats = TranscriptFormat.allCases
    let format = formats[Int(input.first ?? 0) % formats.count]
    return broken(by: Array(input.dropFirst()), as: format)
  }

  static func broken(by bytes: [UInt8], as format: TranscriptFormat) -> String? {
    guard let transcript = try? TranscriptReader().read(bytes, format: format),
      let decoded = try? DecodedText(bytes)
    else { return nil }
    if (try? TranscriptReader().read(bytes, format: format)) != transcript { return "reads differently" }
    let lineCount = decoded.scalars.count { $0 == "\n" || $0 == "\r" } + 1
    return transcript.blocks.lazy.compactMap { fault(of: $0, transcript.pages, lineCount) }.first
      ?? lost(of: VisibleText(decoded.scalars), in: transcript)
  }

  // MARK: Blocks

  private static func fault(of block: Block, _ pages: Int, _ lines: Int) -> String? {
    guard (1...pages).contains(block.page) else { return "a block stands on page \(block.page) of \(pages)" }
    let texts: [SourcedText]
    switch block {
    case .paragraph(let paragraph):
      if paragraph.raw.isEmpty { return "a paragraph has no text" }
      texts = [paragraph.text]
    case .table(let table):
      if let fault = fault(of: table) { return fault }
      texts = table.cells.flatMap(\.lines)
    }
    let places = texts.lazy.flatMap(\.places)
    let isInside = { (place: Place) in
      (1...pages).contains(place.page) && (1...lines).contains(place.line ?? 0)
    }
    return places.first { !isInside($0) }.map { "text stands nowhere: \($0)" }
  }

  private static func fault(of table: Table) -> String? {
    if table.rowCount < 1 || table.columnCount < 1 { return "a table has no grid" }
    var covered: Set<[Int]> = []
    var previous = [0, -1]
    for cell in table.cells {
      if cell.rowSpan < 1 || cell.columnSpan < 1 || cell.row + cell.rowSpan > table.rowCount
        || cell.column + cell.columnSpan > table.columnCount || cell.row < 0 || cell.column < 0
      {
        return "a cell lies outside of the grid: \(cell.row), \(cell.column)"
      }
      let position = [cell.row, cell.column]
      if !previous.lexicographicallyPrecedes(position) { return "cells are out of order at \(position)" }
      previous = position
      for row in cell.row..<(cell.row + cell.rowSpan) {
        for column in cell.column..<(cell.column + cell.columnSpan)
        where !covered.insert([row, column]).inserted {
          return "two cells cover \(row), \(column)"
        }
      }
    }
    return nil
  }

  // MARK: Text

  /// What must be read and was not.
  private static func lost(of visible: VisibleText, in transcript: Transcript) -> String? {
    let read = Array(TranscriptDump.visible(transcript).unicodeScalars)
    if visible.isInOrder, !transcript.diagnostics.contains(where: { $0.id == .tableTooWide }) {
      let found = read.filter(visible.isCertain)
      return found == visible.scalars ? nil : "text was lost or moved: \(visible.scalars), \(found)"
    }
    var counts: [Unicode.Scalar: Int] = [:]
    for scalar in read { counts[scalar, default: 0] += 1 }
    for scalar in visible.scalars {
      counts[scalar, default: 0] -= 1
      if counts[scalar, default: 0] < 0 { return "\(scalar) was lost of \(visible.scalars)" }
    }
    return nil
  }
}

/// The characters of a source that no mark-up can hide, found without understanding the mark-up.
struct VisibleText {
  /// Consonants, and where nothing raises or encodes characters the Thai digits too.
  let scalars: [Unicode.Scalar]
  /// Whether they must also come in this order and no others between them.
  let isInOrder: Bool
  /// Which characters were looked at.
  let isCertain: @Sendable (Unicode.Scalar) -> Bool

  init(_ source: [Unicode.Scalar]) {
    let text = String(String.UnicodeScalarView(source)).lowercased()
    let hasTags = source.contains("<")
    let hasLinks = text.contains("](")
    let hasStruck = text.contains("~~")
    let hasReferences = source.contains("&")
    isInOrder = !hasTags && !hasLinks && !hasStruck && !hasReferences
    let certain = hasTags || hasReferences ? Self.isConsonant : Self.isConsonantOrDigit
    isCertain = certain
    if hasLinks || hasStruck {
      scalars = []
    } else if !hasTags {
      scalars = source.filter(certain)
    } else {
      scalars = Self.outsideTags(source, isPlain: Self.isPlain(text)).filter(certain)
    }
  }

  @Sendable private static func isConsonant(_ scalar: Unicode.Scalar) -> Bool {
    (0x0E01...0x0E2E).contains(scalar.value)
  }

  @Sendable private static func isConsonantOrDigit(_ scalar: Unicode.Scalar) -> Bool {
    isConsonant(scalar) || (0x0E50...0x0E59).contains(scalar.value)
  }

  /// Whether tags can hide nothing but themselves: no comments, quotes, or elements that are not shown.
  private static func isPlain(_ text: String) -> Bool {
    let hiding = ["<!", "<?", "\"", "'", "<script", "<style", "<title", "<template", "</s", "</del"]
    return !hiding.contains { text.contains($0) }
  }

  /// Where mark-up is plain, what stands outside of `<…>`; else what stands before the first `<` and
  /// behind the last `>`.
  private static func outsideTags(_ source: [Unicode.Scalar], isPlain: Bool) -> [Unicode.Scalar] {
    guard isPlain else {
      guard let first = source.firstIndex(of: "<") else { return source }
      let last = source.lastIndex(of: ">").map { max($0, first) } ?? source.endIndex - 1
      return Array(source[..<first] + source[source.index(after: last)...])
    }
    var kept: [Unicode.Scalar] = []
    // What follows a `<` for which no `>` came so far.
    var open: [Unicode.Scalar]?
    for scalar in source {
      switch (scalar, open) {
      case ("<", _):
        kept += open ?? []
        open = []
      case (">", .some): open = nil
      case (_, .some): open?.append(scalar)
      case (_, nil): kept.append(scalar)
      }
    }
    return kept + (open ?? [])
  }
}
