import Codebook

/// A place that prints the kind of an agency and, with luck, its name.
struct PrintedAgency {
  /// Kind, by the words printed.
  let kind: AgencyKind
  /// Whether the kind is printed by its official name or abbreviation.
  let isKindOfficial: Bool
  /// Squeezed index at which the name begins.
  let nameStart: Int
  /// Squeezed indices of the name, as far as it can be told; empty when none follows.
  let name: Range<Int>
  /// Whether the name ends where a name must end: at white space, the end, or อำเภอ.
  let isClean: Bool
  /// Whether no white space stands between kind and name.
  let isAttached: Bool
  /// Squeezed indices of kind and name.
  var range: Range<Int> { kindStart..<max(name.upperBound, nameStart) }
  /// Squeezed index at which the kind begins.
  let kindStart: Int
}
