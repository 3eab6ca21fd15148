/// File names made short enough for a file system.
enum ShortenedName {
  /// A file name's limit on all common file systems, in bytes.
  static let longest = 255

  /// The name, `~` and 8 hex digits of the hash of `path`; cut at a character so that `rest` bytes fit behind.
  static func cut(_ name: String, hashOf path: some Sequence<UInt8>, leaving rest: Int) -> [UInt8] {
    let mark = Array(("~" + SHA256.hex(Array(path)).prefix(8)).utf8)
    var kept: [UInt8] = []
    for character in name {
      guard kept.count + character.utf8.count + mark.count + rest <= longest else { break }
      kept += character.utf8
    }
    return kept + mark
  }
}
