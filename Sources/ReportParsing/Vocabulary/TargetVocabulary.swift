import Codebook

/// The words for targets, goals and forecasts, by where they count; they stand in a data file.
enum TargetVocabulary {
  private static let all = CodebookLibrary.bundled.targetWords

  /// The words of a use.
  static func words(_ use: TargetWord.Use) -> [String] { all.filter { $0.uses.contains(use) }.map(\.text) }
}
