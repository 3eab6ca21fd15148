/// า that came out as ำ throughout a font (`ตำรำง`), while the true ำ stands apart from its consonant (`น ำ`).
///
/// Only for text that is known to be so, and once: a second time would take the true ำ for า too.
enum SaraAmForAaRule {
  static let rule = RepairRule.editing(
    "sara-am-for-aa", "ำ becomes า, and ำ after a space stays ำ, unless only the contrary makes words.",
    codePoints: "U+0E33, U+0020 U+0E33", example: "ตำรำงน ำเข้ำ", "ตารางนำเข้า", needsReview: true,
    at: [RuleTrigger(before: .any, at: ScalarClassSet(.saraAm))]
  ) { text, offset in
    guard offset < text.count else { return RepairRule.Findings() }
    let line = text.lineRange(around: offset)
    return RepairRule.Findings(edits: edits(in: text, line), examined: line.upperBound)
  }

  private static func edits(in text: [Unicode.Scalar], _ line: Range<Int>) -> [TextEdit] {
    // What each ำ would be without a dictionary: what is around the one in hand is judged by that.
    var (draft, places) = draft(of: text[line])
    return places.compactMap { place in
      let contrary: Unicode.Scalar = draft[place.offset] == .saraAm ? .saraAa : .saraAm
      if WordGain.gain(of: [contrary], for: place.offset..<(place.offset + 1), in: draft) >= WordGain.least {
        draft[place.offset] = contrary
      }
      let printed = place.source
      let isUnchanged = printed.count == 1 && draft[place.offset] == .saraAm
      return isUnchanged ? nil : TextEdit(range: printed, replacement: [draft[place.offset]])
    }
  }

  /// The line with each ำ as it would be, where those are, and the range of the text that each stands for.
  private static func draft(
    of line: ArraySlice<Unicode.Scalar>
  ) -> (text: [Unicode.Scalar], places: [(offset: Int, source: Range<Int>)]) {
    var draft: [Unicode.Scalar] = []
    var places: [(offset: Int, source: Range<Int>)] = []
    for (index, scalar) in zip(line.indices, line) {
      guard scalar == .saraAm else {
        draft.append(scalar)
        continue
      }
      let isApart =
        draft.last == " " && (draft.dropLast().last.map { $0.isThaiConsonant || $0.isToneMark } ?? false)
      if isApart { draft.removeLast() }
      places.append((draft.count, (isApart ? index - 1 : index)..<(index + 1)))
      draft.append(isApart ? .saraAm : .saraAa)
    }
    return (draft, places)
  }
}
