/// Judges a change of a text by the words of the dictionary that it makes.
///
/// Only the neighbourhood is looked at, so that a change costs the same in a text of any length.
struct WordGain {
  /// How much of the text to each side is looked at.
  static let context = 24
  /// A lesser gain is no reason for a change.
  static let least = 2

  /// A letter that becomes part of a word counts twice, a word less once, for nonsense falls into short words;
  /// below 0 where words lose letters.
  static func gain(from now: SegmentationCost, to cost: SegmentationCost) -> Int {
    guard cost.unknown <= now.unknown else { return now.unknown - cost.unknown }
    return (now.unknown - cost.unknown) * 2 + now.words - cost.words
  }

  /// What is gained where `replacement` stands for a part of a text, with the text around it as it is.
  static func gain(
    of replacement: [Unicode.Scalar], for range: Range<Int>, in text: [Unicode.Scalar]
  ) -> Int {
    let (before, after) = (before(range.lowerBound, in: text), after(range.upperBound, in: text))
    let dictionary = ThaiDictionary.standard
    return gain(
      from: dictionary.cost(of: text[before.lowerBound..<after.upperBound]),
      to: dictionary.cost(of: text[before] + replacement + text[after]))
  }

  /// The Thai letters just before an offset.
  static func before(_ offset: Int, in text: [Unicode.Scalar]) -> Range<Int> {
    var start = offset
    while start > 0, offset - start < context, text[start - 1].isThaiLetter { start -= 1 }
    return start..<offset
  }

  /// The Thai letters from an offset on.
  static func after(_ offset: Int, in text: [Unicode.Scalar]) -> Range<Int> {
    var end = offset
    while end < text.count, end - offset < context, text[end].isThaiLetter { end += 1 }
    return offset..<end
  }
}
