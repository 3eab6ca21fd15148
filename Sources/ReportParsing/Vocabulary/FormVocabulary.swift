import Codebook

/// Words of sentences that tell how many items an instrument has.
enum FormVocabulary {
  /// Names of the instruments.
  static let instruments = PhraseSet<Instrument>([.iit: ["IIT"], .eit: ["EIT"], .oit: ["OIT"]])

  /// Words for items, after their number.
  static let items = PhraseSet(["ข้อ", "รายการ"])
}
