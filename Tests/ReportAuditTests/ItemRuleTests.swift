import Codebook
import PageModel
import ReportModel
import Testing

@testable import ReportAudit

/// Rules on items and their questions.
struct ItemRuleTests {
  /// A report with the given items of an instrument, each with its official wording.
  func report(
    _ instrument: Instrument, year: Int = 2566, leavingOut: Set<String> = [], labels: [String: String] = [:]
  ) throws -> ReportBuilder {
    var builder = ReportBuilder(year: year)
    let codebook = try #require(CodebookLibrary.bundled.codebook(for: year))
    for item in codebook.items(of: instrument) where !leavingOut.contains(item.code) {
      builder.add(.item, item.code, "100", context: .itemTable, label: labels[item.code] ?? item.title)
    }
    return builder
  }

  @Test func anotherItemsWordingIsReported() throws {
    let codebook = try #require(CodebookLibrary.bundled.codebook(for: 2566))
    let other = try #require(codebook.item("I16")?.title)
    let audited = try report(.iit, labels: ["I8": other]).audited
    #expect(audited.findingKeys == ["item-text-mismatch item I8"])
    #expect(audited.reviewKeys == ["item I8"])
  }

  @Test func wordingIsNotCheckedWhereTheInstrumentIsIncomplete() throws {
    let codebook = try #require(CodebookLibrary.bundled.codebook(for: 2566))
    let other = try #require(codebook.item("I16")?.title)
    let audited = try report(.iit, leavingOut: ["I1"], labels: ["I8": other]).audited
    #expect(audited.findingKeys == ["item-missing item I1"])
    #expect(audited.reviewKeys.isEmpty)
  }

  @Test func wordingOfAnotherYearIsNotReportedItemByItem() throws {
    let other = try #require(CodebookLibrary.bundled.codebook(for: 2565))
    let labels = Dictionary(uniqueKeysWithValues: other.items(of: .oit).map { ($0.code, $0.title) })
    #expect(try report(.oit, labels: labels).audited.findings.isEmpty)
  }

  @Test func anOfficeNamedInAQuestionIsForeign() throws {
    let audited = try report(.iit, labels: ["I19": "ท่านรู้แนวปฏิบัติการใช้ทรัพย์สินของสำนักงาน ก.ก.ก. ที่ถูกต้อง"]).audited
    #expect(audited.findingKeys == ["foreign-agency-name item I19"])
    #expect(audited.findings.first?.found == "สำนักงาน ก.ก.ก.")
    #expect(audited.reviewKeys == ["item I19"])
  }

  @Test func anOfficeWithoutAbbreviationIsNoForeignAgency() throws {
    #expect(
      try report(.iit, labels: ["I19": "ท่านรู้แนวปฏิบัติการใช้ทรัพย์สินของสำนักงานของท่านหรือไม่"]).audited.errors.isEmpty)
  }

  @Test func itemsUnderAnotherIndicatorsHeadingMakeOneFindingForTheHeading() {
    var builder = ReportBuilder()
    builder.add(.item, "I13", "100", context: .itemTable, heading: 3)
    builder.add(.item, "I25", "100", context: .itemTable, heading: 3)
    builder.add(.item, "I26", "100", context: .itemTable, heading: 3)
    builder.add(.item, "O40", "100", context: .itemTable, heading: 9)
    let audited = builder.audited
    #expect(
      audited.findingKeys == [
        "item-under-wrong-indicator indicator 3", "item-under-wrong-indicator indicator 9",
      ])
    #expect(audited.findings.map(\.expected) == ["5", "10"])
    #expect(audited.reviewKeys.isEmpty)
  }

  @Test func itemsOfAnotherInstrumentSuspectTheReadingOfTheHeading() {
    var builder = ReportBuilder()
    builder.add(.item, "I13", "100", context: .itemTable, heading: 3)
    builder.add(.item, "O11", "100", context: .itemTable, heading: 3)
    #expect(builder.audited.findings.map(\.severity) == [.info])
    builder.add(.item, "I25", "100", context: .itemTable, heading: 3)
    #expect(builder.audited.findings.map(\.severity) == [.warning])
    #expect(builder.audited.findings.first?.expected == "5")
  }

  @Test func anItemBeyondTheFormIsReported() throws {
    var builder = try report(.oit, year: 2568)
    builder.add(.item, "O29", "100", context: .itemTable)
    #expect(builder.audited.findingKeys == ["item-not-in-year item O29"])
  }

  @Test func allItemsAtTheTopProveTheIndicatorWhateverTheSubindicators() throws {
    var builder = try report(.oit, year: 2568)
    builder.add(.indicator, "9", "100.00")
    builder.add(.indicator, "10", "97.50")
    #expect(builder.audited.findingKeys == ["indicator-not-item-mean indicator 10"])
  }

  @Test func aListOfZeroItemsProvesNothing() {
    var builder = ReportBuilder(year: 2565)
    for code in ["O10", "O11", "O20"] { builder.add(.item, code, "0", context: .stackedCell) }
    builder.add(.indicator, "9", "99.00")
    #expect(builder.audited.findings.isEmpty)
  }

  @Test func subindicatorsMakeTheirIndicator() {
    var builder = ReportBuilder(year: 2565)
    for (part, score) in ["100.00", "87.50", "100.00", "100.00", "100.00"].enumerated() {
      builder.add(.subindicator, "9.\(part + 1)", score)
    }
    builder.add(.indicator, "9", "97.50")
    #expect(builder.audited.findings.isEmpty)
    builder.change(.indicator, "9", by: "-1.00")
    #expect(builder.audited.findingKeys == ["indicator-not-subindicator-mean indicator 9"])
  }

  @Test func aSubindicatorWithCertainBoundsIsTheMeanOfItsItems() throws {
    var builder = try report(.oit, year: 2565)
    builder.add(.subindicator, "9.4", "75.00")
    #expect(builder.audited.findingKeys.contains("subindicator-not-item-mean subindicator 9.4"))
  }
}
