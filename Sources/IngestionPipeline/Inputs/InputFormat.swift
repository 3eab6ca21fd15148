/// What a file holds, by its name.
public enum InputFormat: String, Hashable, Sendable, CaseIterable {
  /// PDF.
  case pdf
  /// Plain text with tab-separated tables.
  case text
  /// Markdown.
  case markdown
  /// HTML.
  case html

  /// Extensions of its file names, lower case, without the dot.
  public var extensions: [String] {
    switch self {
    case .pdf: ["pdf"]
    case .text: ["txt"]
    case .markdown: ["md"]
    case .html: ["html", "htm"]
    }
  }

  /// The format that a file name's extension stands for, in any case; nil for all others.
  init?(fileName: [UInt8]) {
    guard let dot = fileName.lastIndex(of: UInt8(ascii: ".")) else { return nil }
    let ending = String(decoding: fileName[(dot + 1)...], as: UTF8.self).lowercased()
    guard let format = Self.allCases.first(where: { $0.extensions.contains(ending) }) else { return nil }
    self = format
  }

  /// PDF by the file's first bytes, for names that say nothing; nil for all others.
  init?(firstBytes bytes: [UInt8]) {
    guard bytes.starts(with: Array("%PDF-".utf8)) else { return nil }
    self = .pdf
  }
}
