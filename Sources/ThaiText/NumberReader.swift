import FoundationEssentials

/// Finds numbers in Thai, Arabic or mixed digits.
///
/// Digits glued to Latin letters and item codes are no numbers; the parts of dates, times and section
/// numbers are. Signs are not read. Runs of more than 18 digits are no numbers.
public enum NumberReader {
  /// The numbers of a text, in order.
  public static func numbers(in text: [Unicode.Scalar]) -> [PrintedNumber] {
    guard var offset = text.firstIndex(where: mayBegin) else { return [] }
    let codes = ItemCodeReader.codes(in: text).map(\.range)
    var found: [PrintedNumber] = []
    var nextCode = codes.startIndex
    while offset < text.count {
      if nextCode < codes.endIndex, offset >= codes[nextCode].lowerBound {
        offset = max(offset, codes[nextCode].upperBound)
        nextCode += 1
        continue
      }
      guard mayBegin(text[offset]) else {
        offset += 1
        continue
      }
      let token = NumberToken.read(in: text, at: offset)
      found += token.numbers
      offset = max(offset + 1, token.end)
    }
    return found
  }

  private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
    ThaiDigits.isDigit(scalar) || DigitRun.isLookAlike(scalar)
  }

  /// The number that a text consists of, perhaps with ร้อยละ, คะแนน, %, brackets or emphasis around it;
  /// nil where there is more than that, a sign for instance.
  public static func soleNumber(in text: [Unicode.Scalar]) -> PrintedNumber? {
    guard text.count <= 200 else { return nil }
    let numbers = numbers(in: text)
    guard numbers.count == 1, let number = numbers.first else { return nil }
    let before = text[..<number.range.lowerBound]
    let after = text[number.range.upperBound...]
    return isUnit(before) && isUnit(after) ? number : nil
  }

  private static let units = [
    "ร้อยละ", "เปอร์เซ็นต์", "เปอร์เซนต์", "คะแนนเฉลี่ย", "คะแนนรวม", "คะแนน", "เท่ากับ", "ได้", "เฉลี่ย",
  ].map(\.scalarArray)

  private static func isUnit(_ text: ArraySlice<Unicode.Scalar>) -> Bool {
    let letters = text.filter {
      !$0.isSpaceOrBreak && !"%*():=[]_|.".unicodeScalars.contains($0) && !Superscript.contains($0)
    }
    var offset = 0
    while offset < letters.count {
      guard let end = units.lazy.compactMap({ letters.end(of: $0, at: offset) }).first else { return false }
      offset = end
    }
    return true
  }
}
