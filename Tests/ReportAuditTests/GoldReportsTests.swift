import ReportModel
import Testing

@testable import ReportAudit

/// The figures of the development reports, audited as if each stood once.
@Suite(.enabled(if: GoldReports.exist, "the development reports are not beside the checkout"))
struct GoldReportsTests {
  @Test func aReportWithAllItemsHasNoFalseError() {
    var builder = GoldReports.builder("klongruea-2566")
    builder.add(.item, "E2", "97.80", part: .publicUsers, context: .itemTable)
    builder.add(.item, "E3", "97.80", part: .publicUsers, context: .itemTable)
    let audited = builder.audited
    #expect(
      audited.findingKeys == [
        "change-direction-not-stated change", "item-missing item O4",
        "score-contradiction item E2 public", "score-contradiction item E3 public",
      ])
    #expect(audited.score(.item, "E2", .publicUsers)?.chosen.value.exported == "97.82")
    #expect(audited.findings.first { $0.key?.code == "E3" }?.messageEnglish.contains("fits") == true)
    #expect(audited.reviewKeys == ["change", "item E2 public", "item E3 public"])
  }

  @Test func contradictoryIndicatorsAreDecidedByTheOverallScore() {
    var builder = GoldReports.builder("takhramen-2565")
    builder.add(.indicator, "7", "75.99", context: .prose)
    builder.add(.indicator, "6", "81.33", context: .measuresTable)
    builder.mention("1", "การป้องกันการทุจริต", means: "10")
    builder.mention("10", "ประสิทธิภาพการสื่อสาร", means: "7")
    let audited = builder.audited
    #expect(
      audited.findingKeys == [
        "rank-used-as-indicator indicator 10", "rank-used-as-indicator indicator 7",
        "score-contradiction indicator 6", "score-contradiction indicator 7",
      ])
    #expect(audited.score(.indicator, "7")?.chosen.value.exported == "77.02")
    #expect(audited.score(.indicator, "6")?.chosen.value.exported == "81.13")
    #expect(audited.reviewKeys == ["indicator 6", "indicator 7", "indicator 10"])
  }

  @Test func onlyTheWrongMeansOfAConsistentReportAreErrors() {
    let audited = GoldReports.builder("phuphan-2568").audited
    #expect(
      audited.findingKeys == ["eit-mean-mismatch item E6 mean", "indicator-not-item-mean indicator 9"])
    #expect(audited.findings.map(\.expected).sorted() == ["100.00", "99.17"])
    #expect(audited.reviewKeys == ["indicator 9", "item E6 mean"])
  }

  @Test func aFewFiguresProveNothing() {
    #expect(GoldReports.builder("klongwan-2566").audited.findings.isEmpty)
  }
}
