/// File names made short enough for a file system.
enum ShortenedName {
  /// A file name's limit on all common file systems, in bytes.
  static let longest = 255

  /// The name cut at a character so that `~`, 8 hex digits of the path's hash and the ending fit.
  static func cut(_ name: String, hashOf path: String, ending: String) -> [UInt8] {
    let mark = "~" + SHA256.hex(Array(path.utf8)).prefix(8) + ending
    var kept: [UInt8] = []
    for character in name {
      guard kept.count + character.utf8.count + mark.utf8.count <= longest else { break }
      kept += character.utf8
    }
    return kept + mark.utf8
  }
}
