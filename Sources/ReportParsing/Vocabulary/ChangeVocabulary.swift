/// Words that compare a score with that of an earlier year.
enum ChangeVocabulary {
  /// The score rose.
  static let rises = PhraseSet(["เพิ่มขึ้น", "สูงขึ้น", "สูงกว่าปี", "เพิ่มจาก"])
  /// The score fell.
  static let falls = PhraseSet(["ลดลง", "ต่ำลง", "ต่ำกว่าปี", "ลดจาก"])
  /// Words between a word of change and a score that was had or reached.
  static let reached = PhraseSet(["ได้", "มี", "เป็น", "คือ", "อยู่ที่", "("])
  /// The year before, without its number.
  static let yearBefore = PhraseSet(["ปีที่ผ่านมา", "ปีก่อน", "ปีที่แล้ว", "ปีก่อนหน้า"])
  /// Words before the year that a result is compared with.
  static let comparisons = PhraseSet(["จาก", "เทียบกับ", "เปรียบเทียบกับ", "กว่า", "กับ", "เมื่อเทียบ"])
  /// Words between a comparison and its year.
  static let comparisonFillers = PhraseSet([
    "ปีงบประมาณ", "ประจำปี", "ปี", "พ.ศ.", "ผลการประเมิน", "คะแนน", "ใน", "ของ", "ประจำ", "งบประมาณ",
  ])
}
