/// How sure a fact of the codebook is.
public enum Certainty: String, Hashable, Sendable {
  /// Printed in reports of several agencies, or proved numerically.
  case certain
  /// One independent copy, or consistent with the numbers.
  case likely
  /// Sources disagree, or background knowledge only.
  case uncertain
}

/// One of the three instruments.
public enum Instrument: String, Hashable, Sendable, CaseIterable {
  /// Answers of the agency's own staff.
  case iit = "IIT"
  /// Answers of the users of its services.
  case eit = "EIT"
  /// Inspection of its web site.
  case oit = "OIT"

  /// Letter of its item codes: I, E or O.
  public var letter: String { String(rawValue.prefix(1)) }
}

/// One of the ten indicators.
public struct Indicator: Hashable, Sendable {
  /// 1...10.
  public let number: Int
  /// Official Thai name.
  public let name: String
  /// English name.
  public let englishName: String
  /// Instrument that measures it.
  public let instrument: Instrument
  /// Other Thai names in use that are right, e.g. `การปรับปรุงการทำงาน` for 8.
  public let variants: [String]

  /// Makes an indicator.
  public init(number: Int, name: String, englishName: String, instrument: Instrument, variants: [String]) {
    self.number = number
    self.name = name
    self.englishName = englishName
    self.instrument = instrument
    self.variants = variants
  }
}

/// A part of indicator 9 or 10.
public struct Subindicator: Hashable, Sendable {
  /// `9.1`...`10.2`.
  public let code: String
  /// Thai name.
  public let name: String
  /// Numbers of its O items.
  public let items: ClosedRange<Int>
  /// How sure name and bounds are.
  public let certainty: Certainty

  /// Makes a sub-indicator.
  public init(code: String, name: String, items: ClosedRange<Int>, certainty: Certainty) {
    self.code = code
    self.name = name
    self.items = items
    self.certainty = certainty
  }
}

/// A question or an item of the check list.
public struct CodebookItem: Hashable, Sendable {
  /// `I11`, `E3`, `O14`.
  public let code: String
  /// Official wording.
  public let title: String
  /// Indicator it belongs to; nil when not known.
  public let indicator: Int?
  /// Sub-indicator it belongs to; nil for I and E items.
  public let subindicator: String?
  /// How sure the wording is.
  public let certainty: Certainty

  /// Makes an item.
  public init(code: String, title: String, indicator: Int?, subindicator: String?, certainty: Certainty) {
    self.code = code
    self.title = title
    self.indicator = indicator
    self.subindicator = subindicator
    self.certainty = certainty
  }
}
