import ReportModel

/// Words for the two parts of an EIT figure and for their mean.
enum PartVocabulary {
  /// Labels, however written.
  static let labels = PhraseSet<ScorePart>([
    .publicUsers: [
      "eitpublic", "public", "EP", "EIT ส่วนที่ 1", "ส่วนที่ 1", "EIT part 1", "EIT (1)", "EIT1", "EIT-1",
    ],
    .survey: [
      "eitsurvey", "survey", "ES", "EIT ส่วนที่ 2", "ส่วนที่ 2", "EIT part 2", "EIT (2)", "EIT2", "EIT-2",
    ],
    .mean: ["คะแนนเฉลี่ย", "ค่าเฉลี่ย", "เฉลี่ย", "mean", "average"],
  ])
}
