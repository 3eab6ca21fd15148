import Testing

@testable import ThaiText

@Suite struct ThaiDictionaryTests {
  private let dictionary = ThaiDictionary.standard

  private func scalars(_ text: String) -> [Unicode.Scalar] { Array(text.unicodeScalars) }

  private func isWord(_ text: String) -> Bool {
    dictionary.wordEnds(in: scalars(text), at: 0).contains(text.unicodeScalars.count)
  }

  @Test func knowsWords() {
    for word in ["ประเมิน", "คุณธรรม", "โปร่งใส", "เทศบาล", "ครุภัณฑ์"] {
      #expect(isWord(word))
    }
    for text in ["", "ก", "ประเมน", "ประเมินx", "abc", "\u{0}", "ประเมิน\u{0}"] {
      #expect(!isWord(text))
    }
  }

  @Test func tellsWhereWordsEnd() {
    let text = scalars("การประเมินผล")
    #expect(dictionary.wordEnds(in: text, at: 0).contains(3))
    #expect(dictionary.wordEnds(in: text, at: 3).last == 10)
    #expect(dictionary.wordEnds(in: text, at: -1) == [])
    #expect(dictionary.wordEnds(in: text, at: 12) == [])
  }

  @Test func countsLettersOutsideWordsThenWords() {
    #expect(dictionary.cost(of: scalars("การประเมินคุณธรรม")) == SegmentationCost(unknown: 0, words: 3))
    #expect(dictionary.cost(of: scalars("ครุภณั ฑ์")).unknown > dictionary.cost(of: scalars("ครุภัณฑ์")).unknown)
    #expect(dictionary.cost(of: scalars("ITA 2566, ๑๒")) == .zero)
    #expect(dictionary.cost(of: []) == .zero)
    #expect(SegmentationCost(unknown: 0, words: 9) < SegmentationCost(unknown: 1, words: 1))
  }

  @Test func noWordEndsBetweenALetterAndItsMark() {
    // ทีม is a word, but its ม bears a mark here.
    #expect(dictionary.cost(of: scalars("ทีม้")).unknown > 0)
  }

  @Test func takesLongRuns() {
    #expect(dictionary.cost(of: [Unicode.Scalar](repeating: "ฮ", count: 50_000)).unknown == 50_000)
    #expect(dictionary.cost(of: scalars(String(repeating: "การ", count: 5_000))).words >= 4_990)
  }

  @Test func skeletonsFitOneWordOnly() {
    func words(_ text: String) -> [[Unicode.Scalar]] {
      WordSkeletons.standard.words(in: scalars(text), at: 0).map(\.word)
    }
    #expect(words("พืนที").last == scalars("พื้นที่"))
    #expect(!words("ซือ").contains { $0.count == 4 })
    #expect(words("คุณธรรม").isEmpty)
    #expect(words("").isEmpty)
  }
}
