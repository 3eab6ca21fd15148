import Foundation
import PageModel
import TestSupport
import Testing

@testable import PDFExtraction

func firstPage(_ pdf: MinimalPDF) throws -> PageExtraction {
  try PDFFile(bytes: pdf.bytes).page(1)
}

func fixture(_ name: String) throws -> [UInt8] {
  [UInt8](try Data(contentsOf: Repository.corpus.appendingPathComponent("pdf").appendingPathComponent(name)))
}

func error(_ bytes: [UInt8], password: String? = nil) -> PDFError? {
  do throws(PDFError) {
    _ = try PDFFile(bytes: bytes, password: password)
    return nil
  } catch {
    return error
  }
}

extension Page {
  var text: String { glyphs.map(\.scalar).string }
}

/// Equal to a hundredth of a point.
func near(_ a: Box, _ x0: Double, _ y0: Double, _ x1: Double, _ y1: Double) -> Bool {
  [(a.x0, x0), (a.y0, y0), (a.x1, x1), (a.y1, y1)].allSatisfy { abs($0.0 - $0.1) < 0.01 }
}

func near(_ a: Double, _ b: Double) -> Bool { abs(a - b) < 0.01 }
