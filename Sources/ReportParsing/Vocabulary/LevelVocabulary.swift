/// Words around the names of rating levels; the names themselves are in the codebook.
enum LevelVocabulary {
  /// Words that introduce a level in a sentence.
  static let introductions = PhraseSet(["ระดับ", "เกณฑ์", "ผลการประเมิน", "เกรด", "แปลผลเป็น", "แปลผล"])

  /// Words between an introduction and its level.
  static let fillers = PhraseSet([
    "ผลการประเมิน", "อยู่ในระดับ", "คือ", "เท่ากับ", "\"", "“", "'", ":", "ระดับ", "อยู่ใน", "คะแนน", "คุณภาพ", "=",
  ])

  /// What stands between a figure and the word for its level.
  static let joints = PhraseSet([
    "คะแนน", "%", "(", ",", "และ", "มี", "มีผล", "ผล", "ได้", "ได้รับ", "ซึ่ง", "โดย", "อยู่ใน", "อยู่", "จัดอยู่ใน",
    "จัดเป็น",
    "ถือว่า", "เป็น", "ใน", "คิดเป็น",
  ])

  /// Words before a level that the agency came to from another.
  static let arrivals = PhraseSet(["เป็น", "ขึ้นเป็น", "มาเป็น", "สู่", "เหลือ", "เหลือเพียง", "มาอยู่ใน", "อยู่ใน"])

  /// What stands between a level and the figure behind it.
  static let followers = PhraseSet([
    "\"", "”", "'", ")", ",", "ได้", "ได้รับ", "ที่", "ด้วย", "โดย", "มี", "ผล", "คะแนน", "ผลคะแนน", "คะแนนรวม",
    "ร้อยละ", "เท่ากับ",
    "อยู่ที่", "คือ", "(", ":",
  ])

  /// Words before a level that has a cell or line of its own.
  static let leads = PhraseSet(["ระดับผลการประเมิน", "ระดับ", "อยู่ในระดับ"])

  /// Labels of a row that holds the level.
  static let rowLabels = PhraseSet(["ระดับผลการประเมิน", "ระดับคะแนน", "ผลการประเมิน", "ระดับ"])

  /// A level whose name is an everyday word too.
  static let everyday = "ผ่าน"

  /// Words before the range of scores that a level stands for.
  static let bandUnits = PhraseSet(["คะแนน", "ช่วง", "ร้อยละ"])

  /// Words after a number that make it the end of a range.
  static let rangeEnds = PhraseSet(["ถึง", "ขึ้นไป", "คะแนนขึ้นไป"])
}
