internal import Diagnostics
internal import PDFExtraction
internal import PageModel
internal import ThaiText

/// Recognises a page whose text is well-formed and yet no Thai: its fonts name the wrong letters, and no font program
/// tells the right ones.
enum GarbledText {
  /// Fewer letters prove nothing: a heading may be a name.
  private static let fewestLetters = 200
  /// More tell nothing new.
  private static let enoughLetters = 1_000
  /// Share of the Thai letters outside of the dictionary's words. In sound text of any kind it stays below
  /// 0.035; text that lost its tone marks, or had letters exchanged, is above 0.05.
  private static let mostOutsideWords = 0.045

  /// The diagnostic of a page with these lines, repaired and in reading order; nil where they can be used.
  static func diagnostic(
    page: Int, quality: TextLayerQuality, lines: some Sequence<[Unicode.Scalar]>
  ) -> Diagnostic? {
    // What font programs confirm is what is printed, be it words or not.
    guard quality.unconfirmedThaiLetters * 2 > quality.thaiLetters,
      quality.unconfirmedThaiLetters >= fewestLetters
    else { return nil }
    var soundness = TextSoundness()
    for line in lines where soundness.letters < enoughLetters { soundness.add(line) }
    guard soundness.letters >= fewestLetters, soundness.shareOutsideWords > mostOutsideWords else {
      return nil
    }
    return Diagnostic(
      id: "page-needs-ocr", severity: .error,
      message: "Page \(page) has no usable text: its fonts name wrong letters (\(soundness.outsideWords) of "
        + "\(soundness.letters) Thai letters lie in no word). It must be read by OCR, which this version does not do.",
      place: Place(page: page))
  }
}
