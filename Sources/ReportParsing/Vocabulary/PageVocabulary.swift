/// Words by which tables and rows are followed over page breaks.
enum PageVocabulary {
  /// A caption that ends so heads the rest of a table.
  static let continuations = PhraseSet(["ต่อ", "(ต่อ)"])
  /// Before the number of a page.
  static let pages = PhraseSet(["หน้า"])
  /// The first words of a new row.
  static let rowBeginnings = PhraseSet(["ตัวชี้วัด", "ประเด็น", "แบบวัด", "มาตรการที่", "ข้อ"])
}
