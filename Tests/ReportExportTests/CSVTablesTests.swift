import Diagnostics
import Foundation
import PageModel
import ReportExport
import ReportModel
import TestSupport
import Testing

@Suite struct CSVTablesTests {
  /// The rows of a table as dictionaries from column to field.
  private func records(
    _ table: CSVTable, _ document: ReportDocument, escaping: CSVTextEscaping = .none
  ) throws -> [[String: String]] {
    let text = CSVTables.header(of: table) + CSVTables.rows(of: document, escaping: escaping)[table]
    let rows = try CSVReader.rows(text)
    let header = try #require(rows.first)
    #expect(header == table.columns)
    return try rows.dropFirst().map { row in
      try #require(row.count == header.count)
      return Dictionary(uniqueKeysWithValues: zip(header, row))
    }
  }

  @Test func headersAreThoseOfTheContract() {
    #expect(
      CSVTables.header(of: .documents)
        == "document,sha256,pages,text_source,agency,agency_type,district,province,province_code,"
        + "report_year,assessed_year,report_kinds,scores,measures,findings,status,error,message\n")
    #expect(
      CSVTables.header(of: .scores)
        == "document,sha256,agency,agency_type,district,province,province_code,fiscal_year,subject,code,"
        + "part,value,as_printed,page,x0,y0,x1,y1,line,occurrences,confidence,status\n")
    #expect(
      CSVTables.header(of: .measures)
        == "document,agency,fiscal_year,table,row,kind,issue,indicator,item_codes,score,finding,measure,"
        + "procedure,responsible,timeframe,start,end,result,outcome,recommendation,monitoring,"
        + "status_text,note,page_first,page_last,confidence,status\n")
    #expect(
      CSVTables.header(of: .findings)
        == "document,rule,severity,verdict,subject,code,part,message_en,message_th,expected,found,pages,"
        + "evidence\n")
    #expect(
      CSVTable.allCases.map(\.fileName) == ["documents.csv", "scores.csv", "measures.csv", "findings.csv"])
  }

  @Test func documentRow() throws {
    let key = ScoreKey(fiscalYear: 2565, subject: .overall)
    let document = Samples.document(
      path: "-x/a \"b\",\nค.pdf", scores: [Samples.score(key, "99.50", asPrinted: "๙๙.๕๐")],
      measures: [Samples.measure(), Samples.measure(row: 2)])
    let record = try #require(try records(.documents, document).first)
    #expect(record["document"] == "-x/a \"b\",\nค.pdf")
    #expect(record["pages"] == "4" && record["text_source"] == "digital")
    #expect(record["agency"] == "เทศบาลตำบลสมมุติ" && record["province_code"] == "TH-40")
    #expect(record["report_year"] == "2566" && record["assessed_year"] == "2565")
    #expect(record["report_kinds"] == "analysis measures-plan")
    #expect([record["scores"], record["measures"], record["findings"]] == ["1", "2", "0"])
    #expect(record["status"] == "ok" && record["error"] == "" && record["message"] == "")
  }

  @Test func failedDocumentHasItsRowAndNoOthers() throws {
    let document = ReportDocument(
      path: "x.pdf", sha256: "", pages: 0, textSource: nil, audited: nil, diagnostics: [], status: .failed,
      error: "empty-file", message: "The file is empty.")
    let rows = CSVTables.rows(of: document)
    #expect(rows.documents == "x.pdf,,0,,,,,,,,,,0,0,0,failed,empty-file,The file is empty.\n")
    #expect(rows.scores.isEmpty && rows.measures.isEmpty && rows.findings.isEmpty)
  }

  @Test func scoreRowOfAPDFHasABoxAndOfATranscriptALine() throws {
    let item = ScoreKey(fiscalYear: 2565, subject: .item, code: "E2", part: .publicUsers)
    let change = ScoreKey(fiscalYear: 2565, subject: .change)
    let document = Samples.document(scores: [
      Samples.score(item, "97.80", asPrinted: "๙๗.๘๐"),
      Samples.score(change, "-0.40", asPrinted: "-๐.๔๐", place: Samples.onLine),
    ])
    let found = try records(.scores, document)
    let (first, second) = (try #require(found.first), try #require(found.last))
    #expect(first["subject"] == "change" && first["code"] == "" && first["value"] == "-0.40")
    #expect(first["line"] == "17" && first["page"] == "1" && first["x0"] == "" && first["y1"] == "")
    #expect(second["code"] == "E2" && second["part"] == "public" && second["value"] == "97.80")
    #expect(second["as_printed"] == "๙๗.๘๐" && second["line"] == "" && second["page"] == "2")
    #expect(["x0", "y0", "x1", "y1"].map { second[$0] } == ["72.13", "100.00", "110.50", "114.00"])
    #expect(second["confidence"] == "0.988" && second["occurrences"] == "2" && second["status"] == "ok")
  }

  @Test func scoresOfOtherAgenciesCarryTheirName() throws {
    let key = ScoreKey(fiscalYear: 2565, subject: .overall)
    let other = "องค์การบริหารส่วนตำบลสมมุติ"
    let document = Samples.document(
      scores: [
        Samples.score(key, "80.00", asPrinted: "80.00", agency: other),
        Samples.score(key, "70.00", asPrinted: "70.00", agency: "โรงพยาบาลสมมุติ"),
        Samples.score(key, "90.00", asPrinted: "90.00", agency: Samples.agency.name),
      ],
      mentions: [
        AgencyMention(
          name: other, kind: "subdistrict_administrative_organization", asPrinted: "อบต.สมมุติ",
          district: "ดอนสมมุติ", place: Samples.onPage, relation: .foreign)
      ])
    let found = try records(.scores, document)
    #expect(found.map { $0["value"] } == ["90.00", "80.00", "70.00"])
    #expect(found.map { $0["agency"] } == [Samples.agency.name, other, "โรงพยาบาลสมมุติ"])
    #expect(
      found.map { $0["agency_type"] } == [
        "subdistrict_municipality", "subdistrict_administrative_organization", "",
      ])
    #expect(found.map { $0["district"] } == ["เมืองสมมุติ", "ดอนสมมุติ", ""])
    #expect(found.map { $0["province_code"] } == ["TH-40", "", ""])
  }

  @Test func measureRow() throws {
    let texts: [MeasureColumn: String] = [
      .measure: "๑. ก\n๒. \"ข\"", .statusText: "แล้วเสร็จ", .note: "ข้อ: ๑,๒",
    ]
    let document = Samples.document(measures: [
      Samples.measure(table: 2), Samples.measure(row: 2), Samples.measure(row: 1, texts: texts),
    ])
    let found = try records(.measures, document)
    #expect(found.map { [$0["table"], $0["row"]] } == [["1", "1"], ["1", "2"], ["2", "1"]])
    let first = try #require(found.first)
    #expect(first["measure"] == "๑. ก\n๒. \"ข\"" && first["note"] == "ข้อ: ๑,๒" && first["issue"] == "")
    #expect(first["status_text"] == "แล้วเสร็จ" && first["item_codes"] == "O4 I18")
    #expect(first["page_first"] == "2" && first["page_last"] == "3" && first["kind"] == "result")
    #expect(first["start"] == "2022-10-01" && first["confidence"] == "1.000" && first["status"] == "review")
  }

  @Test func findingRow() throws {
    let finding = Finding(
      rule: "score-contradiction", severity: .error, verdict: .needsReview,
      key: ScoreKey(fiscalYear: 2565, subject: .item, code: "E2", part: .survey),
      messageEnglish: "Two values.",
      messageThai: "สองค่า", expected: "97.82", found: "97.80",
      evidence: [7, 2, 7].map { Finding.Evidence(quote: "หน้า \($0)", place: Place(page: $0)) })
    let general = Finding(
      rule: "year-mismatch", severity: .info, verdict: .inconsistentInSource, messageEnglish: "a",
      messageThai: "b",
      evidence: [])
    let found = try records(.findings, Samples.document(findings: [finding, general]))
    let first = try #require(found.first)
    #expect(first["pages"] == "2 7" && first["evidence"] == "หน้า 7 | หน้า 2 | หน้า 7")
    #expect(first["subject"] == "item" && first["code"] == "E2" && first["part"] == "survey")
    #expect(first["verdict"] == "needs_review" && first["message_th"] == "สองค่า")
    #expect(found.last?["subject"] == "" && found.last?["pages"] == "")
  }

  @Test func anyTextSurvivesTheRoundTrip() throws {
    let pieces = [
      "\"", ",", "\n", "\r", "\r\n", " ", "=", "-", "ก", "\u{E49}", "\u{E33}", "a", "\"\u{E48}", "\t",
    ]
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<300 {
      let text = (0..<Int.random(in: 1...9, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      let document = Samples.document(path: text, measures: [Samples.measure(texts: [.issue: text])])
      #expect(try records(.documents, document).first?["document"]?.utf8.elementsEqual(text.utf8) == true)
      #expect(try records(.measures, document).first?["issue"]?.utf8.elementsEqual(text.utf8) == true)
    }
  }

  @Test func formulasAreDefusedOnRequestAndNumbersNever() throws {
    let change = ScoreKey(fiscalYear: 2565, subject: .change)
    let texts: [MeasureColumn: String] = [.issue: "=1+1", .result: "-0.40", .outcome: "- ข้อ", .note: "ก=ข"]
    let document = Samples.document(
      path: "-a.pdf", scores: [Samples.score(change, "+0.40", asPrinted: "+0.40")],
      measures: [Samples.measure(texts: texts)])
    let measure = try #require(try records(.measures, document, escaping: .spreadsheet).first)
    #expect(
      ["document", "issue", "result", "outcome", "note"].map { measure[$0] } == [
        "'-a.pdf", "'=1+1", "-0.40", "'- ข้อ", "ก=ข",
      ])
    let score = try #require(try records(.scores, document, escaping: .spreadsheet).first)
    #expect(score["value"] == "+0.40" && score["as_printed"] == "+0.40")
    #expect(try records(.measures, document).first?["issue"] == "=1+1")
  }

  @Test func pathsAreOrderedByBytes() {
    let paths = ["ข.pdf", "a/b.pdf", "a.pdf", "Z.pdf", "é.pdf", "e\u{301}.pdf", "a-b.pdf", "ก.pdf"]
    let sorted = paths.sorted(by: ExportOrder.precedes)
    #expect(
      sorted.map { Array($0.utf8) }
        == ["Z.pdf", "a-b.pdf", "a.pdf", "a/b.pdf", "e\u{301}.pdf", "é.pdf", "ก.pdf", "ข.pdf"].map {
          Array($0.utf8)
        })
  }
}
