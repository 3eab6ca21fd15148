import ReportModel

/// The labels of the two parts of an EIT figure and their mean, however written.
struct PartLabels {
  /// Labels from left to right; a mean only beside at least one of the two parts.
  func labels(in text: SqueezedText) -> [PhraseSet<ScorePart>.Hit] {
    let hits = PartVocabulary.labels.hits(in: text).filter {
      text.isWholeLatinWord($0.range) && !endsWithinNumber($0.range, text)
    }
    return hits.contains { $0.meaning != .mean } ? hits : []
  }

  /// The first digit of a score is no part: `EIT 19.94`, `EIT 100`.
  private func endsWithinNumber(_ range: Range<Int>, _ text: SqueezedText) -> Bool {
    let isDigit = { (scalar: Unicode.Scalar) in scalar.properties.numericType == .decimal }
    guard let last = text.scalars[range].last, isDigit(last) else { return false }
    let rest = text.source.scalars[text.sourceRange(range).upperBound...].prefix(2)
    guard let next = rest.first else { return false }
    return isDigit(next) || (next == "." && rest.count == 2 && rest.last.map(isDigit) ?? false)
  }
}
