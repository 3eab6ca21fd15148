import CJSONSchema
import Diagnostics

/// Receives what the C side reports, for the time of one call.
final class ViolationCollector {
  private(set) var violations: [SchemaViolation] = []

  /// What to hand to C as context; valid as long as the collector lives.
  var context: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  func add(_ violation: SchemaViolation) { violations.append(violation) }

  /// The C callback: takes a collector's `context` back.
  static let report: cjson_report = { context, pointer, pointerLength, message, messageLength in
    guard let context, let pointer, let message else { return }
    let collector = Unmanaged<ViolationCollector>.fromOpaque(context).takeUnretainedValue()
    collector.add(
      SchemaViolation(
        severity: .error, pointer: string(pointer, pointerLength),
        message: ViolationWording.message(for: string(message, messageLength))))
  }

  /// Copies text out of C; bytes that are no UTF-8 become U+FFFD.
  static func string(_ start: UnsafePointer<CChar>, _ length: Int) -> String {
    String(decoding: UnsafeRawBufferPointer(start: start, count: length), as: UTF8.self)
  }
}
