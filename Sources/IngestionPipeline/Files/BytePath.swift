/// A path as the file system keeps it: bytes, not text. Any byte but NUL may occur in it.
public struct BytePath: Hashable, Sendable, Comparable {
  /// The bytes, without a terminating NUL.
  public let bytes: [UInt8]

  /// A path from bytes; what follows a NUL is dropped, as the system would.
  public init(_ bytes: some Sequence<UInt8>) { self.bytes = Array(bytes.prefix { $0 != 0 }) }

  /// A path from text, in UTF-8.
  public init(_ text: String) { self.init(text.utf8) }

  /// The path of an entry of this folder.
  public func appending(_ component: some Sequence<UInt8>) -> BytePath {
    let separator: [UInt8] = bytes.isEmpty || bytes.last == Self.slash ? [] : [Self.slash]
    return BytePath(bytes + separator + component)
  }

  /// The path of an entry of this folder, in UTF-8.
  public func appending(_ component: String) -> BytePath { appending(component.utf8) }

  /// What stands after the last `/`, trailing slashes left out; empty for `/` and the empty path.
  public var lastComponent: [UInt8] {
    bytes.split(separator: Self.slash).last.map(Array.init) ?? []
  }

  /// The folder that holds it: `.` for a single component, `/` for a component of the root.
  public var parent: BytePath {
    let trimmed = bytes.reversed().drop { $0 == Self.slash }
    let rest = trimmed.drop { $0 != Self.slash }
    guard !rest.isEmpty else { return BytePath(".") }
    let folder = rest.drop { $0 == Self.slash }
    return folder.isEmpty ? BytePath("/") : BytePath(folder.reversed())
  }

  /// The path for people: bytes that are no UTF-8 become U+FFFD.
  public var displayed: String { String(decoding: bytes, as: UTF8.self) }

  /// By bytes.
  public static func < (a: BytePath, b: BytePath) -> Bool { a.bytes.lexicographicallyPrecedes(b.bytes) }

  /// Calls `body` with the path as the C library wants it.
  func withCString<R>(_ body: (UnsafePointer<CChar>) -> R) -> R {
    (bytes.map { CChar(bitPattern: $0) } + [0]).withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { preconditionFailure("never empty: it ends with NUL") }
      return body(base)
    }
  }

  static let slash = UInt8(ascii: "/")
}
