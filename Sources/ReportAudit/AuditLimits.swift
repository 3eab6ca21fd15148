/// Bounds on work that grows with what a report claims; far above any real report.
enum AuditLimits {
  /// Distinct names of agencies or indicators that a rule reports.
  static let names = 200
  /// Different labels of one item that are compared with the official wordings.
  static let labelsPerItem = 8
  /// Rows of measures that are compared with one another.
  static let rows = 1000
}
