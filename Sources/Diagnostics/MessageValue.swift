/// What stands in a gap of a message.
public enum MessageValue: Hashable, Sendable {
  /// A number, in Arabic digits in both languages.
  case number(Int)
  /// A name, a list, or words that nobody translates: the same in both languages.
  case text(String)
  /// Words in both languages.
  case words(UserMessage)
}
