/// Reads the points of a time frame from its tokens.
///
///     frame   = point { [ until | list ] point }
///     point   = [day] month [year] | day/month/year | quarter numbers [year] | half [year]
///             | fiscal year | year | day until
///     year    = { ปี | พ.ศ. } number | ปีงบประมาณ [พ.ศ.] number
struct TimeFrameGrammar {
  private let tokens: [TimeFrameToken]
  private var next = 0
  private var points: [TimeFramePoint] = []

  /// The points in printed order; nil where a range ends in words that are not read.
  static func points(_ tokens: [TimeFrameToken]) -> [TimeFramePoint]? {
    var grammar = TimeFrameGrammar(tokens: tokens)
    while grammar.next < grammar.tokens.count { grammar.readOne() }
    return grammar.endsInDark ? nil : grammar.points
  }

  /// `ต.ค. 2569 – xx 2570`, `1 พ.ย. 2568 – 31`: what stands behind the dash is no year and no time that could be read.
  private var endsInDark: Bool {
    tokens.indices.contains { index in
      guard tokens[index] == .until, case .number(_, digits: 4)? = token(before: index) else { return false }
      let rest = tokens[(index + 1)...]
      if rest.first == .other, case .number(_, digits: 4)? = rest.dropFirst().first { return true }
      if rest.count == 1, case .number(_, let digits)? = rest.first { return digits < 3 }
      return false
    }
  }

  private func token(before index: Int) -> TimeFrameToken? { index > 0 ? tokens[index - 1] : nil }

  private init(tokens: [TimeFrameToken]) { self.tokens = tokens }

  private func token(_ ahead: Int = 0) -> TimeFrameToken? {
    let index = next + ahead
    return tokens.indices.contains(index) ? tokens[index] : nil
  }

  private func number(_ ahead: Int = 0) -> Int? {
    if case .number(let value, _)? = token(ahead) { value } else { nil }
  }

  private mutating func readOne() {
    switch token() {
    case .number: readNumber()
    case .month(let month):
      next += 1
      append(.month(month), year: readYear())
    case .quarter: readQuarters()
    case .half(let half):
      next += 1
      append(.half(half), year: readYear().map(Self.fiscal))
    case .fiscalYear, .year, .era: readWholeYears()
    case .until:
      if let last = points.indices.last { points[last].isRangeStart = true }
      next += 1
    case .onwards:
      if let last = points.indices.last { points[last].isOpen = true }
      next += 1
    default: next += 1
    }
  }

  private mutating func append(_ unit: TimeFramePoint.Unit, year: TimeFramePoint.Year?) {
    points.append(TimeFramePoint(unit: unit, year: year ?? .unknown, hasOwnYear: year != nil))
  }

  private mutating func readNumber() {
    guard let value = number() else { return }
    if readNumericDate() || readFurtherQuarter(value) { return }
    if case .month(let month)? = token(1), (1...31).contains(value) {
      next += 2
      append(.day(value, month: month), year: readYear())
      return
    }
    if token(1) == .until, number(2) != nil, case .month? = token(3), (1...31).contains(value) {
      append(.dayOnly(value), year: nil)
    } else if let year = Self.fourDigitYear(tokens[next]) {
      append(.wholeYear, year: .calendar(year))
    }
    next += 1
  }

  /// `1/10/2566`
  private mutating func readNumericDate() -> Bool {
    guard token(1) == .slash, token(3) == .slash, let day = number(), let month = number(2),
      (1...31).contains(day), (1...12).contains(month), let last = token(4), let year = Self.year(last)
    else { return false }
    next += 5
    append(.day(day, month: month), year: .calendar(year))
    return true
  }

  /// `4/2567` in `ไตรมาส 1/2567 - 4/2567`
  private mutating func readFurtherQuarter(_ number: Int) -> Bool {
    guard case .quarter? = points.last?.unit, (1...4).contains(number), token(1) == .slash,
      let last = token(2),
      let year = Self.fourDigitYear(last)
    else { return false }
    next += 3
    append(.quarter(number), year: .fiscal(year))
    return true
  }

  /// The year after a month or quarter, if one stands there.
  private mutating func readYear() -> TimeFramePoint.Year? {
    var ahead = 0
    var isFiscal = false
    while let word = token(ahead), word == .fiscalYear || word == .year || word == .era {
      isFiscal = isFiscal || word == .fiscalYear
      ahead += 1
    }
    if ahead == 0, token() == .slash { ahead = 1 }
    guard let candidate = token(ahead), let year = Self.year(candidate) else { return nil }
    // A number before a month is a day, whatever its size.
    if case .month? = token(ahead + 1), Self.fourDigitYear(candidate) == nil, year % 100 <= 31 { return nil }
    next += ahead + 1
    return isFiscal ? .fiscal(year) : .calendar(year)
  }

  /// `ไตรมาสที่ 1-4 ปีงบประมาณ 2567`, `ไตรมาส 2/2567`; the years of quarters are fiscal.
  private mutating func readQuarters() {
    next += 1
    var numbers: [Int] = []
    while let value = number(), (1...4).contains(value), numbers.isEmpty || isQuarterNumber() {
      numbers.append(value)
      next += 1
      guard token() == .until || token() == .list, let following = number(1), (1...4).contains(following)
      else {
        break
      }
      next += 1
      if !isQuarterNumber() || token(1) == .slash { break }
    }
    let year = numbers.isEmpty ? nil : readYear().map(Self.fiscal)
    for number in numbers { append(.quarter(number), year: year) }
  }

  /// In `ไตรมาส 1 - 2 มกราคม` the 2 is a day.
  private func isQuarterNumber() -> Bool {
    if case .month? = token(1) { return false }
    return true
  }

  /// `ปีงบประมาณ พ.ศ. 2566 - 2567`, `ปี 2567`.
  private mutating func readWholeYears() {
    let isFiscal = readYearWords()
    while let candidate = token(), let year = Self.year(candidate) {
      append(.wholeYear, year: isFiscal ? .fiscal(year) : .calendar(year))
      next += 1
      let glue = next
      guard token() == .until || token() == .slash || token() == .list else { break }
      next += 1
      let changesKind = readYearWords() && !isFiscal
      guard let second = token(), Self.fourDigitYear(second) != nil, !changesKind else {
        next = glue
        break
      }
      points[points.count - 1].isRangeStart = tokens[glue] == .until
    }
  }

  /// Skips ปีงบประมาณ, ปี and พ.ศ.; true where the first was among them.
  private mutating func readYearWords() -> Bool {
    var isFiscal = false
    while let word = token(), word == .fiscalYear || word == .year || word == .era {
      isFiscal = isFiscal || word == .fiscalYear
      next += 1
    }
    return isFiscal
  }

  private static func fiscal(_ year: TimeFramePoint.Year) -> TimeFramePoint.Year {
    if case .calendar(let year) = year { .fiscal(year) } else { year }
  }

  /// The Buddhist year of four digits in either era, or of two digits 50...99.
  private static func year(_ token: TimeFrameToken) -> Int? {
    if case .number(let value, digits: 2) = token, (50...99).contains(value) { return 2500 + value }
    return fourDigitYear(token)
  }

  private static func fourDigitYear(_ token: TimeFrameToken) -> Int? {
    guard case .number(let value, digits: 4) = token else { return nil }
    if (2500...2600).contains(value) { return value }
    return (1957...2057).contains(value) ? value + 543 : nil
  }
}
