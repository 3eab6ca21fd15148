/// The dictionary's words without their upper marks (่ ้ ๊ ๋ ์ ็).
struct WordSkeletons: Sendable {
  /// Those of the standard dictionary, made when first used; that takes some tens of milliseconds.
  static let standard = WordSkeletons()

  /// Shorter skeletons fit everywhere.
  private static let shortest = 3

  /// The word of each skeleton; nil where several words have it.
  private let words: [String: [Unicode.Scalar]?]
  private let longest: Int

  private init() {
    var words: [String: [Unicode.Scalar]?] = [:]
    var longest = 0
    ThaiDictionary.standard.forEachWord { word in
      let skeleton = word.filter { !$0.isDroppedWithTones }
      guard skeleton.count >= Self.shortest else { return }
      let key = skeleton.string(0..<skeleton.count)
      if let known = words[key] {
        if known != word { words[key] = .some(nil) }
      } else {
        words[key] = .some(word)
      }
      longest = max(longest, skeleton.count)
    }
    self.words = words
    self.longest = longest
  }

  /// The words whose skeletons stand at an offset, with where those end, shortest first; those that end with ์ only
  /// where the text ends: within a word the letter before it is mostly a letter like any other.
  func words(in text: [Unicode.Scalar], at offset: Int) -> [(end: Int, word: [Unicode.Scalar])] {
    var found: [(end: Int, word: [Unicode.Scalar])] = []
    var key = String.UnicodeScalarView()
    var end = offset
    while end < text.count, end - offset < longest, !text[end].isDroppedWithTones {
      key.append(text[end])
      end += 1
      if end - offset >= Self.shortest, let word = words[String(key)] ?? nil, word.count > end - offset,
        word.last != "\u{0E4C}" || end == text.count
      {
        found.append((end, word))
      }
    }
    return found
  }
}

extension Unicode.Scalar {
  /// ็ ่ ้ ๊ ๋ ์: what is lost where a font's raised marks are not read.
  fileprivate var isDroppedWithTones: Bool { self == .maiTaiKhu || isUpperMark }
}
