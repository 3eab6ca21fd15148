/// A JSON value that has exactly one spelling.
///
/// Numbers are integers or decimals with a fixed count of digits: no floating-point value is ever
/// formatted. Exact decimals of a report travel as strings.
public indirect enum CanonicalJSON: Sendable, Hashable {
  /// A named member of an object.
  public struct Member: Sendable, Hashable {
    /// Name.
    public let name: String
    /// Value.
    public let value: CanonicalJSON

    /// Makes a member.
    public init(_ name: String, _ value: CanonicalJSON) {
      self.name = name
      self.value = value
    }
  }

  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A whole number.
  case integer(Int)
  /// A number with fixed decimals.
  case decimal(FixedDecimal)
  /// Text.
  case string(String)
  /// Values in the order given.
  case array([CanonicalJSON])
  /// Members in any order: they are written sorted. Names must differ by their bytes.
  case object([Member])

  /// The array of the texts.
  public static func strings(_ texts: [String]) -> CanonicalJSON { .array(texts.map { .string($0) }) }

  /// UTF-8 text of the value: names sorted by their UTF-8 bytes, 2 spaces a level, LF, one newline at
  /// the end, only those characters escaped that must be.
  public var bytes: [UInt8] { bytes(.indented) }

  /// The same as one line of JSON Lines: nothing but the tokens, and one newline at the end.
  public var line: [UInt8] { bytes(.oneLine) }

  private func bytes(_ layout: CanonicalJSONWriter.Layout) -> [UInt8] {
    var writer = CanonicalJSONWriter(layout)
    writer.write(self, level: 0)
    writer.endLine()
    return writer.bytes
  }
}
