import PageModel

/// A document as the parser walks it: paragraphs, and tables whole again.
enum DocumentElement {
  /// A paragraph with the index of its block.
  case paragraph(Int, Paragraph)
  /// A joined table.
  case table(LogicalTable)
}
