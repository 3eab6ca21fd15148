/// Words around the names of agencies; their kinds are in the codebook.
enum AgencyVocabulary {
  /// What may stand before the agency in the line of a title.
  static let leads = PhraseSet(["ชื่อหน่วยงาน", "หน่วยงาน", "ของ", "โดย", ":", "ประกาศ", "รายงาน"])

  /// Words for the area of an office, within its name.
  static let areas = PhraseSet(["จังหวัด", "อำเภอ"])

  /// The word for one of several areas, before its number.
  static let zones = PhraseSet(["เขต"])

  /// Words that begin the names of offices.
  static let officeWords = ["สำนักงาน", "ศูนย์", "สำนัก", "กองทัพ", "คณะกรรมการ"]

  /// Words that begin the names of state enterprises.
  static let enterpriseWords = ["องค์การ", "ธนาคาร", "บริษัท"]

  /// What the name of a public organization ends with.
  static let publicOrganization = PhraseSet(["(องค์การมหาชน)"])

  /// What the name of a company ends with.
  static let companies = PhraseSet(["จำกัด", "จำกัด(มหาชน)", "แห่งประเทศไทย"])

  /// The capital, whose districts have another word.
  static let capital = PhraseSet(["กรุงเทพมหานคร", "กรุงเทพฯ", "กทม."])

  /// Words between what a title is about and the agency.
  static let owners = PhraseSet(["ของ", "หน่วยงาน:", "หน่วยงาน", "โดย"])

  /// Offices and people of an agency, before the word for its kind.
  static let offices = PhraseSet(["ปลัด", "สำนักปลัด", "พนักงาน", "นายก", "รองนายก", "สภา", "สมาชิกสภา", "เขต"])

  /// Words that begin the last rows of a list of agencies.
  static let summaries = PhraseSet([
    "รวม", "ค่าเฉลี่ย", "เฉลี่ย", "ภาพรวม", "คะแนน", "ผล", "หมายเหตุ", "ที่มา", "สูงสุด", "ต่ำสุด", "ระดับ", "จำนวน",
  ])

  /// Words with which a name ends and its place begins.
  static let ends = PhraseSet(["อำเภอ", "จังหวัด", "อ.", "จ."])

  /// Words for the year of a report, which no name contains.
  static let years = PhraseSet(["ประจำปี", "ปีงบประมาณ"])

  /// Words that follow a kind of agency where the sentence goes on without a name.
  static let nameless = PhraseSet([
    "ได้", "จึง", "ที่", "และ", "หรือ", "ซึ่ง", "ให้", "ใน", "มี", "เป็น", "ของ", "โดย", "เพื่อ", "ต้อง", "ควร", "ตาม",
    "จะ", "ไม่", "กับ",
    "แก่", "จาก", "ฯ", "ทราบ", "ประจำ", "ปีงบประมาณ", "พบว่า", "กำหนด", "ดำเนิน", "เข้าร่วม", "จัดทำ", "จำนวน", "ทั้ง",
    "แห่ง",
    "ทุก", "ดังนี้", "สามารถ", "เห็นควร", "อย่าง", "เช่น", "ด้วย", "ผ่าน", "เผยแพร่", "บน", "ตลอด", "เมื่อ", "หาก", "ยัง",
    "นำ",
    "เว็บไซต์", "สู่", "ถึง", "นั้น", "นี้", "เรื่อง", "ประกอบ", "ใช้", "อื่น", "ต่าง", "ภายใน", "ตั้งไว้", "คือ", "แล้ว", "แต่",
    "เพราะ",
    "ก่อน", "หลังจาก", "คะแนน", "ผลคะแนน", "ผลการ", "ITA", "(", "เอง", "เทียบ", "เปรียบเทียบ", "เฉลี่ย", "สูงสุด",
    "ต่ำสุด",
  ])

  /// Words of the sentence that hardly any name contains: it has ended before them.
  static let stops = PhraseSet([
    "ได้", "ประจำปี", "ปีงบประมาณ", "จึง", "เพื่อ", "โดย", "และ", "หรือ", "ซึ่ง", "ให้", "พบว่า", "มีผล", "มีคะแนน", "มีการ",
    "มีข้อ",
    "กำหนด", "ดำเนิน", "เข้าร่วม", "จัดทำ", "จำนวน", "ตาม", "ของ", "ฯ", "ดังนี้", "สามารถ", "เห็นควร", "ร่วมกับ", "ทราบ",
    "ผลคะแนน",
    "ผลการ", "คะแนน", "(", "ITA", "อย่าง", "เช่น", "ด้วย", "เผยแพร่", "ตลอด", "เมื่อ", "เว็บไซต์", "ภายใน", "ตั้งแต่",
    "เป็น", "จะ",
    "แล้ว", "อยู่", "ในการ", "ในปี", "ในด้าน", "ในเรื่อง", "ที่ได้", "ที่มี", "ต้อง", "ควร",
  ])

  /// Words that names contain too: they end a name only where it would grow too long.
  static let looseStops = PhraseSet([
    "ที่", "ใน", "มี", "ขอ", "ทั้ง", "แห่ง", "ทุก", "ผ่าน", "บน", "กับ", "แก่", "หาก", "ยัง", "ไม่", "นำ", "สู่", "ถึง",
    "จาก", "นั้น", "นี้",
    "รวม", "เรื่อง", "ประกอบ", "สร้าง", "รับ", "ใช้", "หลัก", "อื่น", "ต่าง", "ตั้ง", "ออก", "มา", "ไป", "ขึ้น", "เอง",
    "คือ", "ดัง",
    "เท่า", "ทำ", "แต่", "เพราะ", "ก่อน", "หลัง",
  ])

  /// Scalars that the name of a place may have before `looseStops` cut it.
  static let longestName = 17

  /// The same for agencies that are not of local government: `กรมส่งเสริมการปกครองท้องถิ่น`.
  static let longestOfficeName = 34

  /// Levels of local government, between the kind of an agency and its name.
  static let localLevels = PhraseSet(["ตำบล", "เมือง", "นคร", "จังหวัด"])

  /// Words before a district.
  static let districts = PhraseSet(["อำเภอ", "อ."])

  /// Words before a province.
  static let provinces = PhraseSet(["จังหวัด", "จ."])

  /// `องค์การบริหารส่วนจังหวัด` names a kind of agency, not a province.
  static let organisation = PhraseSet(["บริหารส่วน"])

  /// Words after อำเภอ that go on with the sentence instead of naming a district.
  static let noPlaceNames = PhraseSet([
    "และ", "ที่", "ของ", "ใน", "หรือ", "โดย", "เดียวกัน", "อื่น", "ต่าง", "ทุก", "นี้", "นั้น", "เป็น", "มี", "ได้", "จำนวน",
    "อันดับ",
    "จึง", "ซึ่ง", "ให้", "เพื่อ", "คือ", "ละ", "ว่า", "จะ", "ไม่", "กับ", "ดังกล่าว", "ทั้ง",
  ])
}
