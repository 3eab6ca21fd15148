import Codebook
import PageModel
import ThaiText

/// Finds the names of rating levels of all fiscal years.
struct RatingLevels {
  /// A level found.
  struct Hit {
    /// The level, e.g. `A` or `ผ่านดี`.
    let level: String
    /// Offsets in the source.
    let range: Range<Int>
    /// Squeezed indices.
    let squeezed: Range<Int>
  }

  private let phrases: PhraseSet<String>

  init(codebooks: CodebookLibrary) {
    var seen = Set<String>()
    let levels = codebooks.years.compactMap { codebooks.codebook(for: $0) }.flatMap(\.ratingBands).map(
      \.level
    )
    .filter { seen.insert($0).inserted }
    phrases = PhraseSet(levels.map { ($0, $0) })
  }

  /// The level that begins at a squeezed index; a letter only where no other letter touches it.
  func level(in text: SqueezedText, at index: Int) -> Hit? {
    guard let hit = phrases.hit(in: text, at: index) else { return nil }
    let isLatin = hit.meaning.unicodeScalars.allSatisfy { $0.isASCII }
    if isLatin {
      // Squeezing folds case: a level is printed in capitals.
      let source = text.source.string(in: text.sourceRange(hit.range))
      guard source == hit.meaning, text.isWholeLatinWord(hit.range) else { return nil }
    }
    return Hit(level: hit.meaning, range: text.sourceRange(hit.range), squeezed: hit.range)
  }

  /// The level that is all there is, quotes and the word ระดับ aside.
  func sole(in source: SourcedText) -> Hit? {
    SqueezedText.isLonger(source, than: Self.longestSole) ? nil : sole(in: SqueezedText(source))
  }

  /// A level with its quotes and words, in squeezed scalars.
  private static let longestSole = 30

  /// The same of text that is squeezed already.
  func sole(in text: SqueezedText) -> Hit? {
    guard text.scalars.count <= Self.longestSole else { return nil }
    var index = 0
    while index < text.scalars.count {
      if let hit = LevelVocabulary.leads.hit(in: text, at: index) {
        index = hit.range.upperBound
      } else if "\"“”':()".unicodeScalars.contains(text.scalars[index]) {
        index += 1
      } else {
        break
      }
    }
    guard let hit = level(in: text, at: index) else { return nil }
    let rest = text.scalars[hit.squeezed.upperBound...]
    return rest.allSatisfy { "\"“”')".unicodeScalars.contains($0) } ? hit : nil
  }
}
