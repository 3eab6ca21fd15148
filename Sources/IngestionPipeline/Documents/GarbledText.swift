internal import Diagnostics
internal import PDFExtraction
internal import PageModel
internal import ThaiText

/// Recognises a page whose text is well-formed and yet no Thai: its fonts name the wrong letters, and no font program
/// tells the right ones.
enum GarbledText {
  /// Characters that are enough to judge a page.
  private static let enough = 1_500

  /// The diagnostic of a page with these lines, repaired and in reading order; nil where they can be used.
  static func diagnostic(
    page: Int, quality: TextLayerQuality, lines: some Sequence<[Unicode.Scalar]>
  ) -> Diagnostic? {
    // What font programs confirm is what is printed, be it words or not.
    guard quality.isUnconfirmed else { return nil }
    var soundness = TextSoundness()
    for line in lines where soundness.characters < enough { soundness.add(line) }
    guard soundness.isGarbled else { return nil }
    return Diagnostic(
      .pageNeedsOCRWrongLetters,
      [
        "page": .number(page), "characters": .number(soundness.characters),
        "foreign": .number(soundness.unreadable + soundness.foreign),
        "misplaced": .number(soundness.misplaced), "outside": .number(soundness.outsideWords),
        "letters": .number(soundness.letters),
      ], at: Place(page: page))
  }
}
