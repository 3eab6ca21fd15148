internal import CThaiDictionary

/// The list of 25,000 Thai words of libthai, through libdatrie.
///
/// Names of places and agencies, and rarer words, are missing from it: a text with unknown words is no proof of
/// damage; only that a change makes words of what were none speaks for the change.
public struct ThaiDictionary: Sendable {
  /// The list, opened when first used; it lives as long as the program.
  public static let standard = ThaiDictionary()

  /// No word of more scalars is found.
  private static let longestWord = Int(CTHAI_LONGEST_WORD)

  /// Bit L - 1: a word of L scalars starts here.
  typealias WordLengths = UInt32

  /// Never changed once opened, so that any thread may read it. Null where memory was short: then no text has
  /// words.
  private nonisolated(unsafe) let words: OpaquePointer?

  private init() { words = cthai_dictionary_open() }

  /// Where the words that start at an offset end, shortest first; none where the offset is outside.
  func wordEnds(in text: [Unicode.Scalar], at offset: Int) -> [Int] {
    guard text.indices.contains(offset) else { return [] }
    let end = min(text.count, offset + Self.longestWord)
    return withWordLengths(in: text[offset..<end]) { lengths in
      guard let found = lengths.first else { return [] }
      return (0..<Self.longestWord).filter { found & (1 << WordLengths($0)) != 0 }.map { offset + $0 + 1 }
    }
  }

  /// Calls `body` with the lengths of the words at each offset of a piece of text; with none where the list could
  /// not be read.
  func withWordLengths<Result>(
    in text: ArraySlice<Unicode.Scalar>, _ body: (UnsafeBufferPointer<WordLengths>) -> Result
  ) -> Result {
    withUnsafeTemporaryAllocation(of: WordLengths.self, capacity: text.count) { lengths in
      let isRead = text.withUnsafeBufferPointer { text in
        guard let words, let lengths = lengths.baseAddress, let start = text.baseAddress,
          let count = Int32(exactly: text.count)
        else { return false }
        return start.withMemoryRebound(to: UInt32.self, capacity: text.count) {
          cthai_dictionary_words(words, $0, count, lengths) != 0
        }
      }
      return body(UnsafeBufferPointer(rebasing: lengths[..<(isRead ? text.count : 0)]))
    }
  }

  /// Calls `body` with every word, in the order of the list.
  func forEachWord(_ body: @escaping ([Unicode.Scalar]) -> Void) {
    guard let words else { return }
    withoutActuallyEscaping(body) { body in
      var visitor = WordVisitor(body: body)
      withUnsafeMutablePointer(to: &visitor) { context in
        cthai_dictionary_visit(
          words,
          { word, count, context in
            let visitor = context?.assumingMemoryBound(to: WordVisitor.self)
            let scalars = UnsafeBufferPointer(start: word, count: Int(count))
            visitor?.pointee.body(scalars.compactMap { Unicode.Scalar($0) })
          }, context)
      }
    }
  }

  private struct WordVisitor {
    let body: ([Unicode.Scalar]) -> Void
  }
}
