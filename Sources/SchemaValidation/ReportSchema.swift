import Diagnostics

/// The schemas that report documents follow, chosen by the document's `schema`.
public struct ReportSchema: Sendable {
  /// Most violations that are listed for a document.
  public static let violationLimit = 1000
  /// The schemas that the program carries, from `Schemas/`.
  public static let bundled = ReportSchema([
    Version(name: "report.v1", schema: CompiledSchema(PackageResources.report_v1_schema_json))
  ])

  private struct Version: Sendable {
    let name: String
    let schema: CompiledSchema
  }

  private let versions: [Version]

  private init(_ versions: [Version]) { self.versions = versions }

  /// Names of the schemas, oldest first.
  public var names: [String] { versions.map(\.name) }

  /// Every place where a document breaks its schema, in order of place; empty when it is valid.
  ///
  /// `json` is any bytes: what is no JSON in UTF-8, or is nested too deep, is one violation. Names
  /// that are given twice in an object are violations too. After `violationLimit` a warning says how
  /// many more there are.
  public func violations(in json: [UInt8]) -> [SchemaViolation] {
    var found: [SchemaViolation] = []
    if let document = JSONDocument(json, violations: &found) {
      if let version = version(of: document, violations: &found) {
        found += version.schema.violations(in: document)
      }
    }
    return Self.limited(Set(found).sorted())
  }

  private func version(
    of document: borrowing JSONDocument, violations: inout [SchemaViolation]
  ) -> Version? {
    let name = document.text(of: "schema")
    if let version = versions.first(where: { $0.name == name }) { return version }
    let known = names.joined(separator: ", ")
    violations.append(
      SchemaViolation(
        severity: .error, pointer: "/schema",
        message: name.map { name in
          UserMessage(
            english: "The schema \"\(name)\" is unknown; known: \(known).",
            thai: "ไม่รู้จักสคีมา \"\(name)\" ที่รู้จักคือ \(known)")
        }
          ?? UserMessage(
            english: "The document does not name its schema; known: \(known).",
            thai: "เอกสารไม่ระบุสคีมา ที่รู้จักคือ \(known)")))
    return nil
  }

  private static func limited(_ violations: [SchemaViolation]) -> [SchemaViolation] {
    guard violations.count > violationLimit else { return violations }
    let count = violations.count - violationLimit
    let more = SchemaViolation(
      severity: .warning, pointer: "",
      message: UserMessage(
        english: "Not listed: \(Plural.count(count, "more violation")).", thai: "ยังมีอีก \(count) แห่งที่ไม่ได้แสดง")
    )
    return violations.prefix(violationLimit) + [more]
  }
}
