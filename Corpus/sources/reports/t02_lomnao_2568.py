"""A recognised text in Markdown: pipe tables with EIT in three columns, and an HTML table with merged cells."""
from corpusmaker.assessment import INDICATOR_NAMES, Assessment, titles
from corpusmaker.document import PageBreak, Report, ScoreSheet
from corpusmaker.expected import fiscal_year_dates


def report():
    a = Assessment("lomnao", 2568, {1: 98, 2: 94, 3: 93, 4: 95, 5: 94, 6: 96, 7: 95, 8: 94}, zeros={"O23"}, staff=96, visitors=210, sample=50)
    s, title = ScoreSheet(a), titles(2568)
    r = Report("lomnao-2568", "markdown", "เทศบาลนครลมหนาว", "city_municipality", "เมืองลมหนาว", "อุดรธานี", "TH-41", 2568, 2568, "analysis measures-plan")
    r.title_lines("เทศบาลนครลมหนาว", "ถอดบทเรียน ITA ปีงบประมาณ พ.ศ. 2568", "อำเภอเมืองลมหนาว จังหวัดอุดรธานี")
    r.heading("คะแนนภาพรวม")
    r.p("คะแนนภาพรวมของเทศบาลนครลมหนาวอยู่ที่ ", s.overall(), " คะแนน ผลอยู่ในระดับ ", s.level())
    r.table([2, 2], ["แบบวัด", "คะแนน"], [["IIT", s.instrument("IIT")], ["EIT ส่วนที่ 1", s.instrument("EIT", "public")],
                                          ["EIT ส่วนที่ 2", s.instrument("EIT", "survey")], ["OIT", s.instrument("OIT")]])
    r.heading("คะแนนรายตัวชี้วัด")
    r.table([1, 4, 2], ["ตัวชี้วัดที่", "ตัวชี้วัด", "คะแนน"], [[str(i), INDICATOR_NAMES[i], s.indicator(i)] for i in INDICATOR_NAMES])
    r.heading("คะแนนรายข้อ")
    r.table([1, 6, 2, 2, 2], ["ข้อ", "ข้อคำถาม", "EP", "ES", "เฉลี่ย"],
            [[c.lower(), title[c], s.item(c, "public"), s.item(c, "survey"), s.item(c, "mean")] for c in title if c[0] == "E"])
    r.table([1, 6, 2], ["ข้อ", "ข้อคำถาม", "คะแนน"], [[c.lower(), title[c], s.item(c)] for c in title if c[0] == "I"])
    r.add(PageBreak())
    r.heading("มาตรการปีงบประมาณ พ.ศ. 2569")
    year = fiscal_year_dates(2569)
    columns = [("ประเด็น", "issue", 3), ("มาตรการ", "measure", 4), ("ขั้นตอน", "procedure", 5), ("ผู้รับผิดชอบ", "responsible", 2), ("ระยะเวลา", "timeframe", 2)]
    service, gift = "การให้บริการประชาชน", "การรับของขวัญ"
    rows = [
        dict(issue=service, merge={"issue": 2}, measure="นัดหมายล่วงหน้าทุกงานบริการ", procedure="1. ทดลองกับงานทะเบียน\n2. ขยายไปทุกกอง", responsible="สำนักปลัดเทศบาล",
             timeframe="ต.ค. 2568 - มี.ค. 2569", dates=("2025-10-01", "2026-03-31")),
        dict(issue=service, measure="ประเมินความพึงพอใจหลังรับบริการ", procedure="ส่งข้อความให้ผู้รับบริการตอบสามข้อ", responsible="กองยุทธศาสตร์และงบประมาณ",
             timeframe="ตลอดปีงบประมาณ พ.ศ. 2569", dates=year),
        dict(issue=gift, measure="ทำทะเบียนของที่ส่งคืน", procedure="1. ถ่ายรูปของทุกชิ้น\n2. บันทึกผู้ให้และวันที่คืน\n3. รายงานนายกเทศมนตรี", responsible="กองการเจ้าหน้าที่",
             timeframe="ธันวาคม 2568 ถึง มกราคม 2569", dates=("2025-12-01", "2026-01-31")),
    ]
    r.measures("plan", 2569, columns, rows)
    return r
