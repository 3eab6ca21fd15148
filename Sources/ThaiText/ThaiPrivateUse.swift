/// Private Use codes of raised, lowered and shifted Thai glyphs, as HarfBuzz's tables name them.
public enum ThaiPrivateUse {
  /// Those of Windows fonts.
  static let windows: ClosedRange<UInt32> = 0xF700...0xF71A
  /// Those of Macintosh fonts.
  static let macintosh: ClosedRange<UInt32> = 0xF884...0xF89E

  /// The character that a code shows; nil for any other code.
  public static func character(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
    character(scalar.value, windows, windowsCharacters)
      ?? character(scalar.value, macintosh, macintoshCharacters)
  }

  private static let windowsCharacters: [UInt16] = [
    0x0E10, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E48, 0x0E49, 0x0E4A,
    0x0E4B,
    0x0E4C, 0x0E0D, 0x0E31, 0x0E4D, 0x0E47, 0x0E48, 0x0E49, 0x0E4A, 0x0E4B, 0x0E4C, 0x0E38, 0x0E39, 0x0E3A,
  ]

  private static let macintoshCharacters: [UInt16] = [
    0x0E31, 0x0E34, 0x0E35, 0x0E36, 0x0E37, 0x0E47, 0x0E48, 0x0E48, 0x0E48, 0x0E49, 0x0E49, 0x0E49, 0x0E4A,
    0x0E4A,
    0x0E4A, 0x0E4B, 0x0E4B, 0x0E4B, 0x0E4C, 0x0E4C, 0x0E4C, 0x0E4D, 0x0E0D, 0x0E38, 0x0E39, 0x0E3A, 0x0E10,
  ]

  private static func character(
    _ value: UInt32, _ range: ClosedRange<UInt32>, _ characters: [UInt16]
  ) -> Unicode.Scalar? {
    guard range.contains(value) else { return nil }
    let offset = Int(value - range.lowerBound)
    return characters.indices.contains(offset) ? Unicode.Scalar(characters[offset]) : nil
  }
}

extension Unicode.Scalar {
  /// A Private Use code of a raised or shifted Thai glyph: U+F700...U+F71A (Windows), U+F884...U+F89E (Macintosh).
  public var isThaiPrivateUse: Bool {
    ThaiPrivateUse.windows.contains(value) || ThaiPrivateUse.macintosh.contains(value)
  }
}
