/// Things on a page of which only so many are looked at.
public enum PagePart: String, Hashable, Sendable, CaseIterable {
  case characters
  case lines
  case tableCells = "table-cells"
}
