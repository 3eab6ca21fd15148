import Codebook

/// Words that say what a figure is about: an indicator, an instrument, the total, or none of these.
enum SubjectVocabulary {
  /// What a word begins or names.
  enum Word {
    /// An indicator; its number and name follow.
    case indicator
    /// A sub-indicator; its number follows.
    case subindicator
    /// `ด้าน` and the beginning of an indicator's name.
    case aspect
    /// An instrument.
    case instrument(Instrument)
    /// The agency's total.
    case overall
    /// The total, unless something more specific stands before.
    case weakOverall
    /// The agency itself, and so its total, where nothing else stands.
    case agency
    /// Something whose figures are no scores of the agency.
    case topic
  }

  /// Words that begin a mention.
  static let mentions = PhraseSet<Word>([
    .subindicator: ["ตัวชี้วัดย่อยที่", "ตัวชี้วัดย่อย"],
    .indicator: ["ตัวชี้วัดที่", "ตัวชี้วัด", "ตัวชึ้วัดที่"],
    .aspect: ["ด้านการ", "ด้านคุณภาพ", "ด้านประสิทธิภาพ"],
    .instrument(.iit): [
      "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน", "ผู้มีส่วนได้ส่วนเสียภายใน", "ผู้มีส่วนได้เสียภายใน", "IIT",
      "บุคลากรภายในให้คะแนน", "บุคลากรให้คะแนน",
    ],
    .instrument(.eit): [
      "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก", "ผู้มีส่วนได้ส่วนเสียภายนอก", "ผู้มีส่วนได้เสียภายนอก", "EIT",
      "ผู้รับบริการให้คะแนน", "ผู้มาติดต่อให้คะแนน", "บุคคลภายนอกให้คะแนน",
    ],
    .instrument(.oit): ["การเปิดเผยข้อมูลสาธารณะ", "OIT", "การตรวจเว็บไซต์"],
    .overall: [
      "ผลการประเมินคุณธรรมและความโปร่งใส", "ผลการประเมินระดับคุณธรรมและความโปร่งใส", "ผลการประเมิน ITA",
      "ผลคะแนน ITA", "คะแนน ITA", "ผลการประเมินในภาพรวม", "ผลการประเมินภาพรวม", "คะแนนภาพรวม",
      "คะแนนรวม", "ผลคะแนนรวม", "คะแนนสุทธิ", "คะแนนเฉลี่ยรวม", "คะแนนในภาพรวม", "ภาพรวมของหน่วยงาน",
      "ภาพรวมระดับหน่วยงาน", "ค่าคะแนนโดยรวม", "คะแนนโดยรวม", "ทุกแบบวัด", "ทั้งสามแบบวัด", "ทุกตัวชี้วัด",
      "ถ่วงน้ำหนัก",
    ],
    .weakOverall: [
      "โดยภาพรวม", "ในภาพรวม", "ภาพรวม", "โดยรวม", "ผลรวม", "ผลคะแนนการประเมิน", "คะแนนการประเมิน",
      "คะแนนผลการประเมิน",
      "ผลคะแนนประเมิน", "คะแนนประเมิน",
    ],
    .agency: ["หน่วยงาน", "องค์การบริหารส่วน", "เทศบาล", "อบต.", "อบจ.", "มหาวิทยาลัย", "กรม"] + selfReferences,
    .topic: topics,
  ])

  private static let topics =
    TargetVocabulary.words(.subject) + [
      "ประเด็นที่", "รายประเด็น", "ระดับประเทศ", "ทั่วประเทศ", "ทั้งประเทศ", "ระดับจังหวัด", "ค่าเฉลี่ยของจังหวัด",
      "ทุกหน่วยงาน", "ของประเทศ", "ในประเทศ", "ของจังหวัด", "ในจังหวัด", "ระดับภาค",
      "ระดับกลุ่ม", "กลุ่มนี้", "ของกลุ่ม", "ค่าเฉลี่ยประเทศ",
      "ค่าเฉลี่ยจังหวัด", "ของอำเภอ", "ในอำเภอ", "ระดับอำเภอ", "ทั้งจังหวัด", "ค่าเฉลี่ยของเทศบาล", "ค่าเฉลี่ยเทศบาล",
      "ค่าเฉลี่ยของอบต.", "ค่าเฉลี่ยอบต.", "ค่าเฉลี่ยของอปท.", "ค่าเฉลี่ยอปท.", "หน่วยงานในสังกัด", "หน่วยงานอื่น",
      "หน่วยงานข้างเคียง", "หน่วยงานภายใต้", "กลุ่มตัวอย่าง", "ผู้ตอบ", "จำนวนบุคลากร", "บุคลากรทั้ง",
    ]

  /// Kinds of agencies that name the reporting one only where it is said at once that it had something: elsewhere they
  /// begin other names.
  private static let selfReferences = ["สถาบัน", "โรงพยาบาล", "กองทุน", "ธนาคาร", "บริษัท", "จังหวัด", "วิทยาลัย"]
    .flatMap {
      kind in ["ได้", "ทำได้", "ได้รับ", "มีคะแนน", "มีผลคะแนน"].map { kind + $0 }
    }

  /// What heads the column of the total beside those of the instruments.
  static let totals = PhraseSet(["รวม", "รวมทั้งสิ้น", "คะแนน", "ผลรวม", "ทั้งหมด", "ITA"])

  /// What begins the row of a mean.
  static let means = PhraseSet([
    "เฉลี่ย", "ค่าเฉลี่ย", "คะแนนเฉลี่ย", "รวมเฉลี่ย", "ถัวเฉลี่ย", "เฉลี่ยรวม", "คะแนนรวมเฉลี่ย",
  ])

  /// The word for figures that says nothing of what they are about.
  static let points = SqueezedText.key(scoreHeader)

  /// What heads a column of scores.
  static let scoreHeader = "คะแนน"

  /// The word for indicators and sub-indicators, before a number.
  static let indicators = PhraseSet(["ตัวชี้วัดที่", "ตัวชี้วัด", "ตัวชี้วัดย่อยที่", "ตัวชี้วัดย่อย"])

  /// What may stand before the first label of a cell: the name of its instrument.
  static let instruments = PhraseSet(["แบบวัด", "IIT", "EIT", "OIT", "เครื่องมือ"])
}
