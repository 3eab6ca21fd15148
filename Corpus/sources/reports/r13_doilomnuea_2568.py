"""2568, Thai digits: items under the seven issues; both parts of EIT and their mean in one cell."""
from corpusmaker.assessment import Assessment, titles
from corpusmaker.document import Cell, PageBreak, Report, ScoreSheet
from corpusmaker.expected import fiscal_year_dates

ISSUES = [("กระบวนการปฏิบัติงานที่โปร่งใสและมีประสิทธิภาพ", "I1 I2 I3 O8"),
          ("การให้บริการและระบบ E-Service", "E1 E2 E3 E7 E8 E9 O10"),
          ("ช่องทางและรูปแบบการประชาสัมพันธ์เผยแพร่ข้อมูลข่าวสารภาครัฐ", "E4 E5 E6 O4"),
          ("กระบวนการกำกับดูแลการใช้ทรัพย์สินของราชการ", "I10 I11 I12"),
          ("กระบวนการสร้างความโปร่งใสในการใช้งบประมาณและการจัดซื้อจัดจ้าง", "I4 I5 I6 O13"),
          ("กระบวนการควบคุม ตรวจสอบการใช้อำนาจและการบริหารงานบุคคล", "I7 I8 I9 O16"),
          ("กลไกและมาตรการในการแก้ไขและป้องกันการทุจริตภายในหน่วยงาน", "I13 I14 I15 O23 O27")]


def report():
    a = Assessment("doilomnuea", 2568, {1: 95, 2: 92, 3: 93, 4: 90, 5: 91, 6: 94, 7: 92, 8: 90}, zeros={"O10", "O23"}, staff=31, visitors=67, sample=20)
    s, title = ScoreSheet(a), titles(2568)
    r = Report("doilomnuea-2568", "pango", "เทศบาลตำบลดอยลมเหนือ", "subdistrict_municipality", "ผาหมอกแก้ว", "แม่ฮ่องสอน", "TH-58", 2568, 2568,
               "analysis measures-plan", thai_digits=True, font="Norasi", size=13, title="วิเคราะห์ ITA 2568 รายประเด็น ทต.ดอยลมเหนือ (สมมติ)")

    def cell(code):
        if code[0] != "E":
            return s.item(code, whole=code[0] == "O")
        return ["EP ", s.item(code, "public"), " ES ", s.item(code, "survey"), " เฉลี่ย ", s.item(code, "mean")]

    r.title_lines("การวิเคราะห์ผลการประเมิน ITA รายประเด็น", "ประจำปีงบประมาณ พ.ศ. 2568", "เทศบาลตำบลดอยลมเหนือ", "อำเภอผาหมอกแก้ว จังหวัดแม่ฮ่องสอน")
    r.p("เทศบาลตำบลดอยลมเหนือมีคะแนนรวมในปีงบประมาณ พ.ศ. 2568 เท่ากับ ", s.overall(), " คะแนน อยู่ในระดับ ", s.level(),
        " คณะทำงานได้นำข้อคำถามมาจัดกลุ่มใหม่ตามประเด็นทั้งเจ็ด เพื่อให้เห็นว่างานใดควรแก้ก่อน")
    for number, (issue, codes) in enumerate(ISSUES[:4], 1):
        r.heading(f"ประเด็นที่ {number} {issue}")
        r.table([1, 8, 4], ["ข้อ", "ข้อคำถาม", "คะแนน"], [[c.lower(), title[c], cell(c)] for c in codes.split()], flows=True)
    r.p("อีกสามประเด็นรวมไว้ในตารางเดียวกัน เพราะผู้รับผิดชอบเป็นชุดเดียวกัน")
    rows = []
    for number, (issue, codes) in enumerate(ISSUES[4:], 5):
        for c in codes.split():
            first = [Cell(f"{number}. {issue}", rowspan=len(codes.split()))] if c == codes.split()[0] else []
            rows.append(first + [f"{c.lower()} {title[c]}", cell(c)])
    r.table([4, 8, 2], ["ประเด็น", "ข้อคำถาม", "คะแนน"], rows)
    r.add(PageBreak(landscape=True))
    r.heading("มาตรการปีงบประมาณ พ.ศ. 2569")
    columns = [("ประเด็น", "issue", 4), ("มาตรการ", "measure", 5), ("ขั้นตอน/วิธีการปฏิบัติ", "procedure", 6), ("ผู้รับผิดชอบ", "responsible", 2.5), ("ระยะเวลา", "timeframe", 3)]
    r.measures("plan", 2569, columns, [
        dict(issue=ISSUES[1][0], measure="ทำให้คำขอออนไลน์ใช้ได้จริงทุกงาน", procedure="1. ทดสอบแบบฟอร์มกับผู้สูงอายุ 8 คน\n2. แก้คำที่อ่านไม่เข้าใจ\n3. เปิดใช้พร้อมกันทุกกอง",
             responsible="สำนักปลัด", timeframe="ต.ค. 2568 - ธ.ค. 2568", dates=("2025-10-01", "2025-12-31")),
        dict(issue=ISSUES[3][0], measure="ติดรหัสที่ของทุกชิ้นในอาคาร", procedure="1. พิมพ์รหัสและติดให้ครบ\n2. ให้ผู้ยืมถ่ายรูปรหัสก่อนนำออก", responsible="งานพัสดุ",
             timeframe="ภายในเดือนมีนาคม 2569", dates=("2026-03-01", "2026-03-31")),
        dict(issue=ISSUES[6][0], measure="ประเมินความเสี่ยงเรื่องสินบนของงานอนุญาต", procedure="จัดประชุมเชิงปฏิบัติการหนึ่งวันและเผยแพร่ผลบนเว็บไซต์", responsible="งานนิติการ",
             timeframe="ตลอดปีงบประมาณ พ.ศ. 2569", dates=fiscal_year_dates(2569))])
    return r
