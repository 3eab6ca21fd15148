public import Diagnostics

/// A place where a document does not follow its schema.
public struct SchemaViolation: Sendable, Hashable {
  /// `error` where the document breaks the schema; `warning` for remarks about the validation itself.
  public let severity: Diagnostic.Severity
  /// RFC 6901 JSON pointer of the place; empty for the whole document.
  public let pointer: String
  /// A sentence in English and Thai.
  public let message: UserMessage

  /// Makes a violation.
  public init(severity: Diagnostic.Severity, pointer: String, message: UserMessage) {
    self.severity = severity
    self.pointer = pointer
    self.message = message
  }
}

extension SchemaViolation: Comparable {
  /// By place, then by wording. Steps of digits compare as numbers: `/scores/9` before `/scores/10`.
  public static func < (a: SchemaViolation, b: SchemaViolation) -> Bool {
    if a.pointer == b.pointer {
      return (a.severity, a.message.english) < (b.severity, b.message.english)
    }
    return a.steps.lexicographicallyPrecedes(b.steps)
  }

  private var steps: [Step] {
    pointer.split(separator: "/", omittingEmptySubsequences: false).map { Step(text: $0) }
  }

  private struct Step: Comparable {
    let text: Substring

    /// Digits without leading zeros: an index of an array.
    private var isIndex: Bool {
      !text.isEmpty && text.utf8.allSatisfy { (0x30...0x39).contains($0) }
        && (text == "0" || text.first != "0")
    }

    /// Indices before names, by number; names by bytes.
    static func < (a: Step, b: Step) -> Bool {
      guard a.isIndex == b.isIndex else { return a.isIndex }
      if a.isIndex, a.text.utf8.count != b.text.utf8.count { return a.text.utf8.count < b.text.utf8.count }
      return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }
  }
}
