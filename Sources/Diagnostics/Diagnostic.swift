public import PageModel

/// A fact about an input that a person may want to know; a value was produced all the same.
///
/// The identity is apart from the wording: tests and suppressions use `id`, people read `message`. Both come from
/// the catalogue, and so does the severity.
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

  /// Stable id, e.g. `page-needs-ocr`.
  public let id: DiagnosticID
  /// How much it matters.
  public let severity: Severity
  /// A sentence or two for people.
  public let message: UserMessage
  /// The place concerned; nil when it is the file as a whole.
  public let place: Place?

  /// A diagnostic in the words of the catalogue; `values` fill the gaps of its message, and `place` is nil when it
  /// is about the file as a whole. The name must be that of a diagnostic, not of a mere error of a document.
  public init(_ name: MessageName, _ values: [String: MessageValue] = [:], at place: Place? = nil) {
    guard let severity = MessageCatalogue.bundled[name].severity else {
      preconditionFailure("\(name.rawValue) is no diagnostic")
    }
    self.id = name.id
    self.severity = severity
    self.message = UserMessage(name, values)
    self.place = place
  }
}
