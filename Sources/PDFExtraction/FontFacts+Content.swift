import CPDFContent
import PageModel

extension FontFacts {
  /// What the C side counted, and the codes that were resolved after it.
  init(_ facts: cpdf_font_facts, resolved codes: ResolvedCodes.Font) {
    self.init(
      name: String(fontName: facts.name), kind: String(cString: facts.kind), object: Int(facts.object_number),
      hasToUnicode: facts.has_to_unicode != 0, program: Program(facts.program),
      fromTextLayer: max(0, Int(facts.codes.0) - codes.strange), fromProgram: Int(facts.codes.1),
      fromSubstitutions: Int(facts.codes.2), fromLegacyEncoding: codes.legacy.count,
      fromDictionary: codes.guessed.count, unmapped: max(0, Int(facts.codes.3) - codes.unreadable))
  }
}

extension FontFacts.Program {
  init(_ state: cpdf_program_state) {
    switch state {
    case CPDF_PROGRAM_READ: self = .read
    case CPDF_PROGRAM_NAMELESS: self = .nameless
    case CPDF_PROGRAM_UNREADABLE: self = .unreadable
    case CPDF_PROGRAM_CONTRADICTED: self = .contradicted
    case CPDF_PROGRAM_DRAWINGS: self = .drawings
    default: self = .notEmbedded
    }
  }
}
