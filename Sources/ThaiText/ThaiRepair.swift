public import PageModel

/// Repairs Thai text by named rules.
public enum ThaiRepair {
  /// The text after all rules; idempotent.
  public static func repair(_ text: SourcedText) -> SourcedText { text }
}
