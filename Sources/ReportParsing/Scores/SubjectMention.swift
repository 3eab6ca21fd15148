/// A place in a text that names what a figure is about.
struct SubjectMention {
  /// What it names.
  var subject: Subject
  /// Squeezed indices of the mention, name included.
  var range: Range<Int>
  /// Number printed for an indicator or sub-indicator.
  var printedNumber: String?
  /// Name printed with it.
  var printedName = ""
  /// Indicator that the printed name means; nil when it fits none.
  var namedIndicator: Int?
  /// Words such as `โดยรวม` that name the total only where nothing more specific stands before.
  var isWeak = false
  /// Whether it is a word for the agency itself, such as หน่วยงาน.
  var isAgency = false
  /// 0...1.
  var confidence = 1.0
}
