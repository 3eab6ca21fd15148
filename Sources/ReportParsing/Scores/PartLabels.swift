import ReportModel

/// The labels of the two parts of an EIT figure and their mean, however written.
struct PartLabels {
  /// Labels from left to right; a mean only beside at least one of the two parts.
  func labels(in text: SqueezedText) -> [PhraseSet<ScorePart>.Hit] {
    let hits = PartVocabulary.labels.hits(in: text).filter { text.isWholeLatinWord($0.range) }
    return hits.contains { $0.meaning != .mean } ? hits : []
  }
}
