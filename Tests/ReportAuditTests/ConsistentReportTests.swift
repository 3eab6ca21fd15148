import Foundation
import ReportModel
import TestSupport
import Testing

@testable import ReportAudit

/// Seeded reports that are right, and the same with one thing wrong.
struct ConsistentReportTests {
  static let seeds: [UInt64] = Array(1...12)

  @Test(arguments: seeds)
  func aConsistentReportHasNoFinding(seed: UInt64) throws {
    #expect(try ConsistentReport(year: 2566, seed: seed).builder.audited.findings.isEmpty)
    #expect(try ConsistentReport(year: 2565, seed: seed).builder.audited.findings.isEmpty)
    #expect(try ConsistentReport(year: 2568, seed: seed).builder.audited.findings.isEmpty)
  }

  @Test(arguments: seeds)
  func aWrongOverallScoreIsTheOnlyFinding(seed: UInt64) throws {
    var report = try ConsistentReport(year: 2566, seed: seed)
    report.builder.change(.overall, by: "0.04")
    #expect(report.builder.audited.findingKeys == ["overall-not-weighted-mean overall"])
  }

  @Test(arguments: seeds)
  func aWrongInstrumentIsTheOnlyFinding(seed: UInt64) throws {
    var report = try ConsistentReport(year: 2566, seed: seed)
    report.builder.change(.instrument, "IIT", by: "-0.50")
    #expect(report.builder.audited.findingKeys == ["instrument-not-indicator-mean instrument IIT"])
  }

  @Test(arguments: seeds)
  func aWrongIndicatorIsTheOnlyFinding(seed: UInt64) throws {
    var report = try ConsistentReport(year: 2566, seed: seed)
    report.builder.change(.indicator, "4", by: "-3.00")
    let audited = report.builder.audited
    #expect(audited.findingKeys == ["indicator-not-item-mean indicator 4"])
    #expect(audited.reviewKeys == ["indicator 4"])
  }

  @Test(arguments: seeds)
  func aWrongEITMeanIsTheOnlyFinding(seed: UInt64) throws {
    var report = try ConsistentReport(year: 2566, seed: seed)
    report.builder.change(.item, "E7", part: .mean, by: "-0.06")
    #expect(report.builder.audited.findingKeys == ["eit-mean-mismatch item E7 mean"])
  }

  @Test(arguments: seeds)
  func theValueThatFitsWinsOverTheMajority(seed: UInt64) throws {
    var report = try ConsistentReport(year: 2566, seed: seed)
    let right = try #require(
      report.builder.occurrences.first { $0.key.subject == .indicator && $0.key.code == "7" })
    let value = try #require(right.value.decimal)
    for _ in 1...3 { report.builder.add(.indicator, "7", ConsistentReport.text(value - 2)) }
    let audited = report.builder.audited
    #expect(audited.findingKeys == ["score-contradiction indicator 7"])
    #expect(audited.score(.indicator, "7")?.chosen.value.decimal == value)
    #expect(audited.findings.first?.expected == right.value.exported)
  }

  @Test(arguments: seeds)
  func theOrderOfPlacesDoesNotChangeTheResult(seed: UInt64) throws {
    var report = try ConsistentReport(year: 2566, seed: seed)
    report.builder.add(.indicator, "7", "12.34")
    report.builder.add(.item, "I3", "1.00", context: .prose)
    let first = report.builder.audited
    var generator = SeededGenerator(seed: seed)
    report.builder.occurrences.shuffle(using: &generator)
    let second = report.builder.audited
    #expect(first.findings == second.findings)
    #expect(first.scores == second.scores)
  }
}

extension ReportBuilder {
  /// Adds to the printed value of a figure (to its first place).
  mutating func change(
    _ subject: ScoreSubject, _ code: String = "", part: ScorePart = .whole, by difference: String
  ) {
    guard
      let index = occurrences.firstIndex(where: {
        $0.key.subject == subject && $0.key.code == code && $0.key.part == part
      }), let old = occurrences[index].value.decimal, let delta = Decimal(string: difference)
    else { return }
    let text = ConsistentReport.text(old + delta)
    guard let printed = PrintedDecimal(text) else { return }
    let was = occurrences[index]
    occurrences[index] = ScoreOccurrence(
      key: was.key, value: .number(printed), asPrinted: text, place: was.place, context: was.context)
  }
}
