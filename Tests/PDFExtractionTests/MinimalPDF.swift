/// A PDF written by hand: one page tree, objects in order, a correct cross-reference table.
struct MinimalPDF {
  struct Sheet {
    var mediaBox = "0 0 600 800"
    /// Further entries of the page dictionary, e.g. `/Rotate 90`.
    var entries = ""
    var content = ""
  }

  /// Pages in order.
  var sheets: [Sheet]
  /// Entries of the resource dictionary beside the font F1.
  var resources = ""
  /// Further objects; the first has number `firstExtra`.
  var extras: [String] = []
  /// The font dictionary of F1; Helvetica by default.
  var font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>"
  /// Entries of the catalog beside /Pages.
  var catalog = ""

  static let firstExtra = 5

  init(_ content: String, entries: String = "", mediaBox: String = "0 0 600 800") {
    sheets = [Sheet(mediaBox: mediaBox, entries: entries, content: content)]
  }

  /// Objects: 1 catalog, 2 pages, 3 font, 4 Info, the extras, then page and content of every sheet.
  private var objects: [String] {
    let first = Self.firstExtra + extras.count
    let kids = sheets.indices.map { "\(first + 2 * $0) 0 R" }.joined(separator: " ")
    var result = [
      "<< /Type /Catalog /Pages 2 0 R \(catalog) >>",
      "<< /Type /Pages /Kids [\(kids)] /Count \(sheets.count) >>",
      font,
      "<< /Title (A report) /Producer (By hand) >>",
    ]
    result += extras
    for (index, sheet) in sheets.enumerated() {
      result.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [\(sheet.mediaBox)] /Contents \(first + 2 * index + 1) 0 R "
          + "/Resources << /Font << /F1 3 0 R >> \(resources) >> \(sheet.entries) >>")
      result.append(Self.stream(sheet.content))
    }
    return result
  }

  static func stream(_ content: String, entries: String = "") -> String {
    "<< /Length \(content.utf8.count) \(entries) >>\nstream\n\(content)\nendstream"
  }

  var bytes: [UInt8] {
    var text = "%PDF-1.7\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(text.utf8.count)
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(offsets.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      text += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    text += "trailer\n<< /Size \(offsets.count + 1) /Root 1 0 R /Info 4 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    return Array(text.utf8)
  }
}
