import ReportModel

/// The order in which exports list things.
public enum ExportOrder {
  /// Whether path `a` comes before path `b`: by UTF-8 bytes, so that no locale and no normalisation of
  /// Thai file names has a say.
  public static func precedes(_ a: String, _ b: String) -> Bool {
    a.utf8.lexicographicallyPrecedes(b.utf8)
  }

  /// Scores of the document's own agency first, then of others by name; each by key. Equal ones keep
  /// their order.
  static func sorted(_ scores: [Score], ownAgency: String) -> [Score] {
    func otherAgency(_ score: Score) -> String {
      let name = score.chosen.agency ?? ownAgency
      return name == ownAgency ? "" : name
    }
    return scores.enumerated().sorted { a, b in
      let (nameA, nameB) = (otherAgency(a.element), otherAgency(b.element))
      if !nameA.utf8.elementsEqual(nameB.utf8) { return precedes(nameA, nameB) }
      if a.element.key < b.element.key { return true }
      if b.element.key < a.element.key { return false }
      return a.offset < b.offset
    }.map(\.element)
  }

  /// Measures by table and row; equal ones keep their order.
  static func sorted(_ measures: [MeasureRow]) -> [MeasureRow] {
    measures.enumerated().sorted { a, b in
      (a.element.table, a.element.row, a.offset) < (b.element.table, b.element.row, b.offset)
    }.map(\.element)
  }
}
