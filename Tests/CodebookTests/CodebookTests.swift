import Codebook
import Foundation
import Testing

@Suite("Codebook data")
struct CodebookTests {
  let library = CodebookLibrary.bundled

  private func codebook(_ year: Int) throws -> FiscalYearCodebook {
    try #require(library.codebook(for: year))
  }

  private func letters(_ year: Int) throws -> [Int] {
    let book = try codebook(year)
    return Instrument.allCases.map { book.items(of: $0).count }
  }

  @Test("Years without data have no codebook; every year in between has one")
  func years() throws {
    #expect(library.years == 2562...2569)
    for year in library.years { #expect(try codebook(year).fiscalYear == year) }
    #expect(library.codebook(for: 2561) == nil)
    #expect(library.codebook(for: 2570) == nil)
  }

  @Test(
    "Number of items of each instrument",
    arguments: [
      (2562, [0, 0, 48]), (2563, [30, 15, 43]), (2564, [30, 15, 43]), (2565, [30, 15, 43]),
      (2566, [30, 15, 43]), (2567, [0, 0, 35]), (2568, [15, 9, 28]), (2569, [0, 0, 19]),
    ])
  func itemCounts(year: Int, counts: [Int]) throws {
    #expect(try letters(year) == counts)
  }

  @Test("Codes are well formed, in order, each once; a complete list has no gap")
  func codes() throws {
    for year in library.years {
      let book = try codebook(year)
      for instrument in Instrument.allCases {
        let codes = book.items(of: instrument).map(\.code)
        let numbers = codes.map { Int($0.dropFirst()) ?? 0 }
        #expect(numbers == numbers.sorted())
        #expect(Set(numbers).count == numbers.count)
        #expect(zip(codes, numbers).allSatisfy { $0 == "\(instrument.letter)\($1)" && $1 > 0 })
        if book.isComplete(instrument) { #expect(numbers == Array(1...numbers.count)) }
      }
      #expect(
        book.items.map { $0.code.prefix(1) }.reduce(into: "") { if $0.last != $1.first { $0 += $1 } }
          .allSatisfy { "IEO".contains($0) })
      #expect(book.items.allSatisfy { !$0.title.isEmpty && book.item($0.code) == $0 })
    }
  }

  @Test("Items belong to an indicator of their instrument, and O items to the sub-indicator of their range")
  func membership() throws {
    let instruments = Dictionary(
      uniqueKeysWithValues: library.indicators.map { ($0.number, $0.instrument) })
    for year in library.years {
      let book = try codebook(year)
      for item in book.items {
        guard let indicator = item.indicator else {
          #expect(year == 2569)
          continue
        }
        #expect(instruments[indicator]?.letter == String(item.code.prefix(1)), "\(year) \(item.code)")
        guard item.code.hasPrefix("O"), !book.subindicators.isEmpty else { continue }
        let number = try #require(Int(item.code.dropFirst()))
        let part = try #require(book.subindicators.first { $0.items.contains(number) })
        #expect(item.subindicator == part.code, "\(year) \(item.code)")
        #expect(part.code.hasPrefix("\(indicator)."))
      }
    }
  }

  @Test("Sub-indicators adjoin each other and cover all O items", arguments: 2564...2568)
  func subindicators(year: Int) throws {
    let book = try codebook(year)
    #expect(book.subindicators.map(\.code) == ["9.1", "9.2", "9.3", "9.4", "9.5", "10.1", "10.2"])
    var next = 1
    for part in book.subindicators {
      #expect(part.items.lowerBound == next)
      next = part.items.upperBound + 1
    }
    #expect(next - 1 == book.items(of: .oit).count)
  }

  @Test("A code names another item in another year")
  func codesChangeWithTheYear() throws {
    let titles = try (2565...2568).map { try codebook($0).item("O14")?.title }
    #expect(Set(titles).count == 4)
    #expect(try codebook(2568).item("I16") == nil)
    #expect(try codebook(2566).item("O10")?.title == "นโยบายคุ้มครองข้อมูลส่วนบุคคล")
    #expect(try codebook(2566).items(of: 6).map(\.code) == ["E1", "E2", "E3", "E4", "E5"])
  }

  @Test("What may be relied on: only 2566 has three certain lists")
  func certainty() throws {
    let certain = try library.years.flatMap { year in
      let book = try codebook(year)
      return Instrument.allCases.filter(book.isCertain).map { "\(year) \($0.rawValue)" }
    }
    #expect(certain == ["2564 OIT", "2566 IIT", "2566 EIT", "2566 OIT", "2568 OIT"])
    let incomplete = try library.years.flatMap { year in
      let book = try codebook(year)
      return Instrument.allCases.filter { !book.isComplete($0) }.map { "\(year) \($0.rawValue)" }
    }
    #expect(
      incomplete == [
        "2562 IIT", "2562 EIT", "2567 IIT", "2567 EIT", "2569 IIT", "2569 EIT", "2569 OIT",
      ])
  }

  @Test("Weights are exact and add up to one")
  func weights() throws {
    for year in library.years {
      let weights = try codebook(year).weights
      #expect(weights.count == 3)
      #expect(weights.values.reduce(0, +) == 1)
      #expect(weights[.oit] == Decimal(string: "0.4"))
    }
  }

  @Test("Every score at two decimals has a rating level", arguments: 2562...2568)
  func ratingBands(year: Int) throws {
    let bands = try codebook(year).ratingBands
    for hundredths in 0...10_000 {
      let score = Decimal(hundredths) / 100
      let holding = bands.filter { $0.low <= score && score <= $0.high }
      #expect(!holding.isEmpty)
      #expect(holding.last?.everyInstrumentAtLeast == nil)
      if year <= 2565 { #expect(holding.count == 1) }
    }
    #expect(bands.map(\.low) == bands.map(\.low).sorted(by: >))
  }

  @Test("Issues name items of their year")
  func issues() throws {
    for year in library.years {
      let book = try codebook(year)
      for issue in book.issues {
        #expect(!issue.title.isEmpty && !issue.codes.isEmpty)
        #expect(issue.codes.allSatisfy { book.item($0) != nil }, "\(year) \(issue.number)")
      }
      if !book.issues.isEmpty { #expect(book.issues.map(\.number) == Array(1...7)) }
    }
    // The issues of 2568 divide its items; those of 2566 overlap.
    let codes = try codebook(2568).issues.flatMap(\.codes)
    #expect(codes.sorted() == (try codebook(2568).items.map(\.code).sorted()))
  }

  @Test("Indicators, provinces and kinds of agencies")
  func names() {
    #expect(library.indicators.map(\.number) == Array(1...10))
    #expect(library.indicators.map(\.instrument.letter).joined() == "IIIIIEEEOO")
    #expect(library.provinces.count == 77)
    #expect(Set(library.provinces.map(\.code)).count == 77)
    #expect(Set(library.provinces.map(\.name)).count == 77)
    #expect(library.provinces.allSatisfy { $0.code.wholeMatch(of: /TH-\d\d/) != nil })
    #expect(library.provinces.first { $0.code == "TH-40" }?.name == "ขอนแก่น")
    let kinds = library.agencyKinds
    #expect(Set(kinds.map(\.id)).count == kinds.count)
    let lengths = kinds.map(\.name.unicodeScalars.count)
    #expect(lengths == lengths.sorted(by: >))
    #expect(kinds.first { $0.abbreviations.contains("อบต.") }?.name == "องค์การบริหารส่วนตำบล")
  }

  @Test("Every column header has one meaning; every role has a header")
  func headers() {
    let texts = library.headerSynonyms.map(\.text)
    #expect(Set(texts).count == texts.count)
    #expect(texts.allSatisfy { !$0.isEmpty && $0 == $0.trimmingCharacters(in: .whitespaces) })
    #expect(Set(library.headerSynonyms.map(\.role)) == Set(HeaderRole.allCases))
    let roles = Dictionary(library.headerSynonyms.map { ($0.text, $0.role) }) { first, _ in first }
    #expect(roles["อันดับ"] == .rank)
    #expect(roles["ตัวชี้วัดที่"] == .indicatorNumber)
    #expect(roles["ตัวชี้วัดความสำเร็จ"] == .outcome)
  }

  @Test("Every word for targets stands once; every use has words")
  func targetWords() {
    let words = library.targetWords
    #expect(Set(words.map(\.text)).count == words.count)
    #expect(words.allSatisfy { !$0.text.isEmpty && !$0.uses.isEmpty })
    #expect(Set(words.flatMap(\.uses)) == Set(TargetWord.Use.allCases))
  }
}
