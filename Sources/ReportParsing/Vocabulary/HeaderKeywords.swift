import Codebook
import ThaiText

/// The words by which agencies build headers of their own: tried where no known header fits.
///
/// They stand in a data file, whose order matters: `ผลการดำเนินการตามมาตรการ` is a result, `แนวทางการติดตามผล` a
/// follow-up.
enum HeaderKeywords {
  private static let phrases: [(role: HeaderRole, key: [Unicode.Scalar])] =
    CodebookLibrary.bundled.headerKeywords.map { ($0.role, TextKey.key($0.text)) }

  /// The role of the first group of words of which the header has one; nil for long texts.
  static func role(of key: [Unicode.Scalar]) -> HeaderRole? {
    guard key.count <= 80 else { return nil }
    return phrases.first { key.holds($0.key) }?.role
  }

  private static let countWords = ["จำนวน", "ผู้ตอบ", "กลุ่มตัวอย่าง"].map { TextKey.key($0) }
  private static let countUnits = [
    "(ข้อ)", "(คน)", "(ราย)", "(ครั้ง)", "(แห่ง)", "(เรื่อง)", "(ฉบับ)", "(ชุด)", "(ตัวอย่าง)",
  ].map { SqueezedText.key($0) }
  private static let others = [
    "ระดับประเทศ", "ของประเทศ", "ทั้งประเทศ", "ระดับจังหวัด", "ของจังหวัด", "ในจังหวัด", "ระดับภาค", "ค่าเฉลี่ยกลุ่ม", "สูงสุด",
    "ต่ำสุด",
    "ผู้ตอบ", "ถ่วงน้ำหนัก",
  ].map { TextKey.key($0) }
  private static let averages = ["เฉลี่ย", "ค่ากลาง", "average", "mean"].map { TextKey.key($0) }
  private static let groups = [
    "ประเทศ", "จังหวัด", "ภาค", "อปท", "อำเภอ", "กลุ่ม", "ทุกหน่วยงาน", "หน่วยงานทั้งหมด", "หน่วยงานอื่น", "หน่วยงานประเภท",
    "ประเภทหน่วยงาน", "ทุกแห่ง", "national", "country", "provinc", "region",
  ].map { TextKey.key($0) }
  private static let groupLevels = [
    "ระดับอำเภอ", "ระดับกลุ่ม", "ของกลุ่ม", "ทั้งจังหวัด", "ทุกหน่วยงาน", "ของอำเภอ", "เฉลี่ยจังหวัด", "เฉลี่ยประเทศ", "เฉลี่ยอำเภอ",
  ].map { TextKey.key($0) }
  /// Provincial organisations are agencies themselves.
  private static let provincialAgency = TextKey.key("ส่วนจังหวัด")
  private static let countries = ["คะแนนประเทศ", "คะแนนจังหวัด", "คะแนนภาพรวมประเทศ", "คะแนนภาพรวมจังหวัด"].map {
    TextKey.key($0)
  }
  private static let targets = TargetVocabulary.words(.header).map { TextKey.key($0) }
  private static let points = TextKey.key("คะแนน")

  /// Whether a header is about the figures of other agencies, or of none: means of a country, extremes,
  /// targets.
  private static func isOfOthers(_ key: [Unicode.Scalar]) -> Bool {
    if others.contains(where: { key.holds($0) }) || countries.contains(where: { key.starts(with: $0) }) {
      return true
    }
    if targets.contains(where: { key.holds($0) }) {
      return key.holds(points) || key.starts(with: TextKey.key("ค่า"))
    }
    if issueMeans.contains(where: { key.holds($0) }) { return true }
    return averages.contains { key.holds($0) } && isGroup(key)
  }

  /// Means of the items of an issue: no item's score, nor any other of the agency.
  private static let issueMeans = ["เฉลี่ยประเด็น", "เฉลี่ยรายประเด็น", "เฉลี่ยของประเด็น", "เฉลี่ยแต่ละประเด็น"].map {
    TextKey.key($0)
  }

  private static func isGroup(_ key: [Unicode.Scalar]) -> Bool {
    groups.contains { key.holds($0) } && !key.holds(provincialAgency)
  }

  /// Whether a column holds the figures of other agencies, by the words of its header and those that span it:
  /// `กลุ่มเทศบาลนคร (30 แห่ง)` over `เฉลี่ย | สูงสุด | ต่ำสุด`.
  static func isOfOthers(_ header: String, below spanning: String) -> Bool {
    let key = TextKey.key(header)
    let isStatistic = (averages + extremes).contains { key.holds($0) }
    return isStatistic && isGroup(TextKey.key(spanning))
  }

  /// `กลุ่มเทศบาลนคร (30 แห่ง)`.
  private static func isGroupOfAgencies(_ header: String, _ key: [Unicode.Scalar]) -> Bool {
    guard isGroup(key), let open = header.firstIndex(of: "(") else { return false }
    let remark = header[open...].unicodeScalars
    return remark.contains(where: \.isDigit) && agencyUnits.contains { SqueezedText.key(remark).holds($0) }
  }

  private static let agencyUnits = ["แห่ง)", "หน่วยงาน)", "หน่วย)"].map { SqueezedText.key($0) }

  private static let extremes = ["สูงสุด", "ต่ำสุด", "max", "min"].map { TextKey.key($0) }

  /// `ค่าเฉลี่ยระดับจังหวัด`: a mean of a group of agencies.
  static func isMeanOfOthers(_ text: String) -> Bool {
    let key = TextKey.key(text)
    guard averages.contains(where: { key.holds($0) }) else { return false }
    return others.contains { key.holds($0) } || groupLevels.contains { key.holds($0) }
  }

  /// Whether a difference is from other agencies or from a target, not from another year.
  static func comparesWithOthers(_ header: String) -> Bool {
    let key = TextKey.key(header)
    return (groups + targets).contains { key.holds($0) }
  }

  /// Whether a header counts people or things: `จำนวนผู้ตอบ (คน)`, `ผ่าน (ข้อ)`.
  static func isCount(_ header: String) -> Bool {
    let key = TextKey.key(header)
    // Figures of others, and extremes, are no scores of the row's subject.
    if isOfOthers(key) || isGroupOfAgencies(header, key) { return true }
    if key.holds(points) { return false }
    return countWords.contains { key.starts(with: $0) } || holdsUnit(countUnits, in: header)
  }

  private static let doing = ["ต้อง", "ควร", "จะ", "ปรับปรุง", "แก้ไข", "พัฒนา"].map { TextKey.key($0) }

  /// Whether a header names what is to be done: `สิ่งที่ต้องปรับปรุง`.
  static func saysToDo(_ header: String) -> Bool {
    let key = TextKey.key(header)
    return doing.contains { key.holds($0) }
  }

  private static let expectations = ["คาด", "ตัวชี้วัด", "เป้าหมาย", "ความสำเร็จ", "kpi", "expected"].map {
    TextKey.key($0)
  }

  /// Whether a header names what shall come of a measure, not what came of it: `ผลที่คาดว่าจะได้รับ`.
  static func isExpectation(_ header: String) -> Bool {
    let key = TextKey.key(header)
    return expectations.contains { key.holds($0) }
  }

  private static let percentageWords = ["คิดเป็นร้อยละ", "เป็นร้อยละ", "ค่าร้อยละ", "ร้อยละ", "เปอร์เซ็นต์", "percent"]
    .map { TextKey.key($0) }
  private static let peopleWords = ["ผู้ตอบ", "ผู้เข้าตอบ", "ตัวอย่าง"].map { TextKey.key($0) }
  private static let peopleUnits = ["(คน)", "(ราย)", "(ชุด)"].map { SqueezedText.key($0) }
  private static let people = Set(["จำนวนคน", "จำนวนราย", "จำนวนชุด", "คน", "ราย"].map { TextKey.key($0) })

  /// Whether a header says percentage and not of what: `ร้อยละ (%)`, `คิดเป็นร้อยละ`.
  static func isPercentage(_ header: String) -> Bool {
    let plain = withoutRemark(header).map { TextKey.key($0) } ?? TextKey.key(header)
    if percentageWords.contains(plain) { return true }
    return header.filter { !$0.isWhitespace } == "%"
  }

  /// Whether a header counts people: `จำนวนผู้ตอบ`, `กลุ่มตัวอย่าง (คน)`.
  static func countsPeople(_ header: String) -> Bool {
    let key = TextKey.key(header)
    if key.holds(points) { return false }
    return people.contains(key) || peopleWords.contains { key.holds($0) }
      || holdsUnit(peopleUnits, in: header)
  }

  /// Whether one of the units in brackets stands in a header.
  private static func holdsUnit(_ units: [[Unicode.Scalar]], in header: String) -> Bool {
    guard header.unicodeScalars.contains("(") else { return false }
    let squeezed = SqueezedText.key(header)
    return units.contains { squeezed.holds($0) }
  }

  /// A header without its remark in brackets: `คะแนน (เต็ม 100)`; nil when it has none.
  static func withoutRemark(_ header: String) -> String? {
    guard let open = header.unicodeScalars.firstIndex(of: "("), open > header.startIndex else { return nil }
    return String(header[..<open])
  }
}
