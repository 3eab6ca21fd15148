import Testing

@testable import ReportParsing

@Suite("Loose figures beside a picture")
struct DashboardTests {
  @Test("A lone number near a lone level is the total")
  func total() {
    let facts = Readings.document("ผลคะแนน\n91.25\nผ่านดี\n")
    #expect(Set(Readings.list(facts.reading)) == ["overall 91.25", "level ผ่านดี"])
    #expect(facts.reading.occurrences.allSatisfy { $0.context == .dashboard })
  }

  @Test("A lone number below the words for the total")
  func words() {
    #expect(Readings.scores("คะแนนภาพรวม\n๙๑.๒๕\n") == ["overall 91.25"])
  }

  @Test(
    "Other lone numbers are nothing",
    arguments: [
      "91.25\n", "ราคากลาง\n91.25\nบาท\n", "ผ่านดี\n===\n91.25\n", "คะแนนสูงสุดรายตัวชี้วัด\n99.00\n", "ผ่านดี\n12\n",
    ])
  func nothing(literal: String) { #expect(Readings.scores(literal).isEmpty) }

  @Test("What a sentence said already is not said again")
  func repeated() {
    #expect(Readings.scores("คะแนนรวม 91.25 คะแนน\n") == ["overall 91.25"])
  }
}
