import Foundation
import Testing
import ThaiText

@Suite struct NumberReaderTests {
  private func read(_ text: String) -> [String] {
    NumberReader.numbers(in: Array(text.unicodeScalars)).map { number in
      ([number.text] + number.flaws.map(\.rawValue)).joined(separator: " ")
    }
  }

  @Test(arguments: [
    ("๙๗.๖๑", ["97.61"]),
    ("97.61", ["97.61"]),
    ("๙7.๖1", ["97.61"]),
    ("99.50", ["99.50"]),
    ("๑๐๐", ["100"]),
    ("จำนวน 0.40 คะแนน", ["0.40"]),
    ("๐.๔๐", ["0.40"]),
    ("๐", ["0"]),
    ("1,234.50 บาท", ["1234.50"]),
    ("๒๘๐,๐๐๐ และ 12,345,678", ["280000", "12345678"]),
    ("ปี2566", ["2566"]),
    ("๘๓.๓๓ ๐ ๐ ๐", ["83.33", "0", "0", "0"]),
    ("97.80 100", ["97.80", "100"]),
    ("๒๕๖๖ ๒ .จัดประชุม", ["2566", "2"]),
    ("1. งาน", ["1"]),
    ("ได้ ๙๐.", ["90"]),
    ("9.2.1", ["9", "2", "1"]),
    ("31.12.2566", ["31", "12", "2566"]),
    ("31.12.66", ["31", "12", "66"]),
    ("1/10/2566", ["1", "10", "2566"]),
    ("02-123-4567", ["02", "123", "4567"]),
    ("8,10,11", ["8", "10", "11"]),
    ("1.97.61", ["1", "97.61"]),
  ])
  func readsPlainNumbers(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("97.61.00", ["97.61 twoDecimalPoints"]),
    ("๙๗.๖๑.๐๐", ["97.61 twoDecimalPoints"]),
    ("98.7.5", ["98.7 twoDecimalPoints"]),
    ("๙๒,๓๑", ["92.31 commaAsDecimal"]),
    ("๑๐๐,๐๐", ["100.00 commaAsDecimal"]),
    ("๑๐๐,๐๑", ["100", "01"]),
    ("๙๘ .๔๓", ["98.43 spaceInside"]),
    ("๙๘. ๔๓", ["98.43 spaceInside"]),
    ("๑๒. ๔๓ คน", ["12", "43"]),
    ("1O0", ["100 letterAsDigit"]),
    ("๑๐O", ["100 letterAsDigit"]),
    ("๒๕๖o", ["2560 letterAsDigit"]),
    ("97.OO", ["97.00 letterAsDigit"]),
    ("๙๗.๕O", ["97.50 letterAsDigit"]),
  ])
  func readsAndMarksFlawedNumbers(text: String, expected: [String]) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "i1", "O14", "E-7", "O2O", "COVID-19", "4G", "e8 และ O๑๐", "ข้อ ๐14", "1234567890123456789", "oo", "l",
  ])
  func leavesCodesAndWordsAlone(text: String) {
    #expect(read(text) == [])
  }

  @Test func keepsScoresBesideLetters() {
    #expect(read("IIT-95.00") == ["95.00"])
    #expect(read("IIT99.96 e1.25") == ["99.96"])
    #expect(read("ระดับ E 52.00") == ["52.00"])
    #expect(read("ITA2566 E 50-54.99") == ["50", "54.99"])
  }

  @Test func saysWhereAndWhat() throws {
    let text = Array("ได้ ๙๗.๖๑.๐๐ คะแนน".unicodeScalars)
    let number = try #require(NumberReader.numbers(in: text).first)
    #expect(number.asPrinted == "๙๗.๖๑.๐๐")
    #expect(number.range == 4..<12)
    #expect(number.value == Decimal(string: "97.61"))
  }

  @Test(arguments: [
    ("๙๗.๖๑", "97.61"), ("ร้อยละ ๘๕", "85"), ("97.61 คะแนน", "97.61"), ("(99.50 %)", "99.50"),
    ("**๙๐.๐๐**", "90.00"), ("ได้คะแนนเฉลี่ย ๙๐", "90"), ("", nil), ("๙๐ ๘๐", nil), ("i1", nil),
    ("-0.40", nil), ("ประมาณ 90", nil), ("90 ข้อ", nil),
  ])
  func readsASoleNumber(text: String, expected: String?) {
    #expect(NumberReader.soleNumber(in: Array(text.unicodeScalars))?.text == expected)
  }
}
