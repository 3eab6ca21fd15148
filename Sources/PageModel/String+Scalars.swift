extension String {
  /// The text that scalars make: a good deal faster than a view to which they are appended.
  public init(scalars: ArraySlice<Unicode.Scalar>) {
    var text = UTF8Text(capacity: 3 * scalars.count)
    for scalar in scalars { text.append(scalar) }
    self = text.string
  }

  /// The text that scalars make.
  public init(scalars: [Unicode.Scalar]) { self.init(scalars: scalars[...]) }
}
