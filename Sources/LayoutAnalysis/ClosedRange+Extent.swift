extension ClosedRange<Double> {
  /// How far it reaches.
  var width: Double { upperBound - lowerBound }
  /// Half-way between its ends.
  var middle: Double { (lowerBound + upperBound) / 2 }
}
