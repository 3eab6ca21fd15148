/// A piece of text with mark-up.
enum MarkupToken {
  /// A character.
  case text(SourceScalar)
  /// A start tag.
  case start(MarkupTag)
  /// An end tag.
  case end(MarkupTag)
}

/// A tag.
struct MarkupTag {
  /// Name in lower case.
  let name: String
  /// What it means.
  let element: MarkupElement
  /// Attributes that matter, by name in lower case; the first of a name counts.
  let attributes: [String: String]
  /// The `<`.
  let origin: SourceScalar
}

/// Divides text into characters and tags; comments and elements that are not shown are left out.
///
/// What has the form of a tag but not the name of an element is text, unless the whole file is HTML or
/// the name is closed by an end tag somewhere.
struct MarkupTokenizer {
  private let source: ArraySlice<SourceScalar>
  private let format: TranscriptFormat
  private let pairedNames: Set<String>
  private var position: Int
  /// Ends that were looked for in vain, so that no search to the end is made twice.
  private var missingEnds: Set<String> = []

  /// Starts at the beginning of `source`; `pairedNames` are names of elements, in lower case, for which
  /// the file has end tags.
  init(_ source: ArraySlice<SourceScalar>, format: TranscriptFormat, pairedNames: Set<String>) {
    self.source = source
    self.format = format
    self.pairedNames = pairedNames
    position = source.startIndex
  }

  /// The next token; nil at the end.
  mutating func next() -> MarkupToken? {
    while position < source.endIndex {
      let scalar = source[position]
      switch scalar.value {
      case "<":
        if let token = tag() { return token }
        if skipDeclaration() { continue }
      case "&":
        if let token = reference() { return token }
      case "\\" where format == .markdown:
        if let token = escape() { return token }
      default: break
      }
      position += 1
      return .text(scalar)
    }
    return nil
  }

  /// Names of all end tags in a text.
  static func endTagNames(in source: [SourceScalar]) -> Set<String> {
    var names: Set<String> = []
    var index = 0
    while index + 2 < source.count {
      if source[index].value == "<", source[index + 1].value == "/" {
        var end = index + 2
        while end < source.count, isNamePart(source[end].value), end - index <= longestName { end += 1 }
        if end < source.count, source[end].value == ">", end > index + 2 {
          names.insert(source[(index + 2)..<end].string.lowercased())
        }
      }
      index += 1
    }
    return names
  }

  private static let longestName = 40
  private static let mostAttributes = 32

  private static func isNamePart(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isASCII
      && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "_" || scalar == "-")
  }

  private func scalar(at index: Int) -> Unicode.Scalar? {
    index < source.endIndex ? source[index].value : nil
  }

  /// A tag at the position, which moves behind it; nil when there is none.
  private mutating func tag() -> MarkupToken? {
    let isEnd = scalar(at: position + 1) == "/"
    let nameStart = position + (isEnd ? 2 : 1)
    var cursor = nameStart
    while let part = scalar(at: cursor), Self.isNamePart(part), cursor - nameStart < Self.longestName {
      cursor += 1
    }
    guard let first = scalar(at: nameStart), first.isASCII, first.properties.isAlphabetic,
      let attributes = attributes(from: &cursor)
    else { return nil }
    let name = source[nameStart..<max(nameStart, nameEnd(nameStart))].string.lowercased()
    let known = MarkupElement(name: name)
    guard known != nil || format == .html || pairedNames.contains(name) else { return nil }
    let tag = MarkupTag(
      name: name, element: known ?? .inline, attributes: attributes, origin: source[position])
    position = cursor
    if !isEnd, MarkupElement.hidden.contains(name) { skipContent(of: name) }
    return isEnd ? .end(tag) : .start(tag)
  }

  private func nameEnd(_ start: Int) -> Int {
    var end = start
    while let part = scalar(at: end), Self.isNamePart(part), end - start < Self.longestName { end += 1 }
    return end
  }

  /// Attributes from behind the name to behind `>`; nil when it is no tag.
  private func attributes(from cursor: inout Int) -> [String: String]? {
    var attributes: [String: String] = [:]
    guard let next = scalar(at: cursor), next == ">" || next == "/" || next.properties.isWhitespace
    else { return nil }
    for _ in 0..<Self.mostAttributes {
      while let blank = scalar(at: cursor), blank == "/" || blank.properties.isWhitespace { cursor += 1 }
      guard let start = scalar(at: cursor), start != "<" else { return nil }
      if start == ">" {
        cursor += 1
        return attributes
      }
      guard start.isASCII else { return nil }
      let nameStart = cursor
      while let part = scalar(at: cursor), !part.properties.isWhitespace,
        !"=></".unicodeScalars.contains(part)
      {
        cursor += 1
      }
      let nameEnd = cursor
      guard let value = attributeValue(from: &cursor), cursor > nameStart else { return nil }
      guard nameEnd - nameStart == "rowspan".count else { continue }
      let name = source[nameStart..<nameEnd].string.lowercased()
      if name == "rowspan" || name == "colspan", attributes[name] == nil {
        attributes[name] = source[value].string
      }
    }
    return nil
  }

  /// The value behind an attribute's name, empty when there is none; nil when its quote is not closed.
  private func attributeValue(from cursor: inout Int) -> Range<Int>? {
    var ahead = cursor
    while let blank = scalar(at: ahead), blank.properties.isWhitespace { ahead += 1 }
    guard scalar(at: ahead) == "=" else { return cursor..<cursor }
    ahead += 1
    while let blank = scalar(at: ahead), blank.properties.isWhitespace { ahead += 1 }
    guard let quote = scalar(at: ahead) else { return nil }
    if quote == "\"" || quote == "'" {
      guard let end = source[(ahead + 1)...].firstIndex(where: { $0.value == quote }) else { return nil }
      cursor = end + 1
      return (ahead + 1)..<end
    }
    let start = ahead
    while let part = scalar(at: ahead), part != ">", part != "<", !part.properties.isWhitespace { ahead += 1 }
    cursor = ahead
    return start..<ahead
  }

  /// Moves behind a comment, a declaration or an instruction; false when there is none.
  private mutating func skipDeclaration() -> Bool {
    if matches("!--", at: position + 1) { return skip(to: "-->", from: position + 4) }
    guard let mark = scalar(at: position + 1), mark == "!" || mark == "?" else { return false }
    guard let letter = scalar(at: position + 2), letter.isASCII, letter.properties.isAlphabetic else {
      return false
    }
    return skip(to: ">", from: position + 2)
  }

  private mutating func skipContent(of name: String) {
    _ = skip(to: "</\(name)", from: position)
  }

  /// Moves behind the next occurrence; false, without moving, when there is none.
  private mutating func skip(to end: String, from start: Int) -> Bool {
    guard !missingEnds.contains(end) else { return false }
    var index = start
    while index < source.endIndex {
      if matches(end, at: index) {
        // Of an end tag only the tag itself is left to be read.
        position = end.hasPrefix("</") ? index : index + end.unicodeScalars.count
        return true
      }
      index += 1
    }
    missingEnds.insert(end)
    return false
  }

  private func matches(_ text: String, at index: Int) -> Bool {
    var cursor = index
    for expected in text.unicodeScalars {
      guard let found = scalar(at: cursor) else { return false }
      if found != expected, found.properties.lowercaseMapping != String(Character(expected)) { return false }
      cursor += 1
    }
    return true
  }

  /// A reference at the position, which moves behind it; nil when there is none.
  private mutating func reference() -> MarkupToken? {
    let limit = min(source.endIndex, position + 2 + CharacterReference.longest)
    guard let end = source[position..<limit].firstIndex(where: { $0.value == ";" }),
      let value = CharacterReference.scalar(for: source[(position + 1)..<end].string)
    else { return nil }
    var scalar = source[position]
    scalar.value = value
    scalar.isLiteral = true
    position = end + 1
    return .text(scalar)
  }

  /// A character behind a backslash; nil when it is no punctuation.
  private mutating func escape() -> MarkupToken? {
    guard let escaped = scalar(at: position + 1), escaped.isASCII,
      ("!"..."/").contains(escaped) || (":"..."@").contains(escaped) || ("["..."`").contains(escaped)
        || ("{"..."~").contains(escaped)
    else { return nil }
    var literal = source[position + 1]
    literal.isLiteral = true
    position += 2
    return .text(literal)
  }
}
