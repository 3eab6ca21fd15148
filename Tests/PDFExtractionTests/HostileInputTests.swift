import TestSupport
import Testing

@testable import PDFExtraction

/// Damaged bytes either throw or give pages; they never crash the process.
struct HostileInputTests {
  private static let rich: [UInt8] = {
    var pdf = MinimalPDF(
      "BT /F1 10 Tf 100 700 Td (Score) Tj /Span << /ActualText <FEFF0E33> >> BDC (AB) Tj EMC ET "
        + "100 600 200 100 re S 100 500 200 0.5 re f q 60 0 0 80 9 9 cm BI /W 8 /H 2 /BPC 1 /IM true ID ab EI Q "
        + "/Form Do")
    pdf.extras = [
      MinimalPDF.stream("0 0 m 9 9 l S", entries: "/Type /XObject /Subtype /Form /BBox [0 0 9 9]")
    ]
    pdf.resources = "/XObject << /Form 5 0 R >>"
    pdf.sheets.append(MinimalPDF.Sheet(entries: "/Rotate 90", content: "BT /F1 9 Tf 9 9 Td (two) Tj ET"))
    return pdf.bytes
  }()

  private func read(_ bytes: [UInt8]) {
    do throws(PDFError) {
      let file = try PDFFile(bytes: bytes)
      #expect(file.pageCount > 0)
      for number in 1...min(file.pageCount, 5) {
        let page = file.page(number).page
        #expect(page.width.isFinite && page.height.isFinite)
        #expect(page.glyphs.allSatisfy { $0.baseline.isFinite && $0.fontSize.isFinite })
      }
      _ = (file.metadata, file.diagnostics)
    } catch {
      #expect(error.code != .emptyFile || bytes.isEmpty)
    }
  }

  private static let names = ["", "object-streams.pdf", "encrypted-empty-password.pdf"]

  private func sample(_ name: String) throws -> [UInt8] { name.isEmpty ? Self.rich : try fixture(name) }

  @Test(arguments: names)
  func truncation(name: String) throws {
    let bytes = try sample(name)
    for length in stride(from: 0, through: bytes.count, by: 97) { read(Array(bytes.prefix(length))) }
  }

  @Test(arguments: names)
  func flippedBytes(name: String) throws {
    let bytes = try sample(name)
    var generator = SeededGenerator(seed: 97)
    for _ in 0..<150 {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...12, using: &generator) {
        damaged[Int.random(in: 0..<bytes.count, using: &generator)] = UInt8.random(
          in: 0...255, using: &generator)
      }
      read(damaged)
    }
  }

  /// Numbers are what arithmetic trips over.
  @Test func extremeNumbers() throws {
    let text = String(decoding: Self.rich, as: UTF8.self)
    for number in ["0", "-1", "1e308", "99999999999999999999", "-2147483648", "0.0000000001", "null"] {
      for part in ["600", "800", "10 Tf", "100 700 Td", "200 100 re", "/Rotate 90", "/W 8", "/Count 2"] {
        let words = part.split(separator: " ", maxSplits: 1).map(String.init)
        let isName = words[0].hasPrefix("/")
        let replaced =
          isName ? "\(words[0]) \(number)" : ([number] + words.dropFirst()).joined(separator: " ")
        read(Array(text.replacing(part, with: replaced).utf8))
      }
    }
  }
}
