/// A cell before its text: the items that stand in it.
struct TextTableCell {
  var span: TableGrid.Span
  var items: [TableText.Item]
}
