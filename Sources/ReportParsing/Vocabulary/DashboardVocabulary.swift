/// Words of the lines beside the picture of a score.
enum DashboardVocabulary {
  /// The picture shows the total.
  static let totals = PhraseSet(["ผลการประเมิน", "คะแนนรวม", "คะแนนภาพรวม", "ภาพรวม", "คะแนน ITA"])
  /// It shows something else.
  static let others = PhraseSet(["รายตัวชี้วัด", "สูงสุด", "ต่ำสุด", "รายเครื่องมือ", "ตัวชี้วัดที่"])
}
