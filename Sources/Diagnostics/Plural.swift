/// English words for a number of things.
public enum Plural {
  /// `1 document`, `2 documents`; the plural is given where it is not formed with -s.
  public static func count(_ number: Int, _ singular: String, _ plural: String? = nil) -> String {
    "\(number) " + (number == 1 ? singular : plural ?? singular + "s")
  }
}
