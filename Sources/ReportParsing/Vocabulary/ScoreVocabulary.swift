/// Words around a number that make it a score, or keep it from being one.
enum ScoreVocabulary {
  /// What a word before a number says of it.
  enum Word {
    /// It is a score.
    case score
    /// It is a share of a hundred, perhaps a score.
    case percent
    /// It is a part of a whole, such as the share of those who answered.
    case share
    /// Nothing.
    case neutral
    /// Somebody got the score: what stands before the word is the subject.
    case gain
    /// Somebody shall get it.
    case demand
    /// It is a count or a difference.
    case amount
    /// It is a threshold, a maximum, a weight or a serial number.
    case exclusion
    /// It is the highest or lowest.
    case extreme
  }

  /// Words before a number.
  static let before = PhraseSet<Word>([
    .percent: ["ร้อยละ"],
    .share: ["คิดเป็น", "คิดเป็นร้อยละ"],
    .score: ["คะแนน", "ผลคะแนน", "คะแนนเฉลี่ย", "ค่าคะแนน", "คะแนนรวม", "คะแนนผลการประเมิน"],
    .neutral: [
      "เท่ากับ", "อยู่ที่", "คือ", "เป็น", "มีค่า", "โดย", "โดยรวม", "ภาพรวม", "ในภาพรวม", "รวม", "เฉลี่ย", "ที่",
      "ซึ่ง", "=", ":", "(", "ผล", "การประเมิน", "ทั้งสิ้น", "ผลการประเมิน", "ITA", "เพียง", "แค่", "มาเป็น",
    ],
    .amount: ["จำนวน", "เพิ่มขึ้น", "ลดลง", "สูงขึ้น", "ต่ำลง", "ขึ้น", "เพิ่มขึ้น/ลดลง", "+", "ถึง", "อยู่"],
    .exclusion: TargetVocabulary.words(.number) + [
      "กว่า", "กว่าค่าเฉลี่ย", "กว่าคะแนนเฉลี่ย", "มากกว่า", "น้อยกว่า", "ต่ำกว่า", "สูงกว่า", "ไม่น้อยกว่า", "ไม่ต่ำกว่า", "ตั้งแต่",
      "เกณฑ์",
      "ระหว่าง", "อย่างน้อย", "เกิน", "เต็ม", "ค่าน้ำหนัก", "น้ำหนัก", "สัดส่วน", "ไม่ถึง", "ไม่เกิน", "ช่วง", "ลำดับ", "อันดับ",
      "ข้อที่", "ประเด็นที่", "ส่วนที่", "ฉบับที่", "ครั้งที่", "มาตรา", "ไตรมาส", "รอบ",
    ],
    .extreme: ["สูงสุด", "ต่ำสุด", "มากที่สุด", "น้อยที่สุด", "สูงที่สุด", "ต่ำที่สุด"],
    .gain: ["ได้", "ได้รับ", "มี", "ได้เพียง", "ได้ถึง", "ทำได้"],
    .demand: [
      "ต้องได้", "ต้องมี", "ควรได้", "ควรมี", "ให้ได้", "ให้มี", "จะได้", "ไม่ได้", "ต้องได้รับ", "ควรได้รับ", "ที่จะได้",
    ],
  ])

  /// The first part of หรือไม่, with which questions end.
  static let question = SqueezedText.key("หรือ")

  /// The word before the score from which a change began.
  static let origins = PhraseSet([
    "จาก", "จากคะแนน", "จากร้อยละ", "จากเดิม", "จากเดิมร้อยละ", "จากเดิมคะแนน", "จากเดิมได้", "จากที่ได้", "จากเดิมที่ได้",
  ])

  /// Words that say that a subject is a number.
  static let equality = PhraseSet(["เท่ากับ", "อยู่ที่", "คือ", "มีค่า", "=", ":"])

  /// The word for an amount, just before a number.
  static let amountWords = PhraseSet(["จำนวน"])

  /// Words between a figure and the number of its subjects: `0 คะแนน จำนวน 3 ข้อ`, `(0 คะแนน) มีสามข้อ`.
  static let countLeads = PhraseSet(["จำนวน", "มี", "มีจำนวน", "รวม", "ทั้งหมด", "รวมทั้งหมด"])

  /// Numbers in words.
  static let countWords = PhraseSet<Int>([
    1: ["หนึ่ง"], 2: ["สอง"], 3: ["สาม"], 4: ["สี่"], 5: ["ห้า"], 6: ["หก"], 7: ["เจ็ด"], 8: ["แปด"], 9: ["เก้า"],
    10: ["สิบ"],
  ])

  /// What may stand between the word for respondents or other agencies and the instrument meant.
  static let topicLinks = PhraseSet(["แบบวัด", "แบบสำรวจ", "แบบสอบถาม", "ของ", "ตาม", "(", "-"])

  /// What stands between points and the full score that they are a part of.
  static let fullScores = PhraseSet(["คะแนน", "จาก", "คะแนนเต็ม", "เต็ม", "ทั้งหมด", "ค่าน้ำหนัก", "น้ำหนัก"])

  /// Before a percentage that is computed of two figures.
  static let shareWords = PhraseSet(["คิดเป็นร้อยละ"])

  /// The word after a row of numbers that belong to the row of subjects before them.
  static let respectively = PhraseSet(["ตามลำดับ"])

  /// Between the first and the last of several indicators.
  static let until = PhraseSet(["ถึง", "-", "–"])

  /// What stands between the members of such a row.
  static let joints = PhraseSet([
    ",", "และ", "กับ", "คะแนน", "ร้อยละ", "%", "แบบวัด", "ตัวชี้วัดที่", "(", ")", "คือ", "ข้อ",
  ])

  /// Units of a score, after its number.
  static let units = PhraseSet(pointUnitWords + ["%"])

  /// Units that percentages of other things do not have.
  static let pointUnits = PhraseSet(pointUnitWords)

  private static let pointUnitWords = ["คะแนน", "เปอร์เซ็นต์"]

  /// After a number: and everything above it.
  static let upwards = "ขึ้นไป"

  /// Words after a number that make it a count or a threshold.
  static let counted = PhraseSet([
    upwards, "ตัวชี้วัด", "ข้อ", "ประเด็น", "ด้าน", "คน", "ครั้ง", "หน่วยงาน", "แห่ง", "เครื่องมือ", "บาท", "วัน",
    "เดือน", "ปี", "ราย", "ระดับ",
  ])

  /// Words that a cell of nothing but figures may hold beside them.
  static let cellWords = PhraseSet(["คะแนน", "ร้อยละ", "เท่ากับ", "ได้", "ระดับ"])

  /// Between a number and the word that links it to the subject after it.
  static let linkFillers = PhraseSet(["คะแนน", ")", "%", ","])

  /// Words that name the subject of the number before them.
  static let links = PhraseSet(["คือ", "ได้แก่"])

  /// Words with which a statement about other subjects begins.
  static let contrasts = PhraseSet([
    "รองลงมา", "ส่วน", "ขณะที่", "แต่", "สำหรับ", "ในขณะ", "โดยข้อ", "ไม่รวม", "ยกเว้น", "เว้น", "ข้อที่", "ต้องแก้ไข",
    "ควร",
  ])

  /// What stands between the name of an indicator and its figure in a list.
  static let figureLeads = PhraseSet([
    "(", "ได้", "ได้คะแนน", "คะแนน", "ร้อยละ", "=", ":", "เท่ากับ", "-", "–", "เฉลี่ย", "คะแนนเฉลี่ย", "ค่าเฉลี่ย",
    "ผลคะแนน",
    "รวม",
  ])

  /// Words for a weight.
  static let weights = PhraseSet(["น้ำหนัก", "ถ่วง"])

  /// Words for a weight or a full score.
  static let wholes = PhraseSet(["น้ำหนัก", "เต็ม", "สัดส่วน"])

  /// What stands behind such a figure.
  static let figureTails = PhraseSet(["คะแนน", "%", ")", "."])

  /// What stands between the members of a list whose figures follow them.
  static let listJoints = PhraseSet([",", ")", "และ", "คะแนน", "%", "กับ", ";"])
}
