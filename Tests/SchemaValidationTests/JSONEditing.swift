import Foundation

/// A change to one spot of a JSON document, to see it refused.
enum Edit {
  /// Puts a value there, replacing what is there.
  case set(any Sendable)
  /// Takes the member away.
  case remove
}

/// JSON as Foundation reads it, with edits by JSON pointer.
struct EditableJSON {
  private var root: Any

  init(_ bytes: [UInt8]) throws {
    root = try JSONSerialization.jsonObject(with: Data(bytes))
  }

  /// The document as bytes.
  func bytes() throws -> [UInt8] { [UInt8](try JSONSerialization.data(withJSONObject: root)) }

  /// Applies an edit; throws where the pointer leads nowhere.
  mutating func apply(_ edit: Edit, at pointer: String) throws {
    root = try Self.edited(root, pointer.split(separator: "/").map { String($0) }[...], edit)
  }

  private static func edited(_ value: Any, _ steps: ArraySlice<String>, _ edit: Edit) throws -> Any {
    guard let step = steps.first else {
      guard case .set(let new) = edit else { throw CocoaError(.formatting) }
      return new
    }
    if var object = value as? [String: Any] {
      if steps.count == 1, case .remove = edit {
        guard object.removeValue(forKey: step) != nil else { throw CocoaError(.formatting) }
        return object
      }
      // The last step may name a new member.
      guard let child = object[step] ?? (steps.count == 1 ? "" : nil) as Any? else {
        throw CocoaError(.formatting)
      }
      object[step] = try edited(child, steps.dropFirst(), edit)
      return object
    }
    guard var array = value as? [Any], let index = Int(step), array.indices.contains(index) else {
      throw CocoaError(.formatting)
    }
    array[index] = try edited(array[index], steps.dropFirst(), edit)
    return array
  }
}
