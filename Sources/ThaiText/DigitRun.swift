/// A run of digits, with o, O or l read as 0 or 1 where they stand between or after digits.
struct DigitRun {
  let range: Range<Int>
  /// Arabic digits.
  let digits: String
  let hasLetters: Bool

  var count: Int { range.count }
  var value: Int? { count <= 9 ? Int(digits) : nil }

  /// Letters that are printed for digits.
  static func isLookAlike(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "o" || scalar == "O" || scalar == "l"
  }

  /// The run at `offset`, and where the run of digits and Latin letters there ends; the run is nil where
  /// that is a word or a code. Runs with letters must have at least `shortest` scalars.
  static func read(in text: [Unicode.Scalar], at offset: Int, shortest: Int = 3) -> (run: DigitRun?, end: Int)
  {
    var end = offset
    var digits = ""
    var printedDigits = 0
    var isNumber = true
    while let scalar = text.scalar(at: end) {
      if let value = ThaiDigits.value(of: scalar) {
        printedDigits += 1
        if digits.utf8.count <= 18 { digits.append(String(value)) }
      } else if isLookAlike(scalar) {
        if digits.utf8.count <= 18 { digits.append(scalar == "l" ? "1" : "0") }
      } else if scalar.isLatinLetter {
        isNumber = false
      } else {
        break
      }
      end += 1
    }
    let range = offset..<end
    guard isNumber, isDigitContext(text, range, printedDigits, shortest) else { return (nil, end) }
    return (DigitRun(range: range, digits: digits, hasLetters: printedDigits < range.count), end)
  }

  /// A letter may be a digit inside a run of at least two digits or look-alikes after a digit (`1O0`,
  /// `๑๐O`), or as l before two digits (`l00`); `O2O` and `2O` are words.
  private static func isDigitContext(
    _ text: [Unicode.Scalar], _ range: Range<Int>, _ printed: Int, _ shortest: Int
  ) -> Bool {
    guard let first = text.scalar(at: range.lowerBound), printed > 0 else { return false }
    if printed == range.count { return true }
    if ThaiDigits.isDigit(first) { return range.count >= shortest }
    return first == "l" && range.count >= 3 && printed >= 2
  }
}
