/// One of the 76 provinces of Thailand, or Bangkok.
public struct Province: Hashable, Sendable {
  /// ISO 3166-2 code, e.g. `TH-40`.
  public let code: String
  /// Thai name without `จังหวัด`.
  public let name: String
  /// Other Thai names in use, e.g. `โคราช`.
  public let aliases: [String]

  /// Makes a province.
  public init(code: String, name: String, aliases: [String]) {
    self.code = code
    self.name = name
    self.aliases = aliases
  }
}
