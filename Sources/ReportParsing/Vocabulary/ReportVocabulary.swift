/// Words that tell what a document is.
enum ReportVocabulary {
  /// It speaks of the assessment.
  static let assessment = PhraseSet([
    "คุณธรรมและความโปร่งใส", "integrityandtransparency", "การประเมินita", "ผลการประเมินita", "คะแนนita", "(ita)",
    "ผลita", "itaปี", "itaประจำปี", "itaพ.ศ.", "บทเรียนita", "รายงานita", "แบบวัดiit", "แบบวัดoit",
  ])

  /// Its title says that it reports on measures taken.
  static let implementation = PhraseSet([
    "ผลการดำเนินการเพื่อส่งเสริม", "ผลการดำเนินการตามมาตรการ", "ผลการดำเนินงานตามมาตรการ", "การดำเนินการตามมาตรการ",
    "ผลการดำเนินการส่งเสริม", "รายงานผลการดำเนินการ", "รายงานผลการดำเนินงาน",
  ])

  /// Its title says that it analyses a result.
  static let analysis = PhraseSet(["วิเคราะห์ผลการประเมิน", "การวิเคราะห์ผล"])
}
