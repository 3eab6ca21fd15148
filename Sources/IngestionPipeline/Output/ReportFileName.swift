/// Names of the JSON documents: `reports/<document>.json`, however long or odd the document's path.
enum ReportFileName {
  /// The folder of the JSON documents, relative to the output folder.
  static let folder = "reports"

  /// Paths relative to the output folder, one for each document, in the same order.
  ///
  /// A document `a` and a folder `a.json` would want the same name; the document's then gets the hash
  /// that a name cut short gets.
  static func paths(of documents: [String]) -> [BytePath] {
    let plain = documents.map { components(of: $0) }
    var folders: Set<[[UInt8]]> = []
    for components in plain {
      for length in stride(from: 1, to: components.count, by: 1) {
        folders.insert(Array(components[..<length]))
      }
    }
    return zip(documents, plain).map { document, components in
      var components = components
      if folders.contains(components), let last = document.split(separator: "/").last {
        components[components.count - 1] = cut(String(last), hashOf: document, ending: ".json")
      }
      return components.reduce(BytePath(folder)) { $0.appending($1) }
    }
  }

  /// The components of a document's file below `reports`.
  private static func components(of document: String) -> [[UInt8]] {
    let parts = document.split(separator: "/").map(String.init)
    return parts.indices.map { index in
      let isLast = index == parts.count - 1
      let ending = isLast ? ".json" : ""
      let name = Array((parts[index] + ending).utf8)
      if name.count <= ShortenedName.longest { return name }
      return cut(parts[index], hashOf: parts[...index].joined(separator: "/"), ending: ending)
    }
  }

  private static func cut(_ name: String, hashOf path: String, ending: String) -> [UInt8] {
    ShortenedName.cut(name, hashOf: path.utf8, leaving: ending.utf8.count) + ending.utf8
  }
}
