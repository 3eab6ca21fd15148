import PageModel
import TestSupport
import Testing

@Suite struct BoxTests {
  @Test func cornersMayComeInAnyOrder() {
    let box = Box(x0: 5, y0: 9, x1: 1, y1: 2)
    #expect([box.x0, box.y0, box.x1, box.y1] == [1, 2, 5, 9])
    #expect(box.width == 4 && box.height == 7 && box.midX == 3 && box.midY == 5.5)
  }

  @Test func whatIsNotFiniteCountsAsZero() {
    let box = Box(x0: .nan, y0: .infinity, x1: 3, y1: -.infinity)
    #expect([box.x0, box.y0, box.x1, box.y1] == [0, 0, 3, 0])
  }

  @Test func unionHoldsBothAndOverlapIsSymmetric() {
    var generator = SeededGenerator(seed: 1)
    func box() -> Box {
      let values = (0..<4).map { _ in Double(Int.random(in: -50...50, using: &generator)) }
      return Box(x0: values[0], y0: values[1], x1: values[2], y1: values[3])
    }
    for _ in 0..<300 {
      let (a, b) = (box(), box())
      let union = a.union(b)
      #expect(union == b.union(a) && a.union(a) == a)
      for corner in [a, b] {
        #expect(union.contains(x: corner.x0, y: corner.y0) && union.contains(x: corner.x1, y: corner.y1))
      }
      #expect(a.overlap(b) == b.overlap(a) && a.overlap(a) == a.width * a.height)
      #expect(a.overlap(b) <= min(a.width * a.height, b.width * b.height))
      #expect(a.expanded(by: 2).union(a) == a.expanded(by: 2))
    }
  }

  @Test func placesMergeOnePerPageInOrder() {
    let a = Place(page: 2, box: Box(x0: 0, y0: 0, x1: 1, y1: 1))
    let b = Place(page: 2, box: Box(x0: 4, y0: 4, x1: 5, y1: 5))
    let c = Place(page: 1, line: 9)
    let d = Place(page: 1, line: 4)
    let merged = Place.merged([a, c, b, d])
    #expect(merged == [Place(page: 1, line: 4), Place(page: 2, box: Box(x0: 0, y0: 0, x1: 5, y1: 5))])
    #expect(Place.merged(merged) == merged && Place.merged([]).isEmpty)
  }
}
