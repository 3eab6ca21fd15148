internal import Diagnostics

extension DocumentFailure {
  /// A folder where a PDF is wanted.
  static let folder = DocumentFailure(
    id: "unreadable-file",
    message: UserMessage(
      english: "This is a folder, and a file is wanted: name the PDFs in it.",
      thai: "นี่คือโฟลเดอร์ คำสั่งนี้รับเฉพาะไฟล์ โปรดระบุไฟล์ PDF ในโฟลเดอร์"))

  /// Something else where a PDF is wanted.
  static let noPDF = DocumentFailure(
    id: "unsupported-format",
    message: UserMessage(
      english: "The file is no PDF, and only PDFs are read here; a transcript is text already.",
      thai: "ไฟล์นี้ไม่ใช่ PDF คำสั่งนี้อ่านเฉพาะ PDF ส่วนไฟล์ถอดข้อความเป็นข้อความอยู่แล้ว"))

  /// A page behind the last one.
  static func noSuchPage(_ page: Int, of pageCount: Int) -> DocumentFailure {
    DocumentFailure(
      id: "no-such-page",
      message: UserMessage(
        english: "There is no page \(page): the PDF has \(Plural.count(pageCount, "page")).",
        thai: "ไม่มีหน้า \(page) ไฟล์ PDF มี \(pageCount) หน้า"))
  }
}
