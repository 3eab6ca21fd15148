/// Words that tell what a printed year is the year of.
enum YearVocabulary {
  /// Before or after the year of a result.
  static let ofResult = PhraseSet(["ประเมิน", "คะแนน", "ita", "คุณธรรมและความโปร่งใส", "ได้รับ"])

  /// Before the year of a plan, a manual, a law or a calendar date.
  static let ofOther = PhraseSet([
    "มาตรการ", "แผน", "คู่มือ", "กันยายน", "ตุลาคม", "ยุทธศาสตร์", "พระราชบัญญัติ", "ประกาศ", "ลงมือ", "ดำเนินการใน",
  ])

  /// Before the year of the manual of the assessment.
  static let ofManual = PhraseSet(["คู่มือการประเมิน", "คู่มือ ITA"])

  /// Before the year of measures, in the title of their table.
  static let ofMeasures = PhraseSet([
    "มาตรการ", "แผน", "สู่การปฏิบัติ", "การดำเนินการ", "ผลการดำเนิน", "พัฒนา", "ปรับปรุง", "จะทำ", "จะดำเนิน", "แนวทาง",
    "กิจกรรม", "โครงการ",
  ])

  /// Words that name the result of an assessment.
  static let results = PhraseSet(["ผลการประเมิน", "ผลคะแนน", "ได้คะแนน", "คะแนนการประเมิน"])

  /// Words that name the assessment.
  static let assessments = PhraseSet([
    "การประเมินคุณธรรม", "การประเมินita", "integrityandtransparency", "ประเมินita",
  ])

  /// Words of a figure after the year of a result.
  static let figures = PhraseSet(["คะแนน", "ร้อยละ"])

  /// Words between a figure and its year: `91.42 คะแนนในปี 2567`.
  static let fillers = PhraseSet(["คะแนน", "ใน", "ปีงบประมาณ", "ประจำ", "ปี", "พ.ศ.", "เมื่อ", "ของ", "(", "%"])

  /// Links a figure to the year after it.
  static let links = PhraseSet(["ใน"])

  /// A measure that goes on all the time.
  static let throughout = "ตลอด"
}
