import IngestionPipeline
import PageModel
import ReportModel

/// Reports in which one digit of one printed score is another one.
struct DigitChanges {
  let reading: Reading

  /// A printed score with one digit before the point changed.
  struct Change {
    let perturbation: Perturbation
    /// The figure as the changed report states it.
    let wrong: Fact
    /// Whether the report says enough to see that it is wrong.
    let canTell: Bool
  }

  /// One change for each place of a score and each digit before the point.
  func all() -> [Change] {
    let scores = reading.understood.audited.scores
    let arithmetic = StatedArithmetic(scores)
    return scores.flatMap { score -> [Change] in
      // Where the report contradicts itself already, no other value is more right.
      let values = Set(score.occurrences.map(\.value.exported))
      guard score.key.subject != .level, score.key.subject != .change, values.count == 1 else { return [] }
      let canTell = score.occurrences.count > 1 || arithmetic.checks(score)
      return score.occurrences.flatMap { changes(of: $0, canTell) }
    }
  }

  private func changes(of occurrence: ScoreOccurrence, _ canTell: Bool) -> [Change] {
    guard case .number(let number) = occurrence.value else { return [] }
    let digits = Array(number.text.unicodeScalars)
    let whole = digits.prefix { $0 != "." }.count
    return (0..<whole).compactMap { position in
      // Another digit, but no zero in front.
      let old = digits[position].value - 0x30
      let new = old == 9 ? 4 : (old + 1 + UInt32(position) * 3) % 9 + 1
      var wrong = digits
      wrong[position] = Unicode.Scalar(0x30 + (new == old ? new % 9 + 1 : new)) ?? "0"
      return change(of: occurrence, position, wrong, canTell)
    }
  }

  private func change(
    of occurrence: ScoreOccurrence, _ position: Int, _ wrong: [Unicode.Scalar], _ canTell: Bool
  ) -> Change? {
    guard let spot = spot(of: occurrence) else { return nil }
    let value = String(String.UnicodeScalarView(wrong))
    let places = PlaceSet([SourcedText(occurrence.asPrinted, at: occurrence.place)])
    let perturbation = Perturbation(
      kind: .changeDigit, block: spot.block,
      detail: "\(Fact(occurrence).name) to \(value)", dropped: [], mayLose: { places.meets($0) },
      blocks: {
        var blocks = reading.blocks
        blocks[spot.block] = blocks[spot.block].mapping { text in
          guard let start = Self.start(of: occurrence, in: text) else { return text }
          let old = text.scalars[start + position]
          let base: UInt32 = old.value >= 0x0E50 ? 0x0E50 : 0x30
          return text.replacing(
            start + position, with: Unicode.Scalar(base + wrong[position].value - 0x30) ?? old)
        }
        return blocks
      })
    return Change(
      perturbation: perturbation, wrong: Fact(occurrence).without(place: true).stating(value),
      canTell: canTell)
  }

  /// The only text that prints the figure at its place.
  private func spot(of occurrence: ScoreOccurrence) -> (block: Int, start: Int)? {
    let found = reading.blocks.enumerated().flatMap { index, block in
      block.texts.compactMap { text in
        Self.start(of: occurrence, in: text).map { (block: index, start: $0) }
      }
    }
    return found.count == 1 ? found.first : nil
  }

  private static func start(of occurrence: ScoreOccurrence, in text: SourcedText) -> Int? {
    let printed = Array(occurrence.asPrinted.unicodeScalars)
    guard printed.count <= text.count, !printed.isEmpty else { return nil }
    return (0...(text.count - printed.count)).first { start in
      let range = start..<(start + printed.count)
      return Array(text.scalars[range]) == printed && text.place(in: range) == occurrence.place
    }
  }
}

/// Which figures of a report follow from the others that it prints, and fit them.
struct StatedArithmetic {
  private let trusted: [[String]: [Score]]

  init(_ scores: [Score]) {
    trusted = Dictionary(grouping: scores.filter { $0.status == .ok }) { score in
      [score.chosen.agency ?? "", String(score.key.fiscalYear)]
    }
  }

  /// Whether a figure and all that its mean is made of, or that it makes a mean with, are printed.
  func checks(_ score: Score) -> Bool {
    let group = trusted[[score.chosen.agency ?? "", String(score.key.fiscalYear)], default: []]
    let keys = Set(group.map(\.key).filter { $0.part == .whole }.map { "\($0.subject.rawValue) \($0.code)" })
    guard score.key.part == .whole, keys.contains("\(score.key.subject.rawValue) \(score.key.code)") else {
      return false
    }
    let name = "\(score.key.subject.rawValue) \(score.key.code)"
    let total: Set = ["overall ", "instrument IIT", "instrument EIT", "instrument OIT"]
    if total.contains(name), keys.isSuperset(of: total) { return true }
    return Self.indicators.contains { instrument, indicators in
      let target = "instrument \(instrument)"
      let inputs = Set(indicators.map { "indicator \($0)" })
      guard keys.contains(target), keys.isSuperset(of: inputs) else { return false }
      // That the instrument is right, and an indicator is not, the total tells.
      return name == target || (inputs.contains(name) && keys.isSuperset(of: total))
    }
  }

  private static let indicators = [("IIT", 1...5), ("EIT", 6...8), ("OIT", 9...10)]
}
