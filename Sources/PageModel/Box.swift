/// A rectangle on a page.
///
/// Unit: PDF points. Origin: top left of the page as displayed (crop box, after /Rotate); y grows
/// downwards. `x0 <= x1` and `y0 <= y1` always hold.
public struct Box: Hashable, Sendable {
  /// Left edge.
  public let x0: Double
  /// Top edge.
  public let y0: Double
  /// Right edge.
  public let x1: Double
  /// Bottom edge.
  public let y1: Double

  /// Makes a box from two opposite corners, in any order. A value that is not finite counts as 0.
  public init(x0: Double, y0: Double, x1: Double, y1: Double) {
    let (a, b) = (x0.isFinite ? x0 : 0, x1.isFinite ? x1 : 0)
    let (c, d) = (y0.isFinite ? y0 : 0, y1.isFinite ? y1 : 0)
    self.x0 = min(a, b)
    self.x1 = max(a, b)
    self.y0 = min(c, d)
    self.y1 = max(c, d)
  }

  /// Horizontal extent, in points.
  public var width: Double { x1 - x0 }
  /// Vertical extent, in points.
  public var height: Double { y1 - y0 }
  /// Horizontal centre.
  public var midX: Double { (x0 + x1) / 2 }
  /// Vertical centre.
  public var midY: Double { (y0 + y1) / 2 }

  /// The smallest box that holds both.
  public func union(_ other: Box) -> Box {
    Box(x0: min(x0, other.x0), y0: min(y0, other.y0), x1: max(x1, other.x1), y1: max(y1, other.y1))
  }

  /// Whether the point lies inside or on the edge.
  public func contains(x: Double, y: Double) -> Bool {
    x >= x0 && x <= x1 && y >= y0 && y <= y1
  }

  /// Shared area with the other box, in square points; 0 when they do not meet.
  public func overlap(_ other: Box) -> Double {
    max(0, min(x1, other.x1) - max(x0, other.x0)) * max(0, min(y1, other.y1) - max(y0, other.y0))
  }

  /// The box grown by `margin` points on every side.
  public func expanded(by margin: Double) -> Box {
    Box(x0: x0 - margin, y0: y0 - margin, x1: x1 + margin, y1: y1 + margin)
  }
}
