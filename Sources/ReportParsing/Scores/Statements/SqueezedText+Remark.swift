/// Remarks between a figure and the words that go on about it.
extension SqueezedText {
  /// `คะแนน (ระดับ A) ในปี 2565`: where a remark in brackets without a figure ends, just after a unit; 0 without one.
  var endOfRemark: Int {
    let start = ScoreVocabulary.units.hit(in: self, at: 0)?.range.upperBound ?? 0
    guard start < scalars.count, scalars[start] == "(", let end = scalars[start...].firstIndex(of: ")"),
      !scalars[start..<end].contains(where: \.isDigit)
    else { return 0 }
    return end + 1
  }
}
