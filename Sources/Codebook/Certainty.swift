/// How sure a fact of the codebook is.
public enum Certainty: String, Hashable, Sendable {
  /// Printed in reports of several agencies, or proved numerically.
  case certain
  /// One independent copy, or consistent with the numbers.
  case likely
  /// Sources disagree, or background knowledge only.
  case uncertain
}
