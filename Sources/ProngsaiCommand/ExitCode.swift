/// What the process tells its caller: part of the interface, tabulated in the help.
enum ExitCode: Int32, CaseIterable {
  /// All well.
  case success = 0
  /// The command failed as a whole.
  case failure = 2
  /// Finished, but not all is well.
  case incomplete = 3
  /// Wrong use.
  case usage = 64
  /// A component is missing; the scripts around the program say so, the program never.
  case unavailable = 69
  /// SIGINT.
  case interrupted = 130
  /// SIGTERM.
  case terminated = 143

  /// One line in English and one in Thai.
  var meaning: (english: String, thai: String) {
    switch self {
    case .success: ("all well", "สำเร็จทั้งหมด")
    case .failure: ("the command failed as a whole", "คำสั่งล้มเหลวทั้งหมด")
    case .incomplete:
      (
        "finished, but a document could not be read completely, broke the schema, or was named twice",
        "เสร็จแล้ว แต่มีเอกสารที่อ่านไม่ได้หรืออ่านไม่ครบ ไม่ตรงตาม schema หรือถูกระบุซ้ำ"
      )
    case .usage: ("wrong command or option", "ใช้คำสั่งหรือตัวเลือกผิด")
    case .unavailable:
      (
        "a needed package or the Swift toolchain is missing (from Scripts/prongsai and Scripts/test)",
        "ขาดแพ็กเกจหรือชุดเครื่องมือ Swift ที่จำเป็น (จาก Scripts/prongsai และ Scripts/test)"
      )
    case .interrupted: ("interrupted (Ctrl-C); run again", "ถูกขัดจังหวะ สั่งใหม่ได้")
    case .terminated: ("told to stop (SIGTERM); run again", "ถูกสั่งให้หยุด สั่งใหม่ได้")
    }
  }
}
