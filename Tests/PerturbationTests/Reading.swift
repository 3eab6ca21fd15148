import IngestionPipeline
import PageModel
import ReportModel

/// A figure or a measure that was read, and where.
struct Fact: Hashable {
  /// What it is about: agency, year, subject, code and part; or the columns of a measure.
  let key: [String]
  /// Position of the fiscal year in the key.
  static let year = 1
  /// What is stated.
  let value: String
  let places: [Place]

  init(_ occurrence: ScoreOccurrence) {
    let key = occurrence.key
    self.key = [
      occurrence.agency ?? "", String(key.fiscalYear), key.subject.rawValue, key.code, key.part.rawValue,
    ]
    value = occurrence.value.exported
    places = [occurrence.place]
  }

  init(_ row: MeasureRow) {
    key = ["", row.fiscalYear.map(String.init) ?? "", Self.measure]
    value = MeasureColumn.allCases.compactMap { column in
      row.cells[column].map { "\(column.rawValue): \($0.text)" }
    }.joined(separator: "\n")
    places = row.places
  }

  private init(key: [String], value: String, places: [Place]) {
    (self.key, self.value, self.places) = (key, value, places)
  }

  /// Without its year, its place, or both.
  func without(year: Bool = false, place: Bool = false) -> Fact {
    var key = key
    if year { key[Self.year] = "" }
    return Fact(key: key, value: value, places: place ? [] : places)
  }

  var isMeasure: Bool { key.last == Self.measure }
  private static let measure = "measure"

  /// With another value.
  func stating(_ value: String) -> Fact { Fact(key: key, value: value, places: places) }

  var name: String {
    let start = value.prefix(60).split(separator: "\n").joined(separator: " / ")
    return key.filter { !$0.isEmpty }.joined(separator: " ") + " = " + start
  }
}

/// Blocks and what the product makes of them.
struct Reading {
  let blocks: [Block]
  let understood: UnderstoodReport

  init(_ blocks: [Block]) {
    self.blocks = blocks
    understood = DocumentStages.standard.understand(blocks)
  }

  /// Every place of a figure, and every measure.
  var facts: [Fact] {
    understood.audited.report.occurrences.map(Fact.init) + understood.audited.measures.map(Fact.init)
  }

  /// Scores of which nothing says that they are doubtful.
  var trusted: [Fact] {
    understood.audited.scores.filter { $0.status == .ok }.map { Fact($0.chosen).without(place: true) }
  }

  /// For each block the grid rows that gave facts; empty for paragraphs.
  var factRows: [Set<Int>] {
    // Parts hold sections, sections hold the nodes of blocks.
    let nodes = understood.tree.map { tree in
      tree.root.children.flatMap { $0.kind == .part ? $0.children : [$0] }
        .flatMap { $0.kind == .section ? $0.children : [$0] }
    }
    return zip(blocks, nodes ?? []).map { block, node in
      guard case .table(let table) = block else { return [] }
      let rows = Set(table.cells.map(\.row)).sorted()
      return Set(
        zip(rows, node.children).compactMap { row, node in
          if case .recognised = node.status { return row }
          return nil
        })
    }
  }
}
