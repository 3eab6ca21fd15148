/// Tone marks that left no trace (`ทังสิน` for ทั้งสิ้น): words of the dictionary without their tone marks tell.
///
/// Only for text that is known to have lost marks: rare words and names look like words without their marks.
enum LostToneRule {
  static let rule = RepairRule.editing(
    "lost-tone", "Letters that are no word get the tone marks of the one word that they would be with them.",
    codePoints: "U+0E47...U+0E4C", example: "ทัวไป", "ทั่วไป", needsReview: true,
    at: [RuleTrigger(before: .any, at: .consonants.union(ScalarClassSet(.saraE, .leadingVowel)))]
  ) { text, offset in
    guard offset < text.count, text[offset].isThaiLetter else { return RepairRule.Findings() }
    var end = offset
    while end < text.count, end - offset < ThaiDictionary.longestRun, text[end].isThaiLetter { end += 1 }
    return RepairRule.Findings(edits: LostToneSearch.edits(in: text, offset..<end), examined: end)
  }
}

/// The division of a run of Thai into words, of which some lack their tone marks.
private struct LostToneSearch {
  /// The best division of the run up to an offset.
  private struct Division {
    var unknown = Int.max
    var guesses = Int.max
    var words = Int.max
    /// Where its last piece starts, and the word that the piece is a guess for.
    var start = 0
    var guess: [Unicode.Scalar]?

    func isBetter(than other: Division) -> Bool {
      (unknown, words, guesses) < (other.unknown, other.words, other.guesses)
    }
  }

  /// The words put in for pieces of a run, in order.
  static func edits(in text: [Unicode.Scalar], _ run: Range<Int>) -> [TextEdit] {
    let best = divisions(of: Array(text[run]))
    var edits: [TextEdit] = []
    var end = run.count
    while end > 0 {
      let piece = best[end]
      if let guess = piece.guess {
        let range = (run.lowerBound + piece.start)..<(run.lowerBound + end)
        edits.append(TextEdit(range: range, replacement: guess))
      }
      end = piece.start
    }
    return edits.reversed()
  }

  private static func divisions(of run: [Unicode.Scalar]) -> [Division] {
    var best = [Division](repeating: Division(), count: run.count + 1)
    best[0] = Division(unknown: 0, guesses: 0, words: 0)
    func offer(_ division: Division, at end: Int) {
      if division.isBetter(than: best[end]) { best[end] = division }
    }
    for start in run.indices {
      let here = best[start]
      offer(
        Division(unknown: here.unknown + 1, guesses: here.guesses, words: here.words, start: start),
        at: start + 1)
      guard run[...].isWordBoundary(start) else { continue }
      for end in ThaiDictionary.standard.wordEnds(in: run, at: start) where run[...].isWordBoundary(end) {
        offer(
          Division(unknown: here.unknown, guesses: here.guesses, words: here.words + 1, start: start), at: end
        )
      }
      for (end, word) in WordSkeletons.standard.words(in: run, at: start) where run[...].isWordBoundary(end) {
        offer(
          Division(
            unknown: here.unknown, guesses: here.guesses + 1, words: here.words + 1, start: start, guess: word
          ),
          at: end)
      }
    }
    return best
  }
}
