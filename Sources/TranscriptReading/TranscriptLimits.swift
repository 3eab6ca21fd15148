/// How much of a transcript is taken before it is refused or cut.
public struct TranscriptLimits: Sendable, Hashable {
  /// Limits far above what reports need.
  public static let standard = TranscriptLimits()

  /// Greatest file size, in bytes; a greater file is refused.
  public var bytes = 16 << 20
  /// Greatest number of lines; a longer file is refused.
  public var lines = 400_000
  /// Greatest number of columns of a table; the text of further cells goes to the last one.
  public var columns = 256
  /// Greatest number of grid positions of a table; spans that exceed it are cut to one.
  public var gridPositions = 400_000

  /// The standard limits, to be changed.
  public init() {}
}
