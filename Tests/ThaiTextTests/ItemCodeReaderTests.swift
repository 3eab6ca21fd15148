import Testing
import ThaiText

@Suite struct ItemCodeReaderTests {
  private func read(_ text: String) -> String {
    ItemCodeReader.codes(in: Array(text.unicodeScalars)).map(Self.describe).joined(separator: "; ")
  }

  private static func describe(_ printed: PrintedItemCodes) -> String {
    printed.codes.map(\.description).joined(separator: " ") + (printed.isCertain ? "" : "?")
  }

  @Test(arguments: [
    ("i1", "I1"), ("I๑", "I1"), ("e8", "E8"), ("O๑๐", "O10"), ("o14", "O14"), ("O 14", "O14"),
    ("o.14", "O14"),
    ("(o14)", "O14"), ("O-14", "O14"), ("O 01", "O1"), ("O14คู่มือ", "O14"), ("ข้อo14", "O14"),
    ("ดู o14.", "O14"), ("E-7", "E7"), ("- ข้อ e10 หน่วยงาน", "E10"),
  ])
  func readsPrintedLetters(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("๐14 คู่มือ", "O14?"), ("๐๑๔", "O14?"), ("0๒๔ รายงาน", "O24?"), ("035", "O35?"), ("010", "O10?"),
    ("01 โครงสร้าง", "O1?"), ("ข้อ ๐14 คู่มือ", "O14?"), ("ในข้อ ๐42 ที่มี", "O42?"),
    ("ตัวชี้วัดข้อ ๐35 การรายงาน", "O35?"), ("ข้อ ๐1-๐3 ข้อ ๐5-๐10", "O1 O2 O3?; O5 O6 O7 O8 O9 O10?"),
    ("o34, 035", "O34; O35?"), ("1. ๐15 ข้อมูล", "O15?"), ("• ๐9", "O9?"), ("ชื่อ\n๐11 รายงาน", "O11?"),
    ("o1 และ ๐3", "O1; O3?"), ("(๐14)", "O14?"), ("๐14 100.00", "O14?"),
  ])
  func readsZerosAsTheLetterOWhereACodeIsExpected(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    ("i1-i6", "I1 I2 I3 I4 I5 I6"), ("i1 - 6", "I1 I2 I3 I4 I5 I6"), ("o34-035", "O34 O35"),
    ("e1 – e4", "E1 E2 E3 E4"), ("i1 ถึง i3", "I1 I2 I3"), ("o34 - O๓๖", "O34 O35 O36"),
    ("i25-i26 , i28-i30", "I25 I26; I28 I29 I30"),
    ("o27-o29 , o31-o33 และ o42-o43", "O27 O28 O29; O31 O32 O33; O42 O43"),
    ("i1,2,3", "I1; I2?; I3?"), ("i6-i1", "I6; I1"), ("i1-e3", "I1; E3"), ("o14 - 20 มกราคม", "O14"),
    ("i1-2566", "I1"), ("o1-o48", (1...48).map { "O\($0)" }.joined(separator: " ")),
  ])
  func readsRangesAndLists(text: String, expected: String) {
    #expect(read(text) == expected)
  }

  @Test(arguments: [
    "๐", "0", "๐.๔๐", "0.40", "EIT", "E-Service", "OIT", "IIT", "O2O", "e-book", "Q&A", "02-123-4567",
    "08.30", "08.30 น.", "02 123 4567", "01/10/2566", "๐๑ มกราคม ๒๕๖๖", "00", "i31", "e16", "o49", "e0",
    "ได้ ๐5 คะแนน", "โทร. 034-123456", "ภาพ ๐๑๔", "E 95.00", "ระดับ E 5 แห่ง", "i.e. 5", "pro1", "01) เรื่อง",
    "01. เรื่อง", "I 1.2", "0๐5", "10:05", "e1234", "เวลา 08:30", "๐.๐๕", "1.05", "ITA-๐5", "สูง ๐๑",
    "ตัวชี้วัดที่ 01", "OO14", "E10E11", "LINE ID 5", "ข้อที่ 0 10",
  ])
  func isNotMisled(text: String) {
    #expect(read(text) == "")
  }

  @Test(arguments: [
    ("O14 คู่มือ", "O14"), (" - ข้อ e10 หน่วยงาน", "E10"), ("๐๑๔ คู่มือ", "O14?"), ("1) o7 ข่าว", "O7"),
    ("ตัวชี้วัด ๐7", "O7?"), ("ตาม o14", nil), ("๐.๔๐", nil), ("๙๘.๔๓", nil), ("", nil), ("1. งาน", nil),
    ("i1-i3 , i5", "I1 I2 I3"),
  ])
  func readsTheCodeAtTheStartOfACell(text: String, expected: String?) {
    #expect(ItemCodeReader.leadingCode(in: Array(text.unicodeScalars)).map(Self.describe) == expected)
  }

  @Test func saysWhere() throws {
    let text = Array("ข้อ o34-035 ซึ่ง".unicodeScalars)
    let printed = try #require(ItemCodeReader.codes(in: text).first)
    #expect(printed.range == 4..<11)
    #expect(printed.asPrinted == "o34-035")
  }

  @Test func codesAreInOrderOfTheForm() {
    let codes = ["O2", "I10", "E1", "I2"].compactMap {
      ItemCode(instrument: $0.first ?? " ", number: Int($0.dropFirst()) ?? 0)
    }
    #expect(codes.sorted().map(\.description) == ["I2", "I10", "E1", "O2"])
    #expect(ItemCode(instrument: "I", number: 31) == nil)
    #expect(ItemCode(instrument: "X", number: 1) == nil)
  }
}
