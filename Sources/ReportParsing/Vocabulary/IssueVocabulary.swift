/// Words around the titles of the seven issues.
enum IssueVocabulary {
  /// What stands before the number of an issue.
  static let leads = PhraseSet(["ประเด็นที่", "ประเด็น", "ด้านที่", "ด้าน", "ข้อที่", "ข้อ", "(", "-", "•"])
}
