import Foundation
import TestSupport
import Testing

@testable import ThaiText

@Suite("Balance of letters")
struct LetterBalanceTests {
  private static func text() throws -> String {
    let folder = Repository.corpus.appendingPathComponent("reports")
    return try ["lomnao-2568.md", "wangpladao-2566.txt"].map {
      try String(contentsOf: folder.appendingPathComponent($0), encoding: .utf8)
    }.joined()
  }

  private static func faults(_ text: String) -> [LetterBalance.Fault] {
    var balance = LetterBalance()
    balance.add(text.unicodeScalars)
    return balance.faults
  }

  @Test("Sound text has no fault")
  func sound() throws { #expect(Self.faults(try Self.text()) == []) }

  @Test(
    "Text with letters exchanged or lost has the fault",
    arguments: [
      ("า", "ำ", LetterBalance.Fault.saraAmForSaraAa), ("ำ", "า", .noSaraAm), ("ำ", "้า", .noSaraAm),
      ("ำ", "", .noSaraAm), ("่", "ู", .saraUuForMaiEk), ("่", "", .saraUuForMaiEk),
    ])
  func damaged(letter: String, replacement: String, fault: LetterBalance.Fault) throws {
    let scalars = try Self.text().unicodeScalars.map { String($0) == letter ? replacement : String($0) }
    #expect(Self.faults(scalars.joined()) == [fault])
  }

  @Test("A short text proves nothing")
  func short() {
    #expect(Self.faults(String(repeating: "กำ", count: LetterBalance.leastLetters / 2 - 1)) == [])
    #expect(Self.faults(String(repeating: "กำ", count: LetterBalance.leastLetters)) != [])
  }
}
