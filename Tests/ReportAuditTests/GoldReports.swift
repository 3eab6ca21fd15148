import Foundation
import PageModel
import ReportModel
import TestSupport

/// The development reports' expected figures, read from beside the checkout where they exist.
enum GoldReports {
  static let folder = Repository.root.deletingLastPathComponent()
    .appendingPathComponent("shared/reports/gold")

  static var exist: Bool { FileManager.default.fileExists(atPath: folder.path) }

  /// Rows of a gold file as dictionaries; empty where it is absent.
  static func rows(_ name: String, _ kind: String) -> [[String: String]] {
    let file = folder.appendingPathComponent("\(name).\(kind).csv")
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
    let records = records(text)
    guard let header = records.first else { return [] }
    return records.dropFirst().map { Dictionary(zip(header, $0), uniquingKeysWith: { first, _ in first }) }
  }

  /// The expected scores as places of a report.
  static func builder(_ name: String) -> ReportBuilder {
    let rows = rows(name, "scores")
    var builder = ReportBuilder(year: rows.first?["fiscal_year"].flatMap(Int.init) ?? 0)
    for row in rows {
      guard let subject = ScoreSubject(rawValue: row["subject"] ?? ""), let value = row["value"] else {
        continue
      }
      builder.add(
        subject, row["code"] ?? "", value, part: ScorePart(rawValue: row["part"] ?? "") ?? .whole,
        context: context(subject))
    }
    return builder
  }

  private static func context(_ subject: ScoreSubject) -> OccurrenceContext {
    switch subject {
    case .item: .itemTable
    case .instrument: .instrumentTable
    case .overall, .level, .change: .prose
    case .indicator, .subindicator: .indicatorTable
    }
  }

  /// RFC 4180.
  private static func records(_ text: String) -> [[String]] {
    var (records, record, field, isQuoted): ([[String]], [String], String, Bool) = ([], [], "", false)
    var rest = Substring(text)
    while let character = rest.popFirst() {
      switch character {
      case "\"" where isQuoted && rest.first == "\"":
        field.append("\"")
        rest.removeFirst()
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(field)
        field = ""
      case "\n" where !isQuoted:
        records.append(record + [field])
        (record, field) = ([], "")
      default: field.append(character)
      }
    }
    return records
  }
}
