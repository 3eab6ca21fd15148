/// Where something stands in an input file.
///
/// For a PDF: page and box. For a transcript: page (1 + the number of form feeds before) and line.
public struct Place: Hashable, Sendable {
  /// Page, counted from 1.
  public let page: Int
  /// Box on that page; nil for a transcript.
  public private(set) var box: Box?
  /// Source line, counted from 1; nil for a PDF.
  public private(set) var line: Int?

  /// Makes a place.
  public init(page: Int, box: Box? = nil, line: Int? = nil) {
    self.page = page
    self.box = box
    self.line = line
  }

  /// The places joined: one per page in order of pages; boxes united, the first line kept.
  public static func merged(_ places: some Sequence<Place>) -> [Place] {
    var merged: [Place] = []
    for place in places {
      // Most texts stand on one page, and go on to the next.
      if let index = merged.lastIndex(where: { $0.page <= place.page }) {
        if merged[index].page == place.page {
          merged[index].unite(with: place)
        } else {
          merged.insert(place, at: index + 1)
        }
      } else {
        merged.insert(place, at: 0)
      }
    }
    return merged
  }

  /// The places on the first of their pages joined; nil where there are none.
  static func onFirstPage(of places: ArraySlice<Place>) -> Place? {
    guard var first = places.first else { return nil }
    for place in places.dropFirst() where place.page <= first.page {
      if place.page < first.page { first = place } else { first.unite(with: place) }
    }
    return first
  }

  /// Unites the boxes and keeps the first line; the other place is on the same page.
  private mutating func unite(with other: Place) {
    if let otherBox = other.box { box = box?.union(otherBox) ?? otherBox }
    if let otherLine = other.line { line = line.map { min($0, otherLine) } ?? otherLine }
  }
}
