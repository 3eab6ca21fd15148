internal import PageModel

extension Unicode.Scalar {
  /// A letter of the Latin script, accented ones included.
  var isLatinLetter: Bool {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x24F: true
    default: false
    }
  }

  /// A Thai consonant, vowel or mark; no digit, no ๆ ฯ ฿.
  var isThaiLetter: Bool {
    switch value {
    case 0x0E01...0x0E2E, 0x0E30...0x0E3A, 0x0E40...0x0E45, 0x0E47...0x0E4E: true
    default: false
    }
  }

  /// White space of any width and kind, as Unicode has it.
  @inlinable public var isWhiteSpace: Bool {
    switch value {
    case 0x20, 0x09...0x0D: true
    // Asking for the property is slow; most text is here.
    case 0x21...0x7E, 0x0E00...0x0E7F: false
    default: properties.isWhitespace
    }
  }

  /// A blank within a line, as reports are printed with.
  var isBlank: Bool { value == 0x20 || value == 0xA0 || value == 0x09 || value == 0x3000 }

  /// A blank, or the end of a line or page.
  var isSpaceOrBreak: Bool { isBlank || value == 0x0A || value == 0x0D || value == 0x0C || value == 0x2028 }

  /// The end of a line or page.
  var endsLine: Bool { value == 0x0A || value == 0x0D || value == 0x0C || value == 0x2028 || value == 0x2029 }

  /// A hyphen, dash or minus sign.
  var isDash: Bool {
    switch value {
    case 0x2D, 0x2010...0x2015, 0x2212, 0x7E: true
    default: false
    }
  }
}

extension Array where Element == Unicode.Scalar {
  /// The scalar at an offset; nil outside the text.
  func scalar(at offset: Int) -> Unicode.Scalar? { indices.contains(offset) ? self[offset] : nil }

  /// The first offset from `offset` on that holds no blank; looks at no more than `limit` scalars.
  func skippingBlanks(from offset: Int, limit: Int = 8) -> Int {
    var next = offset
    while next - offset < limit, let scalar = scalar(at: next), scalar.isBlank { next += 1 }
    return next
  }

  /// The end of `phrase` if it stands at `offset`; up to two blanks between its scalars are overlooked.
  func end(of phrase: [Unicode.Scalar], at offset: Int) -> Int? {
    var next = offset
    for (index, expected) in phrase.enumerated() {
      if index > 0 { next = skippingBlanks(from: next, limit: 2) }
      guard scalar(at: next) == expected else { return nil }
      next += 1
    }
    return next
  }

  /// The start of `phrase` if it ends just before `offset`; up to two white spaces between its scalars
  /// are overlooked.
  func start(of phrase: [Unicode.Scalar], before offset: Int) -> Int? {
    var next = offset
    for (index, expected) in phrase.reversed().enumerated() {
      if index > 0 { next = skippingSpaceBackwards(from: next, limit: 2) }
      guard scalar(at: next - 1) == expected else { return nil }
      next -= 1
    }
    return next
  }

  /// The offset after the last scalar before `offset` that is no white space.
  func skippingSpaceBackwards(from offset: Int, limit: Int = 8) -> Int {
    var next = offset
    while offset - next < limit, let scalar = scalar(at: next - 1), scalar.isSpaceOrBreak { next -= 1 }
    return next
  }

  /// The end of the run of digits at `offset`; `offset` itself where there is none.
  func endOfDigits(from offset: Int) -> Int {
    var next = offset
    while let scalar = scalar(at: next), ThaiDigits.isDigit(scalar) { next += 1 }
    return next
  }

  /// The value of a run of digits; nil where it is empty or longer than nine digits.
  func integer(in range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 9, range.lowerBound >= 0, range.upperBound <= count else {
      return nil
    }
    var value = 0
    for scalar in self[range] {
      guard let digit = ThaiDigits.value(of: scalar) else { return nil }
      value = value * 10 + digit
    }
    return value
  }

  /// The line around an offset, without what ends it; the offset must be in the text.
  func lineRange(around offset: Int) -> Range<Int> {
    var (start, end) = (offset, offset)
    while start > 0, !self[start - 1].endsLine { start -= 1 }
    while end < count, !self[end].endsLine { end += 1 }
    return start..<Swift.max(start, end)
  }

  /// The scalars of a range as a string.
  func string(_ range: Range<Int>) -> String {
    String(scalars: self[range.clamped(to: 0..<count)])
  }
}

extension String {
  /// The text scalar by scalar.
  var scalarArray: [Unicode.Scalar] { Array(unicodeScalars) }
}
