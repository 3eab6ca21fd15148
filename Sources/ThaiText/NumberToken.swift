import FoundationEssentials

/// What stands where a digit begins: a number, several joined by points, or none; and where it ends.
struct NumberToken {
  let numbers: [PrintedNumber]
  let end: Int

  /// Reads the token at `offset`, where a digit or a letter like one stands.
  static func read(in text: [Unicode.Scalar], at offset: Int) -> NumberToken {
    let (run, end) = DigitRun.read(in: text, at: offset)
    guard let run else { return NumberToken(numbers: [], end: end) }
    if isGluedToLatin(in: text, before: offset, run: run) {
      return NumberToken(numbers: [], end: endOfDecimals(in: text, from: end))
    }
    guard run.count <= 18 else { return NumberToken(numbers: [], end: end) }
    var builder = NumberBuilder(text: text, run: run)
    return builder.readThousands() ?? builder.readPoints() ?? builder.readComma() ?? builder.readSpacedPoint()
      ?? builder.finish()
  }

  /// `i1` is glued, `COVID-19` and `E-7` are; `IIT-95.00` and `EIT98.75` are not.
  private static func isGluedToLatin(in text: [Unicode.Scalar], before offset: Int, run: DigitRun) -> Bool {
    guard let before = text.scalar(at: offset - 1), let earlier = text.scalar(at: offset - 2) else {
      return text.scalar(at: offset - 1)?.isLatinLetter ?? false
    }
    let hasDecimals = endOfDecimals(in: text, from: run.range.upperBound) > run.range.upperBound
    if before.isLatinLetter { return !(hasDecimals && earlier.isLatinLetter) }
    return before.isDash && earlier.isLatinLetter && run.count <= 3 && !hasDecimals
  }

  private static func endOfDecimals(in text: [Unicode.Scalar], from offset: Int) -> Int {
    guard text.scalar(at: offset) == "." else { return offset }
    let end = text.endOfDigits(from: offset + 1)
    return end > offset + 1 ? end : offset
  }
}

/// Reads one number from its first run of digits on.
private struct NumberBuilder {
  let text: [Unicode.Scalar]
  let run: DigitRun
  private var whole: String
  private var hasLetters: Bool
  private var end: Int

  init(text: [Unicode.Scalar], run: DigitRun) {
    self.text = text
    self.run = run
    whole = run.digits
    hasLetters = run.hasLetters
    end = run.range.upperBound
  }

  /// Takes up the groups of `1,234,567`; nil always, as a decimal part may follow, unless it is too long.
  mutating func readThousands() -> NumberToken? {
    guard run.count <= 3, run.digits.first != "0" else { return nil }
    var next = end
    var digits = whole
    while text.scalar(at: next) == ",", let group = plainRun(at: next + 1), group.count == 3 {
      digits += group.digits
      next = group.range.upperBound
      if digits.utf8.count > 18 { return NumberToken(numbers: [], end: next) }
    }
    whole = digits
    end = next
    return nil
  }

  /// `97.61`, `97.61.00` and longer rows of parts joined by points.
  func readPoints() -> NumberToken? {
    var parts: [DigitRun] = []
    var next = end
    while parts.count < 64, text.scalar(at: next) == ".", let part = fraction(at: next + 1) {
      parts.append(part)
      next = part.range.upperBound
    }
    guard let first = parts.first else { return nil }
    if parts.count == 1 { return token([number(fraction: first, end: next)], end: next) }
    if parts.count == 2, let last = parts.last, isDecimalWithSecondPoint(first, last) {
      return token([number(fraction: first, end: next, flaw: .twoDecimalPoints)], end: next)
    }
    if parts.count == 2, let last = parts.last, isMarkerAndDecimal(first, last) {
      let decimal = NumberBuilder(text: text, run: first).number(fraction: last, end: next)
      return token([number(), decimal], end: next)
    }
    return token([number()] + parts.map { NumberBuilder(text: text, run: $0).number() }, end: next)
  }

  /// `๙๒,๓๑`: not more than 100, two decimals, and no list of numbers.
  func readComma() -> NumberToken? {
    guard end == run.range.upperBound, isScore, text.scalar(at: end) == ",",
      let decimals = plainRun(at: end + 1), decimals.count == 2, !isAfterDigitAndComma,
      isScore(with: decimals), !separatorAndDigitFollow(at: decimals.range.upperBound)
    else { return nil }
    let last = decimals.range.upperBound
    return token([number(fraction: decimals, end: last, flaw: .commaAsDecimal)], end: last)
  }

  /// `๙๘ .๔๓`, `๙๘. ๔๓`, `๙๘ . ๔๓`: two digits on either side; a small number with a point and a blank is
  /// a list marker.
  func readSpacedPoint() -> NumberToken? {
    guard end == run.range.upperBound, isScore, run.count >= 2 else { return nil }
    let point = text.skippingBlanks(from: end, limit: 2)
    guard text.scalar(at: point) == "." else { return nil }
    let start = text.skippingBlanks(from: point + 1, limit: 2)
    guard let decimals = plainRun(at: start), decimals.count == 2, isScore(with: decimals),
      !separatorAndDigitFollow(at: decimals.range.upperBound)
    else { return nil }
    if start > point + 1, (run.value ?? 0) < 32 { return nil }
    let last = decimals.range.upperBound
    return token([number(fraction: decimals, end: last, flaw: .spaceInside)], end: last)
  }

  func finish() -> NumberToken { token([number()], end: end) }

  private func token(_ numbers: [PrintedNumber?], end: Int) -> NumberToken {
    NumberToken(numbers: numbers.compactMap { $0 }, end: end)
  }

  private func plainRun(at offset: Int) -> DigitRun? {
    guard let scalar = text.scalar(at: offset), ThaiDigits.isDigit(scalar) else { return nil }
    return DigitRun.read(in: text, at: offset).run.flatMap { $0.count <= 18 ? $0 : nil }
  }

  /// The digits after a point; `5O` for `50` and `OO` for `00` too.
  private func fraction(at offset: Int) -> DigitRun? {
    if let scalar = text.scalar(at: offset), ThaiDigits.isDigit(scalar) {
      return DigitRun.read(in: text, at: offset, shortest: 2).run.flatMap { $0.count <= 18 ? $0 : nil }
    }
    guard let a = text.scalar(at: offset), let b = text.scalar(at: offset + 1), a == "O" || a == "o", a == b,
      !(text.scalar(at: offset + 2)?.isLatinLetter ?? false),
      !(text.scalar(at: offset + 2).map(ThaiDigits.isDigit) ?? false)
    else { return nil }
    return DigitRun(range: offset..<(offset + 2), digits: "00", hasLetters: true)
  }

  private var isScore: Bool { (run.value ?? 101) <= 100 && run.count <= 3 }

  private func isScore(with decimals: DigitRun) -> Bool { run.value != 100 || decimals.digits == "00" }

  private var isAfterDigitAndComma: Bool {
    text.scalar(at: run.range.lowerBound - 1) == ","
      && (text.scalar(at: run.range.lowerBound - 2).map(ThaiDigits.isDigit) ?? false)
  }

  private func separatorAndDigitFollow(at offset: Int) -> Bool {
    guard let mark = text.scalar(at: offset), mark == "." || mark == ",",
      let next = text.scalar(at: offset + 1)
    else { return false }
    return ThaiDigits.isDigit(next)
  }

  /// `97.61.00`, `98.7.5`: a score with a second point; `31.12.66` is a date, `1.97.61` a marker and a
  /// score, `9.2.1` a section. What is above 31 is no day, and sections do not go so far.
  private func isDecimalWithSecondPoint(_ first: DigitRun, _ last: DigitRun) -> Bool {
    guard end == run.range.upperBound, run.count >= 2, isScore, let whole = run.value,
      let middle = first.value, let final = last.value
    else { return false }
    if whole > 31, first.count <= 2, last.count <= 2 { return true }
    guard first.count == 2, last.count == 2 else { return false }
    return !((1...31).contains(whole) && (1...12).contains(middle) && final >= 50)
  }

  private func isMarkerAndDecimal(_ first: DigitRun, _ last: DigitRun) -> Bool {
    run.count == 1 && (2...3).contains(first.count) && last.count == 2 && (first.value ?? 0) > 31
  }

  private func number() -> PrintedNumber? { number(whole: whole, decimals: nil, end: end, flaws: []) }

  private func number(
    fraction: DigitRun, end last: Int, flaw: PrintedNumber.Flaw? = nil
  ) -> PrintedNumber? {
    let letters = hasLetters || fraction.hasLetters
    let flaws = PrintedNumber.Flaw.allCases.filter { $0 == flaw || (letters && $0 == .letterAsDigit) }
    return number(whole: whole, decimals: fraction.digits, end: last, flaws: flaws)
  }

  private func number(
    whole: String, decimals: String?, end last: Int, flaws: [PrintedNumber.Flaw]
  ) -> PrintedNumber? {
    let digits = decimals.map { whole + "." + $0 } ?? whole
    guard digits.utf8.count <= 19, let value = Self.value(whole, decimals ?? "") ?? Decimal(string: digits)
    else {
      return nil
    }
    let range = run.range.lowerBound..<last
    return PrintedNumber(
      range: range, text: digits, value: value, asPrinted: text.string(range),
      flaws: decimals == nil && hasLetters ? [.letterAsDigit] : flaws)
  }

  /// The value of digits that make an integer without the point: reading them as a decimal takes far longer.
  private static func value(_ whole: String, _ decimals: String) -> Decimal? {
    guard let digits = Int(whole + decimals) else { return nil }
    // Zero has one form only.
    return digits == 0
      ? 0 : Decimal(sign: .plus, exponent: -decimals.utf8.count, significand: Decimal(digits))
  }
}
