/// The time in which something is to be done or was done.
public struct TimeFrame: Hashable, Sendable {
  /// The finest unit in which it is printed.
  public enum Granularity: String, Hashable, Sendable, CaseIterable, Comparable {
    /// Days are named.
    case day
    /// Whole months.
    case month
    /// Quarters of a fiscal year: the first is October to December.
    case quarter
    /// Fiscal years: N is 1 October N-1 to 30 September N.
    case fiscalYear = "fiscal_year"
    /// Calendar years.
    case year

    /// From fine to coarse.
    public static func < (a: Granularity, b: Granularity) -> Bool {
      (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
    }
  }

  /// First day.
  public let start: CalendarDate
  /// Last day, not before `start`.
  public let end: CalendarDate
  /// How finely it is printed.
  public let granularity: Granularity
  /// `daily`, `weekly`, `monthly`, `quarterly`, `half_yearly`, `yearly` or `continuous` where it is said that
  /// the thing is done again and again.
  public let frequency: String?

  /// Makes a time frame; `end` must not be before `start`.
  public init(start: CalendarDate, end: CalendarDate, granularity: Granularity, frequency: String? = nil) {
    precondition(start <= end, "a time frame ends after it starts")
    self.start = start
    self.end = end
    self.granularity = granularity
    self.frequency = frequency
  }
}
