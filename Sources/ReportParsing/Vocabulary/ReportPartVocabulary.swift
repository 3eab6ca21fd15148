/// Words by which the submissions within one document are told apart.
enum ReportPartVocabulary {
  /// What a title says that its report is.
  enum Kind {
    /// It analyses a result.
    case analysis
    /// It plans measures.
    case plan
    /// It reports on measures taken.
    case implementation
    /// It is about a result; a section can be, too.
    case result
  }

  /// Words with which the title of a report begins.
  static let kinds = PhraseSet<Kind>([
    .implementation: [
      "การดำเนินการเพื่อส่งเสริมคุณธรรม", "การดำเนินงานเพื่อส่งเสริมคุณธรรม", "การดำเนินการส่งเสริมคุณธรรม",
      "การดำเนินการตามมาตรการ", "การดำเนินงานตามมาตรการ", "การปฏิบัติตามมาตรการ", "การดำเนินการตามแผนมาตรการ",
      "การขับเคลื่อนมาตรการ", "ผลการขับเคลื่อนมาตรการ", "ผลตามมาตรการ", "ดำเนินการตามมาตรการ",
      "ดำเนินงานตามมาตรการ", "รายงานผลการดำเนินการ", "การนำมาตรการ", "การดำเนินการขับเคลื่อนมาตรการ",
    ],
    .analysis: [
      "วิเคราะห์ผล", "วิเคราะห์คะแนน", "วิเคราะห์คุณธรรม", "วิเคราะห์ข้อมูลผลการประเมิน", "วิเคราะห์ ITA",
      "วิเคราะห์การประเมิน",
      "วิเคราะห์จุด", "วิเคราะห์รายประเด็น", "วิเคราะห์ระดับคะแนน", "นำผลการประเมิน", "ผลการวิเคราะห์",
    ],
    .plan: [
      "มาตรการส่งเสริมคุณธรรม", "มาตรการเพื่อส่งเสริมคุณธรรม", "มาตรการในการส่งเสริมคุณธรรม", "มาตรการยกระดับคุณธรรม",
      "มาตรการยกระดับผล", "แผนมาตรการ", "แผนการขับเคลื่อนมาตรการ", "แผนปฏิบัติการส่งเสริมคุณธรรม", "แผนขับเคลื่อน",
      "กำหนดมาตรการ",
    ],
    .result: [
      "ผลการประเมิน ITA", "ผลการประเมินคุณธรรม", "ผลการประเมินระดับคุณธรรม", "ผลคะแนนการประเมิน", "ผลคะแนน ITA",
      "คะแนน ITA", "ผล ITA", "การประเมินคุณธรรม", "ผลการประเมิน Integrity",
    ],
  ])

  /// What may stand before those words.
  static let leads = PhraseSet([
    "รายงานการ", "รายงานผลการ", "รายงานผล", "รายงาน", "แบบรายงาน", "สรุปผลการ", "สรุปผล", "สรุปการ", "สรุป",
    "บันทึก", "เรื่อง",
    "การ", "ผลการ", "แบบ", "(ร่าง)", "ร่าง", ":", "-", "–",
  ])

  /// Words that number the parts of a document.
  static let parts = PhraseSet(["ส่วนที่", "ตอนที่", "ภาคที่", "ภาค", "Part"])

  /// Words of the agency or of its place.
  static let agencies = PhraseSet([
    "องค์การบริหารส่วน", "เทศบาล", "อบต.", "อบจ.", "สำนักงาน", "มหาวิทยาลัย", "วิทยาลัย", "โรงเรียน", "กรม", "กระทรวง",
    "ศาล",
    "โรงพยาบาล", "รัฐวิสาหกิจ", "อำเภอ", "จังหวัด", "เมืองพัทยา", "กรุงเทพมหานคร", "เขตพื้นที่การศึกษา",
  ])

  /// Words for the assessment in a title.
  static let assessments = PhraseSet(["ITA", "OIT", "IIT", "EIT"])

  /// Words with which the line of a title's year begins.
  static let years = PhraseSet(["ประจำ", "ปี", "พ.ศ.", "ในปี", "รอบปี", "ของปี"])

  /// What heads a table of contents.
  static let contents = PhraseSet(["สารบัญ"])
}
