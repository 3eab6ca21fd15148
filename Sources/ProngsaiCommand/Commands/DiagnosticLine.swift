internal import Diagnostics

/// A diagnostic as one line, as compilers write theirs.
enum DiagnosticLine {
  /// `file:page:line: severity: English. / ไทย [id]`; what is not known of the place is left out.
  static func text(_ diagnostic: Diagnostic, of document: String) -> String {
    let place = diagnostic.place.map { place in
      ":\(place.page)" + (place.line.map { ":\($0)" } ?? "")
    }
    return
      "\(document)\(place ?? ""): \(diagnostic.severity.rawValue): \(diagnostic.message.line) [\(diagnostic.id)]"
  }
}
