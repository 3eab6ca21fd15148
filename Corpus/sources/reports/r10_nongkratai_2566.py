"""Planted faults that the report's own arithmetic and the official names can settle: the overall score is right."""
from fractions import Fraction

from corpusmaker.assessment import INDICATOR_NAMES, Assessment, titles, two_places
from corpusmaker.document import Finding, PageBreak, Report, ScoreSheet
from corpusmaker.expected import fiscal_year_dates

STRANGER = "องค์การบริหารส่วนตำบลโคมลอยฟ้า"


def report():
    a = Assessment("nongkratai", 2566, {1: 94, 2: 88, 3: 90, 4: 89, 5: 91, 6: 93, 7: 90, 8: 91}, zeros={"O14", "O36"}, staff=37, visitors=80, sample=20)
    s, title = ScoreSheet(a), titles(2566)
    r = Report("nongkratai-2566", "chromium", "เทศบาลตำบลหนองกระต่ายเงิน", "subdistrict_municipality", "ฟ้าสางงาม", "สุพรรณบุรี", "TH-72", 2566, 2566,
               "analysis measures-plan", font="Laksaman", size=13, pages=4, title="วิเคราะห์ผล ITA 2566 ทต.หนองกระต่ายเงิน (สมมติ มีข้อผิดพลาดที่ตั้งใจใส่ไว้)",
               footer="เอกสารสมมติเพื่อทดสอบโปรแกรม มีข้อผิดพลาดที่ตั้งใจใส่ไว้")
    r.title_lines("รายงานวิเคราะห์ผลการประเมิน ITA", "ประจำปีงบประมาณ พ.ศ. 2566", "เทศบาลตำบลหนองกระต่ายเงิน", "อำเภอฟ้าสางงาม จังหวัดสุพรรณบุรี")
    r.p("เทศบาลตำบลหนองกระต่ายเงินได้รับคะแนนในภาพรวม ", s.overall(), " คะแนน ระดับ ", s.level())
    r.table([3, 2], ["แบบวัด", "คะแนน"], [[t, s.instrument(t)] for t in ("IIT", "EIT", "OIT")])
    names = dict(INDICATOR_NAMES)
    names[2] = "การบริหารงานบุคคล"
    r.table([2, 6, 2], ["ตัวชี้วัดที่", "ตัวชี้วัด", "คะแนน"], [[str(i), names[i], s.indicator(i)] for i in names])
    four = two_places(a.indicators[4])
    swapped = four[0] + four[1] + "." + four[4] + four[3] if four[3] != four[4] else two_places(a.indicators[4] - 1)
    r.p("คะแนนที่ควรจับตาคือตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ซึ่งได้ ", s.indicator(4, planted=swapped), " คะแนน แม้จะผ่านเกณฑ์แต่ต่ำกว่าที่คาดไว้")
    r.p("เมื่อจัดกลุ่มข้อคำถามตามประเด็น ประเด็นการให้บริการมีค่าเฉลี่ย 98.7.5 คะแนน")
    r.add(PageBreak())
    r.heading("คะแนนรายข้อของแบบวัด EIT")
    wrong = two_places(a.items["E7"] + Fraction(3, 2))
    words = dict(title)
    words["E9"] = title["E8"]
    rows = []
    for c in [c for c in title if c[0] == "E"]:
        rows.append([c.lower(), words[c], s.item(c, "public"), s.item(c, "survey"), s.item(c, "mean", planted=wrong if c == "E7" else None)])
    r.table([1, 9, 2, 2, 2], ["ข้อ", "ข้อคำถาม", "eitPublic", "eitSurvey", "เฉลี่ย"], rows)
    r.add(PageBreak(landscape=True))
    r.heading("มาตรการปีงบประมาณ พ.ศ. 2567")
    year = fiscal_year_dates(2567)
    columns = [("ประเด็นที่ต้องแก้ไข", "issue", 4), ("มาตรการ", "measure", 5), ("ขั้นตอน/วิธีการ", "procedure", 6), ("ผู้รับผิดชอบ", "responsible", 3), ("ระยะเวลาดำเนินการ", "timeframe", 3)]
    base = dict(responsible="สำนักปลัดเทศบาล", timeframe="1 ต.ค. 2566 - 30 ก.ย. 2567", dates=year)
    lend = dict(base, issue="การยืมเครื่องเสียงของเทศบาล", measure="ออกใบยืมที่มีรูปถ่ายสภาพของ", procedure="1. ถ่ายรูปก่อนยืมและหลังคืน\n2. เก็บรูปไว้กับใบยืมหนึ่งปี")
    rows = [
        lend,
        dict(base, issue="การตอบคำถามทางเพจ", measure="จัดเวรตอบคำถามทุกวันทำการ", procedure="1. กำหนดเวรประจำสัปดาห์\n2. ตอบภายในวันเดียวกัน\n3. รวบรวมคำถามที่พบบ่อย"),
        dict(base, issue="การเผยแพร่คู่มือปฏิบัติงาน", measure="นำคู่มือทุกงานขึ้นเว็บไซต์", procedure=f"ส่งคู่มือให้ผู้ดูแลเว็บไซต์ของ{STRANGER}ภายในเดือนพฤศจิกายน",
             status="review"),
        dict(lend, status="review"),
    ]
    r.measures("plan", 2567, columns, rows)
    r.add(PageBreak())
    r.heading("สรุปท้ายรายงาน")
    r.p("คณะทำงานของเทศบาลตำบลหนองกระต่ายเงินจะรายงานความคืบหน้าต่อนายกเทศมนตรีทุกไตรมาส")
    e7 = two_places(a.items["E7"])
    r.findings = [
        Finding("score-contradiction", "error", "inconsistent_in_source", "indicator", "4", "", "Indicator 4 differs between the table and the text; the instrument's mean and the overall score hold only with the table",
                "คะแนนตัวชี้วัดที่ 4 ในตารางกับในเนื้อความไม่ตรงกัน", four, swapped, "1", f"ซึ่งได้ {swapped} คะแนน"),
        Finding("indicator-name-mismatch", "error", "inconsistent_in_source", "indicator", "2", "", "Indicator 2 carries a name that is not its own",
                "ชื่อตัวชี้วัดที่ 2 ไม่ตรงกับชื่อทางการ", INDICATOR_NAMES[2], names[2], "1", f"2 {names[2]}"),
        Finding("impossible-number", "error", "inconsistent_in_source", "", "", "", "A mean has two decimal points", "ตัวเลขมีจุดทศนิยมสองจุด", "", "98.7.5", "1", "98.7.5"),
        Finding("eit-mean-mismatch", "error", "inconsistent_in_source", "item", "E7", "mean", "The mean of E7 is not that of its two parts", "ค่าเฉลี่ยข้อ e7 ไม่ถูกต้อง", e7, wrong, "2", wrong),
        Finding("item-text-mismatch", "warning", "inconsistent_in_source", "item", "E9", "", "E9 carries the question of E8", "ข้อความของ e9 เป็นข้อความของ e8", title["E9"], title["E8"], "2", title["E8"]),
        Finding("foreign-agency-name", "error", "inconsistent_in_source", "", "", "", "A measure speaks of another agency's web site", "มาตรการอ้างชื่อหน่วยงานอื่น", "", STRANGER, "3", f"เว็บไซต์ของ{STRANGER}"),
        Finding("duplicate-row", "error", "inconsistent_in_source", "", "", "", "The row on borrowing loudspeakers is printed twice", "แถวการยืมเครื่องเสียงซ้ำ", "", "การยืมเครื่องเสียงของเทศบาล", "3",
                "การยืมเครื่องเสียงของเทศบาล | การยืมเครื่องเสียงของเทศบาล"),
        Finding("indicator-not-item-mean", "warning", "needs_review", "indicator", "7", "", "Indicator 7 follows from the items only with the right mean of E7", "คะแนนตัวชี้วัดที่ 7 ไม่ตรงกับค่าเฉลี่ยที่พิมพ์",
                "", "", "1 2", "", "yes"),
    ]
    return r
