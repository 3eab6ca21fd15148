import PageModel
import Testing

@testable import PDFExtraction

/// Fonts that must not be taken for each other.
@Suite("Which font is which")
struct FontIdentityTests {
  private static let letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ".map(String.init)

  /// A font whose code for A draws another letter.
  private static func font(drawing letter: String) -> String {
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding << /Type /Encoding "
      + "/Differences [65 /\(letter)] >> >>"
  }

  private static func form(_ content: String, fonts: String) -> String {
    MinimalPDF.stream(
      content, entries: "/Type /XObject /Subtype /Form /BBox [0 0 600 800] /Resources << /Font \(fonts) >>")
  }

  @Test("Forms that bring a font each, one after the other", arguments: [true, false])
  func fontsOfForms(isDirect: Bool) throws {
    let count = Self.letters.count
    var pdf = MinimalPDF(Self.letters.map { "/\($0) Do" }.joined(separator: " "))
    let forms = (0..<count).map { index in
      let font =
        isDirect ? Self.font(drawing: Self.letters[index]) : "\(MinimalPDF.firstExtra + count + index) 0 R"
      return Self.form("BT /F 10 Tf \(10 + 20 * index) 700 Td (A) Tj ET", fonts: "<< /F \(font) >>")
    }
    pdf.extras = forms + (isDirect ? [] : Self.letters.map(Self.font))
    let names = Self.letters.enumerated().map { "/\($1) \(MinimalPDF.firstExtra + $0) 0 R" }
    pdf.resources = "/XObject << \(names.joined(separator: " ")) >>"
    let page = try firstPage(pdf).page
    #expect(page.text == Self.letters.joined())
    #expect(page.fonts.count == count)
  }

  @Test(
    "What is found of a font holds for no other whose dictionary stands at the same place of another list")
  func fontsWithoutObjects() throws {
    // The fonts are no objects of their own; their lists are.
    let simple = "<< /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>"
    let thai = "รายงานผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ"
    let codes = thai.unicodeScalars.map { String($0.value - 0x0E01 + 0xA1, radix: 16) }.joined()
    var pdf = MinimalPDF("/Thai Do")
    pdf.sheets.append(MinimalPDF.Sheet(content: "/Latin Do"))
    pdf.extras = [
      Self.form("BT /F 5 Tf 10 700 Td <\(codes)> Tj ET", fonts: "7 0 R"),
      Self.form("BT /F 5 Tf 10 700 Td <e9e8e0> Tj ET", fonts: "8 0 R"), simple, simple,
    ]
    pdf.resources = "/XObject << /Thai 5 0 R /Latin 6 0 R >>"
    let file = try PDFFile(bytes: pdf.bytes)
    #expect(file.page(1).page.text == thai)
    #expect(file.page(2).page.text == "éèà")
    #expect(file.fontFacts.map(\.fromLegacyEncoding).map { $0 > 0 } == [true, false])
  }
}
