import Codebook

/// The official wording of the items of every year, in the forms in which it is compared: made once for all
/// documents.
struct TitlesByYear: Sendable {
  private let titles: [(fiscalYear: Int, titles: ItemTitles)]

  init(codebooks: CodebookLibrary) {
    titles = codebooks.years.compactMap(codebooks.codebook).map {
      ($0.fiscalYear, ItemTitles(items: $0.items))
    }
  }

  /// The wording of a year; of no item where the year has no codebook.
  subscript(fiscalYear: Int) -> ItemTitles {
    titles.first { $0.fiscalYear == fiscalYear }?.titles ?? ItemTitles(items: [])
  }

  /// The wording of an item in each year that has it.
  func titles(of code: String) -> [(fiscalYear: Int, key: ComparisonKey)] {
    titles.compactMap { year in year.titles.title(of: code).map { (year.fiscalYear, $0) } }
  }
}
