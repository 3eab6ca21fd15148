import PageModel

/// A change that a rule wants to make.
struct TextEdit: Equatable {
  /// Scalar offsets before any change.
  let range: Range<Int>
  let replacement: [Unicode.Scalar]

  /// One edit for each scalar that `change` wants replaced.
  static func replacing(
    in text: [Unicode.Scalar], _ change: (Unicode.Scalar) -> [Unicode.Scalar]?
  ) -> [TextEdit] {
    var edits: [TextEdit] = []
    for (index, scalar) in text.enumerated() {
      if let replacement = change(scalar) {
        edits.append(TextEdit(range: index..<(index + 1), replacement: replacement))
      }
    }
    return edits
  }
}

extension SourcedText {
  /// The text after edits, which must be in order and must not overlap; each is recorded as a repair.
  ///
  /// The same result as `replace` for one edit after the other, but in one pass over the text.
  func applying(_ edits: [TextEdit], rule: String) -> SourcedText {
    var output = EditedText(source: self, rule: rule)
    for edit in edits { output.apply(edit) }
    return output.finished()
  }
}

/// Text under construction from a source and edits.
private struct EditedText {
  let source: SourcedText
  let rule: String
  private var scalars: [Unicode.Scalar] = []
  private var places: [Place] = []
  private var repairs: [TextRepair] = []
  private var copied = 0
  /// New offsets of the source's offsets 0...count: of what starts there, and of what ends there.
  private var starts: [Int] = []
  private var ends: [Int] = []
  private let movesRepairs: Bool

  init(source: SourcedText, rule: String) {
    self.source = source
    self.rule = rule
    movesRepairs = !source.repairs.isEmpty
    scalars.reserveCapacity(source.count)
    places.reserveCapacity(source.count)
  }

  mutating func apply(_ edit: TextEdit) {
    precondition(edit.range.lowerBound >= copied && edit.range.upperBound <= source.count, "edits in order")
    copy(upTo: edit.range.lowerBound)
    let start = scalars.count
    let replaced = self.replaced(edit)
    scalars += edit.replacement
    places += replaced
    if movesRepairs {
      for _ in edit.range {
        starts.append(start)
        ends.append(ends.count == edit.range.lowerBound ? start : scalars.count)
      }
    }
    copied = edit.range.upperBound
    repairs.append(
      TextRepair(
        rule: rule, range: start..<scalars.count, before: source.scalars.string(edit.range),
        after: edit.replacement.string(0..<edit.replacement.count)))
  }

  func finished() -> SourcedText {
    var all = self
    all.copy(upTo: source.count)
    all.starts.append(all.scalars.count)
    all.ends.append(all.scalars.count)
    let moved = source.repairs.map { repair -> TextRepair in
      let low = all.newOffset(repair.range.lowerBound, all.starts)
      let high = repair.range.isEmpty ? low : all.newOffset(repair.range.upperBound, all.ends)
      return TextRepair(
        rule: repair.rule, range: low..<max(low, high), before: repair.before, after: repair.after)
    }
    return SourcedText(scalars: all.scalars, places: all.places, repairs: moved + repairs)
  }

  private func newOffset(_ offset: Int, _ map: [Int]) -> Int {
    map.indices.contains(offset) ? map[offset] : scalars.count
  }

  private mutating func copy(upTo end: Int) {
    guard copied < end else { return }
    if movesRepairs {
      let shift = scalars.count - copied
      for offset in copied..<end {
        starts.append(offset + shift)
        ends.append(offset + shift)
      }
    }
    scalars += source.scalars[copied..<end]
    places += source.places[copied..<end]
    copied = end
  }

  /// Scalar by scalar where the lengths agree, else the united place; of the scalar before an insertion.
  private func replaced(_ edit: TextEdit) -> [Place] {
    if edit.range.count == edit.replacement.count { return Array(source.places[edit.range]) }
    if edit.replacement.isEmpty { return [] }
    let anchor =
      edit.range.isEmpty
      ? max(0, edit.range.lowerBound - 1)..<max(1, edit.range.lowerBound) : edit.range
    let place = source.place(in: anchor) ?? Place(page: 1)
    return Array(repeating: place, count: edit.replacement.count)
  }
}
