import Foundation
import FoundationXML
import PageModel
import ReportExport
import TestSupport
import Testing

@Suite("Pictures of pages")
struct PageDrawingTests {
  private func page(_ glyphs: [Glyph] = [], rulings: [Ruling] = []) -> Page {
    Page(
      number: 3, width: 595.276, height: 841.89, rotation: 0, glyphs: glyphs, rulings: rulings,
      images: [PageImage(box: Box(x0: 1, y0: 2, x1: 3, y1: 4), pixelWidth: 7, pixelHeight: 8)], fonts: [])
  }

  private func glyph(_ scalar: Unicode.Scalar, x: Double, _ source: Glyph.TextSource = .textLayer) -> Glyph {
    Glyph(
      scalar: scalar, source: source, box: Box(x0: x, y0: 10, x1: x + 5, y1: 20), baseline: 18, fontSize: 9,
      font: nil, code: 1)
  }

  private func drawing(_ page: TabledPage) throws -> SVGReader {
    try SVGReader(PageDrawing.bytes(of: page))
  }

  @Test("the page has its size in points, and a layer for each kind of thing, in one order")
  func layers() throws {
    let found = try drawing(TabledPage(page: page(), blocks: []))
    #expect(
      found.root["width"] == "595.28pt" && found.root["height"] == "841.89pt"
        && found.root["viewBox"] == "0 0 595.28 841.89")
    #expect(found.layers == ["images", "glyphs", "cells", "spans", "rulings", "text"])
  }

  @Test("cells, merged cells, lines, letters and text are drawn where they are")
  func contents() throws {
    let rulings = [
      Ruling(axis: .horizontal, position: 20, start: 0, end: 300, thickness: 0.1),
      Ruling(axis: .vertical, position: 100, start: 0, end: 60, thickness: 1.5, isFilled: true),
    ]
    let glyphs = [glyph("ก", x: 0), glyph("ำ", x: 5, .fontProgram)]
    let found = try drawing(
      TabledPage(page: page(glyphs, rulings: rulings), blocks: [.table(TableSamples.merged)]))
    #expect(found.elements("cells", "rect").count == 6)
    let spans = found.elements("spans", "rect")
    #expect(spans.count == 2)
    #expect(spans.first == ["x": "0.00", "y": "0.00", "width": "100.00", "height": "40.00"])
    #expect(found.elements("glyphs", "path").map { $0["class"] } == ["fontProgram", "textLayer"])
    #expect(found.elements("glyphs", "path").first?["d"] == "M5.00 10.00H10.00V20.00H5.00Z")
    let lines = found.elements("rulings", "line")
    #expect(lines.map { $0["class"] } == ["stroked", "filled"])
    #expect(lines.map { $0["stroke-width"] } == ["0.40", "1.50"])
    #expect(lines.first?["y1"] == "20.00" && lines.first?["x2"] == "300.00")
    #expect(found.texts["text"] == ["ที่", "งบ, \"บาท\"", "ตั้ง", "ใช้", "๑", "ก|ข", "<ค> & *ง*"])
  }

  @Test("text that runs in two lines is two stretches; a sideways one is turned")
  func stretches() throws {
    func text(_ string: String, _ box: (Int) -> Box) -> Block {
      let scalars = Array(string.unicodeScalars)
      let text = SourcedText(
        scalars: scalars, places: scalars.indices.map { Place(page: 3, box: box($0)) })
      return .paragraph(Paragraph(role: .body, text: text, raw: string, page: 3))
    }
    let wrapped = text("กขคงจฉ") { index in
      let (x, y) = (Double(index % 3) * 6, Double(index / 3) * 12)
      return Box(x0: x, y0: y, x1: x + 6, y1: y + 12)
    }
    let sideways = text("ab c") { index in
      Box(x0: 50, y0: 94 - 6 * Double(index), x1: 62, y1: 100 - 6 * Double(index))
    }
    let found = try drawing(TabledPage(page: page(), blocks: [wrapped, sideways]))
    #expect(found.texts["text"] == ["กขค", "งจฉ", "ab c"])
    let last = try #require(found.elements("text", "text").last)
    #expect(last["transform"] == "rotate(270 59.00 100.00)" && last["textLength"] == "24.00")
  }

  @Test("any character at all gives valid XML, twice the same", arguments: 0..<40)
  func validity(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let alphabet = Array("<&>\"']]>--\u{0}\u{B}\u{1F}\u{7F}\u{85}\u{2028}\u{FFFE}\u{FFFF}ก่ ".unicodeScalars)
    var string = String.UnicodeScalarView()
    for _ in 0..<30 { string.append(alphabet[Int.random(in: 0..<alphabet.count, using: &random)]) }
    let table = TableSamples.table(rows: 1, columns: 1, TableSamples.cell(0, 0, String(string)))
    let odd = Glyph(
      scalar: "\u{0}", box: Box(x0: .nan, y0: .infinity, x1: 1e300, y1: 2), baseline: .nan, fontSize: .nan,
      font: 9, code: 0)
    let drawn = TabledPage(page: page([odd]), blocks: [.table(table)])
    #expect(try drawing(drawn).layers.count == 6)
    #expect(PageDrawing.bytes(of: drawn) == PageDrawing.bytes(of: drawn))
  }
}

/// An SVG file as an XML parser sees it.
private final class SVGReader: NSObject, XMLParserDelegate {
  struct Malformed: Error {
    let reason: String
  }

  private(set) var root: [String: String] = [:]
  private(set) var layers: [String] = []
  /// Character data of `text` elements, by layer; labels are left out.
  private(set) var texts: [String: [String]] = [:]
  private var found: [String: [(name: String, attributes: [String: String])]] = [:]
  private var isText = false

  init(_ bytes: [UInt8]) throws {
    super.init()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = self
    guard parser.parse() else { throw Malformed(reason: "\(String(describing: parser.parserError))") }
  }

  /// Attributes of the elements of a layer.
  func elements(_ layer: String, _ name: String) -> [[String: String]] {
    found[layer, default: []].filter { $0.name == name }.map(\.attributes)
  }

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    if name == "svg" { root = attributes }
    if name == "g" { layers.append(attributes["id"] ?? "") }
    guard let layer = layers.last else { return }
    found[layer, default: []].append((name, attributes))
    isText = name == "text" && attributes["class"] == nil
    if isText { texts[layer, default: []].append("") }
  }

  func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?)
  {
    isText = false
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    guard isText, let layer = layers.last, var all = texts[layer], let last = all.popLast() else { return }
    texts[layer] = all + [last + string]
  }
}
