public import Diagnostics

/// Why a PDF gives no page at all.
public struct PDFError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Stable id of the reason, kebab-case.
  public enum Code: String, Hashable, Sendable, CaseIterable {
    /// The file holds no byte.
    case emptyFile = "empty-file"
    /// The file is something else than a PDF.
    case notAPDF = "not-a-pdf"
    /// The file is, or was, a PDF whose pages cannot be found: cut off, or its tables are broken.
    case damagedPDF = "damaged-pdf"
    /// The file needs a password, and none was given.
    case encrypted
    /// The given password does not open the file.
    case wrongPassword = "wrong-password"
    /// A sound PDF without pages.
    case noPages = "no-pages"
  }

  /// Stable id of the reason.
  public let code: Code
  /// The library's own words, in English; nil when it said nothing.
  public let detail: String?

  /// Makes an error.
  public init(_ code: Code, detail: String? = nil) {
    self.code = code
    self.detail = detail
  }

  /// In plain words: what is wrong and what to do.
  public var message: UserMessage {
    switch code {
    case .emptyFile:
      UserMessage(
        english: "The file is empty. Download or copy it again.", thai: "ไฟล์ว่างเปล่า โปรดดาวน์โหลดหรือคัดลอกใหม่")
    case .notAPDF:
      UserMessage(
        english: "The file is not a PDF, whatever its name says. Save it as PDF, or give the right file.",
        thai: "ไฟล์นี้ไม่ใช่ PDF แม้ชื่อจะลงท้ายเช่นนั้น โปรดบันทึกเป็น PDF หรือระบุไฟล์ที่ถูกต้อง")
    case .damagedPDF:
      UserMessage(
        english:
          "The PDF is damaged or cut off, and its pages cannot be found. Download it again, or save it "
          + "anew from the program that made it.",
        thai: "ไฟล์ PDF เสียหายหรือขาดหาย จึงหาหน้าไม่พบ โปรดดาวน์โหลดใหม่ หรือบันทึกใหม่จากโปรแกรมต้นทาง")
    case .encrypted:
      UserMessage(
        english: "The PDF is protected by a password. Give it in PRONGSAI_PASSWORD or with --password.",
        thai: "ไฟล์ PDF มีรหัสผ่าน โปรดระบุด้วย PRONGSAI_PASSWORD หรือ --password")
    case .wrongPassword:
      UserMessage(
        english: "The password does not open the PDF. Check it and try again.",
        thai: "รหัสผ่านไม่ถูกต้อง โปรดตรวจสอบแล้วลองใหม่")
    case .noPages:
      UserMessage(
        english: "The PDF holds no pages. Give a file that holds the report.",
        thai: "ไฟล์ PDF ไม่มีหน้าเอกสาร โปรดระบุไฟล์ที่มีรายงาน")
    }
  }

  /// Id, message and detail in one line.
  public var description: String {
    "\(code.rawValue): \(message.english)" + (detail.map { " (\($0))" } ?? "")
  }
}
