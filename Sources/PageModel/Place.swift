/// Where something stands in an input file.
///
/// For a PDF: page and box. For a transcript: page (1 + the number of form feeds before) and line.
public struct Place: Hashable, Sendable {
  /// Page, counted from 1.
  public let page: Int
  /// Box on that page; nil for a transcript.
  public let box: Box?
  /// Source line, counted from 1; nil for a PDF.
  public let line: Int?

  /// Makes a place.
  public init(page: Int, box: Box? = nil, line: Int? = nil) {
    self.page = page
    self.box = box
    self.line = line
  }

  /// The places joined: one per page in order of pages; boxes united, the first line kept.
  public static func merged(_ places: some Sequence<Place>) -> [Place] {
    var byPage: [Int: Place] = [:]
    for place in places {
      guard let known = byPage[place.page] else {
        byPage[place.page] = place
        continue
      }
      let box = known.box.flatMap { a in place.box.map { a.union($0) } } ?? known.box ?? place.box
      let line = [known.line, place.line].compactMap { $0 }.min()
      byPage[place.page] = Place(page: place.page, box: box, line: line)
    }
    return byPage.values.sorted { $0.page < $1.page }
  }
}
