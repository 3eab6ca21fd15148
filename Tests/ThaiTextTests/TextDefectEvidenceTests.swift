import Testing

@testable import ThaiText

@Suite struct TextDefectEvidenceTests {
  private static let prose = """
    รายงานการวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงานของหน่วยงานภาครัฐ เพื่อให้ผู้บริหารและเจ้าหน้าที่
    นำผลไปปรับปรุงการทำงาน ทั้งเรื่องการปฏิบัติหน้าที่ การใช้งบประมาณ การใช้อำนาจ และการแก้ไขปัญหาการทุจริต
    ที่ประชุมเห็นชอบให้จัดทำแผนปฏิบัติการประจำปีและเผยแพร่ข้อมูลขั้นตอนการให้บริการแก่ประชาชนในพื้นที่ทั่วไป
    สำนักงานได้กำหนดมาตรการป้องกันเพื่อไม่ให้เกิดเรื่องร้องเรียนซ้ำอีก และมอบหมายผู้รับผิดชอบทั้งสิ้นสี่คน
    """

  private func defects(_ change: (String) -> String) -> TextDefects {
    var evidence = TextDefectEvidence()
    // Twice, so that it is as long as a page.
    for line in (Self.prose + "\n" + Self.prose).split(separator: "\n") {
      evidence.add(Array(change(String(line)).unicodeScalars))
    }
    return evidence.defects
  }

  private func replacing(_ pairs: [(String, String)]) -> (String) -> String {
    { line in
      var text = Array(line.unicodeScalars)
      for (old, new) in pairs {
        let (old, new) = (Array(old.unicodeScalars), Array(new.unicodeScalars))
        var changed: [Unicode.Scalar] = []
        var index = 0
        while index < text.count {
          if text[index...].starts(with: old) {
            changed += new
            index += old.count
          } else {
            changed.append(text[index])
            index += 1
          }
        }
        text = changed
      }
      return text.string(0..<text.count)
    }
  }

  @Test func soundTextHasNone() {
    #expect(defects { $0 } == [])
    #expect(TextDefectEvidence().defects == [])
  }

  @Test func tellsAmForAa() {
    let change = replacing([("\u{0E33}", " \u{0E33}"), ("\u{0E32}", "\u{0E33}")])
    #expect(defects(change).contains(.saraAmForAa))
  }

  @Test func tellsTheLostRing() {
    #expect(defects(replacing([("\u{0E33}", "\u{0E32}")])) == .lostSaraAm)
  }

  @Test func tellsMaiThoForTheRing() {
    #expect(defects(replacing([("\u{0E33}", "\u{0E49}\u{0E32}")])).contains(.maiThoForNikhahit))
  }

  @Test func tellsLostTones() {
    let tones = ["\u{0E48}", "\u{0E49}", "\u{0E4A}", "\u{0E4B}"].map { ($0, "") }
    #expect(defects(replacing(tones)).contains(.lostTones))
  }

  @Test func tellsDisplacedMarks() {
    // Each ั one base further.
    let change = replacing(
      ["ก", "ท", "ร", "ญ", "ฏ", "ด", "ป", "น"].flatMap { base in
        ["บ", "ฐ", "ง", "จ", "้", "ว", "ป", "ต", "น", "ก"].map {
          (base + "\u{0E31}" + $0, base + $0 + "\u{0E31} ")
        }
      })
    #expect(defects(change).contains(.displacedMarks))
  }

  /// What is found is repaired, and then the words are those that were there.
  @Test func whatIsFoundIsRepaired() {
    let change = replacing([("\u{0E33}", " \u{0E33}"), ("\u{0E32}", "\u{0E33}")])
    for line in Self.prose.split(separator: "\n") {
      let damaged = Array(change(String(line)).unicodeScalars)
      let repaired = ThaiRepair.repair(scalars: damaged, knownDefects: .saraAmForAa)
      #expect(repaired.scalars == Array(line.unicodeScalars))
      #expect(repaired.needsReview)
    }
  }
}
