internal import Diagnostics

/// What of a document was not read: its diagnostics of severity `error`.
struct LostContent {
  /// What was lost for one reason.
  private struct Loss {
    let id: String
    /// Ascending, each once; empty when the loss has no place.
    let pages: [Int]
    /// Words of the first diagnostic.
    let words: String
  }

  /// By reason: pages without text first, damaged ones next, then in the order of their diagnostics.
  private let losses: [Loss]
  private let blankPages: [Int]
  private let pageCount: Int

  private static let needsOCR = "page-needs-ocr"
  private static let unreadable = "page-unreadable"

  /// Sorts out what stages said of a document with so many pages.
  init(_ diagnostics: [Diagnostic], pageCount: Int) {
    let errors = diagnostics.filter { $0.severity == .error }
    var ids: [String] = []
    for id in [Self.needsOCR, Self.unreadable] + errors.map(\.id) where !ids.contains(id) { ids.append(id) }
    losses = ids.compactMap { id in
      let own = errors.filter { $0.id == id }
      guard let first = own.first else { return nil }
      return Loss(id: id, pages: Set(own.compactMap { $0.place?.page }).sorted(), words: first.message)
    }
    blankPages = diagnostics.filter { $0.id == "blank-page" }.compactMap { $0.place?.page }
    self.pageCount = pageCount
  }

  /// Id of the error; nil when nothing is lost (a blank page is no loss).
  var error: String? { losses.first?.id }

  /// Whether no page is left that was read.
  var isEverything: Bool {
    let lost = losses.filter { $0.id == Self.needsOCR || $0.id == Self.unreadable }.flatMap(\.pages)
    return !lost.isEmpty && Set(lost + blankPages).count >= pageCount
  }

  /// For a document that failed.
  var messageWhenNothingIsRead: UserMessage {
    error == Self.needsOCR
      ? UserMessage(
        english: "No page has usable text: scanned pages need text recognition (OCR), which this version "
          + "does not do.",
        thai: "ไม่มีหน้าใดมีข้อความที่ใช้ได้ หน้าสแกนต้องใช้ OCR ซึ่งรุ่นนี้ยังทำไม่ได้")
      : UserMessage(
        english: "None of its pages can be read: the PDF is damaged.", thai: "อ่านไม่ได้ทุกหน้า ไฟล์ PDF เสียหาย")
  }

  /// One for each reason.
  var messagesWhenSomeIsRead: [UserMessage] { losses.map(message) }

  private func message(_ loss: Loss) -> UserMessage {
    let list = PageList.text(loss.pages)
    let count = Plural.count(loss.pages.count, "page")
    let some = "\(loss.pages.count) of \(Plural.count(pageCount, "page")) (\(list))"
    let thai = "หน้า \(list)"
    switch loss.id {
    case Self.needsOCR:
      return UserMessage(
        english:
          "No usable text on \(some): text recognition (OCR) is needed, which this version does not do.",
        thai: "\(thai) ไม่มีข้อความที่ใช้ได้ ต้องใช้ OCR ซึ่งรุ่นนี้ยังทำไม่ได้")
    case Self.unreadable:
      return UserMessage(
        english: "Damaged and not read: \(some).", thai: "\(thai) เสียหาย อ่านไม่ได้ (จาก \(pageCount) หน้า)")
    case "page-truncated":
      return UserMessage(
        english: "\(count) (\(list)) drew more than the limit; the rest was left out.",
        thai: "\(thai) มีเนื้อหามากเกินกำหนด ส่วนที่เกินไม่ได้อ่าน")
    case "layout-limit":
      return UserMessage(
        english: "\(count) (\(list)) held more than the limit; part was left out.",
        thai: "\(thai) มีเนื้อหามากเกินกำหนด บางส่วนไม่ได้อ่าน")
    case "block-limit":
      return UserMessage(english: loss.words, thai: "เอกสารยาวเกินกำหนด ส่วนที่เกินไม่ได้อ่าน")
    case "letters-exchanged":
      return UserMessage(
        english: loss.words, thai: "ตัวอักษรในไฟล์ถูกสลับหรือหายไป ชื่อและถ้อยคำอาจผิด โปรดตรวจกับหน้าเอกสาร")
    case "pdf-cut-off":
      return UserMessage(
        english: loss.words, thai: "ไฟล์ PDF ถูกตัดท้าย อ่านเท่าที่เหลืออยู่ โปรดดาวน์โหลดใหม่")
    case "table-too-large", "table-too-wide", "table-limit":
      return UserMessage(english: loss.words, thai: "ตารางใหญ่เกินกำหนด อ่านได้ไม่สมบูรณ์")
    case "text-limit":
      return UserMessage(english: loss.words, thai: "ข้อความยาวเกินกำหนด ไม่ได้ค้นหาคะแนนในข้อความนั้น")
    case "undated-figures":
      return UserMessage(english: loss.words, thai: "รายงานไม่ระบุปีงบประมาณของคะแนน จึงไม่ได้นำคะแนนมา")
    default:
      return UserMessage(english: loss.words, thai: "บางส่วนของเอกสารไม่ได้อ่าน (\(loss.id))")
    }
  }
}
