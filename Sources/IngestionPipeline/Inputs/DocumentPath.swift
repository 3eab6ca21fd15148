/// Document paths: file names are bytes, exports are text.
enum DocumentPath {
  /// The path as text. Bytes that are no UTF-8 become U+FFFD; `~` and 8 hex digits of the SHA-256 of the
  /// bytes then keep it apart from its like.
  static func text(_ bytes: [UInt8]) -> String {
    let text = String(decoding: bytes, as: UTF8.self)
    if text.utf8.elementsEqual(bytes) { return text }
    return text + "~" + SHA256.hex(bytes).prefix(8)
  }

  /// Whether `a` comes first: by UTF-8 bytes (`String` would take composed and decomposed letters for
  /// the same).
  static func precedes(_ a: String, _ b: String) -> Bool { a.utf8.lexicographicallyPrecedes(b.utf8) }
}
