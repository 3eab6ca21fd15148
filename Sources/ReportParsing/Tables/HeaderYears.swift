import PageModel
import ThaiText

/// Years of a column's header, also with two digits: `คะแนน ปี 65`.
enum HeaderYears {
  private static let words = PhraseSet(["ปี", "ปีงบประมาณ", "พ.ศ."])

  /// Buddhist era, in printed order.
  static func years(in text: SourcedText) -> [Int] {
    let printed = YearReader.years(in: text.scalars).map(\.year)
    if !printed.isEmpty { return printed }
    let squeezed = SqueezedText(text)
    return NumberReader.numbers(in: text.scalars).compactMap { number in
      guard let short = Int(number.text), (60...99).contains(short), number.text.utf8.count == 2,
        words.hit(in: squeezed, endingAt: squeezed.index(atOrAfter: number.range.lowerBound)) != nil
      else { return nil }
      return 2500 + short
    }
  }
}
