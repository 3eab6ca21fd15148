/// Words that compare a score with that of an earlier year.
enum ChangeVocabulary {
  /// The score rose.
  static let rises = PhraseSet(["เพิ่มขึ้น", "สูงขึ้น", "สูงกว่าปี", "เพิ่มจาก"])
  /// The score fell.
  static let falls = PhraseSet(["ลดลง", "ต่ำลง", "ต่ำกว่าปี", "ลดจาก"])
  /// A clause about the earlier year's score begins.
  static let relatives = PhraseSet(["ซึ่งได้", "ที่ได้", "ซึ่งมี", "ที่มี"])
  /// Words before the year that a result is compared with.
  static let comparisons = PhraseSet(["จาก", "เทียบกับ", "เปรียบเทียบกับ", "กว่า", "กับ", "เมื่อเทียบ"])
  /// Words between a comparison and its year.
  static let comparisonFillers = PhraseSet([
    "ปีงบประมาณ", "ประจำปี", "ปี", "พ.ศ.", "ผลการประเมิน", "คะแนน", "ใน", "ของ", "ประจำ", "งบประมาณ",
  ])
}
