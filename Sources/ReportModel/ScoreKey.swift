/// What kind of figure a score is.
public enum ScoreSubject: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The agency's total.
  case overall
  /// The rating, e.g. `A` or `ผ่านดี`.
  case level
  /// Stated difference to the year before.
  case change
  /// IIT, EIT or OIT.
  case instrument
  /// One of the ten indicators.
  case indicator
  /// A sub-indicator such as 9.2.
  case subindicator
  /// A question or an item of a check list.
  case item

  /// In the order of the cases.
  public static func < (a: ScoreSubject, b: ScoreSubject) -> Bool { a.order < b.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// Which of the columns of an EIT figure.
public enum ScorePart: String, Hashable, Sendable, CaseIterable, Comparable {
  /// The only figure.
  case whole = ""
  /// Part 1: answered by the users of the service (eitPublic, EP).
  case publicUsers = "public"
  /// Part 2: collected by the assessors (eitSurvey, ES).
  case survey
  /// The mean that the report prints beside the two.
  case mean

  /// In the order of the cases.
  public static func < (a: ScorePart, b: ScorePart) -> Bool { a.order < b.order }

  private var order: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// What a figure is about: unique within a document and agency.
public struct ScoreKey: Hashable, Sendable, Comparable {
  /// Assessed fiscal year, Buddhist era.
  public let fiscalYear: Int
  /// Kind of figure.
  public let subject: ScoreSubject
  /// `IIT`, `1`..`10`, `9.2`, `O14`; empty for overall, level and change.
  public let code: String
  /// Column of an EIT figure.
  public let part: ScorePart

  /// Makes a key.
  public init(fiscalYear: Int, subject: ScoreSubject, code: String = "", part: ScorePart = .whole) {
    self.fiscalYear = fiscalYear
    self.subject = subject
    self.code = code
    self.part = part
  }

  /// Year, subject, code in the order of the form (I2 before I10, IIT before EIT before OIT), part.
  public static func < (a: ScoreKey, b: ScoreKey) -> Bool {
    (a.fiscalYear, a.subject, codeRank(a.code), a.part) < (b.fiscalYear, b.subject, codeRank(b.code), b.part)
  }

  private static func codeRank(_ code: String) -> CodeRank {
    let letter = code.prefix { $0.isLetter }
    let family = ["I", "IIT", "E", "EIT", "O", "OIT"].firstIndex(of: String(letter)) ?? -1
    let numbers = code.dropFirst(letter.count).split(separator: ".").compactMap { Int($0) }
    return CodeRank(family: family, numbers: numbers, text: code)
  }

  private struct CodeRank: Comparable {
    let family: Int
    let numbers: [Int]
    let text: String

    static func < (a: CodeRank, b: CodeRank) -> Bool {
      if a.family != b.family { return a.family < b.family }
      if a.numbers != b.numbers { return a.numbers.lexicographicallyPrecedes(b.numbers) }
      return a.text.utf8.lexicographicallyPrecedes(b.text.utf8)
    }
  }
}
