import Foundation
import IngestionPipeline
import PageModel
import TestSupport
import Testing

/// Reports of the corpus with one thing changed: `Scripts/perturb` tries all changes, a test run a few.
@Suite("Reports with one thing changed")
struct PerturbationTests {
  private static let triesAll = ProcessInfo.processInfo.environment["PRONGSAI_PERTURB"] == "all"
  /// Changes of each report that a test run tries.
  private static let sample = 4

  static let reports: [String] = {
    let folder = Repository.corpus.appendingPathComponent("reports")
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { !$0.hasPrefix("damaged") }.sorted()
  }()

  private static func reading(_ name: String) throws -> Reading {
    let file = Repository.corpus.appendingPathComponent("reports/\(name)")
    let bytes = [UInt8](try Data(contentsOf: file))
    let stages = DocumentStages.standard
    switch file.pathExtension {
    case "pdf": return Reading(try stages.readPDF(bytes, nil).blocks)
    case "md": return Reading(try stages.readTranscript(bytes, .markdown).blocks)
    default: return Reading(try stages.readTranscript(bytes, .text).blocks)
    }
  }

  @Test("Only what a change touches is read otherwise", arguments: PerturbationTests.reports)
  func perturbed(name: String) throws {
    let reading = try Self.reading(name)
    let laws = PerturbationLaws(of: reading)
    var random = SeededGenerator(seed: UInt64(name.utf8.count))
    let changes = Perturbations(of: reading).all()
    var broken: Set<String> = []
    #expect(!changes.isEmpty)
    for change in Self.chosen(of: changes, &random) {
      let all = laws.violations(of: change)
      if !all.isEmpty, let known = KnownViolations.entry(change.name, in: name) { broken.insert(known) }
      let violations = Self.unknown(all, of: change, in: name)
      #expect(violations.isEmpty, "\(name) \(violations.joined(separator: "\n"))")
    }
    if Self.triesAll {
      let known = KnownViolations.all(of: name).filter { !$0.hasPrefix("changeDigit") }
      #expect(broken == Set(known))
    }
  }

  @Test("A wrong digit does not pass where the report can tell", arguments: PerturbationTests.reports)
  func wrongDigit(name: String) throws {
    let reading = try Self.reading(name)
    let laws = PerturbationLaws(of: reading)
    var random = SeededGenerator(seed: UInt64(name.utf8.count))
    for change in Self.chosen(of: DigitChanges(reading: reading).all(), &random) {
      let violations = Self.unknown(laws.violations(of: change), of: change.perturbation, in: name)
      #expect(violations.isEmpty, "\(name) \(violations.joined(separator: "\n"))")
    }
  }

  /// The violations that are not listed as known.
  private static func unknown(
    _ violations: [String], of change: Perturbation, in report: String
  ) -> [String] {
    guard let known = KnownViolations.entry(change.name, in: report) else { return violations }
    let mayTrust = KnownViolations.isTrusted(known, in: report)
    return mayTrust ? [] : violations.filter { $0.contains(PerturbationLaws.silent) }
  }

  private static func chosen<Element>(
    of changes: [Element], _ random: inout SeededGenerator
  ) -> [Element] {
    triesAll ? changes : Array(changes.shuffled(using: &random).prefix(sample))
  }
}
