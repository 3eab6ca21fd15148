import TestSupport
import Testing
import ThaiText

@Suite struct TextKeyTests {
  @Test func keyLeavesOutWhatDoesNotCount() {
    #expect(TextKey.key("การ ปฏิบัติหน้าที่ ๑๒ ฯ ๆ “ITA”\u{200B}") == Array("การปฏิบัติหน้าที่12ita".unicodeScalars))
    #expect(TextKey.key("น\u{0E4D}\u{0E49}\u{0E32}") == TextKey.key("น้ำ"))
    #expect(TextKey.key("น\u{0E49}\u{0E4D}\u{0E32}") == TextKey.key("น้ำ"))
    #expect(TextKey.key(" .,-") == [])
  }

  @Test func similarityIsOneForTheSameAndFallsWithEdits() {
    #expect(TextKey.similarity("ภูพาน", "ภู พาน") == 1)
    #expect(TextKey.similarity("", "") == 1)
    #expect(TextKey.similarity("ก", "") == 0)
    #expect(abs(TextKey.similarity("ภูพาน", "ภูห่าน") - (1 - 2.0 / 6.0)) < 1e-9)
  }

  @Test func editDistanceEqualsTheTextbookOne() {
    var generator = SeededGenerator(seed: 7)
    let alphabet = Array("กขคงจ".unicodeScalars)
    for round in 0..<400 {
      let longest = round % 5 == 0 ? 200 : 30
      let a = (0..<Int.random(in: 0...longest, using: &generator)).map { _ in
        alphabet[Int.random(in: 0..<5, using: &generator)]
      }
      var b = a
      for _ in 0..<Int.random(in: 0...12, using: &generator) where !b.isEmpty {
        let index = Int.random(in: 0..<b.count, using: &generator)
        if Bool.random(using: &generator) { b.remove(at: index) } else { b.insert(alphabet[0], at: index) }
      }
      if round % 7 == 0 { b.shuffle(using: &generator) }
      #expect(TextKey.editDistance(a, b) == textbookDistance(a, b))
    }
  }

  private func textbookDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let substituted = diagonal + (x == y ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[b.count]
  }
}
