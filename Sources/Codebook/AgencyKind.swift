/// A kind of state agency, such as subdistrict administrative organisations.
public struct AgencyKind: Hashable, Sendable {
  /// Stable id, snake case, e.g. `subdistrict_administrative_organization`.
  public let id: String
  /// Full Thai name, with which names of such agencies begin, e.g. `องค์การบริหารส่วนตำบล`.
  public let name: String
  /// Abbreviations, the usual one first, e.g. `อบต.`; empty when there is none.
  public let abbreviations: [String]
  /// Other full names of the kind or of agencies that belong to it, misspellings in wide use included.
  public let otherNames: [String]

  /// Makes a kind.
  public init(id: String, name: String, abbreviations: [String], otherNames: [String]) {
    self.id = id
    self.name = name
    self.abbreviations = abbreviations
    self.otherNames = otherNames
  }
}
