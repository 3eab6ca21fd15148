/// A change that a rule wants to make.
struct TextEdit: Equatable {
  /// Scalar offsets before any change; never empty.
  let range: Range<Int>
  let replacement: [Unicode.Scalar]
}
