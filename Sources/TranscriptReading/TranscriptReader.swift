import Diagnostics
import PageModel

/// Reads transcripts: text files with tables and mark-up, as services return that read Thai pages.
public struct TranscriptReader: Sendable {
  private let limits: TranscriptLimits

  /// Makes a reader.
  public init(limits: TranscriptLimits = .standard) { self.limits = limits }

  /// Reads a file's bytes: UTF-8, UTF-16 with a byte order mark, or TIS-620.
  ///
  /// Every visible character of the source stands in a block, mark-up excepted. Each line of the source
  /// is a paragraph. A format of `plainText` or `markdown` gives way to HTML where the file begins as an
  /// HTML document.
  public func read(_ bytes: [UInt8], format: TranscriptFormat) throws(TranscriptError) -> Transcript {
    guard bytes.count <= limits.bytes else { throw .tooLarge(limit: limits.bytes) }
    let decoded = try DecodedText(bytes)
    let source = try SourceLines(decoded.scalars, limits: limits)
    guard source.lines.contains(where: { !$0.isBlank }) else { throw .empty }
    let context = MarkupContext(
      format: Self.beginsAsHTML(source.lines) ? .html : format,
      pairedNames: MarkupTokenizer.endTagNames(in: Array(source.lines.joined())), limits: limits)
    var flow = MarkupFlow(context: context)
    if context.format == .html {
      flow.read(Self.joined(source.lines[...]))
    } else {
      var lines = LineReader(source.lines)
      lines.read(into: &flow)
    }
    return Transcript(
      pages: source.pages, blocks: flow.blocks,
      diagnostics: decoded.diagnostics + source.diagnostics + flow.diagnostics)
  }

  /// Lines as one piece of text, each ended by a line feed.
  static func joined(_ lines: ArraySlice<[SourceScalar]>) -> [SourceScalar] {
    var text: [SourceScalar] = []
    for line in lines {
      text += line
      guard let last = line.last else { continue }
      text.append(SourceScalar(value: "\n", page: last.page, line: last.line))
    }
    return text
  }

  private static func beginsAsHTML(_ lines: [[SourceScalar]]) -> Bool {
    guard let first = lines.first(where: { !$0.isBlank }) else { return false }
    let start = first.trimmed.prefix(14).string.lowercased()
    return start.hasPrefix("<!doctype html") || start.hasPrefix("<html")
  }
}
