import Diagnostics

/// Turns the validator's messages into sentences about the document, in English and Thai.
enum ViolationWording {
  /// What the validator says, and what is said instead. `*` stands for any words, which go into the gaps `{1}`, `{2}`
  /// in their order.
  private static let sentences: [(pattern: String, english: String, thai: String)] = [
    (
      "Failed to match regex specified by 'pattern'*", "The text does not have the form that is asked for.",
      "ข้อความไม่อยู่ในรูปแบบที่กำหนด"
    ),
    ("Failed to match against any enum values*", "The value is none of those allowed.", "ค่านี้ไม่อยู่ในค่าที่อนุญาต"),
    (
      "Failed to match expected value set by 'const'*", "The value is not the one that is asked for.",
      "ค่านี้ไม่ตรงกับค่าที่กำหนด"
    ),
    (
      "Value type not permitted by 'type'*", "The value is of another type than is asked for.",
      "ชนิดของค่าไม่ตรงกับที่กำหนด"
    ),
    (
      "Target should not validate against schema specified in 'not'*", "This is not allowed here.",
      "ไม่อนุญาตให้มีที่ตำแหน่งนี้"
    ),
    (
      "The value is of type *; the schema asks for *.", "The value is of type {1}; the schema asks for {2}.",
      "ค่าเป็นชนิด {1} แต่สคีมากำหนดให้เป็น {2}"
    ),
    (
      "The name is given twice in its object.", "The name is given twice in its object.", "ชื่อซ้ำในออบเจ็กต์เดียวกัน"
    ),
    ("Nested deeper than * levels.", "Nested deeper than {1} levels.", "ซ้อนลึกเกิน {1} ชั้น"),
    ("Not JSON: *", "Not JSON: {1}", "ไม่ใช่ JSON: {1}"),
    ("The document cannot be parsed.", "The document cannot be parsed.", "อ่านเอกสารไม่ได้"),
    ("The document cannot be validated.", "The document cannot be validated.", "ตรวจเอกสารไม่ได้"),
    ("Missing required property '*'.", "Missing required property '{1}'.", "ขาดข้อมูล '{1}' ซึ่งต้องมี"),
    (
      "Missing dependency '*'.", "Missing '{1}', which another property needs.", "ขาดข้อมูล '{1}' ซึ่งข้อมูลอื่นต้องใช้"
    ),
    (
      "Array should contain no fewer than * elements.", "The list should have no fewer than {1} elements.",
      "รายการต้องมีอย่างน้อย {1} รายการ"
    ),
    (
      "String should be no fewer than * characters in length.",
      "The text should have no fewer than {1} characters.", "ข้อความต้องมีอย่างน้อย {1} อักขระ"
    ),
    (
      "Expected number greater than or equal to *", "The number should be at least {1}.",
      "ตัวเลขต้องไม่น้อยกว่า {1}"
    ),
    (
      "Expected number less than or equal to *", "The number should be at most {1}.", "ตัวเลขต้องไม่มากกว่า {1}"
    ),
  ]

  /// The sentences for a message; an unknown one is its own English, and the Thai says what is certain.
  static func message(for text: String) -> UserMessage {
    for sentence in sentences {
      guard let words = words(of: text, in: sentence.pattern) else { continue }
      return UserMessage(
        english: filled(sentence.english, words), thai: filled(sentence.thai, words))
    }
    return UserMessage(english: text, thai: "ข้อมูลไม่ตรงตามสคีมา")
  }

  /// What stands for the `*` of a pattern; nil where the text does not fit.
  private static func words(of text: String, in pattern: String) -> [Substring]? {
    let pieces = pattern.split(separator: "*", omittingEmptySubsequences: false)
    guard let first = pieces.first, text.hasPrefix(first) else { return nil }
    var rest = text.dropFirst(first.count)
    var words: [Substring] = []
    for piece in pieces.dropFirst() {
      guard !piece.isEmpty else {
        words.append(rest)
        rest = ""
        continue
      }
      guard let next = rest.firstRange(of: piece) else { return nil }
      words.append(rest[..<next.lowerBound])
      rest = rest[next.upperBound...]
    }
    return rest.isEmpty ? words : nil
  }

  private static func filled(_ sentence: String, _ words: [Substring]) -> String {
    words.enumerated().reduce(sentence) { text, word in
      let pieces = text.split(separator: "{\(word.offset + 1)}", omittingEmptySubsequences: false)
      return pieces.map(String.init).joined(separator: String(word.element))
    }
  }
}
