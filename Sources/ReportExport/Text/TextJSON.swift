internal import PageModel

/// The text of a PDF as JSON Lines: one object a line, for programs.
///
/// Boxes are `[x0, y0, x1, y1]` in points with two decimals, origin at the top left of the page as displayed; pages,
/// tables, rows and columns count from 1. Lists are always there; another fact that does not apply is absent.
public struct TextJSON: Sendable {
  /// Name of the document in every object.
  private let document: String
  /// Whether a person should look at what a rule did: it was a guess.
  private let needsReview: @Sendable (String) -> Bool

  /// The objects of a document; `needsReview` knows the ids of the rules that guess.
  public init(document: String, needsReview: @escaping @Sendable (String) -> Bool) {
    self.document = document
    self.needsReview = needsReview
  }

  /// A page with its lines in reading order.
  public func page(_ page: ReadPage) -> [UInt8] {
    let text = page.text
    return CanonicalJSON.object([
      .init("document", .string(document)),
      .init("page", .integer(text.number)),
      .init("width", .decimal(.coordinate(text.width))),
      .init("height", .decimal(.coordinate(text.height))),
      .init("status", .string(page.status.rawValue)),
      .init("lines", .array(text.lines.map(line))),
      .init("watermarks", .array(text.watermarks.map(line))),
    ]).line
  }

  private func line(_ line: PageTextLine) -> CanonicalJSON {
    let text = Self.readable(line.text.string)
    let raw = Self.readable(line.layerText)
    let rules = Set(line.text.repairs.map(\.rule)).sorted()
    var members: [CanonicalJSON.Member] = [
      .init("text", .string(text)),
      .init("box", Self.box(line.box)),
      .init("direction", .integer(line.direction)),
      .init("repairs", .strings(rules)),
    ]
    // Byte by byte: `String` takes composed and decomposed letters for the same.
    if !text.utf8.elementsEqual(raw.utf8) { members.append(.init("raw", .string(raw))) }
    if rules.contains(where: needsReview) { members.append(.init("review", .bool(true))) }
    if let cell = line.cell {
      members += [
        .init("table", .integer(cell.table + 1)),
        .init("row", .integer(cell.row + 1)),
        .init("column", .integer(cell.column + 1)),
      ]
    }
    return .object(members)
  }

  /// The repairs of a page, an object each, in the order of its lines and of their places in the line.
  public func repairs(of page: ReadPage) -> [UInt8] {
    page.text.lines.flatMap { line in
      Self.inOrder(line.text.repairs).flatMap { repair in
        CanonicalJSON.object([
          .init("document", .string(document)),
          .init("page", .integer(page.text.number)),
          .init("rule", .string(repair.rule)),
          .init("box", Self.box(Self.box(of: repair, in: line))),
          .init("before", .string(repair.before)),
          .init("after", .string(repair.after)),
          .init("review", .bool(needsReview(repair.rule))),
        ]).line
      }
    }
  }

  /// The text with U+FFFD for control characters, some of which end a line for some readers of JSON Lines.
  private static func readable(_ text: String) -> String {
    func isControl(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
    }
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.map { isControl($0) ? "\u{FFFD}" : $0 }))
  }

  private static func inOrder(_ repairs: [TextRepair]) -> [TextRepair] {
    repairs.enumerated().sorted { a, b in
      (a.element.range.lowerBound, a.offset) < (b.element.range.lowerBound, b.offset)
    }.map(\.element)
  }

  /// Where the repaired characters stand; for characters that were removed, their neighbour's place.
  private static func box(of repair: TextRepair, in line: PageTextLine) -> Box {
    let start = min(repair.range.lowerBound, max(0, line.text.count - 1))
    let range = repair.range.isEmpty ? start..<start + 1 : repair.range
    return line.text.place(in: range)?.box ?? line.box
  }

  private static func box(_ box: Box) -> CanonicalJSON {
    .array([box.x0, box.y0, box.x1, box.y1].map { .decimal(.coordinate($0)) })
  }
}
