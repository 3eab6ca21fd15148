import CPDFContent
public import PageModel

extension FontFacts {
  init(_ facts: cpdf_font_facts) {
    self.init(
      name: String(cString: facts.name), kind: String(cString: facts.kind), object: Int(facts.object_number),
      hasToUnicode: facts.has_to_unicode != 0, program: Program(facts.program),
      fromTextLayer: Int(facts.codes.0),
      fromProgram: Int(facts.codes.1), fromSubstitutions: Int(facts.codes.2), unmapped: Int(facts.codes.3))
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

extension PDFFile {
  /// The fonts met on the pages read so far, in order of first use.
  public var fontFacts: [FontFacts] {
    (0..<cpdf_font_count(document)).map { FontFacts(cpdf_font_facts_at(document, $0)) }
  }
}
