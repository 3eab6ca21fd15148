import PageModel
import ThaiText

/// Finds by the dictionary which mark a doubtful code draws.
///
/// A code draws one glyph wherever it stands, so all its places speak together: the mark that makes words of
/// them, where every other leaves letters outside of words, is the one. Where two would do, nothing is decided.
/// What is decided is a guess all the same (`Glyph.TextSource.dictionary`).
struct CodeInference {
  /// What a code draws.
  enum Meaning: Hashable {
    case mark(Unicode.Scalar)
    /// Nothing that its neighbours don't say already: a mark drawn once more.
    case nothing
  }

  private var contexts = GlyphContexts()
  private var meanings: [Int: Meaning] = [:]

  /// The page with the meanings of its doubtful glyphs, as far as they could be decided from all pages so far.
  mutating func resolve(_ doubts: [Int: DoubtfulGlyph.Reason], of page: Page) -> Page {
    guard !doubts.isEmpty else { return page }
    contexts.add(page, doubts: doubts)
    decide()
    return page.replacing(
      doubts.keys.reduce(into: [:]) { found, index in
        if let id = page.fontCode(of: index), let code = contexts.index(of: id) {
          found[index] = meanings[code]
        }
      })
  }

  private static let marks: [Unicode.Scalar] =
    "\u{0E48}\u{0E49}\u{0E4A}\u{0E4B}\u{0E4C}\u{0E47}\u{0E31}\u{0E34}\u{0E35}\u{0E36}\u{0E37}\u{0E38}\u{0E39}\u{0E4D}"
    .unicodeScalars.map { $0 }
  private static let rounds = 3

  /// Codes help each other: each is decided with the others as they are known, and once more when they are.
  private mutating func decide() {
    let due = contexts.takeDue()
    for _ in 0..<Self.rounds {
      var isChanged = false
      for index in due {
        let meaning = decision(on: index)
        if meaning != meanings[index] {
          meanings[index] = meaning
          isChanged = true
        }
      }
      if !isChanged { break }
    }
  }

  private func decision(on index: Int) -> Meaning? {
    let code = contexts.codes[index]
    if repeatsMark(code) { return .nothing }
    var readings = Self.candidates(for: code).map { (meaning: $0, text: text(of: index, $0)) }
      .map { (meaning: $0.meaning, text: $0.text, cost: ThaiDictionary.standard.cost(of: $0.text)) }
    guard let best = readings.min(by: { $0.cost < $1.cost }) else { return nil }
    // A mark drawn twice is one mark: readings that come to the same text don't compete.
    readings.removeAll { $0.text == best.text }
    let quo = ThaiDictionary.standard.cost(of: text(of: index, nil))
    let second = readings.map(\.cost).min()
    return Self.isClear(best.cost, against: quo, second, code) ? best.meaning : nil
  }

  /// Whether a reading leaves so many fewer letters outside of words than any other that it is the only one.
  private static func isClear(
    _ best: SegmentationCost, against quo: SegmentationCost, _ second: SegmentationCost?,
    _ code: GlyphContexts.Code
  ) -> Bool {
    let isStrange = code.reason == .strangeMark
    let (least, share) = isStrange ? (2, 0.8) : (4, 0.6)
    func beats(_ other: Int) -> Bool {
      best.unknown + least <= other && Double(best.unknown) <= share * Double(other)
    }
    if !isStrange && code.contexts.count < 3 { return false }
    // What cannot be read at all is no reading to be beaten.
    return (code.layer == "\u{FFFD}" || beats(quo.unknown)) && second.map { beats($0.unknown) } ?? true
  }

  private static func candidates(for code: GlyphContexts.Code) -> [Meaning] {
    switch code.layer {
    case "\u{0E32}": [.mark("\u{0E33}")]
    case "\u{0E33}": [.mark("\u{0E32}")]
    default:
      (code.reason == .strangeMark ? [.nothing] : []) + marks.filter { $0 != code.layer }.map { .mark($0) }
    }
  }

  /// Whether a code can't be read and always follows a tone mark or ์, after which no other mark can stand, without
  /// an า behind that could make it a half of ำ.
  private func repeatsMark(_ code: GlyphContexts.Code) -> Bool {
    guard code.layer == "\u{FFFD}", !code.contexts.isEmpty else { return false }
    return code.contexts.allSatisfy { context in
      let before = context.items[..<context.position].last.flatMap { scalars(of: $0).last }
      let behind = context.items[(context.position + 1)...].first.flatMap { scalars(of: $0).first }
      return before?.isUpperMark ?? false && behind != "\u{0E32}"
    }
  }

  /// Repaired text of all places of a code if it meant `meaning`; nil: as the text layer has it.
  private func text(of index: Int, _ meaning: Meaning?) -> [Unicode.Scalar] {
    contexts.codes[index].contexts.flatMap { context in
      let text = context.items.flatMap { item in
        item == .code(index) ? scalars(of: index, meaning) : scalars(of: item)
      }
      return ThaiRepair.repair(scalars: text).scalars + ["\n"]
    }
  }

  /// What an item is as far as it is known.
  private func scalars(of item: GlyphContext.Item) -> [Unicode.Scalar] {
    switch item {
    case .scalar(let scalar): [scalar]
    case .code(let index): scalars(of: index, meanings[index])
    }
  }

  private func scalars(of index: Int, _ meaning: Meaning?) -> [Unicode.Scalar] {
    switch meaning {
    case .mark(let mark): [mark]
    case .nothing: []
    case nil: [contexts.codes[index].layer]
    }
  }
}

extension Page {
  /// The page with glyphs that mean something else than the text layer says, by index.
  func replacing(_ meanings: [Int: CodeInference.Meaning]) -> Page {
    if meanings.isEmpty { return self }
    var kept: [Glyph] = []
    var texts: [Int: String] = [:]
    kept.reserveCapacity(glyphs.count)
    for (index, glyph) in glyphs.enumerated() {
      let said = layerTexts[index] ?? (glyph.source == .unmapped ? "" : String(glyph.scalar))
      switch meanings[index] {
      case nil:
        texts[kept.count] = layerTexts[index]
        kept.append(glyph)
      case .mark(let mark):
        texts[kept.count] = said
        kept.append(glyph.with(scalar: mark, source: .dictionary))
      case .nothing:
        guard let last = kept.indices.last else { continue }
        texts[last] = (texts[last] ?? String(kept[last].scalar)) + said
      }
    }
    return with(glyphs: kept, layerTexts: texts)
  }
}
