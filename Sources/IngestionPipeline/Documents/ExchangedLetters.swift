internal import Diagnostics
internal import ThaiText

/// Says that a PDF's text layer names the wrong letters, so that no name in it can be trusted.
enum ExchangedLetters {
  /// The diagnostic of a document with these letters; nil where they are as Thai is written.
  static func diagnostic(of balance: LetterBalance) -> Diagnostic? {
    let faults = balance.faults
    guard !faults.isEmpty else { return nil }
    return Diagnostic(
      id: "letters-exchanged", severity: .error,
      message: "The text layer names wrong letters (\(faults.map(words).joined(separator: "; "))): "
        + "names and words may be wrong or missing.")
  }

  private static func words(_ fault: LetterBalance.Fault) -> String {
    switch fault {
    case .saraAmForSaraAa: "sara am for sara aa"
    case .noSaraAm: "sara am is lost"
    case .saraUuForMaiEk: "mai ek is lost or became sara uu"
    }
  }
}
