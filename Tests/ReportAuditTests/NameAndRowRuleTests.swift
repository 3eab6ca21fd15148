import PageModel
import ReportModel
import Testing

@testable import ReportAudit

/// Rules on names of indicators and agencies, on rows of measures and on years.
struct NameAndRowRuleTests {
  func report() -> ReportBuilder {
    var builder = ReportBuilder()
    builder.addIndicators(FigureRuleTests.indicators)
    return builder
  }

  @Test func officialNamesAndTheirVariantsAreFine() {
    var builder = report()
    builder.mention("3", "การใช้อำนาจ", means: "3")
    builder.mention("8", "การปรับปรุงการทำงาน", means: "8")
    builder.mention("8", "การปรับปรุงระบบการทำงาน", means: "8")
    builder.mention("9", "การเปิดเผยข้อมูล ได้คะแนน", means: "9")
    #expect(builder.audited.findings.isEmpty)
  }

  @Test func anotherIndicatorsNameIsAnError() {
    var builder = report()
    builder.mention("3", "การใช้งบประมาณ", means: "2")
    let audited = builder.audited
    #expect(audited.findingKeys == ["indicator-name-mismatch indicator 3"])
    #expect(audited.errors.count == 1)
    #expect(audited.reviewKeys == ["indicator 3"])
  }

  @Test func aMisspeltNameIsAnInfoAndLeavesTheRowAlone() {
    var builder = report()
    builder.mention("5", "การแก้ไขปัญหหาการทุจริต", means: "5")
    let audited = builder.audited
    #expect(audited.findings.map(\.severity) == [.info])
    #expect(audited.reviewKeys.isEmpty)
  }

  @Test func aNameThatFitsNoneIsAnError() {
    var builder = report()
    builder.mention("3", "การใช้จ่ายเงิน", means: nil)
    builder.mention("3", "การใช้จ่ายเงิน", means: nil)
    let audited = builder.audited
    #expect(audited.errors.map(\.rule) == ["indicator-name-mismatch"])
    #expect(audited.errors.first?.evidence.count == 2)
  }

  @Test func aRankPrintedAsANumberIsToldFromAWrongName() {
    var builder = report()
    builder.mention("1", "การป้องกันการทุจริต", means: "10")
    builder.mention("10", "คุณภาพการดำเนินงาน", means: "6")
    let audited = builder.audited
    #expect(
      audited.findingKeys == [
        "rank-used-as-indicator indicator 10", "rank-used-as-indicator indicator 6",
      ])
    #expect(audited.reviewKeys == ["indicator 6", "indicator 10"])
  }

  @Test func aNumberBesideItsOwnScoreIsNoRank() {
    var builder = report()
    let place = builder.occurrences.first { $0.key.code == "1" }?.place ?? Place(page: 1)
    builder.indicatorMentions.append(
      IndicatorMention(
        number: "1", name: "การป้องกันการทุจริต", namedIndicator: "10", fiscalYear: 2566, quote: "1",
        place: place))
    #expect(builder.audited.findingKeys == ["indicator-name-mismatch indicator 1"])
  }

  @Test func aSubindicatorsNameGivesAnInfo() {
    var builder = report()
    builder.mention("9.4", "ผลการดำเนินงานทั่วไป", means: nil)
    let audited = builder.audited
    #expect(audited.findings.map(\.severity) == [.info])
    #expect(audited.findingKeys == ["indicator-name-mismatch subindicator 9.4"])
  }

  @Test func aForeignAgencyWithinMeasuresIsAnErrorAndMarksTheRow() {
    var builder = ReportBuilder()
    builder.measure([.procedure: "เผยแพร่ข้อมูลบนเว็บไซต์เทศบาลตำบลอื่นสมมุติ", .issue: "การสื่อสาร"])
    let place = builder.measures[0].places[0]
    builder.agencyMentions.append(
      AgencyMention(
        name: "เทศบาลตำบลอื่นสมมุติ", kind: "", asPrinted: "เทศบาลตำบลอื่นสมมุติ", district: "", place: place,
        relation: .foreign))
    builder.agency("เทศบาลตำบลไกลสมมุติ", .foreign)
    let audited = builder.audited
    #expect(audited.findings.map(\.severity) == [.error, .warning])
    #expect(audited.measures.map(\.status) == [.review])
  }

  @Test func aNameCutShortIsAnInfo() {
    var builder = ReportBuilder()
    builder.agency("องค์การบริหารส่วนตำบลบ้าน", .variant)
    #expect(builder.audited.findings.map(\.severity) == [.info])
  }

  @Test func aMisspeltAgencyIsAnErrorAMisspeltKindAWarning() {
    var builder = ReportBuilder()
    builder.agency("องค์การบริหารส่วนตำบลบ้านสมมุตติ", .variant)
    builder.agency("องค์การบริหารส่วนตำบลบ้านสมมุตติ", .variant)
    builder.agency("องค์กรบริหารส่วนตำบลบ้านสมมุติ", .variant)
    builder.agency("องค์การบริหารส่วนตำบลบ้านสมมุติ", .same)
    let findings = builder.audited.findings
    #expect(findings.map(\.severity) == [.error, .warning])
    #expect(findings.map(\.evidence.count) == [2, 1])
  }

  static let steps = "1. จัดทำคู่มือการปฏิบัติงานและเผยแพร่ 2. อบรมบุคลากรให้ปฏิบัติตามคู่มืออย่างต่อเนื่อง"

  @Test func aRowPrintedTwiceMarksTheLaterRow() {
    var builder = ReportBuilder()
    builder.measure([.issue: "(๔) การใช้ทรัพย์สิน", .procedure: Self.steps, .timeframe: "ตลอดปี"])
    builder.measure([.issue: "(๕) การใช้งบประมาณ", .procedure: "จัดประชุมชี้แจงแผนการใช้จ่ายงบประมาณแก่บุคลากรทุกคน"])
    builder.measure([.issue: "(4) การใช้ทรัพย์สิน", .procedure: Self.steps + " ", .timeframe: "ทุกไตรมาส"])
    let audited = builder.audited
    #expect(audited.findingKeys == ["duplicate-row"])
    #expect(audited.measures.map(\.status) == [.ok, .ok, .review])
    #expect(audited.findings.first?.evidence.count == 2)
  }

  @Test(arguments: [
    ("๑. ตั้งคณะทำงาน\n๒. ยกร่างคู่มือ\n๓. แจ้งเวียนทุกกอง", "1) ตั้งคณะทำงาน 2) ยกร่าง คู่มือ 3) แจ้งเวียน ทุกกอง"),
    ("ตั้งคณะทำงาน\nยกร่างคู่มือ\nแจ้งเวียนทุกกอง", "1. ตั้งคณะทำงาน\n2. ยกร่างคู่มือ\n3. แจ้งเวียนทุกกอง"),
    ("จัดประชุม", "จัด ประชุม"),
  ])
  func rowsThatDifferInSpacingNumberingOrDigitsAreDuplicates(first: String, second: String) {
    var builder = ReportBuilder()
    let steps = second.hasPrefix("1)") ? ["ตั้งคณะทำงาน", "ยกร่าง คู่มือ", "แจ้งเวียน ทุกกอง"] : []
    builder.measure([
      .issue: "๑. การให้บริการ", .procedure: first, .responsible: "สำนักปลัด", .timeframe: "ปี ๒๕๖๗",
    ])
    builder.measure([.issue: "การสื่อสาร", .procedure: first, .responsible: "สำนักปลัด", .timeframe: "ปี 2567"])
    builder.measure(
      [.issue: "3. การ ให้บริการ", .procedure: second, .responsible: "สำนักปลัด", .timeframe: "ปี 2567"],
      steps: steps)
    let audited = builder.audited
    #expect(audited.findingKeys == ["duplicate-row"])
    #expect(audited.measures.map(\.status) == [.ok, .ok, .review])
  }

  @Test func theSameStepsForOtherItemsOrTablesAreNoDuplicates() {
    var builder = ReportBuilder()
    builder.measure([.note: "O10", .procedure: Self.steps], codes: ["O10"])
    builder.measure([.note: "O11", .procedure: Self.steps], codes: ["O11"])
    builder.measure([.issue: "ประเด็น", .procedure: Self.steps], table: 2)
    builder.measure([.issue: "ประเด็น", .procedure: Self.steps], table: 3)
    builder.measure([.procedure: Self.steps], table: 4)
    builder.measure([.procedure: Self.steps], table: 4)
    #expect(builder.audited.findings.isEmpty)
  }

  @Test func aPlanForTheAssessedYearItselfIsAMismatch() {
    var builder = ReportBuilder()
    builder.assessed(2566)
    builder.measure([.procedure: Self.steps, .timeframe: "ตลอดปีงบประมาณ พ.ศ. 2566"], year: 2566)
    builder.measure([.procedure: "อื่น"], year: 2566)
    let findings = builder.audited.findings
    #expect(findings.map(\.rule) == ["year-mismatch"])
    #expect(findings.first?.expected == "2567")
  }

  @Test func aPlanForTheNextYearIsFine() {
    var builder = ReportBuilder()
    builder.assessed(2566)
    builder.measure([.procedure: Self.steps, .timeframe: "ตลอดปีงบประมาณ พ.ศ. 2567"], year: 2567)
    #expect(builder.audited.findings.isEmpty)
  }

  @Test func aYearThatNoRowStatesProvesNothing() {
    var builder = ReportBuilder()
    builder.assessed(2566)
    builder.measure([.procedure: Self.steps], kind: .improvement, year: 2566)
    #expect(builder.audited.findings.isEmpty)
  }

  @Test func earlierResultsBeforeALaterAnalysisAreFine() {
    var builder = ReportBuilder()
    builder.measure(
      [.procedure: Self.steps, .timeframe: "ตลอดปีงบประมาณ พ.ศ. 2566"], kind: .result, year: 2566)
    builder.assessed(2566)
    #expect(builder.audited.findings.isEmpty)
  }

  @Test func resultsSaidToFollowFromTheirOwnYearAreAMismatch() {
    var builder = ReportBuilder()
    builder.assessed(2566)
    builder.measure(
      [.procedure: Self.steps, .timeframe: "ตลอดปีงบประมาณ พ.ศ. 2566"], kind: .result, year: 2566)
    #expect(builder.audited.findings.first?.expected == "2565")
  }

  @Test(arguments: [
    ("ประจำปีงบประมาณ พ.ศ.", 2566), ("ประจำปีงบประมาณ พ.ศ.", 2567),
    ("การนำผลการประเมิน ITA ปี 2566 ไปใช้ในปีงบประมาณ พ.ศ.", 2567),
    ("รายงานผลการดำเนินการตามมาตรการ ปีงบประมาณ พ.ศ.", 2567), ("ผลการประเมิน ITA ปีงบประมาณ พ.ศ.", 2566),
  ])
  func aCoverOfTheAssessedYearOrOfTheNextIsFine(title: String, year: Int) {
    var builder = ReportBuilder(year: 2566)
    builder.cover(title, year)
    builder.add(.overall, "", "91.10")
    #expect(builder.audited.findings.isEmpty)
  }

  @Test(arguments: [
    ("ประจำปีงบประมาณ พ.ศ.", 2565), ("ประจำปีงบประมาณ พ.ศ.", 2568), ("ผลการประเมิน ITA ปีงบประมาณ พ.ศ.", 2567),
    ("รายงานการวิเคราะห์ผลการประเมิน ปี", 2567),
  ])
  func aCoverOfAnotherYearDoubtsTheFigures(title: String, year: Int) {
    var builder = ReportBuilder(year: 2566)
    builder.cover(title, year)
    builder.assessed(2566)
    builder.add(.overall, "", "91.10")
    builder.add(.overall, "", "89.10", year: 2565)
    let audited = builder.audited
    #expect(audited.findings.map(\.rule) == ["report-year-mismatch"])
    #expect(audited.findings.first?.expected == String(year))
    #expect(audited.findings.first?.evidence.count == 2)
    #expect(audited.scores.map(\.status) == [.ok, .review])
  }

  @Test func findingsComeInReadingOrderWithShortQuotes() {
    var builder = report()
    builder.mention("3", "การใช้งบประมาณ", means: "2")
    builder.add(.change, "", "1.00", context: .prose, label: String(repeating: "ยาวมาก", count: 60))
    builder.add(.indicator, "1", "12.00", context: .prose)
    let findings = builder.audited.findings
    #expect(
      findings.map(\.rule) == [
        "score-contradiction", "indicator-name-mismatch", "change-direction-not-stated",
      ])
    #expect(findings.flatMap(\.evidence).allSatisfy { $0.quote.unicodeScalars.count <= 80 })
  }
}
