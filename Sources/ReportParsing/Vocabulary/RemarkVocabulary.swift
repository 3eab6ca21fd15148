import ReportModel

/// Words with which reports speak of their own figures.
enum RemarkVocabulary {
  /// What the words say of the figures that are named beside them.
  static let cues = PhraseSet<Remark.Kind>([
    .highest: [
      "คะแนนสูงสุด", "คะแนนสูงที่สุด", "คะแนนมากที่สุด", "ได้คะแนนสูงสุด", "สูงสุดคือ", "สูงสุด", "สูงที่สุด", "ทำได้ดีที่สุด",
    ],
    .lowest: [
      "คะแนนต่ำสุด", "คะแนนต่ำที่สุด", "คะแนนน้อยที่สุด", "คะแนนน้อยสุด", "ต่ำสุดคือ", "ต่ำสุด", "ต่ำที่สุด", "น้อยที่สุด",
    ],
    .strength: ["จุดแข็ง", "จุดเด่น", "ข้อดี"],
    .weakness: [
      "จุดอ่อน", "จุดบกพร่อง", "ข้อบกพร่อง", "จุดที่ต้องพัฒนา", "จุดที่ควรพัฒนา", "ควรปรับปรุง", "ต้องปรับปรุง", "ควรเร่งปรับปรุง",
      "ต้องพัฒนา", "ควรพัฒนา", "ที่ต้องแก้ไข",
    ],
    .lowItems: [
      "ไม่ได้คะแนน", "ไม่มีคะแนน", "คะแนนต่ำกว่า", "ต่ำกว่าเกณฑ์", "ได้0คะแนน", "คะแนนเป็น0", "คะแนนเป็นศูนย์", "ยังไม่ครบถ้วน",
    ],
  ])

  /// Words that link what is said to a list after it.
  static let openings = PhraseSet(["ได้แก่", "ดังนี้", "คือ", "ดังต่อไปนี้", ":", "ประกอบด้วย"])

  /// Units of a stated number of figures.
  static let counted = PhraseSet(["ข้อ", "ตัวชี้วัด", "รายการ", "ประเด็น", "ลำดับ", "อันดับ"])

  /// Words that begin an announcement.
  static let announcements = PhraseSet(["ประกาศ"])

  /// Words before the day of an announcement.
  static let days = PhraseSet(["ณวันที่", "ลงวันที่", "เมื่อวันที่", "วันที่"])
}
