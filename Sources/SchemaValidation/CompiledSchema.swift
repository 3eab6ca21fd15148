import CJSONSchema
import Diagnostics

/// A schema ready for use; owns the C handle.
///
/// Sendable: the handle is only read after `init`, and the C side keeps no state between calls.
final class CompiledSchema: @unchecked Sendable {
  private let handle: OpaquePointer

  /// Compiles a schema that belongs to the program (`cjson_schema_compile`); one that is no schema is a
  /// fault of the program.
  init(_ bytes: [UInt8]) {
    let collector = ViolationCollector()
    let handle = bytes.withUnsafeBufferPointer { buffer in
      cjson_schema_compile(buffer.baseAddress, buffer.count, ViolationCollector.report, collector.context)
    }
    guard let handle else {
      preconditionFailure("a bundled schema is broken: \(collector.violations.map(\.message.english))")
    }
    self.handle = handle
  }

  deinit { cjson_schema_free(handle) }

  /// All violations, in no particular order (`cjson_schema_validate`).
  func violations(in document: borrowing JSONDocument) -> [SchemaViolation] {
    let collector = ViolationCollector()
    let outcome = cjson_schema_validate(
      handle, document.handle, ViolationCollector.report, collector.context)
    if outcome == CJSON_INVALID_UNFINISHED {
      collector.add(
        SchemaViolation(
          severity: .warning, pointer: "",
          message: UserMessage(
            english: "There are too many violations to go through all of them.",
            thai: "มีข้อผิดพลาดมากเกินกว่าจะตรวจได้ทั้งหมด")))
    } else if outcome == CJSON_INVALID && collector.violations.isEmpty {
      collector.add(
        SchemaViolation(
          severity: .error, pointer: "",
          message: UserMessage(english: "The document breaks its schema.", thai: "เอกสารไม่ตรงตามสคีมา")))
    }
    return collector.violations
  }
}
