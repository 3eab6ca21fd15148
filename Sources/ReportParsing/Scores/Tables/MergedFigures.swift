/// The figures of a row, those apart that are merged over more rows than its label.
struct MergedFigures {
  /// Figures of the row's own label.
  let own: [FigureColumn]
  /// The figure of the rows taken together; nil where there is none, or more than one.
  let shared: FigureColumn?
  /// Rows that `shared` covers.
  let span: Int?

  /// `label` is what the row is about: where it is no item all figures are its own.
  init(_ columns: [FigureColumn], of row: LogicalRow, beside label: RowLabel) {
    let wide = columns.filter { row.cells[$0.column].rowSpan > 1 }
    let narrow = columns.filter { row.cells[$0.column].rowSpan == 1 }
    guard label.subject.isItem, wide.count == 1, !narrow.isEmpty, let shared = wide.first else {
      own = columns
      self.shared = nil
      span = nil
      return
    }
    own = narrow
    self.shared = shared
    span = row.cells[shared.column].rowSpan
  }
}
