/// Text under construction as UTF-8: a good deal faster than a view of scalars.
public struct UTF8Text {
  private var bytes: [UInt8] = []

  /// No text yet; `capacity` is the number of bytes that it may come to.
  public init(capacity: Int) { bytes.reserveCapacity(capacity) }

  /// Adds a scalar at the end.
  public mutating func append(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    switch value {
    case 0..<0x80: bytes.append(UInt8(value))
    case 0..<0x800:
      bytes.append(UInt8(0xC0 | value >> 6))
      bytes.append(UInt8(0x80 | value & 0x3F))
    case 0..<0x10000:
      bytes.append(UInt8(0xE0 | value >> 12))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    default:
      bytes.append(UInt8(0xF0 | value >> 18))
      bytes.append(UInt8(0x80 | value >> 12 & 0x3F))
      bytes.append(UInt8(0x80 | value >> 6 & 0x3F))
      bytes.append(UInt8(0x80 | value & 0x3F))
    }
  }

  /// Adds text at the end.
  public mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

  /// The text so far.
  public var string: String { String(decoding: bytes, as: UTF8.self) }
}
