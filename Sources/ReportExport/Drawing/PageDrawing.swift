internal import PageModel

/// A page as a picture (SVG) that shows how its tables were found: characters, lines, cells, merged cells and text,
/// each in a layer of its own.
///
/// The page is drawn as displayed, in points; numbers have two decimals.
public enum PageDrawing {
  /// The bytes of the picture, UTF-8.
  public static func bytes(of page: TabledPage) -> [UInt8] {
    let width = FixedDecimal.coordinate(page.page.width).text
    let height = FixedDecimal.coordinate(page.page.height).text
    let head = """
      <?xml version="1.0" encoding="UTF-8"?>
      <svg xmlns="http://www.w3.org/2000/svg" xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" \
      width="\(width)pt" height="\(height)pt" viewBox="0 0 \(width) \(height)">
      <title>Page \(page.page.number)</title>
      <style>\(style)</style>
      <rect id="page" width="\(width)" height="\(height)"/>
      """
    let layers = [
      images(of: page.page), glyphs(of: page.page), cells(of: page.tables), spans(of: page.tables),
      rulings(of: page.page), text(of: page.blocks),
    ]
    return Array(([head] + layers.map(\.text) + ["</svg>\n"]).joined(separator: "\n").utf8)
  }

  private static let style = """
    #page{fill:#fff}
    #images rect{fill:#eee;stroke:#999;stroke-width:.5}
    #glyphs path{fill:none;stroke:#bbb;stroke-width:.25}
    #glyphs .fontProgram,#glyphs .substitution{stroke:#2a2}
    #glyphs .legacyEncoding,#glyphs .dictionary{stroke:#c70}
    #glyphs .unmapped{stroke:#d00}
    #glyphs .invisible{stroke:#99f;stroke-dasharray:1 1}
    #text{font-family:Sarabun,"TH Sarabun New",Laksaman,"Noto Sans Thai",sans-serif;fill:#222}
    #rulings line{stroke:#d33;stroke-opacity:.7}
    #rulings .filled{stroke:#a0a}
    #cells rect{fill:#08f;fill-opacity:.06;stroke:#08f;stroke-width:2;stroke-opacity:.5}
    #spans rect{fill:#fa0;fill-opacity:.25;stroke:#e70;stroke-width:2;stroke-opacity:.6}
    .label{font:6px sans-serif;fill:#05a}
    #spans .label{fill:#a40;text-anchor:end}
    """

  private static func images(of page: Page) -> SVGLayer {
    var layer = SVGLayer("images")
    for image in page.images {
      layer.add(image.box, title: "picture of \(image.pixelWidth) x \(image.pixelHeight) pixels")
    }
    return layer
  }

  /// Boxes from ascent to descent, by how the character is known.
  private static func glyphs(of page: Page) -> SVGLayer {
    var layer = SVGLayer("glyphs")
    let groups = Dictionary(grouping: page.glyphs) { $0.isInvisible ? "invisible" : $0.source.rawValue }
    for (name, glyphs) in groups.sorted(by: { $0.key < $1.key }) {
      layer.add(glyphs.map(\.box), class: name)
    }
    return layer
  }

  private static func rulings(of page: Page) -> SVGLayer {
    var layer = SVGLayer("rulings")
    for ruling in page.rulings { layer.add(ruling) }
    return layer
  }

  /// Every cell; the table's number, rows and columns stand above it, how it was read, and where it is nested.
  private static func cells(of tables: [Table]) -> SVGLayer {
    var layer = SVGLayer("cells")
    for (index, table) in tables.enumerated() {
      let printed = PrintedTable(table)
      for cell in printed.cells {
        guard let box = cell.box else { continue }
        layer.add(box, title: "table \(index + 1) row \(cell.cell.row) col \(cell.cell.column)")
      }
      if let box = table.place.box {
        layer.add(label: "table \(index + 1): \(label(of: table))", x: box.x0, y: box.y0 - 2)
      }
    }
    return layer
  }

  private static func label(of table: Table) -> String {
    let size = "\(table.rowCount)x\(table.columnCount)"
    let reading = table.reading.map { " \($0.kind.rawValue) \(TableJSON.score(of: $0).text)" } ?? ""
    let host = table.host.map { " in table \($0.table + 1) row \($0.row) col \($0.column)" } ?? ""
    return size + reading + host
  }

  /// Merged cells, each with the number of rows and columns that it covers.
  private static func spans(of tables: [Table]) -> SVGLayer {
    var layer = SVGLayer("spans")
    for table in tables {
      for merged in PrintedTable(table).cells where merged.isMerged {
        guard let box = merged.box else { continue }
        let cell = merged.cell
        let size = "\(cell.rowSpan)x\(cell.columnSpan)"
        layer.add(box, title: "row \(cell.row) col \(cell.column): \(size)")
        layer.add(label: size, x: box.x1 - 2, y: box.y0 + 7)
      }
    }
    return layer
  }

  /// Repaired text where it stands.
  private static func text(of blocks: [Block]) -> SVGLayer {
    var layer = SVGLayer("text")
    for block in blocks {
      switch block {
      case .paragraph(let paragraph):
        for run in DrawnText.runs(of: paragraph.text) { layer.add(run) }
      case .table(let table):
        for line in table.cells.flatMap(\.lines) {
          for run in DrawnText.runs(of: line) { layer.add(run) }
        }
      }
    }
    return layer
  }
}
