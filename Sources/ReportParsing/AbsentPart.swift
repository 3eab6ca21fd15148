import Diagnostics
import ReportModel

/// What a report of its kind must hold and does not, as far as was understood.
struct AbsentPart {
  /// For the tree.
  let name: String
  /// For people.
  let message: MessageName

  /// An analysis without any score, and a report on measures without any measure.
  static func parts(of report: Report, titles: ReportKinds.Titles) -> [AbsentPart] {
    var absent: [AbsentPart] = []
    if titles.nameAnalysis, report.occurrences.isEmpty {
      absent.append(AbsentPart(name: "scores", message: .scoresNotFound))
    }
    if titles.nameImplementation, report.measures.isEmpty {
      absent.append(AbsentPart(name: "measures", message: .measuresNotFound))
    }
    return absent
  }
}
