public import FoundationEssentials

/// A decimal number exactly as printed: `99.50` stays `99.50`.
public struct PrintedDecimal: Hashable, Sendable {
  /// The number.
  public let value: Decimal
  /// Arabic digits and `.`, with the printed decimals and, for a change, the printed sign.
  public let text: String

  /// Reads `[+-]?[0-9]+(\.[0-9]+)?`; nil for anything else (exponents, separators, other digits).
  public init?(_ text: String) {
    var rest = Substring(text)
    if let sign = rest.first, sign == "+" || sign == "-" { rest = rest.dropFirst() }
    let parts = rest.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let isDigits: (Substring) -> Bool = { !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }
    guard (1...2).contains(parts.count), parts.allSatisfy(isDigits), rest.utf8.count <= 30,
      let value = Decimal(string: text, locale: Locale(identifier: "en_US_POSIX"))
    else { return nil }
    self.value = value
    self.text = text
  }

  /// Number of printed digits after the point.
  public var decimals: Int {
    text.split(separator: ".", maxSplits: 1).dropFirst().first?.utf8.count ?? 0
  }
}

/// What a report states for a key: a number, or for the rating its text.
public enum ScoreValue: Hashable, Sendable {
  /// A score or a change.
  case number(PrintedDecimal)
  /// A rating level.
  case text(String)

  /// As exported: Arabic digits, printed decimals; the text itself for a level.
  public var exported: String {
    switch self {
    case .number(let decimal): decimal.text
    case .text(let text): text
    }
  }

  /// The number, if it is one.
  public var decimal: Decimal? {
    if case .number(let printed) = self { return printed.value }
    return nil
  }

  /// Whether two values say the same: equal numbers however printed, or equal text.
  public func agrees(with other: ScoreValue) -> Bool {
    switch (self, other) {
    case (.number(let a), .number(let b)): a.value == b.value
    case (.text(let a), .text(let b)): a == b
    default: false
    }
  }
}
