/// A piece of a printed time frame; what it stands for, or the words that are read as it.
enum TimeFrameToken: Equatable {
  /// A number of one to four digits.
  case number(Int, digits: Int)
  case month(Int)
  /// ปีงบประมาณ
  case fiscalYear
  /// ปี, ประจำปี
  case year
  /// พ.ศ.
  case era
  /// ไตรมาส, ไตรมาสที่
  case quarter
  /// ครึ่งปีแรก (1), ครึ่งปีหลัง (2), of a fiscal year
  case half(Int)
  /// A dash or ถึง.
  case until
  case slash
  /// A comma, และ or a line break.
  case list
  /// เป็นต้นไป
  case onwards
  /// ตลอด, ทั้งปี
  case throughout
  /// ทุกเดือน, รายไตรมาส
  case frequency(String)
  case other
}

/// Splits a printed time frame into tokens.
enum TimeFrameLexer {
  /// How much of a text is read.
  static let longestText = 4_000

  /// The tokens; words that do not matter (วันที่, เดือน, ภายใน) and blanks are left out.
  static func tokens(_ text: [Unicode.Scalar]) -> [TimeFrameToken] {
    let text = Array(text.prefix(longestText).map { $0 == saraAm ? saraAa : $0 })
    // Words go over line ends, which divide the members of a list.
    let words = text.map { $0.endsLine ? " " : $0 }
    var tokens: [TimeFrameToken] = []
    var offset = 0
    while offset < text.count {
      let (token, end) = token(in: text, words: words, at: offset)
      if let token, !(token == .other && tokens.last == .other) { tokens.append(token) }
      offset = max(offset + 1, end)
    }
    return tokens
  }

  /// Fonts print ำ where า is meant, and no two words differ by it.
  private static let saraAm: Unicode.Scalar = "ำ"
  private static let saraAa: Unicode.Scalar = "า"

  private static func token(
    in text: [Unicode.Scalar], words: [Unicode.Scalar], at offset: Int
  ) -> (TimeFrameToken?, Int) {
    let scalar = text[offset]
    if let mark = mark(scalar) { return (mark, offset + 1) }
    if scalar.isBlank || ".)]:;*\u{200B}".unicodeScalars.contains(scalar) { return (nil, offset + 1) }
    for (phrase, token) in phrases {
      if let end = words.end(of: phrase, at: offset) { return (token, end) }
    }
    if ThaiDigits.isDigit(scalar) { return number(in: text, at: offset) }
    if let (month, end) = MonthNames.month(in: words, at: offset) { return (.month(month), end) }
    if let end = endOfEra(in: words, at: offset) { return (.era, end) }
    return (.other, offset + 1)
  }

  private static func mark(_ scalar: Unicode.Scalar) -> TimeFrameToken? {
    if scalar.isDash { return .until }
    switch scalar {
    case "/": return .slash
    case ",", "\n", "\r": return .list
    default: return nil
    }
  }

  private static func number(in text: [Unicode.Scalar], at offset: Int) -> (TimeFrameToken?, Int) {
    let end = text.endOfDigits(from: offset)
    guard end - offset <= 4, let value = text.integer(in: offset..<end) else { return (.other, end) }
    return (.number(value, digits: end - offset), end)
  }

  private static func endOfEra(in text: [Unicode.Scalar], at offset: Int) -> Int? {
    guard text[offset] == "พ" else { return nil }
    var next = offset + 1
    while next - offset < 6, let scalar = text.scalar(at: next), scalar == "." || scalar.isBlank { next += 1 }
    guard text.scalar(at: next) == "ศ", !(text.scalar(at: next + 1)?.isThaiLetter ?? false) else {
      return nil
    }
    return next + 1
  }

  /// Longer phrases first, so that ปีงบประมาณ is not read as ปี.
  private static let phrases: [([Unicode.Scalar], TimeFrameToken?)] = {
    let words: [(String, TimeFrameToken?)] = [
      ("ปีงบประมาณ", .fiscalYear), ("ปีงบ", .fiscalYear), ("ประจำปี", .year), ("ปี", .year),
      ("ไตรมาสที่", .quarter), ("ไตรมาส", .quarter), ("จนถึง", .until), ("ถึง", .until), ("และ", .list),
      ("เป็นต้นไป", .onwards), ("ตลอดทั้ง", .throughout), ("ตลอด", .throughout), ("ทั้งปี", .throughout),
      ("ครึ่งปีแรก", .half(1)), ("ครึ่งปีหลัง", .half(2)), ("6เดือนแรก", .half(1)), ("6เดือนหลัง", .half(2)),
      ("๖เดือนแรก", .half(1)), ("๖เดือนหลัง", .half(2)), ("รอบ6เดือนแรก", .half(1)),
      ("รอบ6เดือนหลัง", .half(2)), ("รอบ๖เดือนแรก", .half(1)), ("รอบ๖เดือนหลัง", .half(2)),
      ("วันที่", nil), ("ประจำเดือน", nil), ("ภายในเดือน", nil), ("เดือน", nil), ("ภายใน", nil), ("ระหว่าง", nil),
      ("ตั้งแต่", nil), ("ในช่วง", nil), ("ช่วง", nil), ("สิ้นสุด", nil), ("สิ้น", nil),
      ("เริ่ม", nil), ("ต้น", nil), ("ปลาย", nil), ("ประมาณ", nil), ("ใน", nil),
    ]
    let all = words + frequencies.map { ($0.0, TimeFrameToken.frequency($0.1)) }
    return all.map { ($0.0.scalarArray.map { $0 == saraAm ? saraAa : $0 }, $0.1) }.sorted {
      $0.0.count > $1.0.count
    }
  }()

  private static let frequencies: [(String, String)] = [
    ("ทุกวันที่", "monthly"), ("ทุกวัน", "daily"), ("รายวัน", "daily"), ("ประจำวัน", "daily"), ("วันละ", "daily"),
    ("ทุกสัปดาห์", "weekly"), ("รายสัปดาห์", "weekly"), ("สัปดาห์ละ", "weekly"),
    ("ประจำทุกเดือน", "monthly"), ("ทุกเดือน", "monthly"), ("รายเดือน", "monthly"), ("เดือนละ", "monthly"),
    ("ทุก ๆ เดือน", "monthly"), ("ทุกๆเดือน", "monthly"),
    ("ทุกไตรมาส", "quarterly"), ("รายไตรมาส", "quarterly"), ("ไตรมาสละ", "quarterly"),
    ("ทุก 3 เดือน", "quarterly"), ("ทุก ๓ เดือน", "quarterly"), ("ราย 3 เดือน", "quarterly"),
    ("รอบ 6 เดือน", "half_yearly"), ("รอบ ๖ เดือน", "half_yearly"), ("ทุก 6 เดือน", "half_yearly"),
    ("ทุก ๖ เดือน", "half_yearly"), ("ราย 6 เดือน", "half_yearly"), ("ราย ๖ เดือน", "half_yearly"),
    ("ทุกปี", "yearly"), ("รายปี", "yearly"), ("ปีละ", "yearly"),
    ("อย่างต่อเนื่อง", "continuous"), ("ต่อเนื่อง", "continuous"),
  ].map { ($0.0.filter { $0 != " " }, $0.1) }
}
