/// Text in which every character can be held by every format.
enum PrintableScalars {
  /// The scalars as a string: one that would break a line or a page as a space, a control character, and one that
  /// XML cannot hold, as U+FFFD.
  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    for scalar in scalars {
      switch scalar.value {
      case 0x09...0x0D, 0x85, 0x2028, 0x2029: view.append(" ")
      case 0..<0x20, 0x7F..<0xA0, 0xFFFE, 0xFFFF: view.append("\u{FFFD}")
      default: view.append(scalar)
      }
    }
    return String(view)
  }
}
