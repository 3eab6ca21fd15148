public import PageModel

extension Diagnostic {
  /// A page holds more of something than is looked at.
  public static func layoutLimit(_ part: PagePart, page: Int) -> Diagnostic {
    let name: MessageName =
      switch part {
      case .characters: .layoutLimitCharacters
      case .lines: .layoutLimitLines
      case .tableCells: .layoutLimitTableCells
      }
    return Diagnostic(name, at: Place(page: page))
  }
}
