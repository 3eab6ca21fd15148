"""White rules between filled rows: codes glued to the questions, questions without codes, rows that name the indicator between the items."""
from corpusmaker.assessment import INDICATOR_NAMES, INDICATORS_OF, Assessment, items_of
from corpusmaker.document import Cell, PageBreak, Report, ScoreSheet


def report():
    a = Assessment("phudaokrachai", 2566, {1: 92, 2: 87, 3: 90, 4: 88, 5: 89, 6: 93, 7: 91, 8: 90}, zeros={"O17", "O30"}, staff=39, visitors=84, sample=20)
    s = ScoreSheet(a)
    r = Report("phudaokrachai-2566", "chromium", "องค์การบริหารส่วนตำบลภูดาวกระจาย", "subdistrict_administrative_organization", "ห้วยไผ่งาม", "เลย", "TH-42",
               2566, 2566, "analysis", font="Loma", size=10.5, title="คะแนนรายข้อ ITA 2566 อบต.ภูดาวกระจาย (สมมติ)")
    r.title_lines("คะแนนรายข้อจากการประเมิน ITA ปีงบประมาณ พ.ศ. 2566", "องค์การบริหารส่วนตำบลภูดาวกระจาย อำเภอห้วยไผ่งาม จังหวัดเลย")
    r.p("คะแนนภาพรวม ", s.overall(), " คะแนน ระดับ ", s.level())
    items = lambda indicator: [row for row in items_of(2566) if row["indicator"] == str(indicator)]
    r.heading("แบบวัด IIT")
    rows = []
    for i in INDICATORS_OF["IIT"]:
        rows.append([Cell(f"ตัวชี้วัดที่ {i} {INDICATOR_NAMES[i]}", colspan=2, bold=True)])
        rows += [[row["code"].lower() + row["title"], s.item(row["code"])] for row in items(i)]
    r.table([10, 2], ["ข้อคำถาม", "คะแนน"], rows, look="zebra", flows=True)
    r.add(PageBreak())
    r.heading("แบบวัด EIT")
    r.p("ตารางนี้จัดทำโดยไม่มีรหัสข้อ ลำดับเริ่มนับใหม่ทุกตัวชี้วัด")
    rows = []
    for i in INDICATORS_OF["EIT"]:
        rows.append([Cell(f"ตัวชี้วัดที่ {i} {INDICATOR_NAMES[i]}", colspan=2, bold=True), s.indicator(i)])
        rows += [[str(k), row["title"], s.item(row["code"])] for k, row in enumerate(items(i), 1)]
    r.table([1, 9, 2], ["ลำดับ", "ข้อคำถาม", "คะแนน"], rows, look="zebra", flows=True)
    r.p("ส่วนแบบวัด OIT ได้คะแนนครบทุกข้อ เว้นแต่ข้อ o17 และข้อ o30 ที่ไม่มีผู้รับผิดชอบนำขึ้นเว็บไซต์")
    return r
