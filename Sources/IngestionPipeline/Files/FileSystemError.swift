public import Diagnostics
internal import Glibc

/// A call of the operating system that failed on a file or folder.
public struct FileSystemError: Error, Hashable, Sendable {
  /// What was tried.
  public enum Action: String, Hashable, Sendable {
    case read
    case write
    case open
    case list
    case create = "create folder"
  }

  /// What was tried.
  public let action: Action
  /// The file or folder.
  public let path: BytePath
  /// The system's error number (`errno`).
  public let code: Int32

  /// Makes an error; `code` is the `errno` of now unless given.
  init(_ action: Action, _ path: BytePath, code: Int32 = errno) {
    self.action = action
    self.path = path
    self.code = code
  }

  /// The system's words for the cause, e.g. `No such file or directory`.
  public var reason: String { String(cString: strerror(code)) }

  /// The cause in Thai; the system's words where it is a rare one.
  public var thaiReason: String {
    switch code {
    case ENOENT: "ไม่มีไฟล์หรือโฟลเดอร์นี้"
    case EACCES, EPERM: "ไม่ได้รับสิทธิ์"
    case ENOTDIR: "ไม่ใช่โฟลเดอร์"
    case EISDIR: "เป็นโฟลเดอร์"
    case ENOSPC, EDQUOT: "พื้นที่ดิสก์เต็ม"
    case EROFS: "ระบบไฟล์อ่านได้อย่างเดียว"
    case ENAMETOOLONG: "ชื่อยาวเกินไป"
    case ELOOP: "ลิงก์วนซ้ำ"
    default: reason
    }
  }

  /// The cause in both languages.
  var cause: UserMessage { UserMessage(english: reason, thai: thaiReason) }

  /// `Cannot read reports/a.pdf: Permission denied.`
  public var message: UserMessage {
    UserMessage(
      english: "Cannot \(action.rawValue) \(path.displayed): \(reason).",
      thai: "\(action.thai) \(path.displayed) ไม่ได้: \(thaiReason)")
  }
}

extension FileSystemError.Action {
  fileprivate var thai: String {
    switch self {
    case .read: "อ่าน"
    case .write: "เขียน"
    case .open: "เปิด"
    case .list: "ดูรายการใน"
    case .create: "สร้างโฟลเดอร์"
    }
  }
}
