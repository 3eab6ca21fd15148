/// The words around a number that make it a score, or keep it from being one.
struct ScoreCues {
  /// What stands before a number.
  struct Before {
    /// Whether a word such as คะแนน or ร้อยละ introduces it.
    var isScore = false
    /// Whether a word such as จำนวน or เพิ่มขึ้น introduces it.
    var isAmount = false
    /// Whether it is a threshold, a maximum or an end of a range.
    var isExcluded = false
    /// Whether it is called the highest or lowest.
    var isExtreme = false
    /// Squeezed index at which the introducing words begin.
    var start: Int
  }

  private enum Word {
    case score
    case neutral
    /// Says that somebody got the score: what stands before it is the subject.
    case gain
    /// Says that somebody shall get it.
    case demand
    case amount
    case exclusion
    case extreme
  }

  private let before: PhraseSet<Word>
  private let unitAfter = PhraseSet<Int>([("คะแนน", 0), ("%", 0), ("เปอร์เซ็นต์", 0)])
  private let excludedAfter = PhraseSet<Int>([
    ("ขึ้นไป", 0), ("ตัวชี้วัด", 0), ("ข้อ", 0), ("ประเด็น", 0), ("ด้าน", 0), ("คน", 0), ("ครั้ง", 0), ("หน่วยงาน", 0),
    ("แห่ง", 0), ("เครื่องมือ", 0), ("บาท", 0), ("วัน", 0), ("เดือน", 0), ("ปี", 0), ("ราย", 0), ("ระดับ", 0),
  ])

  init() {
    let score = ["คะแนน", "ร้อยละ", "ผลคะแนน", "คะแนนเฉลี่ย", "ค่าคะแนน", "คะแนนรวม", "คะแนนผลการประเมิน"]
    let neutral = [
      "เท่ากับ", "อยู่ที่", "คือ", "เป็น", "มีค่า", "โดย", "โดยรวม", "ภาพรวม", "ในภาพรวม", "รวม",
      "เฉลี่ย", "ที่", "ซึ่ง", "=", ":", "(", "ผล", "การประเมิน", "ทั้งสิ้น", "ผลการประเมิน", "ITA", "เพียง", "มาเป็น",
      "คิดเป็น",
    ]
    let amount = ["จำนวน", "เพิ่มขึ้น", "ลดลง", "สูงขึ้น", "ต่ำลง", "ขึ้น", "เพิ่มขึ้น/ลดลง", "+", "ถึง", "อยู่"]
    let exclusion = [
      "กว่า", "มากกว่า", "น้อยกว่า", "ต่ำกว่า", "สูงกว่า", "ไม่น้อยกว่า", "ไม่ต่ำกว่า", "ตั้งแต่", "เกณฑ์", "เป้าหมาย",
      "ระหว่าง", "อย่างน้อย", "เกิน", "เต็ม", "ค่าน้ำหนัก", "น้ำหนัก", "สัดส่วน", "ไม่ถึง", "ไม่เกิน", "ช่วง", "ลำดับ", "อันดับ",
      "ข้อที่", "ประเด็นที่", "ส่วนที่", "ฉบับที่", "ครั้งที่", "มาตรา", "ไตรมาส", "รอบ",
    ]
    let gain = ["ได้", "ได้รับ", "มี", "ได้เพียง"]
    let demand = [
      "ต้องได้", "ต้องมี", "ควรได้", "ควรมี", "ให้ได้", "ให้มี", "จะได้", "ไม่ได้", "ต้องได้รับ", "ควรได้รับ", "ที่จะได้",
    ]
    let extreme = ["สูงสุด", "ต่ำสุด", "มากที่สุด", "น้อยที่สุด", "สูงที่สุด", "ต่ำที่สุด"]
    before = PhraseSet(
      score.map { ($0, Word.score) } + neutral.map { ($0, .neutral) } + amount.map { ($0, .amount) }
        + exclusion.map { ($0, .exclusion) } + extreme.map { ($0, .extreme) }
        + gain.map { ($0, .gain) } + demand.map { ($0, .demand) })
  }

  /// Reads the words before a number from right to left, until one says nothing.
  func before(_ index: Int, in text: SqueezedText) -> Before {
    var result = Before(start: index)
    var position = index
    for _ in 0..<10 {
      guard let hit = before.hit(in: text, endingAt: position) else { break }
      position = hit.range.lowerBound
      switch hit.meaning {
      case .score: result.isScore = true
      case .neutral: break
      case .gain:
        result.start = position
        result.isExcluded = endsRange(text, before: index)
        return result
      case .amount: result.isAmount = true
      case .exclusion, .demand:
        result.isExcluded = true
        result.start = position
        return result
      case .extreme:
        result.isExtreme = true
      }
    }
    result.start = position
    if endsRange(text, before: index) { result.isExcluded = true }
    return result
  }

  /// `85 - 94.99`: the second end of a range.
  private func endsRange(_ text: SqueezedText, before index: Int) -> Bool {
    guard index >= 2, "-–—".unicodeScalars.contains(text.scalars[index - 1]) else { return false }
    return (0x30...0x39).contains(text.scalars[index - 2].value)
  }

  /// Whether a unit of score follows.
  func hasUnit(at index: Int, in text: SqueezedText) -> Bool {
    unitAfter.hit(in: text, at: index) != nil
  }

  /// Whether what follows makes the number a count, a threshold or the first end of a range.
  func isExcluded(at index: Int, in text: SqueezedText, isWhole: Bool) -> Bool {
    var position = index
    if let unit = unitAfter.hit(in: text, at: position) { position = unit.range.upperBound }
    if position < text.scalars.count, "-–—".unicodeScalars.contains(text.scalars[position]),
      position + 1 < text.scalars.count, (0x30...0x39).contains(text.scalars[position + 1].value)
    {
      return true
    }
    guard let hit = excludedAfter.hit(in: text, at: position) else { return false }
    // After a unit, and after decimals, the next words begin the next statement:
    // `ได้ 98.50 คะแนน ด้านการใช้อำนาจ …`.
    if text.string(hit.range) == "ขึ้นไป" { return true }
    return position == index && isWhole
  }
}
