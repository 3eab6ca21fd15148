import Testing

@testable import ReportParsing

/// `IIT 1`: the code of an item, or the number of an indicator.
@Suite("Instruments with numbers")
struct NumberedInstrumentTests {
  @Test("Across, with or without a first column")
  func across() {
    #expect(
      Readings.scores(
        """
        ข้อ | IIT 1 | IIT 2
        คะแนน | 91.10 | 92.20
        """) == ["item I1 91.10", "item I2 92.20"])
    #expect(
      Readings.scores(
        """
        IIT 1 | IIT 2 | IIT 6 | EIT 3
        91.10 | 92.20 | 93.30 | 94.40
        """) == ["item I1 91.10", "item I2 92.20", "item I6 93.30", "item E3 94.40"])
  }

  @Test("Down, after serial numbers too")
  func down() {
    #expect(
      Readings.scores(
        """
        ที่ | รหัส | คะแนน
        1 | OIT 1 | 100.00
        2 | OIT 14 | 0.00
        """) == ["item O1 100.00", "item O14 0.00"])
  }

  @Test("Numbers that run through the instruments are those of indicators")
  func indicators() {
    #expect(
      Readings.scores(
        """
        รายการ | IIT 4 | IIT 5 | EIT 6 | OIT 10
        คะแนน | 91.10 | 92.20 | 93.30 | 94.40
        """) == ["indicator 4 91.10", "indicator 5 92.20", "indicator 6 93.30", "indicator 10 94.40"])
    #expect(
      Readings.scores(
        """
        ตัวชี้วัด | คะแนน
        IIT 1 | 91.10
        IIT 2 | 92.20
        """) == ["indicator 1 91.10", "indicator 2 92.20"])
  }

  @Test("Where both are possible a person has to look")
  func doubtful() {
    let reading = Readings.document("หัว | คะแนน\nIIT 1 | 91.10\nIIT 2 | 92.20\n").reading
    #expect(reading.occurrences.map(\.key.code) == ["I1", "I2"])
    #expect(reading.occurrences.allSatisfy { $0.confidence < 0.6 })
  }

  @Test("EIT 1 and 2 alone are its parts; beside items of others they are not read")
  func parts() {
    #expect(
      Readings.scores(
        """
        แบบวัด | คะแนน
        EIT 1 | 91.10
        EIT 2 | 92.20
        """) == ["instrument EIT public 91.10", "instrument EIT survey 92.20"])
    #expect(
      Readings.scores(
        """
        แบบวัด | IIT | EIT 1 | EIT 2 | OIT
        คะแนน | 90.10 | 91.10 | 92.20 | 93.30
        """) == [
          "instrument IIT 90.10", "instrument EIT public 91.10", "instrument EIT survey 92.20",
          "instrument OIT 93.30",
        ])
    #expect(
      Readings.scores(
        """
        ข้อ | คะแนน
        IIT 1 | 91.10
        IIT 7 | 91.20
        EIT 1 | 92.20
        """) == ["item I1 91.10", "item I7 91.20"])
  }
}
