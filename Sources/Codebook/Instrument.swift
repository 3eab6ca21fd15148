/// One of the three instruments.
public enum Instrument: String, Hashable, Sendable, CaseIterable {
  /// Answers of the agency's own staff.
  case iit = "IIT"
  /// Answers of the users of its services.
  case eit = "EIT"
  /// Inspection of its web site.
  case oit = "OIT"

  /// Letter of its item codes: I, E or O.
  public var letter: String { String(rawValue.prefix(1)) }
}
