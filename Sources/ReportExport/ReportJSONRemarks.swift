import PageModel
import ReportModel

/// What running text says of the figures.
extension ReportJSON {
  static func remark(_ remark: Remark) -> CanonicalJSON {
    .object(
      [
        .init("kind", .string(remark.kind.rawValue)),
        .init("quote", .string(remark.quote)),
        .init(
          "targets",
          .array(
            remark.targets.map { target in
              .object([.init("subject", .string(target.subject.rawValue))] + text("code", target.code))
            })),
      ]
        + integer("count", remark.count) + text("date", remark.date) + place(remark.place))
  }
}
