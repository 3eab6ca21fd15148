/// Line ends that cannot be the end of what they say.
enum OpenLineEnd {
  private static let beforeNumber = [
    "ตัวชี้วัดที่", "ย่อยที่", "ประเด็นที่", "ส่วนที่", "ข้อที่", "ครั้งที่", "ตารางที่", "ฉบับที่", "วันที่", "อันดับที่", "ลำดับที่",
    "ข้อ", "หมวด", "มาตรา", "พ.ศ.", "พ.ศ", "no.",
  ].map { Array($0.unicodeScalars) }
  private static let beforeName = ["จังหวัด", "อำเภอ", "ตำบล"].map { Array($0.unicodeScalars) }

  /// Whether `next` must go on with the line before: a number after `ตัวชี้วัดที่`, a name after
  /// `จังหวัด`, the rest of a compound word or of a range.
  static func continues(_ last: [Unicode.Scalar], _ next: [Unicode.Scalar]) -> Bool {
    guard let first = next.first else { return true }
    if CharacterKind.digit(first) != nil, ends(last, with: beforeNumber) { return !isItemNumber(next) }
    if CharacterKind.isLetter(first), ends(last, with: beforeName) { return true }
    return ListMark.dashes.contains(first) && goesOnBehindDash(last, next.dropFirst())
  }

  /// `E` / `- Service`, `พ.ย. 2566` / `- ก.พ. 2567`, `1` / `- 31 มีนาคม`.
  private static func goesOnBehindDash(
    _ last: [Unicode.Scalar], _ rest: ArraySlice<Unicode.Scalar>
  ) -> Bool {
    let rest = rest.drop(while: CharacterKind.isSpace)
    guard let before = last.last, let after = rest.first else { return false }
    if CharacterKind.digit(before) != nil {
      return CharacterKind.digit(after) != nil || rest.prefix(5).count { $0 == "." } >= 2
    }
    return before.isASCII && CharacterKind.isLetter(before) && after.isASCII
  }

  /// `๒.` or `2)` with text behind: a list goes on, whatever the line before ended with.
  private static func isItemNumber(_ text: [Unicode.Scalar]) -> Bool {
    let digits = text.prefix { CharacterKind.digit($0) != nil }.count
    guard digits < text.count, text[digits] == "." || text[digits] == ")" else { return false }
    return digits + 1 == text.count || CharacterKind.digit(text[digits + 1]) == nil
  }

  private static func ends(_ text: [Unicode.Scalar], with words: [[Unicode.Scalar]]) -> Bool {
    words.contains { text.suffix($0.count).elementsEqual($0) }
  }
}
