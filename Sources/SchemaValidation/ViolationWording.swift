/// Turns the validator's messages into sentences about the document.
enum ViolationWording {
  /// Openings of the validator's messages, and what is said instead.
  private static let sentences: [(opening: String, sentence: String)] = [
    ("Failed to match regex specified by 'pattern'", "The text does not have the form that is asked for."),
    ("Failed to match any enum values", "The value is none of those allowed."),
    ("Failed to match expected value set by 'const'", "The value is not the one that is asked for."),
    ("Value type not permitted by 'type'", "The value is of another type than is asked for."),
    ("Target should not validate against schema specified in 'not'", "This is not allowed here."),
  ]

  /// The sentence for a message; the message itself when it says enough.
  static func sentence(for message: String) -> String {
    sentences.first { message.hasPrefix($0.opening) }?.sentence ?? message
  }
}
