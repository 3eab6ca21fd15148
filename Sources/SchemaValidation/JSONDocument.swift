import CJSONSchema
import Diagnostics

/// A parsed JSON document; owns the C handle.
struct JSONDocument: ~Copyable {
  /// Deeper documents are refused: the schemas' own depth is under 12.
  static let depthLimit = 64

  let handle: OpaquePointer

  /// Parses UTF-8 text (`cjson_document_parse`); nil when no document can be made of it. Violations
  /// found on the way are added in either case.
  init?(_ bytes: [UInt8], violations: inout [SchemaViolation]) {
    let collector = ViolationCollector()
    let handle = bytes.withUnsafeBufferPointer { buffer in
      cjson_document_parse(
        buffer.baseAddress, buffer.count, Self.depthLimit, ViolationCollector.report, collector.context)
    }
    violations += collector.violations
    guard let handle else { return nil }
    self.handle = handle
  }

  deinit { cjson_document_free(handle) }

  /// The text of a member of the top object; nil when there is none (`cjson_document_text`).
  func text(of member: String) -> String? {
    var length = 0
    guard let text = cjson_document_text(handle, member, &length) else { return nil }
    return ViolationCollector.string(text, length)
  }
}
