import CCodebookData
import FoundationEssentials

/// The data files that hold facts by fiscal year, read into one codebook per year.
struct CodebookTables {
  private let instruments = DataTable(codebook_instruments).rows
  private let items = DataTable(codebook_items).rows
  private let subindicators = DataTable(codebook_subindicators).rows
  private let bands = DataTable(codebook_rating_bands).rows
  private let issues = DataTable(codebook_issues).rows

  /// Codebooks in order of years.
  func codebooks() -> [FiscalYearCodebook] {
    let rowsByYear = Dictionary(grouping: instruments) { $0.integer("fiscal_year") }
    let itemsByYear = Dictionary(grouping: items) { $0.integer("fiscal_year") }
    return rowsByYear.keys.sorted().map { year in
      let rows = rowsByYear[year, default: []]
      return FiscalYearCodebook(
        fiscalYear: year,
        items: itemsByYear[year, default: []].map(item),
        subindicators: subindicators.filter { $0.integer("fiscal_year") == year }.map(subindicator),
        ratingBands: bands.filter { covers($0, year) }.map(band),
        issues: issues.filter { $0.integer("fiscal_year") == year }.map(issue),
        weights: Dictionary(
          uniqueKeysWithValues: rows.map { (instrument(of: $0), decimal($0["weight"])) }),
        completeInstruments: Set(
          rows.filter { $0["item_list_complete"] == "yes" }.map(instrument(of:))))
    }
  }

  private func instrument(of row: DataTable.Row) -> Instrument {
    row.value("instrument", as: Instrument.self)
  }

  private func covers(_ row: DataTable.Row, _ year: Int) -> Bool {
    row.integer("first_year") <= year && year <= row.integer("last_year")
  }

  private func item(_ row: DataTable.Row) -> CodebookItem {
    CodebookItem(
      code: row["code"], title: row["title"], indicator: Int(row["indicator"]),
      subindicator: row["subindicator"].isEmpty ? nil : row["subindicator"],
      certainty: row.value("certainty", as: Certainty.self))
  }

  private func subindicator(_ row: DataTable.Row) -> Subindicator {
    Subindicator(
      code: row["code"], name: row["name"],
      items: row.integer("first_item")...row.integer("last_item"),
      certainty: row.value("certainty", as: Certainty.self))
  }

  private func band(_ row: DataTable.Row) -> RatingBand {
    let least = row["every_instrument_at_least"]
    return RatingBand(
      level: row["level"], low: decimal(row["low"]), high: decimal(row["high"]),
      everyInstrumentAtLeast: least.isEmpty ? nil : decimal(least),
      certainty: row.value("certainty", as: Certainty.self))
  }

  private func issue(_ row: DataTable.Row) -> Issue {
    Issue(
      number: row.integer("issue"), title: row["title"], codes: row.list("codes", separator: " "))
  }

  private func decimal(_ text: String) -> Decimal {
    guard let value = Decimal(string: text, locale: nil) else { preconditionFailure(text) }
    return value
  }
}
