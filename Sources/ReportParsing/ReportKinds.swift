import ReportModel
import ThaiText

/// Decides what a document is, by its words and by what was found in it.
struct ReportKinds {
  let texts: [DocumentText]
  let titles: Titles
  let reading: ScoreReading
  let measures: [MeasureRow]

  /// `analysis`, `implementation-report`, `measures-plan`, sorted; `other` where the document does not
  /// speak of the assessment.
  var kinds: [String] {
    guard isAboutAssessment else { return ["other"] }
    var kinds = Set<String>()
    if measures.contains(where: { $0.kind == .result }) || titles.nameImplementation {
      kinds.insert("implementation-report")
    }
    if measures.contains(where: { $0.kind != .result }) { kinds.insert("measures-plan") }
    if reading.occurrences.count >= 3 || titles.nameAnalysis {
      kinds.insert("analysis")
    }
    if kinds.isEmpty { kinds.insert("analysis") }
    return kinds.sorted()
  }

  /// What the titles of a document say that it is.
  struct Titles {
    /// Whether one names an analysis of a result.
    let nameAnalysis: Bool
    /// Whether one names a report on measures taken.
    let nameImplementation: Bool

    init(_ texts: [DocumentText]) {
      let titles = texts.filter(\.isTitle).map(\.squeezed)
      nameAnalysis = titles.contains(where: ReportVocabulary.analysis.occurs)
      nameImplementation = titles.contains(where: ReportVocabulary.implementation.occurs)
    }
  }

  /// Two mentions of the assessment, one of them among the titles or beside figures or measures.
  private var isAboutAssessment: Bool {
    var inTitles = 0
    var all = 0
    for text in texts {
      guard ReportVocabulary.assessment.occurs(in: text.squeezed) else { continue }
      all += 1
      if text.isTitle { inTitles += 1 }
    }
    let codes = Set(
      reading.occurrences.filter { $0.key.subject == .item || $0.key.subject == .indicator }.map(\.key))
    return inTitles > 0 || codes.count >= 8
      || (all > 0 && (!reading.occurrences.isEmpty || !measures.isEmpty)) || all >= 3
  }
}
