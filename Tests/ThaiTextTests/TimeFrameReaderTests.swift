import Foundation
import TestSupport
import Testing
import ThaiText

@Suite struct TimeFrameReaderTests {
  private func read(_ text: String, fiscalYear: Int? = nil) -> String? {
    TimeFrameReader.read(text, fiscalYear: fiscalYear).map { frame in
      ([frame.start.iso, frame.end.iso, frame.granularity.rawValue] + [frame.frequency].compactMap { $0 })
        .joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("1 ต.ค.65-30 ก.ย.66", "2022-10-01 2023-09-30 day"),
    ("1 ตุลาคม 2566- 30 กันยายน 2567", "2023-10-01 2024-09-30 day"),
    ("๑ ต.ค. ๖๖ – ๓๐ ก.ย. ๖๗", "2023-10-01 2024-09-30 day"),
    ("1 มีนาคม 30 กันยายน 2567", "2024-03-01 2024-09-30 day"),
    ("1 มีนาคม - 30 กันยายน 2567", "2024-03-01 2024-09-30 day"),
    ("1 ตุลาคม - 30 กันยายน 2567", "2023-10-01 2024-09-30 day"),
    ("15-30 ก.ย. 67", "2024-09-15 2024-09-30 day"),
    ("1/10/2566 - 30/09/2567", "2023-10-01 2024-09-30 day"),
    ("๑ ต.ค. ๖๖ – ๓๑ ก.ย. ๖๗", "2023-10-01 2024-09-30 day"),
    ("ภายในวันที่ 31 มีนาคม 2567", "2024-03-31 2024-03-31 day"),
    ("วันที่ 5 เดือน มกราคม พ.ศ. 2567", "2024-01-05 2024-01-05 day"),
  ])
  func readsDays(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(
    "A range whose end cannot be read is none",
    arguments: ["ต.ค. 2569 – xค. 2570", "1 พ.ย. 2568 – 31", "ตุลาคม 2566 - ๓๐"])
  func darkEnd(text: String) {
    #expect(read(text) == nil)
    #expect(read(text, fiscalYear: 2570) == nil)
  }

  @Test(arguments: ["ตลอดปี\nงบประมาณพ.ศ. 2567", "ตลอดปีงบประมำณ พ.ศ. 2567"])
  func fiscalYearOverLines(text: String) {
    #expect(read(text)?.hasPrefix("2023-10-01 2024-09-30") == true)
  }

  @Test(arguments: [
    ("ต.ค.๒๕๖๕ – ก.ย. ๒๕๖๖", "2022-10-01 2023-09-30 month"),
    ("ต.ค. 2569 – มี.\nค. 2570", "2026-10-01 2027-03-31 month"),
    ("มกรำคม 2567 - มีนำคม 2567", "2024-01-01 2024-03-31 month"),
    ("ธันวาคม ๒๕๖๕ ถึง มีนาคม ๒๕๖๖", "2022-12-01 2023-03-31 month"),
    ("ต.ค. ๖๕ –ก.ย.๖๖", "2022-10-01 2023-09-30 month"),
    ("ม.ค.-มี.ค. 66", "2023-01-01 2023-03-31 month"),
    ("ต.ค. - ก.ย. 66", "2022-10-01 2023-09-30 month"),
    ("ต.ค.66 - มี.ค.", "2023-10-01 2024-03-31 month"),
    ("ตุลาคม 2566", "2023-10-01 2023-10-31 month"),
    ("ภายในเดือนกุมภาพันธ์ 2567", "2024-02-01 2024-02-29 month"),
    ("เดือน ม. ค. พ.ศ. 2567", "2024-01-01 2024-01-31 month"),
    ("ตุลา คม 2566 ถึง กันยา ยน 2567", "2023-10-01 2024-09-30 month"),
    ("ตุลาคม 2566 เป็นต้นไป", "2023-10-01 2024-09-30 month"),
    ("๓ เดือน (ม.ค.-มี.ค.๖๗)", "2024-01-01 2024-03-31 month"),
    ("ไตรมาสที่ 1 (ต.ค.-ธ.ค. 66)", "2023-10-01 2023-12-31 month"),
    ("สัปดาห์ที่ 1 ของเดือนมกราคม 2567", "2024-01-01 2024-01-31 month"),
    ("ครึ่งปีแรก ปีงบประมาณ 2567", "2023-10-01 2024-03-31 month"),
    ("รอบ ๖ เดือนหลัง ของปีงบประมาณ พ.ศ. ๒๕๖๗", "2024-04-01 2024-09-30 month"),
    ("เดือนตุลาคม พ.ศ. 2566 - เดือนกันยายน พ.ศ. 2567", "2023-10-01 2024-09-30 month"),
    ("มค.67-มีค.67", "2024-01-01 2024-03-31 month"),
    ("ม.ค., มี.ค. และ พ.ค. 67", "2024-01-01 2024-05-31 month"),
    ("ตุลาคม - ธันวาคม ปีงบประมาณ 2567", "2023-10-01 2023-12-31 month"),
    ("ปีงบประมาณ 2567 (ต.ค. - มี.ค.)", "2023-10-01 2024-03-31 month"),
    ("ม.ค. - มี.ค. 2567\nเม.ย. - มิ.ย. 2567", "2024-01-01 2024-06-30 month"),
    ("ตุลาคม 2566\nถึง\nกันยายน 2567", "2023-10-01 2024-09-30 month"),
    ("ตุลาคม 2023 - กันยายน 2024", "2023-10-01 2024-09-30 month"),
    ("รอบ 6 เดือน (ต.ค. 66 - มี.ค. 67)", "2023-10-01 2024-03-31 month half_yearly"),
    ("ทุกเดือน ต.ค. 66 - ก.ย. 67", "2023-10-01 2024-09-30 month monthly"),
  ])
  func readsMonths(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("ไตรมาสที่ 1-4 ปีงบประมาณ 2567", "2023-10-01 2024-09-30 quarter"),
    ("ไตรมาส 1/2567 - 3/2567", "2023-10-01 2024-06-30 quarter"),
    ("ไตรมาสที่ 1 ปีงบประมาณ 2567 - ไตรมาสที่ 2 ปีงบประมาณ 2568", "2023-10-01 2025-03-31 quarter"),
    ("ปีงบประมาณ พ.ศ.๒๕๖๗ - พ.ศ.๒๕๗๐", "2023-10-01 2027-09-30 fiscal_year"),
    ("ตลอดปี 2567", "2024-01-01 2024-12-31 year"),
    ("ไตรมาส 2/2567", "2024-01-01 2024-03-31 quarter"),
    ("ไตรมาสที่ ๑ ปีงบประมาณ พ.ศ. ๒๕๖๗", "2023-10-01 2023-12-31 quarter"),
    ("ไตรมาสที่ 1 - ไตรมาสที่ 2 ปี 2567", "2023-10-01 2024-03-31 quarter"),
    ("ไตรมาสที่ 1 และ 3 ปีงบประมาณ 2567", "2023-10-01 2024-06-30 quarter"),
    ("ตลอดปีงบประมาณ พ.ศ.๒๕๖๘", "2024-10-01 2025-09-30 fiscal_year"),
    ("ตลอด ปีงบประมาณ พ. ศ. ๒๕๖๘", "2024-10-01 2025-09-30 fiscal_year"),
    ("ทุกไตรมาส ตลอด ปีงบประมาณ พ. ศ. ๒๕๖๘", "2024-10-01 2025-09-30 fiscal_year quarterly"),
    ("ปีงบประมาณ 2567", "2023-10-01 2024-09-30 fiscal_year"),
    ("ภายในปีงบประมาณ พ.ศ. 2567", "2023-10-01 2024-09-30 fiscal_year"),
    ("ปีงบประมาณ พ.ศ. 2566 - 2567", "2022-10-01 2024-09-30 fiscal_year"),
    ("ปี 2567", "2024-01-01 2024-12-31 year"),
    ("ปี พ.ศ. ๒๕๖๗", "2024-01-01 2024-12-31 year"),
    ("2566-2570", "2023-01-01 2027-12-31 year"),
  ])
  func readsQuartersAndYears(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("ตลอดปี", "2023-10-01 2024-09-30 fiscal_year"),
    ("ตลอดทั้งปีงบประมาณ", "2023-10-01 2024-09-30 fiscal_year"),
    ("รายไตรมาส", "2023-10-01 2024-09-30 fiscal_year quarterly"),
    ("ทุกเดือน", "2023-10-01 2024-09-30 fiscal_year monthly"),
    ("ทุก ๓ เดือน", "2023-10-01 2024-09-30 fiscal_year quarterly"),
    ("ปีละ 1 ครั้ง", "2023-10-01 2024-09-30 fiscal_year yearly"),
    ("ไตรมาสที่ 1", "2023-10-01 2023-12-31 quarter"),
    ("ต.ค. - ธ.ค.", "2023-10-01 2023-12-31 month"),
    ("ภายในเดือนมีนาคม", "2024-03-01 2024-03-31 month"),
    ("ดำเนินการอย่างต่อเนื่อง", "2023-10-01 2024-09-30 fiscal_year continuous"),
  ])
  func takesTheFiscalYearThatIsMeant(text: String, expected: String) {
    #expect(read(text, fiscalYear: 2567) == expected)
    #expect(read(text) == nil)
  }

  @Test(arguments: [
    "", "-", "จำนวน 2 ครั้ง", "ต.คลองวาฬ", "ภายใน 30 วัน", "1 ตุลาคม 2567 - 30 กันยายน 2567", "สำนักปลัด", "๙๗.๖๑",
  ])
  func readsNoTimeWhereNoneIsPrinted(text: String) {
    #expect(read(text, fiscalYear: 2567) == nil)
  }

  @Test func neverTrapsOnRandomText() {
    let pieces = [
      "ต.ค.", "ก.ย.", "มกราคม", "ไตรมาสที่", "ปีงบประมาณ", "พ.ศ.", "ปี", "-", "ถึง", "/", ",", "\n", " ", "1",
      "31",
      "66", "2567", "๐", "9999", "ตลอด", "เป็นต้นไป", "ทุกเดือน", "0", "กุมภาพันธ์", "x",
    ]
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<20_000 {
      let text = (0..<Int.random(in: 0...10, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      if let frame = TimeFrameReader.read(text, fiscalYear: 2567) { #expect(frame.start <= frame.end) }
    }
  }

  @Test(arguments: [
    ("ทุกไตรมาส", "quarterly"), ("ราย ๖ เดือน", "half_yearly"), ("เดือนละครั้ง ตลอดปีงบประมาณ", "monthly"),
    ("ปีละ 2 ครั้ง", "yearly"),
    ("ทุกสัปดาห์", "weekly"), ("ทุกวัน", "daily"), ("ดำเนินการอย่างต่อเนื่อง", "continuous"),
    ("ต.ค. 2566 - ก.ย. 2567", nil), ("", nil),
  ])
  func frequencyNeedsNoYear(text: String, expected: String?) {
    #expect(TimeFrameReader.frequency(in: text) == expected)
  }

  @Test func calendarDatesAreValid() {
    #expect(CalendarDate(year: 2024, month: 2, day: 29)?.iso == "2024-02-29")
    #expect(CalendarDate(year: 2023, month: 2, day: 29) == nil)
    #expect(CalendarDate(year: 2023, month: 13, day: 1) == nil)
    #expect(CalendarDate(year: 2566, month: 1, day: 1) == nil)
  }

  /// The forms of the sample reports, where the folder with them stands beside the repository.
  @Test(.enabled(if: FileManager.default.fileExists(atPath: Self.samples.path), "no sample time frames"))
  func readsTheFormsOfTheSampleReports() throws {
    for line in try String(contentsOf: Self.samples, encoding: .utf8).split(whereSeparator: \.isNewline)
      .dropFirst()
    {
      let fields = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      guard fields.count >= 4 else { continue }
      let frame = TimeFrameReader.read(fields[0], fiscalYear: nil)
      #expect(frame?.start.iso == fields[1], "\(line)")
      #expect(frame?.end.iso == fields[2], "\(line)")
      #expect(
        frame?.granularity.rawValue == fields[3].split(separator: "+").first.map(String.init), "\(line)")
    }
  }

  static var samples: URL {
    Repository.root.appendingPathComponent("../shared/domain/timeframes.csv").standardizedFileURL
  }
}
