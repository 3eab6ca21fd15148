import PageModel
import ReportModel

/// Parts that all values share.
extension ReportJSON {
  /// What every value carries: itself, the printed characters, where it stands, how sure it is, and
  /// which repairs touched it.
  static func value(
    _ value: CanonicalJSON, asPrinted: String, place: Place?, confidence: Double, repairs: [String]
  ) -> [CanonicalJSON.Member] {
    [
      .init("value", value),
      .init("asPrinted", .string(asPrinted)),
      .init("confidence", .decimal(.confidence(confidence))),
      .init("repairs", .strings(repairs)),
    ] + self.place(place)
  }

  /// `page` with `box` or `line`; nothing where no place is known.
  static func place(_ place: Place?) -> [CanonicalJSON.Member] {
    guard let place else { return [] }
    let box = place.box.map { box -> CanonicalJSON in
      .object([
        .init("x0", .decimal(.coordinate(box.x0))),
        .init("y0", .decimal(.coordinate(box.y0))),
        .init("x1", .decimal(.coordinate(box.x1))),
        .init("y1", .decimal(.coordinate(box.y1))),
      ])
    }
    return [.init("page", .integer(place.page))]
      + (box.map { [.init("box", $0)] } ?? [])
      + integer("line", place.line)
  }

  /// What a figure is about, without its year.
  static func subject(_ key: ScoreKey) -> [CanonicalJSON.Member] {
    [.init("subject", .string(key.subject.rawValue))]
      + text("code", key.code)
      + text("part", key.part.rawValue)
  }

  /// A member with text; none where the text is empty.
  static func text(_ name: String, _ text: String) -> [CanonicalJSON.Member] {
    text.isEmpty ? [] : [.init(name, .string(text))]
  }

  /// A member with a whole number; none where there is no number.
  static func integer(_ name: String, _ number: Int?) -> [CanonicalJSON.Member] {
    number.map { [.init(name, .integer($0))] } ?? []
  }
}
