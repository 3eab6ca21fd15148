/// Words in a sentence that make its figures something else than the agency's scores.
enum ExclusionVocabulary {
  /// What the next figure is: a difference, what is missing, a least score, a measure of spread, people.
  static let quantities = PhraseSet([
    "ผลต่าง", "ส่วนต่าง", "แตกต่าง", "ต้องเพิ่ม", "เพิ่มอีก", "ขาดอีก", "ขาดไป", "ยังขาด", "หายไป", "เบี่ยงเบนมาตรฐาน",
    "S.D.", "ตอบแบบวัด", "ตอบแบบสำรวจ", "เข้าตอบ", "ตอบแล้ว", "ร่วมตอบ", "ขั้นต่ำ", "ผู้สูงอายุ", "ประชากร", "ครัวเรือน",
    "เพศ", "เห็นด้วย",
  ])

  /// What figures are that stand in the place of scores: differences, targets, means of others, weights.
  static let otherThanScores = PhraseSet([
    "ผลต่าง", "ส่วนต่าง", "แตกต่าง", "เป้า", "คาดหมาย", "คาดหวัง", "เกณฑ์", "เฉลี่ยประเทศ", "ประเทศ", "จังหวัด", "อำเภอ",
    "กลุ่ม",
    "น้ำหนัก", "คะแนนเต็ม", "ลำดับ", "อันดับ", "จำนวน", "ผู้ตอบ", "ตอบแบบ", "ปีที่ผ่านมา", "ปีก่อน", "ปีที่แล้ว", "ถ่วง",
  ])

  /// Words for several agencies, none of which is the reporting one.
  static let ofSeveral = PhraseSet([
    "ส่วนใหญ่", "อปท.", "แห่ง", "เฉลี่ย", "หน่วยงานที่", "บางหน่วยงาน", "หลายหน่วยงาน", "ทุก",
  ])

  /// Other assessments and surveys, whose figures look alike.
  static let otherAssessments = PhraseSet([
    "LPA", "Pre-ITA", "MOIT", "ความพึงพอใจ", "ประเมินประสิทธิภาพ", "ประกันคุณภาพ", "ธรรมาภิบาลภายใน",
  ])

  /// The assessment itself.
  static let ownAssessment = PhraseSet(["คุณธรรมและความโปร่งใส", "ITA", "IIT", "EIT", "OIT", "ตัวชี้วัดที่"])

  /// Words with which a sentence sets two figures apart.
  static let differences = PhraseSet(["กว่า", "ห่าง", "ต่าง", "ขาด", "เพิ่ม", "ลด", "สูงขึ้น", "ต่ำลง", "จาก", "เทียบ"])

  /// What all figures after it are, until something was had: goals and forecasts.
  static let goals = PhraseSet(TargetVocabulary.words(.clause))

  /// Words that say that a score was had.
  static let results = PhraseSet(["ได้", "ผลการประเมิน", "ผลคะแนน", "บรรลุ", "ผลที่"])

  /// After a percentage: what it is the share of.
  static let wholes = PhraseSet([
    "ของรายการ", "ของผู้ตอบ", "ของผู้มี", "ของจำนวน", "ของทั้งหมด", "ของข้อ", "ของบุคลากร", "ของงบประมาณ", "ของกลุ่ม",
    "ของประชากร", "ของเป้าหมาย", "ของผู้รับบริการ", "ของเจ้าหน้าที่",
  ])

  /// Units of people and things, before a percentage in brackets.
  static let counts = PhraseSet(["คน", "ราย", "ชุด", "ครั้ง", "แห่ง", "ข้อ", "รายการ", "บาท"])

  /// Before a level that the agency does not have, or that other agencies have.
  static let otherLevels = PhraseSet(
    TargetVocabulary.words(.level) + [
      "ต้องได้", "ให้ได้", "ควรได้", "จะได้", "เพื่อให้", "หน่วยงานที่ได้", "หน่วยงานที่มี", "กว่า", "จำนวน",
    ])
}
