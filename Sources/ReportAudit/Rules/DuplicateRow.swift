import PageModel
import ReportModel

/// A row of a table of measures is printed twice: one finding for each pair, the later row in doubt.
struct DuplicateRow: AuditRule {
  private static let leastSimilarity = 0.95
  private static let leastLength = 30
  /// What a row is about, and what is done.
  private static let topic: [MeasureColumn] = [.issue, .indicator, .measure, .note]
  private static let steps: [MeasureColumn] = [.measure, .procedure, .result, .recommendation]

  /// What is compared of a row, made once.
  private struct Content {
    let row: MeasureRow
    let topic: String
    let steps: String
    let all: String
  }

  func observations(of audit: ReportUnderAudit) -> [Observation] {
    let rows = audit.report.measures.prefix(AuditLimits.rows).map {
      Content(
        row: $0, topic: text($0, Self.topic), steps: text($0, Self.steps),
        all: text($0, MeasureColumn.allCases))
    }
    return rows.indices.compactMap { later in
      rows[..<later].first { isSame($0, rows[later]) }.map { observation($0.row, rows[later].row, later) }
    }
  }

  private func isSame(_ a: Content, _ b: Content) -> Bool {
    let isSamePlan =
      a.row.table == b.row.table && a.row.fiscalYear == b.row.fiscalYear && a.row.itemCodes == b.row.itemCodes
    guard isSamePlan, isSame(a.topic, b.topic, leastLength: 1) else { return false }
    // Short steps of several measures may be the same, but hardly all that the rows say.
    return isSame(a.steps, b.steps, leastLength: Self.leastLength)
      || (a.all == b.all && a.all.unicodeScalars.count >= Self.leastLength)
  }

  private func isSame(_ a: String, _ b: String, leastLength: Int) -> Bool {
    let (left, right) = (a.unicodeScalars.count, b.unicodeScalars.count)
    guard min(left, right) >= leastLength, min(left, right) * 20 >= max(left, right) * 19 else {
      return false
    }
    return Wording.similarity(a, b) >= Self.leastSimilarity
  }

  /// What the columns say, white space, script of digits and numbers of lists aside.
  private func text(_ row: MeasureRow, _ columns: [MeasureColumn]) -> String {
    let ofSteps: MeasureColumn = row.cells[.procedure] == nil ? .measure : .procedure
    let texts = columns.compactMap { column -> String? in
      guard column == ofSteps, !row.steps.isEmpty else { return row.cells[column]?.text }
      return row.steps.joined(separator: "\n")
    }
    return Wording.squeezed(texts.map(Wording.withoutListNumbers).joined())
  }

  private func observation(_ first: MeasureRow, _ second: MeasureRow, _ position: Int) -> Observation {
    let title = second.title
    let finding = Finding(
      rule: RuleID.duplicateRow, severity: .error, verdict: .inconsistentInSource,
      messageEnglish:
        "Rows \(first.row) and \(second.row) of table \(second.table) of measures are the same.",
      messageThai: "แถวที่ \(first.row) และ \(second.row) ของตารางมาตรการที่ \(second.table) ซ้ำกัน",
      found: title, evidence: [first, second].compactMap(\.evidence).inReadingOrder)
    return Observation(finding, doubtedRows: [position])
  }
}

extension MeasureRow {
  /// First text of the row, short.
  var title: String {
    Quote.short(MeasureColumn.allCases.compactMap { cells[$0]?.text }.first { !$0.isEmpty } ?? "")
  }

  /// The title and the row's first place.
  var evidence: Finding.Evidence? {
    let first = MeasureColumn.allCases.compactMap { cells[$0] }.first { !$0.text.isEmpty }
    return (first?.places.first ?? places.first).map { Finding.Evidence(quote: title, place: $0) }
  }
}
