import ThaiText

/// The Thai fiscal year: N runs from 1 October N-1 to 30 September N (Buddhist era).
enum FiscalYear {
  /// The fiscal year that holds a day.
  static func containing(_ day: CalendarDate) -> Int {
    day.year + 543 + (day.month >= 10 ? 1 : 0)
  }
}
