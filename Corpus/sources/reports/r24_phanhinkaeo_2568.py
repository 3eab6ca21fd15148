"""Rules at head and foot only, a long table of items with rows for the indicators; planted: a mean of EIT, and the mean of IIT."""
from fractions import Fraction

from corpusmaker.assessment import INDICATOR_NAMES, INDICATORS_OF, Assessment, items_of, two_places
from corpusmaker.document import Cell, Finding, PageBreak, Report, ScoreSheet


def report():
    a = Assessment("phanhinkaeo", 2568, {1: 94, 2: 91, 3: 92, 4: 90, 5: 91, 6: 93, 7: 92, 8: 91}, zeros={"O11", "O22"}, staff=48, visitors=111, sample=30)
    s = ScoreSheet(a)
    r = Report("phanhinkaeo-2568", "xelatex", "เทศบาลนครผาหินแก้ว", "city_municipality", "เมืองหินแก้ว", "ลพบุรี", "TH-16", 2568, 2568, "analysis",
               font="Kinnari", size=11.5, title="คะแนนรายข้อ ITA 2568 ทน.ผาหินแก้ว (สมมติ มีข้อผิดพลาดที่ตั้งใจใส่ไว้)",
               footer="เอกสารสมมติเพื่อทดสอบโปรแกรม มีข้อผิดพลาดที่ตั้งใจใส่ไว้")
    mean, wrong = two_places(a.items["E5"]), two_places(a.items["E5"] - Fraction(21, 10))
    iit, iit_wrong = two_places(a.instruments["IIT"]), two_places(a.instruments["IIT"] + Fraction(9, 10))
    items = lambda indicator: [row for row in items_of(2568) if row["indicator"] == str(indicator)]
    r.title_lines("รายงานคะแนนรายข้อ ITA ปีงบประมาณ พ.ศ. 2568", "เทศบาลนครผาหินแก้ว", "อำเภอเมืองหินแก้ว จังหวัดลพบุรี")
    r.p("เทศบาลนครผาหินแก้วได้คะแนนภาพรวม ", s.overall(), " คะแนน ระดับ ", s.level())
    r.table([5, 2], ["แบบวัด", "คะแนน"], [["IIT", s.instrument("IIT", planted=iit_wrong)], ["EIT", s.instrument("EIT")], ["OIT", s.instrument("OIT")]], look="rules")
    r.table([1.5, 5, 2], ["ตัวชี้วัดที่", "ตัวชี้วัด", "คะแนน"], [[str(i), INDICATOR_NAMES[i], s.indicator(i)] for i in INDICATOR_NAMES], look="rules")
    r.add(PageBreak())
    r.p("คะแนนรายข้อของแบบวัด IIT และ EIT", bold=True)
    rows = []
    for i in INDICATORS_OF["IIT"]:
        rows.append([Cell(f"ตัวชี้วัดที่ {i} {INDICATOR_NAMES[i]}", colspan=3, bold=True)])
        rows += [[row["code"], row["title"], s.item(row["code"])] for row in items(i)]
    r.table([1, 9, 2], ["ข้อ", "ข้อคำถาม", "คะแนน"], rows, look="rules", flows=True)
    rows = []
    for i in INDICATORS_OF["EIT"]:
        rows.append([Cell(f"ตัวชี้วัดที่ {i} {INDICATOR_NAMES[i]}", colspan=5, bold=True)])
        rows += [[row["code"], row["title"], s.item(row["code"], "public"), s.item(row["code"], "survey"),
                  s.item(row["code"], "mean", planted=wrong if row["code"] == "E5" else None)] for row in items(i)]
    r.table([1, 7, 1.6, 1.6, 1.6], ["ข้อ", "ข้อคำถาม", "EP", "ES", "เฉลี่ย"], rows, look="rules", flows=True)
    r.findings = [
        Finding("eit-mean-mismatch", "error", "inconsistent_in_source", "item", "E5", "mean", "The mean of E5 is not that of its two parts", "ค่าเฉลี่ยข้อ E5 ไม่ถูกต้อง", mean, wrong, "", wrong),
        Finding("instrument-not-indicator-mean", "error", "inconsistent_in_source", "instrument", "IIT", "", "IIT is not the mean of indicators 1 to 5; the overall score holds with the mean",
                "คะแนน IIT ไม่เท่ากับค่าเฉลี่ยของตัวชี้วัดที่ 1 ถึง 5", iit, iit_wrong, "1", f"IIT {iit_wrong}"),
        Finding("overall-not-weighted-mean", "warning", "needs_review", "overall", "", "", "The overall score follows from the indicators but not from the printed IIT",
                "คะแนนภาพรวมไม่ตรงกับคะแนน IIT ที่พิมพ์", "", "", "1", "", "yes"),
        Finding("indicator-not-item-mean", "warning", "needs_review", "indicator", "7", "", "Indicator 7 follows from the items only with the right mean of E5", "คะแนนตัวชี้วัดที่ 7 ไม่ตรงกับค่าเฉลี่ยที่พิมพ์",
                "", "", "", "", "yes"),
    ]
    return r
