public import PageModel

/// A fact about an input that a person may want to know; a value was produced all the same.
///
/// The identity is apart from the wording: tests and suppressions use `id`, people read `message`.
public struct Diagnostic: Hashable, Sendable {
  /// How much it matters.
  public enum Severity: String, Hashable, Sendable, Comparable {
    /// Something was lost or could not be read.
    case error
    /// Something is doubtful.
    case warning
    /// Good to know.
    case info

    private var rank: Int {
      switch self {
      case .error: 0
      case .warning: 1
      case .info: 2
      }
    }

    /// Errors come first.
    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }
  }

  /// Stable id, kebab-case, e.g. `page-needs-ocr`.
  public let id: String
  /// How much it matters.
  public let severity: Severity
  /// English sentence for people.
  public let message: String
  /// The place concerned; nil when it is the file as a whole.
  public let place: Place?

  /// Makes a diagnostic.
  public init(id: String, severity: Severity, message: String, place: Place? = nil) {
    self.id = id
    self.severity = severity
    self.message = message
    self.place = place
  }
}
