/// Words that compare a score with that of an earlier year.
enum ChangeVocabulary {
  /// The score rose.
  static let rises = PhraseSet(["เพิ่มขึ้น", "สูงขึ้น", "สูงกว่าปี", "เพิ่มจาก", "ดีขึ้น", "ขยับขึ้น"])
  /// The score fell.
  static let falls = PhraseSet(["ลดลง", "ต่ำลง", "ต่ำกว่าปี", "ลดจาก", "ถดถอย", "ถดถอยลง", "ตกลง", "ปรับลด"])
  /// A difference whose direction the words leave open.
  static let eitherWay = PhraseSet(["ผลต่าง", "เพิ่ม/ลด", "เปลี่ยนแปลง", "ส่วนต่าง"])
  /// Words between a word of change and a score that was had or reached.
  static let reached = PhraseSet(["ได้", "มี", "เป็น", "คือ", "อยู่ที่", "("])
  /// The year before, without its number.
  static let yearBefore = PhraseSet(["ปีที่ผ่านมา", "ปีก่อน", "ปีที่แล้ว", "ปีก่อนหน้า"])
  /// Words before a year that say when something was.
  static let times = PhraseSet(["เมื่อ", "ใน", "โดย", "ผลการประเมิน", "จากผลการประเมิน", "จากผลการประเมินใน"])
  /// Words that set one's own figures beside those of others.
  static let besides = PhraseSet(["เทียบ", "กับ", "และ", "พร้อม", "รวมทั้ง"])

  /// The word that begins a clause about what was named before.
  static let relative = PhraseSet(["ซึ่ง", "โดย"])

  /// Words before the year that a result is compared with.
  static let comparisons = PhraseSet(["เทียบกับ", "เปรียบเทียบกับ", "กว่า", "เท่ากับ", "เมื่อเทียบ"])
  /// Words before such a year that also begin other phrases: `จากผลการประเมินปี 2567 พบว่า`.
  static let links = PhraseSet(["จาก", "กับ"])
  /// Words that make a comparison of the link after them.
  static let movements = PhraseSet([
    "เพิ่มขึ้น", "สูงขึ้น", "ดีขึ้น", "มากขึ้น", "พัฒนาขึ้น", "เพิ่มจาก", "ลดลง", "ต่ำลง", "น้อยลง", "แย่ลง", "ลดจาก",
    "ถดถอย", "ขยับ", "เปลี่ยนแปลง", "เปลี่ยนไป", "ต่างจาก", "แตกต่าง", "เทียบ",
  ])
  /// Words that make a comparison of the link before them: `จากปี 2566 … เพิ่มขึ้นเป็น 88.40`.
  static let arrivals = PhraseSet([
    "เพิ่มขึ้นเป็น", "เพิ่มเป็น", "สูงขึ้นเป็น", "ขยับเป็น", "ลดลงเป็น", "ลดลงเหลือ", "ลดเหลือ", "ต่ำลงเป็น", "มาเป็น",
  ])
  /// Words between a comparison and its year.
  static let comparisonFillers = PhraseSet([
    "ปีงบประมาณ", "ประจำปี", "ปี", "พ.ศ.", "ผลการประเมิน", "ผลคะแนน", "คะแนน", "ita", "ใน", "ของ", "ประจำ",
    "งบประมาณ", "รอบ", "การประเมิน",
  ])
}
