import ThaiText

/// The figures of a row, that apart which belongs to several rows together: merged over more rows than the row's
/// label, or below a header that says it is of the indicator.
struct MergedFigures {
  /// Figures of the row's own label.
  let own: [FigureColumn]
  /// The figure of the rows taken together; nil where there is none, or more than one.
  let shared: FigureColumn?
  /// Rows that `shared` covers.
  let span: Int

  /// `label` is what the row is about: where it is no item all figures are its own.
  init(_ columns: [FigureColumn], of row: LogicalRow, beside label: RowLabel) {
    let wide = columns.filter { row.cells[$0.column].rowSpan > 1 }
    let named = columns.filter { Self.isOfIndicator($0.header) }
    let found = wide.isEmpty ? named : wide
    guard label.subject.isItem, found.count == 1, columns.count > 1, let shared = found.first else {
      own = columns
      self.shared = nil
      span = 1
      return
    }
    own = columns.filter { $0.column != shared.column }
    self.shared = shared
    span = row.cells[shared.column].rowSpan
  }

  private static let indicator = TextKey.key("ตัวชี้วัด")

  /// `คะแนนตัวชี้วัด`, `ค่าเฉลี่ยของตัวชี้วัด`.
  private static func isOfIndicator(_ header: ColumnHeader) -> Bool {
    let key = TextKey.key(header.text)
    return header.isScore && key.count <= 40 && key.holds(indicator)
  }
}
