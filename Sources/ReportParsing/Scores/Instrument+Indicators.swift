import Codebook

extension Instrument {
  /// Numbers of its indicators: the same in all fiscal years.
  var indicators: ClosedRange<Int> {
    switch self {
    case .iit: 1...5
    case .eit: 6...8
    case .oit: 9...10
    }
  }
}
