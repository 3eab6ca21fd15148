import PageModel
import TestSupport
import Testing

@testable import PDFExtraction

/// Codes that neither font program nor text layer tells, found by the words that they stand in.
@Suite("Marks found by the dictionary")
struct GlyphInferenceTests {
  private static let text =
    "เจ้าหน้าที่ให้บริการประชาชนด้วยความรวดเร็วและเท่าเทียมกันทุกคน หน่วยงานเปิดเผยข้อมูลการใช้จ่ายงบประมาณ"
    + "อย่างต่อเนื่อง ผู้บริหารกำหนดมาตรการป้องกันการทุจริต จำนวนผู้มาติดต่อราชการเพิ่มขึ้นจากปีก่อน "
    + "น้ำท่วมบ้านเรือนริมแม่น้ำทำให้ประชาชนได้รับความเสียหาย สำนักงานจึงจัดทำแผนช่วยเหลือ"

  @Test("An unreadable raised mark is the one that makes words; its text layer's own word is kept")
  func unreadableMark() throws {
    let page = try self.page(damage: ["\u{0E49}": ""])
    #expect(page.glyphs.map(\.scalar).string == Self.text)
    let guessed = page.glyphs.indices.filter { page.glyphs[$0].source == .dictionary }
    #expect(guessed.count == Self.text.unicodeScalars.count { $0 == "\u{0E49}" })
    #expect(guessed.allSatisfy { page.layerTexts[$0] == "" })
  }

  @Test(
    "Letters of other scripts and spaces that stand over Thai letters are the marks that they replace",
    arguments: ["00C9", "0449", "0020", "F0E9"])
  func strangeMark(code: String) throws {
    let page = try self.page(damage: ["\u{0E48}": code])
    #expect(page.glyphs.map(\.scalar).string == Self.text)
    #expect(page.glyphs.count { $0.source == .dictionary } > 5)
  }

  @Test("Where every า was written as ำ, the code is า; the ำ of another code stays")
  func exchangedAa() throws {
    let page = try self.page(damage: ["\u{0E32}": "0E33"])
    #expect(page.glyphs.map(\.scalar).string == Self.text)
  }

  @Test("A ring that was written as a tone mark is found")
  func exchangedNikhahit() throws {
    let decomposed = Self.text.replacing("ำ", with: "\u{0E4D}\u{0E32}")
    let page = try self.page(text: decomposed, damage: ["\u{0E4D}": "0E49"])
    #expect(page.glyphs.map(\.scalar).string == decomposed)
  }

  @Test("Sound text is left as it is")
  func soundText() throws {
    let page = try self.page(damage: [:])
    #expect(page.glyphs.map(\.scalar).string == Self.text)
    #expect(page.glyphs.allSatisfy { $0.source == .textLayer } && page.layerTexts.isEmpty)
  }

  @Test("Where two marks would do, nothing is decided")
  func ambiguous() throws {
    // ป่า and ป้า are words both.
    let page = try self.page(text: "ป\u{0E48}า", damage: ["\u{0E48}": ""])
    #expect(page.glyphs.map(\.scalar) == ["ป", "\u{FFFD}", "า"])
  }

  @Test("A mark drawn once more, unreadable, is left out; the text layer's words stay beside")
  func repeatedMark() throws {
    let page = try self.page(text: "ที่\u{E000} สิทธิ์\u{E000}วันที่\u{E000}", damage: ["\u{E000}": ""])
    #expect(page.glyphs.map(\.scalar).string == "ที่ สิทธิ์วันที่")
    #expect(page.layerTexts.count == 3)
  }

  @Test("Latin letters and digits beside Thai are no marks")
  func otherScripts() throws {
    let text = "ระบบITAปี2566 คะแนนé ค่า ITé"
    let page = try self.page(text: text, damage: [:])
    #expect(page.glyphs.map(\.scalar).string == text)
  }

  // MARK: PDF

  /// A page that draws a text in a composite font whose program names nothing; each character has a code.
  ///
  /// `damage` tells what the text layer gives for a character instead: hex of a code point, or "" for nothing.
  private func page(text: String = Self.text, damage: [Unicode.Scalar: String]) throws -> Page {
    var codes: [Unicode.Scalar: Int] = [:]
    for scalar in text.unicodeScalars where codes[scalar] == nil { codes[scalar] = codes.count + 1 }
    let shown = text.unicodeScalars.map { Self.hex(codes[$0] ?? 0) }.joined()
    let order = codes.sorted { $0.value < $1.value }
    let map = order.compactMap { scalar, code -> String? in
      let meaning = damage[scalar] ?? Self.hex(Int(scalar.value))
      return meaning.isEmpty ? nil : "<\(Self.hex(code))> <\(meaning)>"
    }
    let widths = order.map { $0.key.isMark ? "0" : "500" }.joined(separator: " ")
    var pdf = MinimalPDF("BT /F1 10 Tf 10 700 Td <\(shown)> Tj ET", mediaBox: "0 0 6000 800")
    pdf.font =
      "<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+Boxes /Encoding /Identity-H /DescendantFonts [5 0 R] "
      + "/ToUnicode 6 0 R >>"
    let program = try fixture("boxes-nameless.ttf").map {
      String($0 >> 4, radix: 16) + String($0 & 15, radix: 16)
    }
    pdf.extras = [
      "<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+Boxes /DW 500 /W [1 [\(widths)]] "
        + "/FontDescriptor 7 0 R /CIDToGIDMap /Identity "
        + "/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>",
      MinimalPDF.stream(
        "begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
          + "\(map.count) beginbfchar \(map.joined(separator: " ")) endbfchar endcmap"),
      "<< /Type /FontDescriptor /FontName /ABCDEF+Boxes /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 "
        + "/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 /FontFile2 8 0 R >>",
      MinimalPDF.stream(program.joined() + ">", entries: "/Filter /ASCIIHexDecode"),
    ]
    return try PDFFile(bytes: pdf.bytes).page(1).page
  }

  private static func hex(_ value: Int) -> String {
    let text = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - text.count)) + text
  }
}

extension Unicode.Scalar {
  /// Drawn over the letter before, without advance.
  fileprivate var isMark: Bool {
    switch value {
    case 0x0E31, 0x0E34...0x0E3A, 0x0E47...0x0E4E, 0xE000: true
    default: false
    }
  }
}
