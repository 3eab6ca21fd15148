/// How far Thai text is from being a row of words of the dictionary: fewer is better, letters first.
public struct SegmentationCost: Hashable, Sendable, Comparable {
  /// Thai letters and marks that lie in no word.
  public let unknown: Int
  /// Words.
  public let words: Int

  /// The cost of no text.
  public static let zero = SegmentationCost(unknown: 0, words: 0)

  /// Unknown letters first, then words.
  public static func < (a: SegmentationCost, b: SegmentationCost) -> Bool {
    (a.unknown, a.words) < (b.unknown, b.words)
  }

  /// The cost of two texts beside each other.
  public static func + (a: SegmentationCost, b: SegmentationCost) -> SegmentationCost {
    SegmentationCost(unknown: a.unknown + b.unknown, words: a.words + b.words)
  }
}

extension ThaiDictionary {
  /// A longer run of Thai is cut, so that memory stays small.
  static let longestRun = 2_048

  /// The least cost of a text: each run of Thai letters is divided into words so that the fewest letters lie
  /// outside of words, and then into the fewest words. What is not Thai costs nothing.
  ///
  /// No word begins or ends within a syllable's letter and its marks. Takes time in proportion to the text.
  public func cost(of text: [Unicode.Scalar]) -> SegmentationCost { cost(of: text[...]) }

  /// The least cost of a part of a text.
  public func cost(of text: ArraySlice<Unicode.Scalar>) -> SegmentationCost {
    var cost = SegmentationCost.zero
    var start = text.startIndex
    while start < text.endIndex {
      guard text[start].isThaiLetter else {
        start += 1
        continue
      }
      var end = start + 1
      while end < text.endIndex, text[end].isThaiLetter, end - start < Self.longestRun { end += 1 }
      cost = cost + costOfRun(text[start..<end])
      start = end
    }
    return cost
  }

  private func costOfRun(_ run: ArraySlice<Unicode.Scalar>) -> SegmentationCost {
    withWordLengths(in: run) { lengths in
      if lengths.isEmpty { return SegmentationCost(unknown: run.count, words: 0) }
      return withUnsafeTemporaryAllocation(of: SegmentationCost.self, capacity: run.count + 1) { best in
        best.initialize(repeating: SegmentationCost(unknown: .max, words: .max))
        best[0] = .zero
        for offset in 0..<run.count {
          let here = best[offset]
          best[offset + 1] = min(
            best[offset + 1], SegmentationCost(unknown: here.unknown + 1, words: here.words))
          var found = lengths[offset]
          guard found != 0, run.isWordBoundary(run.startIndex + offset) else { continue }
          let withWord = SegmentationCost(unknown: here.unknown, words: here.words + 1)
          while found != 0 {
            let end = offset + found.trailingZeroBitCount + 1
            found &= found - 1
            if end <= run.count, run.isWordBoundary(run.startIndex + end) {
              best[end] = min(best[end], withWord)
            }
          }
        }
        return best[run.count]
      }
    }
  }
}

extension ArraySlice where Element == Unicode.Scalar {
  /// Whether a word may begin or end at an index: not between a letter and what belongs to it.
  func isWordBoundary(_ index: Int) -> Bool {
    guard index > startIndex, index < endIndex else { return true }
    return !self[index].followsItsConsonant && !self[index - 1].isLeadingVowel
  }
}

extension Unicode.Scalar {
  /// A mark, ะ, า, ำ or ๅ: what never begins a word.
  var followsItsConsonant: Bool {
    isThaiMark || (0x0E30...0x0E33).contains(value) || value == 0x0E45
  }
}
