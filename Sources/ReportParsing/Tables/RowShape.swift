import PageModel
import ThaiText

/// Which columns of a row hold figures, which words.
struct RowShape: Equatable {
  private enum Kind {
    case blank, figure, words
  }

  private let kinds: [Kind]

  init(_ row: LogicalRow) {
    kinds = row.cells.map { cell in
      if cell.isBlank { return .blank }
      return Self.isFigure(cell) ? .figure : .words
    }
  }

  /// Whether there is a figure beside words.
  var hasFigures: Bool { kinds.contains(.figure) && kinds.contains(.words) }

  /// Whether a row of words stands above the figures of this one, in each of their columns.
  func isHeaded(by row: LogicalRow) -> Bool {
    let above = RowShape(row).kinds
    return above.count == kinds.count && zip(kinds, above).allSatisfy { $0 != .figure || $1 == .words }
  }

  /// Nothing but a number with decimals.
  static func isFigure(_ cell: LogicalCell) -> Bool {
    NumberReader.soleNumber(in: cell.text.scalars)?.text.contains(".") ?? false
  }
}
