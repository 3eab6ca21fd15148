import ReportModel

/// What figures are called in messages.
enum FigureName {
  static func english(_ key: ScoreKey) -> String { subjectEnglish(key) + partEnglish(key.part) }
  static func thai(_ key: ScoreKey) -> String { subjectThai(key) + partThai(key.part) }

  private static func subjectEnglish(_ key: ScoreKey) -> String {
    switch key.subject {
    case .overall: "The overall score"
    case .level: "The rating level"
    case .change: "The stated change"
    case .instrument: "The score of \(key.code)"
    case .indicator: "Indicator \(key.code)"
    case .subindicator: "Sub-indicator \(key.code)"
    case .item: "Item \(key.code)"
    }
  }

  private static func subjectThai(_ key: ScoreKey) -> String {
    switch key.subject {
    case .overall: "คะแนนภาพรวม"
    case .level: "ระดับผลการประเมิน"
    case .change: "คะแนนที่เปลี่ยนแปลง"
    case .instrument: "คะแนนแบบวัด \(key.code)"
    case .indicator: "ตัวชี้วัดที่ \(key.code)"
    case .subindicator: "ตัวชี้วัดย่อยที่ \(key.code)"
    case .item: "ข้อ \(key.code)"
    }
  }

  private static func partEnglish(_ part: ScorePart) -> String {
    switch part {
    case .whole: ""
    case .publicUsers: " (part 1, public)"
    case .survey: " (part 2, survey)"
    case .mean: " (mean of the parts)"
    }
  }

  private static func partThai(_ part: ScorePart) -> String {
    switch part {
    case .whole: ""
    case .publicUsers: " (ส่วนที่ 1)"
    case .survey: " (ส่วนที่ 2)"
    case .mean: " (ค่าเฉลี่ย)"
    }
  }
}
