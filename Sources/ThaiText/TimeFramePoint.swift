/// A day, month, quarter or year named in a time frame, as far as its year is printed.
struct TimeFramePoint {
  /// Which year it belongs to, Buddhist era.
  enum Year: Equatable {
    case calendar(Int)
    case fiscal(Int)
    case unknown
  }

  /// What it names.
  enum Unit: Equatable {
    case day(Int, month: Int)
    case month(Int)
    /// 1...4
    case quarter(Int)
    /// 1 or 2, of a fiscal year
    case half(Int)
    case wholeYear
    /// A day whose month stands with the next point.
    case dayOnly(Int)
  }

  var unit: Unit
  var year: Year
  /// Whether the year is printed with this point.
  var hasOwnYear: Bool
  /// Whether a dash or ถึง stands after it.
  var isRangeStart = false
  /// Whether เป็นต้นไป stands after it.
  var isOpen = false

  var month: Int? {
    switch unit {
    case .day(_, let month), .month(let month): month
    case .quarter(let quarter): [10, 1, 4, 7][quarter - 1]
    case .half(let half): half == 1 ? 10 : 4
    case .wholeYear, .dayOnly: nil
    }
  }

  var granularity: TimeFrame.Granularity {
    switch unit {
    case .day, .dayOnly: .day
    case .month, .half: .month
    case .quarter: .quarter
    case .wholeYear: if case .calendar = year { .year } else { .fiscalYear }
    }
  }

  /// First and last day; nil while year or month are unknown. A day past the end of its month counts as
  /// the last one (`31 กันยายน`).
  var days: (start: CalendarDate, end: CalendarDate)? {
    switch unit {
    case .dayOnly: return nil
    case .wholeYear:
      switch year {
      case .calendar(let year): return span(1, 12, from: year, to: year)
      case .fiscal(let year): return span(10, 9, from: year - 1, to: year)
      case .unknown: return nil
      }
    case .day(let day, let month):
      guard let year = calendarYear(of: month), (1...31).contains(day) else { return nil }
      let last = CalendarDate.days(inMonth: month, of: year - 543)
      return CalendarDate(year: year - 543, month: month, day: min(day, last)).map { ($0, $0) }
    case .month(let month):
      return calendarYear(of: month).flatMap { span(month, month, from: $0, to: $0) }
    case .quarter: return months(3)
    case .half(let half):
      guard half == 1 else { return months(6) }
      return calendarYear(of: 10).flatMap { span(10, 3, from: $0, to: $0 + 1) }
    }
  }

  private func months(_ count: Int) -> (start: CalendarDate, end: CalendarDate)? {
    guard let month, let year = calendarYear(of: month) else { return nil }
    return span(month, month + count - 1, from: year, to: year)
  }

  private func calendarYear(of month: Int) -> Int? {
    switch year {
    case .calendar(let year): year
    case .fiscal(let year): month >= 10 ? year - 1 : year
    case .unknown: nil
    }
  }

  private func span(_ first: Int, _ last: Int, from: Int, to: Int) -> (CalendarDate, CalendarDate)? {
    guard let start = CalendarDate(year: from - 543, month: first, day: 1),
      let end = CalendarDate(
        year: to - 543, month: last, day: CalendarDate.days(inMonth: last, of: to - 543))
    else { return nil }
    return (start, end)
  }
}
