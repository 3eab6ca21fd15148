/// Words around the names of agencies; their kinds are in the codebook.
enum AgencyVocabulary {
  /// What may stand before the agency in the line of a title.
  static let leads = PhraseSet(["ชื่อหน่วยงาน", "หน่วยงาน", "ของ", "โดย", ":"])

  /// Words with which a name ends and its place begins.
  static let ends = PhraseSet(["อำเภอ", "เขต", "จังหวัด", "อ.", "จ."])

  /// Words of the sentence that no name contains: it has ended before them.
  static let stops = PhraseSet([
    "ได้", "ประจำปี", "ปีงบประมาณ", "จึง", "เพื่อ", "โดย", "และ", "หรือ", "ซึ่ง", "ที่", "ให้", "ใน", "พบว่า", "มีผล",
    "มีคะแนน", "มีการ", "มีข้อ", "ขอ", "ต้อง", "ควร", "เป็น", "กำหนด", "ดำเนิน", "เข้าร่วม", "จัดทำ", "จำนวน", "ตาม",
    "ทั้ง", "แห่ง", "ทุก", "ของ", "ฯ", "ดังนี้", "สามารถ", "เห็นควร", "ร่วม", "ทราบ", "ผลคะแนน", "ผลการ", "คะแนน",
    "(ITA", "ITA", "อย่าง", "เช่น", "ด้วย", "ผ่าน", "เผยแพร่", "บน", "ตลอด", "กับ", "แก่", "เมื่อ", "หาก", "ยัง", "ไม่",
    "จะ", "นำ", "เว็บไซต์", "สู่", "ถึง", "จาก", "นั้น", "นี้", "รวม", "เรื่อง", "ประกอบ", "สร้าง", "รับ", "ใช้", "หลัก",
    "อื่น", "ต่าง", "ภาย", "ตั้ง", "ออก", "มา", "ไป", "ขึ้น", "เอง", "คือ", "แล้ว", "ดัง", "เท่า", "ทำ", "มี", "แต่",
    "เพราะ", "ก่อน", "หลัง",
  ])

  /// Words before a district.
  static let districts = PhraseSet(["อำเภอ", "อ."])

  /// Words before a province.
  static let provinces = PhraseSet(["จังหวัด", "จ."])

  /// `องค์การบริหารส่วนจังหวัด` names a kind of agency, not a province.
  static let organisation = PhraseSet(["บริหารส่วน"])
}
