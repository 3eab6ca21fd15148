"""Planted faults in tables whose cells are drawn one by one with gaps between; Thai digits."""
from fractions import Fraction

from corpusmaker.assessment import INDICATOR_NAMES, Assessment, two_places
from corpusmaker.document import Finding, PageBreak, Report, ScoreSheet


def report():
    a = Assessment("sanamwua", 2565, {1: 89, 2: 81, 3: 85, 4: 80, 5: 83, 6: 88, 7: 84, 8: 82}, zeros={"O9", "O20", "O34"}, staff=35, visitors=77)
    s = ScoreSheet(a)
    r = Report("sanamwua-2565", "pango", "องค์การบริหารส่วนตำบลสนามวัวแดง", "subdistrict_administrative_organization", "ป่าเงาไม้", "มุกดาหาร", "TH-49", 2565, 2565,
               "analysis", thai_digits=True, font="Kinnari", size=12.5, pages=2, title="ผล ITA 2565 อบต.สนามวัวแดง (สมมติ มีข้อผิดพลาดที่ตั้งใจใส่ไว้)",
               footer="เอกสารสมมติเพื่อทดสอบโปรแกรม มีข้อผิดพลาดที่ตั้งใจใส่ไว้")
    eit, wrong = two_places(a.instruments["EIT"]), two_places(a.instruments["EIT"] - Fraction(3, 2))
    three, other = two_places(a.indicators[3]), two_places(a.indicators[3] + 2)
    thai = r.translate
    r.title_lines("ผลคะแนน ITA ประจำปีงบประมาณ พ.ศ. 2565", "องค์การบริหารส่วนตำบลสนามวัวแดง", "อำเภอป่าเงาไม้ จังหวัดมุกดาหาร")
    r.p("องค์การบริหารส่วนตำบลสนามวัวแดงได้คะแนนในภาพรวม ", s.overall(), " คะแนน อยู่ในระดับ ", s.level())
    r.table([6, 2], ["แบบวัด", "คะแนน"], [["ผู้มีส่วนได้ส่วนเสียภายใน (IIT)", s.instrument("IIT")],
            ["ผู้มีส่วนได้ส่วนเสียภายนอก (EIT)", s.instrument("EIT", planted=wrong)], ["การเปิดเผยข้อมูลสาธารณะ (OIT)", s.instrument("OIT")]], look="tiles")
    r.table([1.6, 6, 2], ["ตัวชี้วัดที่", "ตัวชี้วัด", "คะแนน"], [[str(i), INDICATOR_NAMES[i], s.indicator(i)] for i in INDICATOR_NAMES], look="tiles")
    r.add(PageBreak())
    r.heading("ข้อสังเกตของคณะทำงาน")
    r.p(f"ตัวชี้วัดที่ 3 {INDICATOR_NAMES[3]} ได้ ", s.indicator(3, planted=other), " คะแนน คณะทำงานเห็นว่าพนักงานเชื่อมั่นในการมอบหมายงานมากขึ้น")
    r.p("คณะทำงานจะติดตามผลอีกครั้งเมื่อสิ้นไตรมาสที่สอง")
    r.findings = [
        Finding("instrument-not-indicator-mean", "error", "inconsistent_in_source", "instrument", "EIT", "", "EIT is not the mean of indicators 6 to 8; the overall score holds with the mean",
                "คะแนน EIT ไม่เท่ากับค่าเฉลี่ยของตัวชี้วัดที่ 6 ถึง 8", eit, wrong, "1", thai(wrong)),
        Finding("score-contradiction", "error", "inconsistent_in_source", "indicator", "3", "", "Indicator 3 differs between the table and the text; the mean of IIT holds only with the table",
                "คะแนนตัวชี้วัดที่ 3 ในตารางกับในเนื้อความไม่ตรงกัน", three, other, "1 2", f"ได้ {thai(other)} คะแนน"),
        Finding("overall-not-weighted-mean", "warning", "needs_review", "overall", "", "", "The overall score follows from the indicators but not from the printed EIT",
                "คะแนนภาพรวมไม่ตรงกับคะแนน EIT ที่พิมพ์", "", "", "1", "", "yes"),
    ]
    return r
