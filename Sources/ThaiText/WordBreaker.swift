internal import CICU

/// Breaks Thai text into words, which are written without spaces between them.
public enum WordBreaker {
  /// How many scalars are given to ICU at once; a longer text is cut at white space where there is any.
  private static let longestPiece = 100_000

  /// ICU's rules, opened when first used; never changed, so that any thread may read them.
  private nonisolated(unsafe) static let rules = cicu_word_rules_open()

  /// The words and numbers of a text as scalar offsets, in order; blanks and punctuation are left out.
  ///
  /// Thai is broken by ICU's dictionary. Where ICU fails each run of text between blanks is a word.
  public static func words(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var words: [Range<Int>] = []
    var start = 0
    while start < scalars.count {
      var end = min(scalars.count, start + longestPiece)
      if end < scalars.count,
        let blank = scalars[(start + longestPiece / 2)..<end].lastIndex(where: \.isSpaceOrBreak)
      {
        end = blank
      }
      words += wordsOfPiece(scalars[start..<end])
      start = end
    }
    return words
  }

  private static func wordsOfPiece(_ piece: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    let (units, offsets) = utf16(of: piece)
    let capacity = Int32(clamping: units.count)
    var ends = [Int32](repeating: 0, count: units.count)
    var isWord = [UInt8](repeating: 0, count: units.count)
    guard let rules else { return runs(of: piece) }
    let count = cicu_word_ends(rules, units, capacity, &ends, &isWord, capacity)
    guard count >= 0 else { return runs(of: piece) }
    var words: [Range<Int>] = []
    var start = 0
    for index in 0..<min(Int(count), ends.count) {
      let end = min(max(Int(ends[index]), start), units.count)
      if isWord[index] != 0, offsets[start] < offsets[end] { words.append(offsets[start]..<offsets[end]) }
      start = end
    }
    return words
  }

  /// UTF-16 units, and for each unit and the end the scalar offset at which it stands.
  private static func utf16(of piece: ArraySlice<Unicode.Scalar>) -> (units: [UInt16], offsets: [Int]) {
    var units: [UInt16] = []
    var offsets: [Int] = []
    units.reserveCapacity(piece.count)
    offsets.reserveCapacity(piece.count + 1)
    for index in piece.indices {
      for unit in UTF16.encode(piece[index]) ?? UTF16.encodedReplacementCharacter {
        units.append(unit)
        offsets.append(index)
      }
    }
    offsets.append(piece.endIndex)
    return (units, offsets)
  }

  private static func runs(of piece: ArraySlice<Unicode.Scalar>) -> [Range<Int>] {
    piece.split(whereSeparator: \.isSpaceOrBreak).map { $0.startIndex..<$0.endIndex }
  }
}
