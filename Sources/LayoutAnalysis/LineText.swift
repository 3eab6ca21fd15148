internal import PageModel

/// Characters of a line in reading order, with the spaces that its gaps mean.
struct LineText {
  /// A character of the line.
  struct Item {
    let scalar: Unicode.Scalar
    /// Index into the page's glyphs; -1 for white space without a character.
    let glyph: Int32
    /// What was drawn, where `scalar` is its raised form; else nil.
    var lowered: Unicode.Scalar?
  }

  let items: [Item]
  private let ink: PageInk

  /// `clusters` are in reading order.
  init(_ clusters: ArraySlice<GlyphCluster>, on ink: PageInk) {
    self.ink = ink
    items = Self.items(of: clusters, on: ink)
  }

  private static func items(of clusters: ArraySlice<GlyphCluster>, on ink: PageInk) -> [Item] {
    var items: [Item] = []
    items.reserveCapacity(clusters.count * 3 / 2 + 2)
    clusters.withUnsafeBufferPointer { clusters in
      let spacing = LineSpacing(clusters)
      let marks = RaisedMarks(clusters)
      for index in clusters.indices {
        let base = clusters[index].base
        if index > 0 {
          let last = clusters[index - 1]
          if clusters[index].isSpace {
            if isNoSpace(at: index, in: clusters, spacing: spacing) { continue }
          } else if !last.isSpace, spacing.isSpace(between: last.base, and: base) {
            items.append(Item(scalar: " ", glyph: -1))
          }
        }
        items.append(Item(scalar: base.scalar, glyph: base.index))
        if let raised = marks.form(of: base) {
          items[items.count - 1] = Item(scalar: raised, glyph: base.index, lowered: base.scalar)
        }
        guard clusters[index].markCount > 0 else { continue }
        for mark in ink.marks(of: clusters[index]) {
          items.append(Item(scalar: mark.scalar, glyph: mark.index))
        }
      }
    }
    return items
  }

  /// Whether a space character is printed over another or over letters that touch.
  private static func isNoSpace(
    at index: Int, in clusters: UnsafeBufferPointer<GlyphCluster>, spacing: LineSpacing
  ) -> Bool {
    let (last, blank) = (clusters[index - 1], clusters[index].base)
    if last.isSpace {
      return last.base.end - blank.start > 0.5 * (blank.end - blank.start) && blank.end > blank.start
    }
    guard index + 1 < clusters.count else { return false }
    return spacing.isOverprinted(blank, between: last.base, and: clusters[index + 1].base)
  }

  /// The text as drawn, with a place for every scalar.
  var text: SourcedText { SourcedText(scalars: items.map(\.scalar), places: places) }

  private var places: [Place] {
    let (page, glyphs) = (ink.page.number, ink.page.glyphs)
    return items.indices.map { index in
      let glyph = Int(items[index].glyph)
      return glyph < 0 ? placeOfGap(index) : Place(page: page, box: glyphs[glyph].box)
    }
  }

  /// The text as drawn.
  var string: String {
    var text = UTF8Text(capacity: 3 * items.count)
    for item in items { text.append(item.scalar) }
    return text.string
  }

  private func placeOfGap(_ index: Int) -> Place {
    guard index > 0, index + 1 < items.count, items[index - 1].glyph >= 0, items[index + 1].glyph >= 0 else {
      return Place(page: ink.page.number)
    }
    let one = ink.page.glyphs[Int(items[index - 1].glyph)].box
    let two = ink.page.glyphs[Int(items[index + 1].glyph)].box
    return Place(page: ink.page.number, box: Self.gap(one, two))
  }

  /// The strip between two boxes, whichever way the text runs.
  private static func gap(_ one: Box, _ two: Box) -> Box {
    let isUpright = abs(two.midX - one.midX) >= abs(two.midY - one.midY)
    return isUpright
      ? Box(x0: min(one.x1, two.x1), y0: one.y0, x1: max(one.x0, two.x0), y1: one.y1)
      : Box(x0: one.x0, y0: min(one.y1, two.y1), x1: one.x1, y1: max(one.y0, two.y0))
  }
}

// MARK: - The text layer

extension LineText {
  /// The text as drawn; characters that are not the text layer's are recorded as repairs, with what the text
  /// layer says as what was there before.
  var correctedText: SourcedText {
    let layer = ink.page.layerTexts
    guard !layer.isEmpty || items.contains(where: { $0.lowered != nil }) else { return text }
    var repairs: [TextRepair] = []
    for (index, item) in items.enumerated() where item.glyph >= 0 {
      if let drawn = item.lowered {
        repairs.append(
          TextRepair(
            rule: RaisedMarks.rule, range: index..<index + 1, before: layer[Int(item.glyph)] ?? String(drawn),
            after: String(item.scalar)))
        continue
      }
      guard let before = layer[Int(item.glyph)] else { continue }
      // What was left out behind a glyph, a mark drawn once more, has changed no character of it.
      guard let rule = ink.page.glyphs[Int(item.glyph)].source.repairRule else { continue }
      repairs.append(
        TextRepair(rule: rule, range: index..<index + 1, before: before, after: String(item.scalar)))
    }
    return SourcedText(scalars: items.map(\.scalar), places: places, repairs: repairs)
  }

  /// The text as the file's text layer has it.
  var layerText: String {
    let layer = ink.page.layerTexts
    guard !layer.isEmpty || items.contains(where: { $0.lowered != nil }) else { return string }
    var text = UTF8Text(capacity: 3 * items.count)
    for item in items {
      if item.glyph >= 0, let before = layer[Int(item.glyph)] {
        text.append(before)
      } else {
        text.append(item.lowered ?? item.scalar)
      }
    }
    return text.string
  }
}
