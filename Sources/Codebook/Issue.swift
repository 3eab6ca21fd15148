/// One of the seven issues under which agencies analyse their result.
public struct Issue: Hashable, Sendable {
  /// 1...7.
  public let number: Int
  /// Official wording.
  public let title: String
  /// Codes of the items that belong to it, in order I, E, O; an item may belong to several issues.
  public let codes: [String]

  /// Makes an issue.
  public init(number: Int, title: String, codes: [String]) {
    self.number = number
    self.title = title
    self.codes = codes
  }
}
