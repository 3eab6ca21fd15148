/// Words within time frames: a text that ends or begins with them is the half of one.
enum TimeFrameVocabulary {
  /// Words that another point of time, or the year, follows.
  static let openEnds = PhraseSet(["ถึง", "และ", "พ.ศ.", "ตลอด"])
  /// Words that go on from a point of time.
  static let continuations = PhraseSet(["ถึง", "จนถึง", "และ", "พ.ศ.", "ปี"])
}
