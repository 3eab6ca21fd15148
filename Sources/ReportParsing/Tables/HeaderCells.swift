import ThaiText

/// What the header cells of a document say, each text read once: tables repeat their headers on every page, and
/// several readers ask for them.
final class HeaderCells {
  /// A header cell.
  struct Cell {
    /// The column, as its words alone tell.
    let column: ColumnHeader
    /// Its text in the form of `TextKey`.
    let key: [Unicode.Scalar]
    /// Whether it holds a code with a title, or a figure: then it heads nothing.
    let holdsData: Bool
  }

  private var known: [[Unicode.Scalar]: Cell] = [:]

  /// The cell with a text, where one was read before.
  func cell(_ text: [Unicode.Scalar]) -> Cell? {
    text.count <= Self.longestText ? known[text] : nil
  }

  /// Keeps what a cell with a text says.
  func keep(_ column: ColumnHeader, holdsData: Bool, for text: [Unicode.Scalar]) -> Cell {
    let cell = Cell(column: column, key: TextKey.key(column.text), holdsData: holdsData)
    if text.count <= Self.longestText, known.count < Self.mostTexts { known[text] = cell }
    return cell
  }

  /// Longer texts are no headers, and rarely repeated.
  private static let longestText = 200
  private static let mostTexts = 1_000
}
