internal import Diagnostics
internal import ThaiText

/// Says that a PDF's text layer names the wrong letters, so that no name in it can be trusted.
enum ExchangedLetters {
  /// The diagnostic of a document with these letters; nil where they are as Thai is written.
  static func diagnostic(of balance: LetterBalance) -> Diagnostic? {
    let words = UserMessage(joining: balance.faults.map { UserMessage(name($0)) })
    return words.map { Diagnostic(.lettersExchanged, ["faults": .words($0)]) }
  }

  private static func name(_ fault: LetterBalance.Fault) -> MessageName {
    switch fault {
    case .saraAmForSaraAa: .lettersExchangedSaraAmForSaraAa
    case .noSaraAm: .lettersExchangedSaraAmLost
    case .saraUuForMaiEk: .lettersExchangedMaiEkLost
    }
  }
}
