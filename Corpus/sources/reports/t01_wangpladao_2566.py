"""A recognised text with tab-separated tables, HTML in cells, a header repeated in the middle of a row, codes in disguise."""
from corpusmaker.assessment import INDICATOR_NAMES, INDICATORS_OF, Assessment, titles
from corpusmaker.document import Cell, PageBreak, Report, ScoreSheet
from corpusmaker.expected import fiscal_year_dates

NOISE = [(r"\bo([๐-๙]{2})\b", r"๐\1"),            # the letter o read as the Thai digit zero
         (r"พ\.ศ\. ", "พ. ศ. "), (r"^(ผู้จัดทำ.*)ทำ", r"\1ทํา"), (r"ดำเนิน", "ดํ าเนิน")]


def report():
    a = Assessment("wangpladao", 2566, {1: 97, 2: 91, 3: 94, 4: 92, 5: 93, 6: 95, 7: 92, 8: 93}, zeros={"O18", "O29"}, staff=27, visitors=58, sample=20)
    s, title = ScoreSheet(a), titles(2566)
    r = Report("wangpladao-2566", "text", "องค์การบริหารส่วนตำบลวังปลาดาว", "subdistrict_administrative_organization", "ท่าจันทร์เสี้ยว", "นครสวรรค์",
               "TH-60", 2566, 2566, "analysis measures-plan", thai_digits=True, noise=NOISE)
    r.title_lines("รายงานผลและแนวทางยกระดับคะแนน ITA", "ปีงบประมาณ พ.ศ. 2566", "องค์การบริหารส่วนตำบลวังปลาดาว", "อำเภอท่าจันทร์เสี้ยว จังหวัดนครสวรรค์")
    r.p("ผู้จัดทำ งานนโยบายและแผน")
    r.heading("1. คะแนนของเรา")
    r.p("องค์การบริหารส่วนตำบลวังปลาดาวได้คะแนน ITA ปีงบประมาณ พ.ศ. 2566 รวม ", s.overall(), " คะแนน ผลการประเมินระดับ ", s.level())
    short = {"IIT": "แบบวัด IIT", "EIT": "แบบวัด EIT", "OIT": "แบบวัด OIT"}
    rows = []
    for name, of in INDICATORS_OF.items():
        for i in of:
            rows.append(([Cell(short[name], rowspan=len(of))] if i == of[0] else []) + [f"ตัวชี้วัดที่ {i} {INDICATOR_NAMES[i]}", s.indicator(i)])
    r.table([3, 6, 2], ["เครื่องมือประเมิน", "ตัวชี้วัด", "ค่าคะแนน"], rows)
    r.add(PageBreak())
    r.heading("2. ข้อที่ได้คะแนนน้อย")
    low = ["I8", "I12", "E10", "E14"]
    r.table([1, 8, 2, 2], ["ข้อ", "คำถาม", "EIT ส่วนที่ 1", "EIT ส่วนที่ 2"], [[c.lower(), title[c], s.item(c, "public"), s.item(c, "survey")] for c in low if c[0] == "E"])
    r.table([1, 8, 2], ["ข้อ", "คำถาม", "ผลคะแนน"], [[c.lower(), title[c], s.item(c)] for c in low if c[0] == "I"])
    r.table([1, 8, 2], ["ข้อ", "รายการข้อมูล", "ผลคะแนน"], [[c.lower(), title[c], s.item(c, whole=True)] for c in ("O17", "O18", "O28", "O29")])
    r.add(PageBreak())
    r.heading("3. มาตรการปีงบประมาณ พ.ศ. 2567")
    year = fiscal_year_dates(2567)
    columns = [("หัวข้อ", "issue", 3), ("มาตรการ", "measure", 4), ("วิธีปฏิบัติ", "procedure", 5), ("ผู้รับผิดชอบ", "responsible", 2), ("ระยะเวลา", "timeframe", 3), ("การกำกับติดตาม", "monitoring", 3)]
    rows = [
        dict(issue="1. งบประมาณ", measure="ให้พนักงานร่วมจัดทำแผนการใช้จ่าย", procedure="1. ประชุมรายกองก่อนร่างข้อบัญญัติ\n2. ส่งร่างให้ทุกคนให้ความเห็น", responsible="กองคลัง",
             timeframe="ต.ค. 66 - ธ.ค. 66", dates=("2023-10-01", "2023-12-31"), monitoring="ปลัดรับรายงานทุกสิ้นเดือน"),
        dict(issue="2. การแจ้งเบาะแส", measure="เพิ่มช่องทางแจ้งเรื่องทุจริต", procedure="1. เปิดหมายเลขโทรศัพท์เฉพาะ\n2. ติดตั้งตู้รับเรื่องที่ศาลาหมู่บ้าน\n3. แจ้งผลกลับภายในสิบวัน\n4. สรุปสถิติปีละสองครั้ง",
             responsible="งานนิติการ", timeframe="ตลอดปีงบประมาณ พ.ศ. 2567", dates=year, monitoring="รายงานสภาตำบลปีละสองครั้ง"),
        dict(issue="3. ระบบบริการออนไลน์", measure="เปิดรับคำขอออนไลน์สี่ประเภท", procedure="จัดทำแบบฟอร์มและดำเนินการทดสอบกับผู้ใหญ่บ้าน", responsible="สำนักปลัด",
             timeframe="มกราคม 2567 ถึง เมษายน 2567", dates=("2024-01-01", "2024-04-30"), monitoring="นับคำขอที่เข้ามาทุกสัปดาห์"),
    ]
    r.measures("plan", 2567, columns, rows, divided={1: 2})
    return r
