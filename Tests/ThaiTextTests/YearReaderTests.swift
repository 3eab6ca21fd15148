import Testing
import ThaiText

@Suite struct YearReaderTests {
  private func read(_ text: String) -> [String] {
    YearReader.years(in: Array(text.unicodeScalars)).map { "\($0.year) \($0.form)" }
  }

  @Test(arguments: [
    ("ปีงบประมาณ พ.ศ. 2566", ["2566 fiscalYear"]),
    ("ประจำปีงบประมาณ พ. ศ. ๒๕๖๘", ["2568 fiscalYear"]),
    ("ประจำปีงบประมาณ พ . ศ .๒๕๖๘", ["2568 fiscalYear"]),
    ("ปีงบประมาณ ๒๕๖๕", ["2565 fiscalYear"]),
    ("ปีงบ ประมาณ พ .ศ. 25๖๖", ["2566 fiscalYear"]),
    ("พ.ศ.๒๕๖๕", ["2565 buddhistEra"]),
    ("พระราชบัญญัติ พ.ศ 2540", ["2540 buddhistEra"]),
    ("ปี พศ.2566", ["2566 buddhistEra"]),
    ("ปี 2566", ["2566 year"]),
    ("ประจำปี ๒๕๖๖", ["2566 year"]),
    ("ค.ศ. 2023", ["2566 commonEra"]),
    ("ITA 2023", ["2566 commonEra"]),
    ("(ITA) 2566", ["2566 bare"]),
    ("2566", ["2566 bare"]),
    ("๒๕๖o", ["2560 bare"]),
    ("(พ. ศ.๒๕๖๑ – ๒๕๘๐)", ["2561 buddhistEra", "2580 buddhistEra"]),
    ("ปี 2566-2570", ["2566 year", "2570 year"]),
    ("ปีงบประมาณ พ.ศ. 2566 และ 2567", ["2566 fiscalYear", "2567 fiscalYear"]),
    ("31.12.2566", ["2566 bare"]),
    ("2539", []), ("2600", []), ("2,566", []), ("2566.50", []), ("12566", []), ("25661", []),
    ("A2566", []), ("ปี 2023", []), ("ITA2566", ["2566 bare"]),
  ])
  func readsYears(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test func anOThatIsReadAsZeroIsUncertain() {
    let years = YearReader.years(in: Array("ปี ๒๕๖o และ ปี 25๖๖".unicodeScalars))
    #expect(years.map(\.isCertain) == [false, true])
    #expect(years.map(\.asPrinted) == ["๒๕๖o", "25๖๖"])
  }
}
