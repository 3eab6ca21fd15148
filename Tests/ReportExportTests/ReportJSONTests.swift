import Foundation
import PageModel
import ReportExport
import ReportModel
import TestSupport
import Testing

@Suite struct ReportJSONTests {
  private func object(_ document: ReportDocument) throws -> [String: Any] {
    let json = try JSONSerialization.jsonObject(with: Data(ReportJSON.encode(document)))
    return try #require(json as? [String: Any])
  }

  @Test func valuesCarryTheirOrigin() throws {
    let key = ScoreKey(fiscalYear: 2565, subject: .item, code: "E2", part: .survey)
    let document = Samples.document(scores: [Samples.score(key, "99.50", asPrinted: "๙๙.๕๐")])
    let score = try #require((try object(document)["scores"] as? [[String: Any]])?.first)
    #expect(score["value"] as? String == "99.50" && score["asPrinted"] as? String == "๙๙.๕๐")
    #expect(score["page"] as? Int == 2 && score["line"] == nil && score["repairs"] as? [String] == [])
    let box = try #require(score["box"] as? [String: Double])
    #expect(box == ["x0": 72.13, "y0": 100, "x1": 110.5, "y1": 114])
    #expect(score["confidence"] as? Double == 0.988)
    let occurrences = try #require(score["occurrences"] as? [[String: Any]])
    #expect(occurrences.count == 2 && occurrences[0]["confidence"] as? Double == 0.5)
  }

  @Test func decimalsAreWrittenWithAllTheirDigits() {
    let key = ScoreKey(fiscalYear: 2565, subject: .overall)
    let document = Samples.document(scores: [Samples.score(key, "99.50", asPrinted: "99.50")])
    let text = String(decoding: ReportJSON.encode(document), as: UTF8.self)
    #expect(text.contains("\"value\": \"99.50\"") && text.contains("\"confidence\": 0.988"))
    #expect(text.contains("\"y0\": 100.00"))
  }

  @Test func nothingIsNullOrEmptyText() throws {
    let documents = [
      Samples.document(measures: [Samples.measure(texts: [.issue: "ก", .result: ""])]),
      ReportDocument(
        path: "x", sha256: "", pages: 0, textSource: nil, audited: nil, diagnostics: [], status: .failed),
    ]
    for document in documents {
      let text = String(decoding: ReportJSON.encode(document), as: UTF8.self)
      #expect(!text.contains("null") && !text.contains(": \"\""))
    }
    let lists = try object(documents[1]).filter { $0.value is [Any] }.keys.sorted()
    #expect(
      lists == [
        "agencyMentions", "diagnostics", "findings", "indicatorMentions", "malformedNumbers", "measures",
        "parts", "remarks", "reportKinds", "scores", "tables",
      ])
  }

  @Test func tableHasItsCellsWithSpansAndPlaces() throws {
    let document = Samples.document(tables: [
      ReportTable(kind: .risks, caption: "ตารางที่ 2", table: TableSamples.merged, headerRows: 2),
      ReportTable(
        kind: .other, caption: "", table: TableSamples.merged, headerRows: 0, isContinued: true, isCut: true),
    ])
    let tables = try #require(try object(document)["tables"] as? [[String: Any]])
    let (first, second) = (try #require(tables.first), try #require(tables.last))
    #expect(first["kind"] as? String == "risks")
    #expect(first["caption"] as? String == "ตารางที่ 2")
    #expect(first["headerRows"] as? Int == 2)
    #expect(first["continued"] as? Bool == false)
    #expect(first["cellsLeftOut"] == nil)
    #expect(second["caption"] == nil)
    #expect(second["continued"] as? Bool == true)
    #expect(second["cellsLeftOut"] as? Int == 6)
    #expect((second["cells"] as? [Any])?.isEmpty == true)
    let cells = try #require(first["cells"] as? [[String: Any]])
    let rows: [Int] = cells.compactMap { $0["row"] as? Int }
    #expect(rows == [1, 1, 2, 2, 3, 3])
    let spans: [Int] = cells.compactMap { $0["columnSpan"] as? Int }
    #expect(spans == [1, 2, 1, 1, 1, 1])
    #expect(cells.last?["text"] as? String == "ก|ข\n<ค> & *ง*")
    let box = try #require(cells.first?["box"] as? [String: Double])
    #expect(box == ["x0": 0, "y0": 0, "x1": 100, "y1": 40])
  }

  @Test func measureListsItsStepsAndUnits() throws {
    let document = Samples.document(measures: [
      Samples.measure(
        steps: ["ประชุม", "แจ้งเวียน"], units: ["กองคลัง", "กองช่าง"], frequency: .halfYearly, issueNumber: 3),
      Samples.measure(row: 2),
    ])
    let rows = try #require(try object(document)["measures"] as? [[String: Any]])
    #expect(rows.map { $0["steps"] as? [String] } == [["ประชุม", "แจ้งเวียน"], []])
    #expect(rows.map { $0["units"] as? [String] } == [["กองคลัง", "กองช่าง"], []])
    #expect(rows.map { $0["frequency"] as? String } == ["half_yearly", nil])
    #expect(rows.map { $0["issueNumber"] as? Int } == [3, nil])
  }

  @Test func partsHaveTheirPagesAndPlaces() throws {
    let document = Samples.document(parts: [
      ReportPart(
        kind: "analysis", title: "การวิเคราะห์ผล", fiscalYear: 2566, pageFirst: 2, pageLast: 4,
        place: Samples.onPage),
      ReportPart(kind: "measures-plan", title: "", fiscalYear: nil, pageFirst: 4, pageLast: 9, place: nil),
    ])
    let parts = try #require(try object(document)["parts"] as? [[String: Any]])
    #expect(parts.map { $0["kind"] as? String } == ["analysis", "measures-plan"])
    #expect(parts.map { $0["title"] as? String } == ["การวิเคราะห์ผล", nil])
    #expect(parts.map { $0["fiscalYear"] as? Int } == [2566, nil])
    #expect(parts.map { $0["page"] as? Int } == [2, 4] && parts[0]["box"] != nil && parts[1]["box"] == nil)
    #expect(parts.map { $0["pageLast"] as? Int } == [4, 9])
  }

  @Test func cellOverTwoPagesNamesBoth() throws {
    let document = Samples.document(measures: [Samples.measure(texts: [.statusText: "ก"])])
    let row = try #require((try object(document)["measures"] as? [[String: Any]])?.first)
    let cell = try #require((row["cells"] as? [String: [String: Any]])?["statusText"])
    #expect(cell["page"] as? Int == 2)
    #expect((cell["continuedAt"] as? [[String: Any]])?.map { $0["page"] as? Int } == [3])
    #expect(row["pageFirst"] as? Int == 2 && row["pageLast"] as? Int == 3)
  }

  @Test func orderOfInputScoresDoesNotMatter() {
    let keys = (1...10).map { ScoreKey(fiscalYear: 2565, subject: .indicator, code: "\($0)") }
    let scores = keys.map { Samples.score($0, "90.00", asPrinted: "90.00") }
    let expected = ReportJSON.encode(Samples.document(scores: scores))
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<20 {
      let shuffled = Samples.document(scores: scores.shuffled(using: &generator))
      #expect(ReportJSON.encode(shuffled) == expected)
      #expect(
        CSVTables.rows(of: shuffled).scores == CSVTables.rows(of: Samples.document(scores: scores)).scores)
    }
  }
}
