import PageModel
import ThaiText

/// Tells labels that name a subject of the agency and nothing else from those that say more of the figure beside them:
/// another year, other agencies, a target, a weight, who answered.
enum PlainLabel {
  /// Whether nothing in the label keeps the figure from being the agency's score of the assessed year.
  static func isPlain(_ label: SourcedText) -> Bool {
    let text = SqueezedText(label)
    return YearReader.years(in: label.scalars).isEmpty && !SubjectHeader.isTarget(label)
      && !ExclusionVocabulary.otherThanScores.occurs(in: text)
      && !ExclusionVocabulary.quantities.occurs(in: text)
      && !ExclusionVocabulary.otherAssessments.occurs(in: text)
      && !ScoreVocabulary.wholes.occurs(in: text)
  }
}
