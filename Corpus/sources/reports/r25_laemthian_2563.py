"""A spreadsheet of 2562 and 2563: years as rows, indicators as columns; planted: the stated difference is not that of the two scores."""
from fractions import Fraction

from corpusmaker.assessment import INDICATOR_NAMES, Assessment, two_places
from corpusmaker.document import Cell, Finding, PageBreak, Report, Score, ScoreSheet


def report():
    old = Assessment("laemthian", 2562, {1: 78, 2: 68, 3: 72, 4: 66, 5: 70, 6: 75, 7: 69, 8: 67}, zeros={"O7", "O12", "O16", "O21", "O28"}, staff=40, visitors=90)
    new = Assessment("laemthian", 2563, {1: 88, 2: 78, 3: 82, 4: 77, 5: 80, 6: 84, 7: 80, 8: 78}, zeros={"O12", "O36"}, staff=44, visitors=95)
    o, n = ScoreSheet(old), ScoreSheet(new)
    r = Report("laemthian-2563", "calc", "เทศบาลตำบลแหลมเทียนทอง", "subdistrict_municipality", "หาดพลบค่ำ", "สตูล", "TH-91", 2563, 2563, "analysis",
               font="Garuda", size=11, pages=2, landscape=True, title="ITA 2562-2563 ทต.แหลมเทียนทอง (สมมติ มีข้อผิดพลาดที่ตั้งใจใส่ไว้)",
               footer="เอกสารสมมติเพื่อทดสอบโปรแกรม มีข้อผิดพลาดที่ตั้งใจใส่ไว้")
    right = n.change(old).value
    wrong = "+" + two_places(Fraction(right) + Fraction(11, 10))
    r.title_lines("คะแนน ITA ของเทศบาลตำบลแหลมเทียนทอง ปีงบประมาณ พ.ศ. 2563", "อำเภอหาดพลบค่ำ จังหวัดสตูล")
    r.table([2.4] + [1.6] * 10, [[Cell("ปีงบประมาณ", rowspan=2, align="center", bold=True), Cell("คะแนนรายตัวชี้วัด", colspan=10, align="center", bold=True)],
                                 [f"ตัวชี้วัดที่ {i}" for i in INDICATOR_NAMES]],
            [[f"พ.ศ. {sheet.year}", *[sheet.indicator(i) for i in INDICATOR_NAMES]] for sheet in (o, n)])
    r.add(PageBreak(landscape=True))
    r.p("ผลรวม", style="heading")
    r.table([3, 2, 2, 2], ["รายการ", "ปี 2562", "ปี 2563", "ผลต่าง"], [
        ["คะแนนภาพรวม", o.overall(), n.overall(), Score(2563, "change", "", "", wrong)], ["ระดับ", o.level(), n.level(), "-"]])
    r.p("ผลต่างเป็นคะแนนปี 2563 ลบด้วยคะแนนปี 2562")
    r.findings = [Finding("change-mismatch", "error", "inconsistent_in_source", "change", "", "", "The stated difference is not that of the two overall scores",
                          "ผลต่างที่พิมพ์ไม่เท่ากับคะแนนสองปีลบกัน", right, wrong, "2", wrong)]
    return r
