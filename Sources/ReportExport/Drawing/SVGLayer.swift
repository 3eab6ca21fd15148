internal import PageModel

/// A layer of a drawing, which Inkscape and browsers can hide by its name.
struct SVGLayer {
  /// Its id and label.
  let name: String
  /// Elements, each a line.
  private(set) var elements: [String] = []

  init(_ name: String) { self.name = name }

  /// The layer as one element.
  var text: String {
    (["<g id=\"\(name)\" inkscape:groupmode=\"layer\" inkscape:label=\"\(name)\">"] + elements + ["</g>"])
      .joined(separator: "\n")
  }

  /// A rectangle that tells its title where the pointer rests on it.
  mutating func add(_ box: Box, title: String) {
    elements.append("<rect \(Self.place(of: box))><title>\(MarkupText.escaped(title))</title></rect>")
  }

  /// Many rectangles of one class as one shape.
  mutating func add(_ boxes: [Box], class name: String) {
    let shapes = boxes.map { box in
      let (x0, y0) = (FixedDecimal.coordinate(box.x0).text, FixedDecimal.coordinate(box.y0).text)
      let (x1, y1) = (FixedDecimal.coordinate(box.x1).text, FixedDecimal.coordinate(box.y1).text)
      return "M\(x0) \(y0)H\(x1)V\(y1)H\(x0)Z"
    }
    elements.append("<path class=\"\(name)\" d=\"\(shapes.joined())\"/>")
  }

  /// A line as thick as it is drawn.
  mutating func add(_ ruling: Ruling) {
    let position = FixedDecimal.coordinate(ruling.position).text
    let (start, end) = (FixedDecimal.coordinate(ruling.start).text, FixedDecimal.coordinate(ruling.end).text)
    let ends =
      ruling.axis == .horizontal
      ? "x1=\"\(start)\" y1=\"\(position)\" x2=\"\(end)\" y2=\"\(position)\""
      : "x1=\"\(position)\" y1=\"\(start)\" x2=\"\(position)\" y2=\"\(end)\""
    // A hairline would not be seen.
    let width = FixedDecimal.coordinate(max(0.4, ruling.thickness)).text
    elements.append(
      "<line class=\"\(ruling.isFilled ? "filled" : "stroked")\" \(ends) stroke-width=\"\(width)\"/>")
  }

  /// Words that belong to the drawing, not to the page.
  mutating func add(label: String, x: Double, y: Double) {
    let (x, y) = (FixedDecimal.coordinate(x).text, FixedDecimal.coordinate(y).text)
    elements.append("<text class=\"label\" x=\"\(x)\" y=\"\(y)\">\(MarkupText.escaped(label))</text>")
  }

  /// A stretch of text as long as it is on the page.
  mutating func add(_ run: DrawnText) {
    let size = FixedDecimal.coordinate(run.size).text
    let (x, y) = (FixedDecimal.coordinate(run.x).text, FixedDecimal.coordinate(run.y).text)
    let turn = run.direction == 0 ? "" : " transform=\"rotate(\(run.direction) \(x) \(y))\""
    let length = FixedDecimal.coordinate(run.length).text
    elements.append(
      "<text x=\"\(x)\" y=\"\(y)\" font-size=\"\(size)\" textLength=\"\(length)\""
        + " lengthAdjust=\"spacingAndGlyphs\"\(turn)>\(MarkupText.escaped(run.text))</text>")
  }

  private static func place(of box: Box) -> String {
    let (x, y) = (FixedDecimal.coordinate(box.x0).text, FixedDecimal.coordinate(box.y0).text)
    let (width, height) = (
      FixedDecimal.coordinate(box.width).text, FixedDecimal.coordinate(box.height).text
    )
    return "x=\"\(x)\" y=\"\(y)\" width=\"\(width)\" height=\"\(height)\""
  }
}
