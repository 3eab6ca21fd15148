import Codebook
import PageModel
import ReportModel
import Testing

@testable import ReportAudit

/// Rules on figures: each fires on a report that is wrong and stays silent on one that is right.
struct FigureRuleTests {
  static let indicators = [
    "90.00", "91.00", "92.00", "93.00", "94.00", "85.00", "86.00", "87.00", "95.00", "97.00",
  ]
  // IIT 92, EIT 86, OIT 96: 27.6 + 25.8 + 38.4
  static let overall = "91.80"

  func report(_ overall: String = overall) -> ReportBuilder {
    var builder = ReportBuilder()
    builder.addIndicators(Self.indicators)
    builder.add(.overall, "", overall, context: .prose)
    return builder
  }

  @Test(arguments: ["91.79", "91.80", "91.81", "91.8"])
  func anOverallScoreWithinTheRoundingFits(overall: String) {
    #expect(report(overall).audited.findings.isEmpty)
  }

  @Test(arguments: ["91.78", "91.82", "91.60", "19.80"])
  func anOverallScoreBeyondTheRoundingIsAnError(overall: String) {
    let audited = report(overall).audited
    #expect(audited.findingKeys == ["overall-not-weighted-mean overall"])
    #expect(audited.findings.first?.expected == "91.80")
    #expect(audited.reviewKeys == ["overall"])
  }

  /// All ten indicators, what they give for the instruments, and the overall score.
  private static func complete() -> ReportBuilder {
    var builder = ReportBuilder()
    builder.addIndicators(indicators)
    for (code, score) in [("IIT", "92.00"), ("EIT", "86.00"), ("OIT", "96.00")] {
      builder.add(.instrument, code, score, context: .instrumentTable)
    }
    builder.add(.overall, "", overall, context: .prose)
    return builder
  }

  @Test func whereTheTotalConfirmsTheInstrumentItsIndicatorsAreDoubtedToo() {
    var builder = Self.complete()
    builder.change(.indicator, "2", by: "4.00")
    let audited = builder.audited
    #expect(audited.findingKeys == ["instrument-not-indicator-mean instrument IIT"])
    #expect(
      audited.reviewKeys == [
        "instrument IIT", "indicator 1", "indicator 2", "indicator 3", "indicator 4", "indicator 5",
      ])
  }

  @Test func whereTheTotalConfirmsTheIndicatorsTheInstrumentAloneIsDoubted() {
    var builder = Self.complete()
    builder.change(.instrument, "IIT", by: "4.00")
    #expect(builder.audited.reviewKeys == ["instrument IIT"])
  }

  @Test func aTotalThatContradictsInstrumentsAloneDoubtsThemToo() {
    var builder = ReportBuilder()
    for (code, score) in [("IIT", "92.00"), ("EIT", "88.00"), ("OIT", "96.00")] {
      builder.add(.instrument, code, score, context: .instrumentTable)
    }
    builder.add(.overall, "", Self.overall, context: .prose)
    #expect(
      builder.audited.reviewKeys == ["overall", "instrument IIT", "instrument EIT", "instrument OIT"])
  }

  @Test func nineIndicatorsDoNotProveTheOverallScoreWrong() {
    var builder = report("50.00")
    builder.occurrences.removeFirst()
    #expect(builder.audited.findings.isEmpty)
  }

  @Test func theOverallScoreMayFollowFromInstrumentsWithEITInTwoParts() {
    var builder = ReportBuilder()
    builder.add(.instrument, "IIT", "92.00", context: .instrumentTable)
    builder.add(.instrument, "EIT", "88.00", part: .publicUsers, context: .instrumentTable)
    builder.add(.instrument, "EIT", "84.00", part: .survey, context: .instrumentTable)
    builder.add(.instrument, "OIT", "96", context: .instrumentTable)
    builder.add(.overall, "", "91.80", context: .prose)
    #expect(builder.audited.findings.isEmpty)
    builder.change(.overall, by: "0.60")
    #expect(builder.audited.findingKeys == ["overall-not-weighted-mean overall"])
  }

  @Test func anEITFigureWithoutAPartNamedMayBeOfOnePart() {
    var builder = report()
    for (code, users, survey) in [("6", "80.00", "90.00"), ("7", "81.00", "91.00"), ("8", "82.00", "92.00")] {
      builder.add(.indicator, code, users, part: .publicUsers)
      builder.add(.indicator, code, survey, part: .survey)
    }
    builder.add(.instrument, "EIT", "81.00", context: .instrumentTable)
    #expect(builder.audited.findings.isEmpty)
    builder.change(.instrument, "EIT", by: "1.00")
    #expect(builder.audited.findingKeys == ["instrument-not-indicator-mean instrument EIT"])
  }

  @Test func placesAgreeByNumberAndByRounding() {
    var builder = ReportBuilder()
    builder.add(.indicator, "1", "100", context: .indicatorTable)
    builder.add(.indicator, "1", "100.00", context: .indicatorTable)
    builder.add(.indicator, "2", "99.1", context: .prose)
    builder.add(.indicator, "2", "99.14", context: .dashboard)
    let audited = builder.audited
    #expect(audited.findings.isEmpty)
    #expect(audited.score(.indicator, "1")?.chosen.asPrinted == "100.00")
    #expect(audited.score(.indicator, "2")?.chosen.asPrinted == "99.14")
    #expect(audited.score(.indicator, "2")?.occurrences.count == 2)
  }

  @Test func withoutArithmeticTheMajorityThenTheTableWins() {
    var builder = ReportBuilder()
    for value in ["90.00", "91.00", "91.00"] { builder.add(.indicator, "1", value, context: .prose) }
    builder.add(.indicator, "2", "80.00", context: .measuresTable)
    builder.add(.indicator, "2", "81.00", context: .indicatorTable)
    let audited = builder.audited
    #expect(audited.score(.indicator, "1")?.chosen.value.exported == "91.00")
    #expect(audited.score(.indicator, "2")?.chosen.value.exported == "81.00")
    #expect(
      audited.findingKeys == ["score-contradiction indicator 1", "score-contradiction indicator 2"])
    #expect(audited.findings.first?.evidence.count == 2)
    #expect(audited.reviewKeys == ["indicator 1", "indicator 2"])
  }

  @Test func twoWrongValuesAreDecidedTogether() {
    var builder = report()
    for _ in 1...2 {
      builder.add(.indicator, "6", "58.00", context: .prose)
      builder.add(.indicator, "9", "59.00", context: .prose)
    }
    let audited = builder.audited
    #expect(audited.score(.indicator, "6")?.chosen.value.exported == "85.00")
    #expect(audited.score(.indicator, "9")?.chosen.value.exported == "95.00")
    #expect(audited.errors.count == 2)
  }

  @Test func manyContradictionsEndInTime() {
    var builder = report()
    for code in 1...10 {
      for step in 1...9 {
        builder.add(.indicator, String(code), "\(10 + step).\(code % 10)5", context: .prose)
      }
    }
    #expect(builder.audited.findings.filter { $0.rule == "score-contradiction" }.count == 10)
  }

  @Test func aLowConfidenceMakesASuspicionOfTheReading() {
    var builder = ReportBuilder()
    builder.add(.indicator, "1", "90.00")
    builder.add(.indicator, "1", "80.00", context: .prose, confidence: 0.4)
    let finding = builder.audited.findings.first
    #expect(finding?.verdict == .suspectedExtractionError)
    #expect(finding?.severity == .warning)
  }

  @Test func anImpossibleScoreIsNotChosen() {
    var builder = ReportBuilder()
    builder.add(.indicator, "1", "991.00", context: .itemTable)
    builder.add(.indicator, "1", "99.10", context: .prose)
    let audited = builder.audited
    #expect(audited.score(.indicator, "1")?.chosen.value.exported == "99.10")
    #expect(audited.findingKeys.contains("impossible-number indicator 1"))
  }

  @Test func aMalformedNumberIsReported() {
    var builder = ReportBuilder()
    builder.malformed.append(
      MalformedNumber(
        reason: "two-decimal-points", asPrinted: "๙๐.๐๐.๐๐", key: nil, place: builder.nextPlace()))
    let audited = builder.audited
    #expect(audited.findingKeys == ["impossible-number"])
    #expect(audited.findings.first?.found == "๙๐.๐๐.๐๐")
  }

  @Test(arguments: [
    (2565, "94.99", "A", true), (2565, "95.00", "AA", true), (2565, "84.99", "A", false),
    (2566, "95.10", "ผ่านดีเยี่ยม", true), (2566, "84.00", "ผ่าน", false), (2566, "86.00", "A", true),
    (2566, "95.10", "ต้องปรับปรุง", false),
  ])
  func theLevelMatchesTheScore(year: Int, score: String, level: String, fits: Bool) {
    var builder = ReportBuilder(year: year)
    builder.add(.overall, "", score, context: .prose)
    builder.add(.level, "", level, context: .prose)
    #expect(builder.audited.findingKeys == (fits ? [] : ["level-does-not-match-score level"]))
  }

  @Test func everyInstrumentMustReachTheBestLevel() {
    var builder = ReportBuilder()
    builder.add(.overall, "", "96.10", context: .prose)
    builder.add(.level, "", "ผ่านดีเยี่ยม", context: .prose)
    for (code, score) in [("IIT", "92.00"), ("EIT", "97.00"), ("OIT", "98.50")] {
      builder.add(.instrument, code, score, context: .instrumentTable)
    }
    let audited = builder.audited
    #expect(audited.findingKeys == ["level-does-not-match-score level"])
    #expect(audited.findings.first?.expected == "ผ่านดี")
  }

  @Test func ofTwoLevelsTheEarnedOneIsChosen() {
    var builder = ReportBuilder(year: 2565)
    builder.add(.overall, "", "87.00", context: .prose)
    builder.add(.level, "", "B", context: .prose)
    builder.add(.level, "", "A", context: .prose)
    let audited = builder.audited
    #expect(audited.score(.level)?.chosen.value.exported == "A")
    #expect(audited.findingKeys == ["score-contradiction level"])
  }

  @Test(arguments: [
    ("0.40", ["change-direction-not-stated change"]), ("+1.25", []), ("-1.25", ["change-mismatch change"]),
    ("+0.40", ["change-mismatch change"]),
  ])
  func theChangeIsTheDifferenceOfTheYears(change: String, findings: [String]) {
    var builder = ReportBuilder()
    builder.add(.change, "", change, context: .prose)
    if change != "0.40" {
      builder.add(.overall, "", "91.25", context: .prose)
      builder.add(.overall, "", "90.00", context: .prose, year: 2565)
    }
    let audited = builder.audited
    #expect(audited.findingKeys == findings)
    #expect(audited.score(.change)?.status == (findings.isEmpty ? .ok : .review))
  }

  @Test func agenciesOfOneDocumentAreKeptApart() {
    var builder = ReportBuilder()
    builder.add(.overall, "", "90.00", agency: "เทศบาลตำบลหนึ่งสมมุติ")
    builder.add(.overall, "", "80.00", agency: "เทศบาลตำบลสองสมมุติ")
    let audited = builder.audited
    #expect(audited.findings.isEmpty)
    #expect(audited.scores.count == 2)
  }

  @Test func aYearWithoutCodebookIsResolvedUnchecked() {
    var builder = ReportBuilder(year: 2400)
    builder.add(.overall, "", "10.00")
    builder.addIndicators(Self.indicators)
    #expect(builder.audited.findings.isEmpty)
    #expect(builder.audited.scores.count == 11)
  }
}

/// Readings that a rule must not take for errors of the report.
struct DoubtfulReadingTests {
  @Test func instrumentsMayBePrintedAsTheirSharesOfTheOverallScore() {
    var builder = FigureRuleTests().report()
    for (code, points) in [("IIT", "27.60"), ("EIT", "25.80"), ("OIT", "38.40")] {
      builder.add(.instrument, code, points, context: .instrumentTable)
    }
    builder.add(.level, "", "ผ่านดี", context: .prose)
    #expect(builder.audited.findings.isEmpty)
  }

  @Test func manyContradictionsAtOnceSuspectTheReading() {
    var builder = FigureRuleTests().report()
    for (index, value) in FigureRuleTests.indicators.enumerated() {
      builder.add(.indicator, String(index + 1), "7" + value.dropFirst(), context: .dashboard)
    }
    let audited = builder.audited
    #expect(audited.errors.isEmpty)
    #expect(audited.findings.contains { $0.verdict == .suspectedExtractionError })
  }

  @Test func aWholeNumberInASentenceMayBeAThreshold() {
    var builder = FigureRuleTests().report()
    builder.add(.indicator, "10", "85", context: .prose)
    let audited = builder.audited
    #expect(audited.findings.map(\.severity) == [.warning])
    #expect(audited.score(.indicator, "10")?.chosen.value.exported == "97.00")
    #expect(audited.reviewKeys == ["indicator 10"])
  }

  @Test func manyWrongMeansAtOnceSuspectTheReading() throws {
    var report = try ConsistentReport(year: 2566, seed: 7)
    for code in 1...8 { report.builder.change(.item, "E\(code)", part: .mean, by: "-1.00") }
    let findings = report.builder.audited.findings.filter { $0.rule == "eit-mean-mismatch" }
    #expect(findings.count == 8)
    #expect(findings.allSatisfy { $0.severity == .warning })
  }

  @Test func aSentenceIsQuotedUpToItsFigure() {
    var builder = ReportBuilder()
    let sentence = String(repeating: "โดยภาพรวม ", count: 20) + "มีคะแนนเพิ่มขึ้น/ลดลง จำนวน 0.40 คะแนน"
    builder.add(.change, "", "0.40", context: .prose, label: sentence)
    let quote = builder.audited.findings.first?.evidence.first?.quote ?? ""
    #expect(quote.hasSuffix("จำนวน 0.40"))
    #expect(quote.unicodeScalars.count <= 80)
  }
}
