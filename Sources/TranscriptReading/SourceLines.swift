import Diagnostics
import PageModel

/// The lines of a text file.
///
/// Lines end with LF, CR LF or CR. A form feed begins a new page and ends the line too, as do VT,
/// U+0085, U+2028 and U+2029 (soft breaks of word processors): what follows keeps its line number.
struct SourceLines {
  /// Lines in order, without their ends; blank ones included.
  private(set) var lines: [[SourceScalar]] = []
  /// Pages that hold text, at least 1.
  private(set) var pages = 1
  /// Where control characters were left out.
  private(set) var diagnostics: [Diagnostic] = []

  private var current: [SourceScalar] = []
  private var page: Int32 = 1
  private var number: Int32 = 1
  private var firstControl: Place?
  private var controlCount = 0

  /// Splits text; throws `tooManyLines`.
  init(_ scalars: [Unicode.Scalar], limits: TranscriptLimits) throws(TranscriptError) {
    var previous: Unicode.Scalar?
    for scalar in scalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r":
        endLine()
        number += 1
      case "\u{0C}":
        endLine()
        page += 1
      case "\u{0B}", "\u{85}", "\u{2028}", "\u{2029}": endLine()
      default: take(scalar)
      }
      previous = scalar
      if lines.count > limits.lines { throw .tooManyLines(limit: limits.lines) }
    }
    endLine()
    if let firstControl {
      diagnostics.append(
        Diagnostic(.controlCharactersDropped, ["count": .number(controlCount)], at: firstControl))
    }
  }

  private mutating func take(_ scalar: Unicode.Scalar) {
    if scalar != "\t", scalar.properties.generalCategory == .control {
      controlCount += 1
      firstControl = firstControl ?? Place(page: Int(page), line: Int(number))
    } else {
      current.append(SourceScalar(value: scalar, page: page, line: number))
    }
  }

  private mutating func endLine() {
    if !current.isBlank { pages = Int(page) }
    lines.append(current)
    current = []
  }
}
