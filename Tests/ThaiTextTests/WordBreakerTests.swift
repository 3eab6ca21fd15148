import Testing
import ThaiText

@Suite struct WordBreakerTests {
  private func words(_ text: String) -> [String] {
    let scalars = Array(text.unicodeScalars)
    return WordBreaker.words(in: scalars).map { range in
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[range])
      return String(view)
    }
  }

  @Test func breaksThaiByDictionary() {
    #expect(words("หน่วยงานของท่าน") == ["หน่วย", "งาน", "ของ", "ท่าน"])
    #expect(words("คะแนน ๙๗.๖๑ (ITA)") == ["คะแนน", "๙๗.๖๑", "ITA"])
    #expect(words("") == [])
    #expect(words(" .. ") == [])
  }

  @Test func countsScalarsBeyondTheBasicPlane() {
    let scalars = Array("😀 งาน".unicodeScalars)
    #expect(WordBreaker.words(in: scalars).last == 2..<5)
  }

  @Test func takesLongText() {
    let scalars = Array(String(repeating: "การใช้งบประมาณ ", count: 20_000).unicodeScalars)
    let ranges = WordBreaker.words(in: scalars)
    #expect(ranges.count == 20_000 * words("การใช้งบประมาณ").count)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }

  @Test func composesCanonically() {
    #expect(Array(ThaiNormalizer.nfc("e\u{301}").unicodeScalars) == ["é"])
    #expect(ThaiNormalizer.nfc("") == "")
    #expect(Array(ThaiNormalizer.nfc("\u{0E4D}\u{0E32}").unicodeScalars) == ["\u{0E4D}", "\u{0E32}"])
    #expect(!ThaiNormalizer.icuVersion.isEmpty)
  }
}
