import PageModel

/// Rules that are applied together, in one pass over a text.
struct RepairPass: Sendable {
  private let rules: [RepairRule]
  private let triggers: RuleTriggers

  /// Rules that look to their left, or one that looks to both sides.
  init(_ rules: [RepairRule]) {
    self.rules = rules
    triggers = RuleTriggers(rules.map(\.triggers))
  }

  /// Whether the pass would undo what it has done if it came by again.
  var isOnceOnly: Bool { rules.contains { $0.id == SaraAmForAaRule.rule.id } }

  /// The text after the pass; nil where nothing changes. Its repairs are those of this pass.
  func repaired(_ text: [Unicode.Scalar]) -> RepairedText? {
    guard let first = rules.first else { return nil }
    if case .editing(let edit) = first.form { return edited(text, first.id, edit) }
    guard let pass = Rewriting.run(rules, triggers, on: text) else { return nil }
    let repairs = pass.steps.map { step in
      TextRepair(
        rule: rules[step.rule].id, range: pass.map.resultRange(ofSource: step.source), before: step.before,
        after: step.after)
    }
    return RepairedText(scalars: pass.scalars, map: pass.map, repairs: repairs)
  }

  private func edited(
    _ text: [Unicode.Scalar], _ rule: String, _ edit: ([Unicode.Scalar], Int) -> RepairRule.Findings
  ) -> RepairedText? {
    var output = RepairedText(scalars: [], map: OffsetMap(), repairs: [])
    var (copied, next) = (0, 0)
    while next <= text.count {
      let place =
        triggers.firstPlace(in: text, from: next, before: text.scalar(at: next - 1)) ?? text.count
      if place == text.count, triggers.rules(before: text.last, at: nil) == 0 { break }
      let findings = edit(text, place)
      for change in findings.edits where change.range.lowerBound >= copied {
        output.append(text[copied..<change.range.lowerBound])
        output.append(change, of: text, rule: rule)
        copied = change.range.upperBound
      }
      next = max(place + 1, findings.examined, copied)
    }
    if output.repairs.isEmpty { return nil }
    output.append(text[copied...])
    return output
  }
}

extension RepairedText {
  /// Adds text that did not change.
  fileprivate mutating func append(_ scalars: ArraySlice<Unicode.Scalar>) {
    self.scalars += scalars
    map.appendIdentity(scalars.count)
  }

  /// Adds changed text.
  fileprivate mutating func append(_ edit: TextEdit, of text: [Unicode.Scalar], rule: String) {
    let start = scalars.count
    scalars += edit.replacement
    map.appendRepair(source: edit.range.count, result: edit.replacement.count)
    repairs.append(
      TextRepair(
        rule: rule, range: start..<scalars.count, before: text.string(edit.range),
        after: edit.replacement.string(0..<edit.replacement.count)))
  }
}
