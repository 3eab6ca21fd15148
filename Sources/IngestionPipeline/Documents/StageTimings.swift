/// How long a document's stages took; for the run manifest only.
public struct StageTimings: Hashable, Sendable {
  /// A stage as people see it.
  public enum Stage: String, Hashable, Sendable, CaseIterable {
    /// Bytes from the disk, and their hash.
    case load
    /// PDF or transcript to blocks.
    case read
    /// Parsing and auditing.
    case understand
    /// JSON and its validation.
    case encode
  }

  private var durations: [Stage: Duration] = [:]

  /// No time spent yet.
  public init() {}

  /// The time spent in a stage.
  public subscript(stage: Stage) -> Duration { durations[stage] ?? .zero }

  /// All stages together.
  public var total: Duration { Stage.allCases.reduce(.zero) { $0 + self[$1] } }

  /// Adds another document's times.
  public mutating func add(_ other: StageTimings) {
    for stage in Stage.allCases { durations[stage] = self[stage] + other[stage] }
  }

  /// Does the work and adds its time to the stage's.
  mutating func measure<R, E: Error>(_ stage: Stage, _ work: () throws(E) -> R) throws(E) -> R {
    let start = ContinuousClock.now
    defer { durations[stage] = self[stage] + (ContinuousClock.now - start) }
    return try work()
  }
}
