/// Tells whether a title is that of a result: `ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2566`.
enum TitleOfResult {
  private static let results = ["ผลการประเมิน", "ผลคะแนน", "คะแนน ITA", "ผล ITA", "วิเคราะห์ผล", "วิเคราะห์คะแนน"]

  /// Words of a title whose year is that of what is done with an earlier result.
  private static let uses = [
    "มาตรการ", "แผน", "ไปใช้", "นำผล", "เตรียม", "ดำเนินการตาม", "ดำเนินงานตาม", "ขับเคลื่อน", "ปรับปรุง", "พัฒนา",
    "ทบทวน", "ส่งเสริม", "ไปสู่",
  ]

  /// Whether the words before the year name a result, and no use of it.
  static func isNamed(in title: String) -> Bool {
    results.contains { Wording.contains(title, $0) } && !uses.contains { Wording.contains(title, $0) }
  }
}
