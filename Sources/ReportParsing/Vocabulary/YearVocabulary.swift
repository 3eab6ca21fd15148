/// Words that tell what a printed year is the year of.
enum YearVocabulary {
  /// Before or after the year of a result.
  static let ofResult = PhraseSet(["ประเมิน", "คะแนน", "ita", "คุณธรรมและความโปร่งใส", "ได้รับ"])

  /// Before the year of a plan, a manual, a law or a calendar date.
  static let ofOther = PhraseSet([
    "มาตรการ", "แผน", "คู่มือ", "กันยายน", "ตุลาคม", "ยุทธศาสตร์", "พระราชบัญญัติ", "ประกาศ", "ลงมือ", "ดำเนินการใน",
    "ตั้งแต่", "นับแต่", "เริ่มใน",
  ])

  /// Before the year of the manual of the assessment.
  static let ofManual = PhraseSet(["คู่มือการประเมิน", "คู่มือ ITA"])

  /// Before the year of measures, in the title of their table.
  static let ofMeasures = PhraseSet([
    "มาตรการ", "แผน", "สู่การปฏิบัติ", "การดำเนินการ", "ผลการดำเนิน", "พัฒนา", "ปรับปรุง", "จะทำ", "จะดำเนิน", "แนวทาง",
    "กิจกรรม", "โครงการ", "แก้ไข", "ยกระดับ",
  ])

  /// What stands between the first and the last year of a span.
  static let spans = PhraseSet(["-", "–", "—", "ถึง", "ปีงบประมาณ", "ปี", "พ.ศ."])

  /// Between the year of a result and the year in which it is used.
  static let ofUse = PhraseSet(["ไปใช้", "ไปสู่การปฏิบัติ", "มาใช้", "เพื่อใช้", "นำไป"])

  /// Words that name the result of an assessment.
  static let results = PhraseSet(["ผลการประเมิน", "ผลคะแนน", "ได้คะแนน", "คะแนนการประเมิน"])

  /// Words that name the assessment.
  static let assessments = PhraseSet([
    "การประเมินคุณธรรม", "การประเมินita", "integrityandtransparency", "ประเมินita",
  ])

  /// Words of a title beside which a bare number can be a year: `รายงาน ITA 2566`.
  static let ofTitle = PhraseSet([
    "รายงาน", "ita", "ประเมิน", "คุณธรรมและความโปร่งใส", "integrityandtransparency", "มาตรการ", "แผน", "report",
  ])

  /// Words just before a number that is no year, or only that of a calendar date.
  static let ofSerials = PhraseSet(
    [
      "เลขที่", "ที่", "เลข", "โทร", "โทร.", "โทรศัพท์", "หมายเลข", "รหัส", "จำนวน", "ข้อ", "หน้า", "มาตรา", "หมู่",
      "no.",
      "/", "-", "ร้อยละ", "คะแนน", "+",
    ] + monthNames)

  /// Names of months, behind the number of a day.
  static let months = PhraseSet(monthNames)

  private static let monthNames = [
    "มกราคม", "กุมภาพันธ์", "มีนาคม", "เมษายน", "พฤษภาคม", "มิถุนายน", "กรกฎาคม", "สิงหาคม", "กันยายน", "ตุลาคม",
    "พฤศจิกายน", "ธันวาคม", "ม.ค.", "ก.พ.", "มี.ค.", "เม.ย.", "พ.ค.", "มิ.ย.", "ก.ค.", "ส.ค.", "ก.ย.", "ต.ค.",
    "พ.ย.",
    "ธ.ค.",
  ]
  /// Units and marks just after a number that is no year.
  static let ofCounts = PhraseSet([
    "คน", "บาท", "ราย", "ข้อ", "ครั้ง", "แห่ง", "หน่วยงาน", "ชุด", "ตัวอย่าง", "คะแนน", "เรื่อง", "ฉบับ", "ชั่วโมง",
    "เมตร", "ไร่",
    "ครัวเรือน", "/", "-", "%",
  ])

  /// Words of a figure after the year of a result.
  static let figures = PhraseSet(["คะแนน", "ร้อยละ"])

  /// Words between a figure and its year: `91.42 คะแนนในปี 2567`.
  static let fillers = PhraseSet(["คะแนน", "ใน", "ปีงบประมาณ", "ประจำ", "ปี", "พ.ศ.", "เมื่อ", "ของ", "(", "%"])

  /// Words between the year of a score and its figure: `คะแนน ITA ปี 2566: 89.91`.
  static let equality = PhraseSet([
    "เท่ากับ", "อยู่ที่", "คือ", "เป็น", "มีค่า", "มี", "ได้", "ได้รับ", "=", ":", "ร้อยละ", ")",
  ])

  /// Between the figure of one year and the next year.
  static let joints = PhraseSet([",", ";", "และ", "คะแนน", "%", "/100"])

  /// The assessed year, without its number.
  static let ofNow = PhraseSet(["ปีนี้", "ปีปัจจุบัน", "ปีงบประมาณนี้", "ปีงบประมาณปัจจุบัน", "ปีล่าสุด"])

  /// Just before a year that is over.
  static let ofPast = PhraseSet(["เมื่อ", "เมื่อครั้ง", "แต่เดิมใน", "เดิมใน", "ย้อนดู", "ย้อนไป", "ย้อนกลับไป"])

  /// After a year that is over: `ปี 2565 เทศบาลเคยได้`.
  static let ofOnce = PhraseSet(["เคย"])

  /// Just after a year that is over, as the sentence goes on about it.
  static let ofThen = PhraseSet(["ครั้งนั้น", "ครานั้น", "ขณะนั้น", "ปีนั้น", "เวลานั้น"])

  /// Before the day of a letter.
  static let ofLetter = PhraseSet(["วันที่", "ลงวันที่", "ประกาศณวันที่", "ณวันที่"])

  /// Before the day on which a result was made known.
  static let ofNews = PhraseSet(["ประกาศผล", "แจ้งผล", "ทราบผล", "เผยแพร่ผล", "ประกาศคะแนน", "แจ้งคะแนน"])

  /// Between such words and the day.
  static let ofDays = PhraseSet(["เมื่อ", "วันที่", "เดือน", "ใน", "ณ", "แล้ว"])

  /// Links a figure to the year after it.
  static let links = PhraseSet(["ใน"])

  /// In the label of a row or column whose figures are wanted or foreseen, not reached.
  static let ofTargets = PhraseSet(TargetVocabulary.words(.label))

  /// A measure that goes on all the time.
  static let throughout = "ตลอด"
}
