/// Reads time frames as reports print them.
public enum TimeFrameReader {
  /// The time frame of a text; several of them are united, from the earliest start to the latest end.
  ///
  /// `fiscalYear` (Buddhist era) is the year that is meant where none is printed. Two-digit years 50...99
  /// are 2550...2599. `… เป็นต้นไป` ends with the fiscal year in which it starts; `ภายในวันที่ …` is that day.
  /// A text that says only how often something is done means the whole fiscal year. Nil where no time is
  /// named, its year is unknown, or a range ends before it starts or in words that are not read.
  public static func read(_ text: String, fiscalYear: Int?) -> TimeFrame? {
    let tokens = TimeFrameLexer.tokens(Array(text.unicodeScalars.prefix(TimeFrameLexer.longestText)))
    let frequency = frequency(of: tokens)
    let known = fiscalYear.flatMap { (2500...2600).contains($0) ? $0 : nil }
    guard let printed = TimeFrameGrammar.points(tokens) else { return nil }
    if printed.isEmpty {
      guard frequency != nil || tokens.contains(.throughout) || tokens.contains(.fiscalYear), let known else {
        return nil
      }
      let whole = TimeFramePoint(unit: .wholeYear, year: .fiscal(known), hasOwnYear: false)
      return frame(of: [whole], frequency: frequency)
    }
    return frame(of: resolved(printed, fiscalYear: known), frequency: frequency)
  }

  /// How often something is done, as a text says: `daily`, `weekly`, `monthly`, `quarterly`, `half_yearly`,
  /// `yearly` or `continuous`, the first of several; nil where it does not say. It needs no year.
  public static func frequency(in text: String) -> String? {
    frequency(of: TimeFrameLexer.tokens(Array(text.unicodeScalars.prefix(TimeFrameLexer.longestText))))
  }

  private static func frequency(of tokens: [TimeFrameToken]) -> String? {
    tokens.lazy.compactMap { token -> String? in
      if case .frequency(let name) = token { name } else { nil }
    }.first
  }

  private static func frame(of points: [TimeFramePoint], frequency: String?) -> TimeFrame? {
    var spans: [(start: CalendarDate, end: CalendarDate)] = []
    for point in points {
      guard var days = point.days else { return nil }
      if point.isOpen { days.end = endOfFiscalYear(containing: days.start) ?? days.end }
      spans.append(days)
    }
    for (index, point) in points.enumerated().dropLast() where point.isRangeStart {
      if spans[index].start > spans[index + 1].end { return nil }
    }
    guard let start = spans.map(\.start).min(), let end = spans.map(\.end).max(),
      let granularity = points.map(\.granularity).min()
    else { return nil }
    return TimeFrame(start: start, end: end, granularity: granularity, frequency: frequency)
  }

  private static func endOfFiscalYear(containing day: CalendarDate) -> CalendarDate? {
    CalendarDate(year: day.month >= 10 ? day.year + 1 : day.year, month: 9, day: 30)
  }

  /// Points with their years: the year of the next point that has one, else of the one before, else the
  /// fiscal year that is printed or given.
  private static func resolved(_ printed: [TimeFramePoint], fiscalYear: Int?) -> [TimeFramePoint] {
    var points = withMonthsOfDays(printed)
    let printedFiscalYear = points.lazy.compactMap { point -> Int? in
      if point.unit == .wholeYear, case .fiscal(let year) = point.year { year } else { nil }
    }.first
    if let year = printedFiscalYear ?? (points.contains(where: \.hasOwnYear) ? nil : fiscalYear) {
      for index in points.indices where points[index].year == .unknown { points[index].year = .fiscal(year) }
    }
    for index in points.indices.reversed().dropFirst() {
      points[index].year = year(of: points[index], beside: points[index + 1], isBefore: true)
    }
    for index in points.indices.dropFirst() {
      points[index].year = year(of: points[index], beside: points[index - 1], isBefore: false)
    }
    return withoutCoveringYears(points)
  }

  /// `1 - 15 มีนาคม 2567`: the first day takes month and year of the second.
  private static func withMonthsOfDays(_ printed: [TimeFramePoint]) -> [TimeFramePoint] {
    var points = printed
    for index in points.indices.dropLast() {
      guard case .dayOnly(let day) = points[index].unit, case .day(_, let month) = points[index + 1].unit
      else {
        continue
      }
      points[index].unit = .day(day, month: month)
      points[index].year = points[index + 1].year
      points[index].hasOwnYear = points[index + 1].hasOwnYear
    }
    return points
  }

  private static func year(
    of point: TimeFramePoint, beside other: TimeFramePoint, isBefore: Bool
  ) -> TimeFramePoint.Year {
    guard point.year == .unknown, let month = point.month, let otherMonth = other.month,
      case .calendar(let year) = other.year
    else { return point.year == .unknown ? other.year : point.year }
    if isBefore { return .calendar(month > otherMonth ? year - 1 : year) }
    return .calendar(month < otherMonth ? year + 1 : year)
  }

  /// Where months or days lie within a printed year, the year only says which they are.
  private static func withoutCoveringYears(_ points: [TimeFramePoint]) -> [TimeFramePoint] {
    let finer = points.filter { $0.unit != .wholeYear }
    guard !finer.isEmpty else { return points }
    return points.filter { point in
      guard point.unit == .wholeYear, let whole = point.days else { return true }
      return !finer.contains { $0.days.map { whole.start <= $0.start && $0.end <= whole.end } ?? false }
    }
  }
}
