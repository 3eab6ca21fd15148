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

  /// `label` is what the row is about: where it is neither an item nor an indicator all figures are its own.
  init(_ columns: [FigureColumn], of row: LogicalRow, beside label: RowLabel) {
    let found = Self.shared(columns, of: row, beside: label.subject)
    guard found.count == 1, columns.count > 1, let shared = found.first else {
      own = columns
      self.shared = nil
      span = 1
      return
    }
    own = columns.filter { $0.column != shared.column }
    self.shared = shared
    span = row.cells[shared.column].rowSpan
  }

  private static func shared(
    _ columns: [FigureColumn], of row: LogicalRow, beside subject: Subject
  ) -> [FigureColumn] {
    let narrowest = columns.map { row.cells[$0.column].rowSpan }.min() ?? 1
    let wide = columns.filter { row.cells[$0.column].rowSpan > max(1, narrowest) }
    return switch subject {
    case .item: wide.isEmpty ? columns.filter { isOfIndicator($0.header) } : wide
    // Of an indicator the header knows better, where there is one.
    case .indicator: wide.filter { $0.header.role == nil && $0.header.fiscalYear == nil }
    case .overall, .instrument, .subindicator, .topic: []
    }
  }

  private static let indicator = TextKey.key("ตัวชี้วัด")

  /// `คะแนนตัวชี้วัด`, `ค่าเฉลี่ยของตัวชี้วัด`.
  private static func isOfIndicator(_ header: ColumnHeader) -> Bool {
    let key = TextKey.key(header.text)
    return header.isScore && key.count <= 40 && key.holds(indicator)
  }
}
