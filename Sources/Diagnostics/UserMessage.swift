/// Sentences for people, in English and Thai.
///
/// Ids, not words, are what programs and tests go by: the wording may change at any time.
public struct UserMessage: Hashable, Sendable {
  /// With capital and full stop.
  public let english: String
  /// The same in Thai.
  public let thai: String

  /// Makes a message.
  public init(english: String, thai: String) {
    self.english = english
    self.thai = thai
  }

  /// A message of the catalogue, its gaps filled with `values`.
  public init(_ name: MessageName, _ values: [String: MessageValue] = [:]) {
    let entry = MessageCatalogue.bundled[name]
    english = MessageTemplate(entry.english).filled(with: values, in: \.english)
    thai = MessageTemplate(entry.thai).filled(with: values, in: \.thai)
  }

  /// Both in one line: `English. / ไทย`; line breaks, as file names may hold them, become spaces.
  public var line: String { Self.oneLine("\(english) / \(thai)") }

  /// Several messages as one; nil when there are none.
  public init?(joining messages: [UserMessage]) {
    guard !messages.isEmpty else { return nil }
    english = messages.map(\.english).joined(separator: " ")
    thai = messages.map(\.thai).joined(separator: " ")
  }

  private static func oneLine(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.properties.isBreak ? " " : $0 }))
  }
}

extension Unicode.Scalar.Properties {
  /// Whether the character begins a new line.
  fileprivate var isBreak: Bool {
    generalCategory == .lineSeparator || generalCategory == .paragraphSeparator || generalCategory == .control
  }
}
