import CPDFContent
import Diagnostics
import PageModel
import ThaiText

extension PageExtraction {
  /// Copies what the C side found into values; nothing of it is needed afterwards.
  init(page: Page, content: cpdf_page) {
    self.page = page
    quality = TextLayerQuality(page: page, shapeCount: content.shape_count)
    diagnostics =
      Self.drawingDiagnostics(number: page.number, content: content)
      + quality.diagnostics(page: page.number)
  }

  /// A page that the library could not read.
  static func unreadable(_ number: Int) -> PageExtraction {
    let page = Page(
      number: number, width: 0, height: 0, rotation: 0, glyphs: [], rulings: [], images: [], fonts: [])
    let diagnostic = Diagnostic(.pageUnreadable, ["page": .number(number)], at: Place(page: number))
    return PageExtraction(
      page: page, diagnostics: [diagnostic], quality: TextLayerQuality(page: page, shapeCount: 0))
  }

  private static func drawingDiagnostics(number: Int, content: cpdf_page) -> [Diagnostic] {
    var result: [Diagnostic] = []
    if content.is_truncated != 0 {
      result.append(Diagnostic(.pageTruncated, ["page": .number(number)], at: Place(page: number)))
    }
    if content.error_count > 0 {
      let first = withUnsafeBytes(of: content.first_error) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      result.append(
        Diagnostic(
          .pageDrawnWithErrors,
          ["page": .number(number), "count": .number(Int(content.error_count)), "first": .text(first)],
          at: Place(page: number)))
    }
    return result
  }
}

extension Page {
  init(number: Int, content: cpdf_page) {
    let text = UnsafeBufferPointer(start: content.text, count: content.text_count)
    let drawn = UnsafeBufferPointer(start: content.glyphs, count: content.glyph_count)
    let runs = UnsafeBufferPointer(start: content.actual_texts, count: content.actual_text_count)
      .map { ActualTextRun($0, text: text) }
    let stream = GlyphStream(
      count: drawn.count, runs: runs, plain: { Glyph(plain: drawn[$0], text: text) },
      drawn: { DrawnGlyph(drawn[$0], text: text) })
    self.init(
      number: number, width: content.width.finite, height: content.height.finite,
      rotation: Int(content.rotation), glyphs: stream.glyphs, layerTexts: stream.layerTexts,
      rulings: UnsafeBufferPointer(start: content.rulings, count: content.ruling_count)
        .map(Ruling.init),
      fills: UnsafeBufferPointer(start: content.fills, count: content.fill_count).map(FilledArea.init),
      images: UnsafeBufferPointer(start: content.images, count: content.image_count).map(PageImage.init),
      fonts: UnsafeBufferPointer(start: content.fonts, count: content.font_count).map(PageFont.init))
  }
}

extension Glyph {
  /// A glyph that stands for one scalar of the text layer; nil for any other.
  fileprivate init?(plain glyph: cpdf_glyph, text: UnsafeBufferPointer<UInt32>) {
    guard glyph.text_count == 1, glyph.is_corrected == 0, text.indices.contains(Int(glyph.text_start)),
      let scalar = Unicode.Scalar(text[Int(glyph.text_start)]), scalar != "\u{FFFD}"
    else { return nil }
    self.init(
      scalar: scalar, source: TextSource(glyph.source),
      box: Box(x0: glyph.x0, y0: glyph.y0, x1: glyph.x1, y1: glyph.y1), baseline: glyph.baseline,
      fontSize: glyph.font_size, font: glyph.font >= 0 ? Int(glyph.font) : nil, code: glyph.code,
      direction: Int(glyph.direction), isInvisible: glyph.is_invisible != 0)
  }
}

extension DrawnGlyph {
  init(_ glyph: cpdf_glyph, text: UnsafeBufferPointer<UInt32>) {
    scalars = text.scalars(from: glyph.text_start, count: glyph.text_count)
    source = Glyph.TextSource(glyph.source)
    if glyph.is_corrected != 0 {
      let layer = text.scalars(from: glyph.layer_start, count: glyph.layer_count)
      // A font names a shifted mark by a private code point: the text layer may say the same in public.
      scalars = scalars.map { ThaiPrivateUse.character($0) ?? $0 }
      if scalars == layer { source = .textLayer } else { layerText = layer.string }
    }
    box = Box(x0: glyph.x0, y0: glyph.y0, x1: glyph.x1, y1: glyph.y1)
    baseline = glyph.baseline
    fontSize = glyph.font_size
    font = glyph.font >= 0 ? Int(glyph.font) : nil
    code = glyph.code
    direction = Int(glyph.direction)
    isInvisible = glyph.is_invisible != 0
  }
}

extension Glyph.TextSource {
  init(_ source: cpdf_text_source) {
    switch source {
    case CPDF_TEXT_PROGRAM: self = .fontProgram
    case CPDF_TEXT_SUBSTITUTION: self = .substitution
    case CPDF_TEXT_UNMAPPED: self = .unmapped
    default: self = .textLayer
    }
  }
}

extension ActualTextRun {
  init(_ run: cpdf_actual_text, text: UnsafeBufferPointer<UInt32>) {
    let first = Int(run.first_glyph)
    range = first..<(first + Int(run.glyph_count))
    scalars = text.scalars(from: run.text_start, count: run.text_count)
  }
}

extension Ruling {
  init(_ ruling: cpdf_ruling) {
    self.init(
      axis: ruling.is_vertical != 0 ? .vertical : .horizontal, position: ruling.position,
      start: ruling.start, end: ruling.end, thickness: ruling.thickness,
      isFilled: ruling.is_filled != 0)
  }
}

extension FilledArea {
  init(_ fill: cpdf_fill) {
    self.init(box: Box(x0: fill.x0, y0: fill.y0, x1: fill.x1, y1: fill.y1), luminance: fill.luminance)
  }
}

extension PageImage {
  init(_ image: cpdf_image) {
    self.init(
      box: Box(x0: image.x0, y0: image.y0, x1: image.x1, y1: image.y1),
      pixelWidth: Int(image.pixel_width), pixelHeight: Int(image.pixel_height))
  }
}

extension PageFont {
  init(_ font: cpdf_font) {
    self.init(
      name: String(fontName: font.name), kind: String(cString: font.kind),
      isEmbedded: font.is_embedded != 0, hasToUnicode: font.has_to_unicode != 0,
      isBold: font.is_bold != 0, hasMeaning: font.has_meaning != 0,
      number: font.number >= 0 ? Int(font.number) : nil,
      program: FontFacts.Program(font.program))
  }
}

extension String {
  /// The name of a font: UTF-8, or TIS-620, in which Word writes the names of Thai fonts (`TH SarabunIT๙`).
  init(fontName name: UnsafePointer<CChar>) {
    if let text = String(validatingCString: name) {
      self = text
      return
    }
    var scalars = String.UnicodeScalarView()
    var rest = name
    while rest.pointee != 0 {
      let byte = UInt32(UInt8(bitPattern: rest.pointee))
      scalars.append(TIS620.scalar(for: byte) ?? (byte < 0x80 ? Unicode.Scalar(byte) : nil) ?? "\u{FFFD}")
      rest += 1
    }
    self = String(scalars)
  }
}

extension UnsafeBufferPointer<UInt32> {
  /// Code points as scalars; what is none (a surrogate, a value too great) becomes U+FFFD.
  func scalars(from start: UInt32, count: UInt32) -> [Unicode.Scalar] {
    dropFirst(Int(start)).prefix(Int(count)).map { Unicode.Scalar($0) ?? "\u{FFFD}" }
  }
}

extension Array<Unicode.Scalar> {
  var string: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: self)
    return String(view)
  }
}

extension Double {
  var finite: Double { isFinite ? self : 0 }
}
