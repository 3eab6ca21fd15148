"""A department: instruments merged over their indicators, subtotal rows, a measures table with merged cells under a header of two rows."""
from corpusmaker.assessment import INDICATOR_NAMES, INDICATORS_OF, Assessment
from corpusmaker.document import Cell, PageBreak, Report, ScoreSheet
from corpusmaker.expected import fiscal_year_dates

NAMES = {"IIT": "แบบวัด IIT\n(บุคลากรภายใน)", "EIT": "แบบวัด EIT\n(ผู้รับบริการภายนอก)", "OIT": "แบบวัด OIT\n(ข้อมูลบนเว็บไซต์)"}


def report():
    a = Assessment("mekkhawitthaya", 2567, {1: 99, 2: 97, 3: 98, 4: 97, 5: 97, 6: 98, 7: 97, 8: 97}, zeros={"O9"},
                   staff=212, visitors=340, sample=100)
    s = ScoreSheet(a)
    r = Report("mekkhawitthaya-2567", "chromium", "กรมเมฆวิทยา", "department", "", "", "", 2567, 2567, "analysis measures-plan",
               font="Norasi", size=13, pages=2, title="ผลการประเมิน ITA 2567 กรมเมฆวิทยา (สมมติ)")
    r.title_lines("ผลการประเมินคุณธรรมและความโปร่งใส ปีงบประมาณ พ.ศ. 2567", "กรมเมฆวิทยา")
    r.p("ตารางที่ 1 แยกคะแนนของกรมเมฆวิทยาตามแบบวัด โดยค่าเฉลี่ยของแต่ละแบบวัดอยู่ท้ายกลุ่ม")
    rows = []
    for name, of in INDICATORS_OF.items():
        for i in of:
            first = [Cell(NAMES[name], rowspan=len(of) + 1)] if i == of[0] else []
            rows.append(first + [f"ตัวชี้วัดที่ {i} {INDICATOR_NAMES[i]}", s.indicator(i)])
        rows.append([Cell(f"รวม/เฉลี่ย {name}", align="right", bold=True), s.instrument(name)])
    rows.append([Cell("คะแนนภาพรวมของหน่วยงาน (ถ่วงน้ำหนัก 30 : 30 : 40)", colspan=2, align="right", bold=True), s.overall()])
    rows.append([Cell("ระดับผลการประเมิน", colspan=2, align="right", bold=True), s.level()])
    r.table([3, 6, 2], ["แบบวัด", "ตัวชี้วัด", "คะแนน"], rows)
    r.add(PageBreak(landscape=True))
    r.heading("ตารางที่ 2 มาตรการปีงบประมาณ พ.ศ. 2568")
    year = fiscal_year_dates(2568)
    columns = [("ตัวชี้วัด", "indicator", 4), ("ข้อสังเกตจากผลคะแนน", "finding", 5), ("สิ่งที่จะทำ", "measure", 5), ("ผู้รับผิดชอบ", "responsible", 3),
               ("ระยะเวลา", "timeframe", 3)]
    openness, budget = "ตัวชี้วัดที่ 9 การเปิดเผยข้อมูล", "ตัวชี้วัดที่ 2 การใช้งบประมาณ"
    rows = [
        dict(indicator=openness, merge={"indicator": 2}, finding="รายงานประจำปีฉบับล่าสุดไม่อยู่ในตำแหน่งที่แจ้งไว้", measure="ย้ายรายงานทุกฉบับมาไว้หน้าเดียวกัน",
             responsible="กองกลาง", timeframe="ต.ค. - ธ.ค. 2567", dates=("2024-10-01", "2024-12-31")),
        dict(indicator=openness, finding="ไฟล์หลายไฟล์เป็นภาพสแกน ค้นคำไม่ได้", measure="เผยแพร่ไฟล์ที่ค้นคำได้คู่กับไฟล์ที่ลงนามแล้ว",
             responsible="กองสารสนเทศอุตุศิลป์", timeframe="ตลอดปีงบประมาณ พ.ศ. 2568", dates=year),
        dict(indicator=budget, merge={"indicator": 3, "responsible": 2}, finding="ข้าราชการส่วนภูมิภาคไม่ทราบกรอบเงินของปี", measure="ถ่ายทอดสดการชี้แจงงบประมาณ",
             responsible="สำนักงานเลขานุการกรม", timeframe="พฤศจิกายน 2567", dates=("2024-11-01", "2024-11-30")),
        dict(indicator=budget, finding="คู่มือการเบิกจ่ายล้าสมัย", measure="ปรับคู่มือและทำคลิปสั้นประกอบ", responsible="สำนักงานเลขานุการกรม",
             timeframe="ม.ค. - มี.ค. 2568", dates=("2025-01-01", "2025-03-31")),
        dict(indicator=budget, finding="ไม่มีช่องทางสอบถามเรื่องค่าเดินทาง", measure="เปิดห้องสนทนาถามตอบทุกวันพุธ", responsible="กองคลัง",
             timeframe="ตลอดปีงบประมาณ พ.ศ. 2568", dates=year),
    ]
    r.measures("plan", 2568, columns, rows, groups=[(None, 2), ("แผนดำเนินการ", 3)])
    return r
