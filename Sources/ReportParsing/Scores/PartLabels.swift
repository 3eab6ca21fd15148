import ReportModel

/// The labels of the two parts of an EIT figure and their mean, however written.
struct PartLabels {
  /// Labels from left to right; a mean only beside at least one of the two parts.
  func labels(in text: SqueezedText) -> [PhraseSet<ScorePart>.Hit] {
    let hits = PartVocabulary.labels.hits(in: text).filter { isWord($0.range, in: text) }
    return hits.contains { $0.meaning != .mean } ? hits : []
  }

  /// Short Latin labels (EP, ES) count as whole words only: `best` holds no label.
  private func isWord(_ range: Range<Int>, in text: SqueezedText) -> Bool {
    let isLatin: (Int) -> Bool = { index in
      index >= 0 && index < text.scalars.count && (0x61...0x7A).contains(text.scalars[index].value)
    }
    if isLatin(range.lowerBound), isLatin(range.lowerBound - 1), !text.hasSpace(before: range.lowerBound) {
      return false
    }
    if isLatin(range.upperBound - 1), isLatin(range.upperBound), !text.hasSpace(before: range.upperBound) {
      return false
    }
    return true
  }
}
