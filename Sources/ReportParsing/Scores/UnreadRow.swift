import Diagnostics
import PageModel

/// Why the figures of a table row could not be assigned.
enum UnreadRow: Hashable, Sendable {
  /// A figure stands in no column of scores.
  case noColumn
  /// The row names no item, indicator or instrument.
  case noName
  /// The row names what its figures are about, and no rule reads it.
  case named
  /// A cell holds several labels, and its neighbour another number of figures.
  case labelsAndFigures(labels: Int, figures: Int)

  /// For the tree.
  var words: String {
    switch self {
    case .noColumn: "figures without a column of their own"
    case .noName: "figures in a row that names no item, indicator or instrument"
    case .named: "figures beside the name of an item, indicator or instrument that were not understood"
    case .labelsAndFigures(let labels, let figures): "\(labels) labels beside \(figures) figures"
    }
  }

  /// For people.
  func diagnostic(at place: Place?) -> Diagnostic {
    switch self {
    case .noColumn: Diagnostic(.scoreRowNotReadNoColumn, at: place)
    case .noName: Diagnostic(.scoreRowNotReadNoName, at: place)
    case .named: Diagnostic(.scoreRowNotReadNamed, at: place)
    case .labelsAndFigures(let labels, let figures):
      Diagnostic(
        .scoreRowNotReadLabelsAndFigures, ["labels": .number(labels), "figures": .number(figures)], at: place)
    }
  }
}
