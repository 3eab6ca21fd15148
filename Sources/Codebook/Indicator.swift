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
