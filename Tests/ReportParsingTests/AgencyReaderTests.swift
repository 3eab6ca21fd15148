import ReportModel
import Testing

@testable import ReportParsing

@Suite("The reporting agency")
struct AgencyReaderTests {
  private func read(_ literal: String) -> (agency: Agency, mentions: [AgencyMention]) {
    let read = AgencyReader(codebooks: Readings.codebooks).read(
      DocumentText.texts(of: Readings.elements(literal)))
    return (read.agency, read.mentions)
  }

  @Test(
    "Kinds of local government",
    arguments: [
      ("องค์การบริหารส่วนตำบลดอนหมอก", "subdistrict_administrative_organization"),
      ("องค์การบริหารส่วนจังหวัดลำปาง", "provincial_administrative_organization"),
      ("เทศบาลตำบลดอนหมอก", "subdistrict_municipality"),
      ("เทศบาลเมืองดอนหมอก", "town_municipality"),
      ("เทศบาลนครดอนหมอก", "city_municipality"),
    ])
  func kinds(name: String, kind: String) {
    let found = read("# รายงานผลการประเมิน ITA\n# \(name)\n# อำเภอม่านเมฆ จังหวัดลำปาง\n")
    #expect(found.agency.name == name)
    #expect(found.agency.kind == kind)
    #expect(found.agency.provinceCode == "TH-52")
  }

  @Test(
    "Other agencies, by the line that names them",
    arguments: [
      ("มหาวิทยาลัยม่านเมฆ", "university"), ("กรมเมฆศึกษา", "department"),
    ])
  func others(name: String, kind: String) {
    let found = read("# รายงานผลการประเมิน ITA\n# \(name)\n")
    #expect(found.agency.name == name)
    #expect(found.agency.kind == kind)
  }

  @Test(
    "State enterprises, public organizations and offices, by their own names alone",
    arguments: [
      ("องค์การคลังอาหารชุมชน", "state_enterprise"), ("ธนาคารชุมชนเมฆ", "state_enterprise"),
      ("สถาบันภูมิปัญญาเมฆ(องค์การมหาชน)", "public_organization"), ("สำนักงานเศรษฐกิจเมฆ", "other"),
    ])
  func offices(name: String, kind: String) {
    let found = read("# รายงานผลการประเมิน ITA\n# \(name)\n")
    #expect(found.agency.name == name)
    #expect(found.agency.kind == kind)
  }

  @Test("An office that only prepared the report is not the agency")
  func preparingOffice() {
    let found = read("# รายงานผลการประเมิน ITA\n# เทศบาลตำบลดอนหมอก\n# สำนักงานปลัดเทศบาล\n")
    #expect(found.agency.name == "เทศบาลตำบลดอนหมอก")
  }

  @Test("A district of the capital; the capital alone is no place")
  func capital() {
    let found = read("# กรมเมฆศึกษา\n# แขวงม่านเมฆ เขตดุสิต กรุงเทพมหานคร\n").agency
    #expect(found.district == "ดุสิต")
    #expect(found.provinceCode == "TH-10")
    #expect(read("# กรมเมฆศึกษา\nเดินทางไปกรุงเทพมหานคร\n").agency.provinceCode == "")
  }

  @Test("Districts that a table lists are not the agency's")
  func listedDistricts() {
    let found = read(
      "# สำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดน่าน\nที่ | หน่วยงาน | คะแนน\nอำเภอม่านเมฆ | < | <\n1 | เทศบาลตำบลดอนหมอก | 90.11\n"
    ).agency
    #expect(found.district == "")
    #expect(found.provinceCode == "TH-55")
  }

  @Test("A hyphen within the name")
  func hyphen() {
    #expect(read("# เทศบาลตำบลดอนหมอก-ม่านเมฆ อำเภอเมือง จังหวัดน่าน\n").agency.name == "เทศบาลตำบลดอนหมอก-ม่านเมฆ")
  }

  @Test("District and province beside the name, words and abbreviations")
  func place() {
    let long = read("# เทศบาลตำบลดอนหมอก อำเภอม่านเมฆ จังหวัดเชียงราย\n").agency
    #expect(long.district == "ม่านเมฆ")
    #expect(long.province == "เชียงราย")
    #expect(long.provinceCode == "TH-57")
    let short = read("# อบต.ดอนหมอก อ.ม่านเมฆ จ.น่าน\n").agency
    #expect(short.name == "องค์การบริหารส่วนตำบลดอนหมอก")
    #expect(short.district == "ม่านเมฆ")
    #expect(short.province == "น่าน")
  }

  @Test("The district of the agency, not of its neighbour")
  func neighbour() {
    let found = read(
      """
      # เทศบาลตำบลดอนหมอก
      # อำเภอม่านเมฆ จังหวัดพะเยา
      เทศบาลตำบลดอนหมอก อำเภอม่านเมฆ จังหวัดพะเยา ได้ศึกษาดูงานที่เทศบาลตำบลห้วยตะวัน อำเภอฟ้าหลวง จังหวัดตาก
      """)
    #expect(found.agency.name == "เทศบาลตำบลดอนหมอก")
    #expect(found.agency.district == "ม่านเมฆ")
    #expect(found.agency.province == "พะเยา")
    #expect(found.mentions.contains { $0.relation == .foreign && $0.name == "เทศบาลตำบลห้วยตะวัน" })
  }

  @Test("The majority's spelling wins, the other is a variant")
  func variant() {
    let found = read(
      """
      # องค์การบริหารส่วนตำบลดอนหมอก
      องค์การบริหารส่วนตำบลดอนหมอก ได้ประชุมร่วมกัน
      องค์การบริหารส่วนตำบลดอนหมอด ได้ประชุมร่วมกัน
      อบต.ดอนหมอก ได้ประกาศนโยบาย
      """)
    #expect(found.agency.name == "องค์การบริหารส่วนตำบลดอนหมอก")
    let variants = found.mentions.filter { $0.relation == .variant }
    #expect(variants.map(\.name) == ["องค์การบริหารส่วนตำบลดอนหมอด"])
    #expect(!found.mentions.contains { $0.relation == .foreign })
  }

  @Test("Another kind with the same name is a variant, never the same")
  func otherKind() {
    let found = read(
      "# เทศบาลตำบลดอนหมอก\nเทศบาลตำบลดอนหมอก ได้ประชุม\nองค์การบริหารส่วนตำบลดอนหมอก ได้ประชุม\n")
    #expect(found.agency.kind == "subdistrict_municipality")
    #expect(found.mentions.filter { $0.relation != .same }.count == 1)
  }

  @Test(
    "Words about agencies in general name none",
    arguments: [
      "องค์กรปกครองส่วนท้องถิ่นทุกแห่งต้องเข้ารับการประเมิน", "เทศบาลได้ดำเนินการตามมาตรการแล้ว",
      "อบต. ต้องเผยแพร่ข้อมูลบนเว็บไซต์", "องค์การบริหารส่วนตำบล จึงขอรายงานผล", "กบต.ได้รับทราบ",
    ])
  func generic(text: String) {
    let found = read("# เทศบาลตำบลดอนหมอก อำเภอม่านเมฆ\n\(text)\n")
    #expect(found.agency.name == "เทศบาลตำบลดอนหมอก")
    #expect(found.mentions.allSatisfy { $0.relation == .same })
  }

  @Test("No agency, no guess")
  func none() {
    let found = read("# รายงานผลการประเมิน\nคะแนนรวม 90.10 คะแนน\n")
    #expect(found.agency == .unknown)
    #expect(found.mentions.isEmpty)
  }

  @Test("The name keeps what was printed")
  func printed() {
    let agency = read("# อบต.ดอนหมอก\n").agency
    #expect(agency.asPrinted == "อบต.ดอนหมอก")
    #expect(agency.place?.line == 1)
  }
}
