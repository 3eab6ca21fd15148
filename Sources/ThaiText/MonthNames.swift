/// The names of the months as reports print them: full, abbreviated with points, or shortened.
enum MonthNames {
  /// A month at `offset` and where its name ends.
  static func month(in text: [Unicode.Scalar], at offset: Int) -> (month: Int, end: Int)? {
    guard let first = text.scalar(at: offset), first.isThaiLetter else { return nil }
    for (name, month) in fullNames {
      if let end = text.end(of: name, at: offset) { return (month, end) }
    }
    for (parts, month) in abbreviations {
      if let end = endOfAbbreviation(parts, in: text, at: offset) { return (month, end) }
    }
    for (name, month) in shortNames {
      if let end = text.end(of: name, at: offset), isWordEnd(in: text, at: end) { return (month, end) }
    }
    return nil
  }

  /// `ม.ค.`, `ม. ค.`, `ม.ค`: a point between the parts is needed; without it (`มค.`) the name must stand
  /// by itself. `ต.คลอง` is a place.
  private static func endOfAbbreviation(
    _ parts: (head: [Unicode.Scalar], tail: [Unicode.Scalar]), in text: [Unicode.Scalar], at offset: Int
  ) -> Int? {
    guard let head = text.end(of: parts.head, at: offset) else { return nil }
    let mark = text.skippingBlanks(from: head, limit: 1)
    let hasPoint = text.scalar(at: mark) == "."
    if !hasPoint, text.scalar(at: offset - 1)?.isThaiLetter ?? false { return nil }
    let tailStart = hasPoint ? text.skippingBlanks(from: mark + 1, limit: 1) : head
    guard let tail = text.end(of: parts.tail, at: tailStart) else { return nil }
    let final = text.skippingBlanks(from: tail, limit: 1)
    if text.scalar(at: final) == "." { return final + 1 }
    return isWordEnd(in: text, at: tail) ? tail : nil
  }

  private static func isWordEnd(in text: [Unicode.Scalar], at offset: Int) -> Bool {
    !(text.scalar(at: offset)?.isThaiLetter ?? false)
  }

  private static let fullNames: [([Unicode.Scalar], Int)] = [
    ("มกราคม", 1), ("กุมภาพันธ์", 2), ("กุมภาพันธ", 2), ("มีนาคม", 3), ("เมษายน", 4), ("พฤษภาคม", 5),
    ("มิถุนายน", 6), ("กรกฎาคม", 7), ("กรกฏาคม", 7), ("สิงหาคม", 8), ("กันยายน", 9), ("ตุลาคม", 10),
    ("พฤศจิกายน", 11), ("พฤษจิกายน", 11), ("ธันวาคม", 12),
  ].map { ($0.0.scalarArray, $0.1) }

  private static let shortNames: [([Unicode.Scalar], Int)] = [
    ("มกรา", 1), ("กุมภา", 2), ("มีนา", 3), ("เมษา", 4), ("พฤษภา", 5), ("มิถุนา", 6), ("กรกฎา", 7),
    ("สิงหา", 8), ("กันยา", 9), ("ตุลา", 10), ("พฤศจิกา", 11), ("ธันวา", 12),
  ].map { ($0.0.scalarArray, $0.1) }

  private static let abbreviations: [((head: [Unicode.Scalar], tail: [Unicode.Scalar]), Int)] = [
    ("ม", "ค", 1), ("ก", "พ", 2), ("มี", "ค", 3), ("เม", "ย", 4), ("พ", "ค", 5), ("มิ", "ย", 6),
    ("ก", "ค", 7), ("ส", "ค", 8), ("ก", "ย", 9), ("ต", "ค", 10), ("พ", "ย", 11), ("ธ", "ค", 12),
  ].map { ((head: $0.0.scalarArray, tail: $0.1.scalarArray), $0.2) }
}
