import Codebook
import ReportModel

/// What a column holds, by its header.
struct ColumnHeader {
  /// Header text, all header rows joined by a space.
  var text: String
  /// What it means; nil when the words are unknown.
  var role: HeaderRole?
  /// Parts of an EIT figure that the column holds, in the order in which they stand in a cell.
  var parts: [ScorePart]
  /// Fiscal year printed in the header, Buddhist era.
  var fiscalYear: Int?
  /// Years of the figures in a cell, top to bottom or left to right, where the header prints several.
  var fiscalYears: [Int] = []

  static let unknown = ColumnHeader(text: "", role: nil, parts: [], fiscalYear: nil)

  /// Whether the column holds one or both parts of EIT figures.
  var isPart: Bool {
    role == .scorePublic || role == .scoreSurvey || parts.contains { $0 == .publicUsers || $0 == .survey }
  }

  /// Whether the column holds scores.
  var isScore: Bool {
    switch role {
    case .score, .scorePublic, .scoreSurvey, .scoreMean: true
    default: false
    }
  }
}
