import PageModel
import ThaiText

/// Text without white space and raised footnote marks, digits folded and Latin letters in lower case, with the way back to the
/// source: phrases are found however they are spaced or wrapped.
struct SqueezedText {
  /// Scalars that count.
  let scalars: [Unicode.Scalar]
  /// Offset of each scalar in the source.
  let offsets: [Int]
  /// The source.
  let source: SourcedText

  init(_ source: SourcedText) {
    self.source = source
    let text = source.scalars
    offsets = Array(unsafeUninitializedCapacity: text.count) { offsets, count in
      for offset in text.indices where Self.counts(text[offset]) {
        offsets.initializeElement(at: count, to: offset)
        count += 1
      }
    }
    scalars = offsets.map { Self.folded(text[$0]) }
  }

  /// Whether more scalars count than so many: looks no further than needed.
  static func isLonger(_ source: SourcedText, than length: Int) -> Bool {
    guard source.count > length else { return false }
    var count = 0
    for scalar in source.scalars where counts(scalar) {
      count += 1
      if count > length { return true }
    }
    return false
  }

  private static func counts(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.isSpace && !Superscript.contains(scalar)
  }

  /// A phrase in the form in which it is searched.
  static func key(_ phrase: String) -> [Unicode.Scalar] { key(phrase.unicodeScalars) }

  /// Scalars in the form in which they are searched.
  static func key(_ scalars: some Sequence<Unicode.Scalar>) -> [Unicode.Scalar] {
    var key: [Unicode.Scalar] = []
    key.reserveCapacity(scalars.underestimatedCount)
    for scalar in scalars where !scalar.isSpace { key.append(folded(scalar)) }
    return key
  }

  private static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if (0x41...0x5A).contains(scalar.value), let lower = Unicode.Scalar(scalar.value + 32) { return lower }
    return ThaiDigits.folded(scalar)
  }

  /// Whether the phrase (in key form) stands at the index.
  func matches(_ phrase: [Unicode.Scalar], at index: Int) -> Bool {
    guard index >= 0, !phrase.isEmpty, index + phrase.count <= scalars.count else { return false }
    for k in 0..<phrase.count where scalars[index + k] != phrase[k] { return false }
    return true
  }

  /// Whether the phrase (in key form) ends before the index.
  func matches(_ phrase: [Unicode.Scalar], endingAt index: Int) -> Bool {
    matches(phrase, at: index - phrase.count)
  }

  /// Source offsets of a range of squeezed indices.
  func sourceRange(_ range: Range<Int>) -> Range<Int> {
    guard !range.isEmpty, range.lowerBound >= 0, range.upperBound <= offsets.count else {
      let at =
        range.lowerBound < offsets.count && range.lowerBound >= 0 ? offsets[range.lowerBound] : source.count
      return at..<at
    }
    return offsets[range.lowerBound]..<(offsets[range.upperBound - 1] + 1)
  }

  /// First squeezed index whose source offset is at least `offset`.
  func index(atOrAfter offset: Int) -> Int {
    var low = 0
    var high = offsets.count
    while low < high {
      let middle = (low + high) / 2
      if offsets[middle] < offset { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether white space stands in the source between the scalars before and at the index.
  func hasSpace(before index: Int) -> Bool {
    guard index > 0, index < offsets.count else { return true }
    return offsets[index] > offsets[index - 1] + 1
  }

  /// Squeezed text of a range as a string (clamped).
  func string(_ range: Range<Int>) -> String {
    String(scalars: scalars[range.clamped(to: 0..<scalars.count)])
  }
}
