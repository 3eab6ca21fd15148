import PageModel

/// A text of the document with what its position says about it.
struct DocumentText {
  /// The text in the form in which phrases are searched.
  let squeezed: SqueezedText
  /// The text.
  var text: SourcedText { squeezed.source }
  /// Whether it is a title, a heading, or a short line of the cover.
  let isTitle: Bool
  /// Whether it belongs to the cover or the first title.
  let isCover: Bool
  /// Whether it stands in a table.
  let isInTable: Bool
  /// Short lines just before it, for titles that run over several lines.
  let lead: String

  init(text: SourcedText, isTitle: Bool, isCover: Bool, isInTable: Bool, lead: String) {
    squeezed = SqueezedText(text)
    self.isTitle = isTitle
    self.isCover = isCover
    self.isInTable = isInTable
    self.lead = lead
  }

  /// All texts of a document in reading order.
  static func texts(of elements: [DocumentElement]) -> [DocumentText] {
    var result: [DocumentText] = []
    var lead: [String] = []
    var paragraphs = 0
    var headers = Set<String>()
    for element in elements {
      switch element {
      case .paragraph(_, let paragraph) where paragraph.role == .runningHeader:
        // A running header may be the only place that names the agency; it counts once.
        guard headers.insert(paragraph.text.string).inserted else { continue }
        result.append(
          DocumentText(text: paragraph.text, isTitle: false, isCover: false, isInTable: false, lead: ""))
      case .paragraph(_, let paragraph):
        guard paragraph.role == .body || paragraph.role == .heading, !paragraph.text.trimmed.isEmpty else {
          continue
        }
        let isShort = paragraph.text.count <= 160
        paragraphs += 1
        result.append(
          DocumentText(
            text: paragraph.text, isTitle: paragraph.role == .heading || isShort,
            isCover: paragraphs <= 14 && paragraph.page <= 2 && isShort, isInTable: false,
            lead: lead.suffix(3).joined(separator: " ")))
        if isShort { lead.append(paragraph.text.string) } else { lead = [] }
      case .table(let table):
        lead = []
        for row in table.rows {
          for cell in row.cells where cell.coverage == .own && !cell.isBlank {
            result.append(
              DocumentText(text: cell.text, isTitle: false, isCover: false, isInTable: true, lead: ""))
          }
        }
      }
    }
    return result
  }
}
