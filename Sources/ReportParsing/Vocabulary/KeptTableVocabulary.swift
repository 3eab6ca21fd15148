/// Words by which tables that hold neither scores nor measures are told apart.
enum KeptTableVocabulary {
  /// In the header or the caption of a table of risks.
  static let risks = PhraseSet(["ความเสี่ยง", "เหตุการณ์เสี่ยง", "ประเด็นเสี่ยง", "จุดเสี่ยง"])

  /// In the header or the caption of a table of cases and what became of them.
  static let followUps = PhraseSet([
    "ติดตาม", "รับเรื่อง", "เรื่องที่รับ", "ยุติ", "คงค้าง", "ค้างดำเนินการ", "อยู่ระหว่างดำเนินการ", "อยู่ระหว่างการดำเนินการ",
    "ความคืบหน้า", "ความก้าวหน้า", "ข้อร้องเรียน", "เรื่องร้องเรียน",
  ])

  /// In the line above a calendar that plans no measures.
  static let calendars = PhraseSet(["ปฏิทิน", "กำหนดการ"])
}
