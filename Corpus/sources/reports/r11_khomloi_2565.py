"""Planted faults around the overall score: it is not the weighted mean, its level does not fit, the change has no direction."""
from fractions import Fraction

from corpusmaker.assessment import INDICATOR_NAMES, Assessment, two_places
from corpusmaker.document import Finding, PageBreak, Report, Score, ScoreSheet


def report():
    a = Assessment("khomloi", 2565, {1: 88, 2: 80, 3: 84, 4: 79, 5: 82, 6: 85, 7: 81, 8: 80}, zeros={"O12", "O15", "O24"}, staff=33, visitors=75)
    s = ScoreSheet(a)
    r = Report("khomloi-2565", "libreoffice", "องค์การบริหารส่วนตำบลบ้านโคมทอง", "subdistrict_administrative_organization", "สายลมใต้", "ชุมพร", "TH-86", 2565, 2565,
               "analysis", font="Laksaman", size=14, pages=2, title="ผล ITA 2565 อบต.บ้านโคมทอง (สมมติ มีข้อผิดพลาดที่ตั้งใจใส่ไว้)",
               footer="เอกสารสมมติเพื่อทดสอบโปรแกรม มีข้อผิดพลาดที่ตั้งใจใส่ไว้")
    right, wrong = two_places(a.overall), two_places(a.overall + Fraction(27, 10))
    level = "AA"
    change = Score(2565, "change", "", "", "1.35")
    ranked = sorted(INDICATOR_NAMES, key=lambda i: (-a.indicators[i], i))
    iit, iit_wrong = two_places(a.instruments["IIT"]), two_places(a.instruments["IIT"] + Fraction(12, 10))
    r.title_lines("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565", "องค์การบริหารส่วนตำบลบ้านโคมทอง", "อำเภอสายลมใต้ จังหวัดชุมพร")
    r.p("องค์การบริหารส่วนตำบลบ้านโคมทองได้คะแนนรวมทั้งสิ้น ", s.overall(planted=wrong), " คะแนน อยู่ในระดับ ", s.level(planted=level),
        " โดยเพิ่มขึ้น/ลดลงจากปีงบประมาณก่อน ", change, " คะแนน")
    r.table([3, 2], ["แบบวัด", "คะแนน"], [["IIT", s.instrument("IIT", planted=iit_wrong)], ["EIT", s.instrument("EIT")], ["OIT", s.instrument("OIT")]])
    r.table([1, 6, 2], ["อันดับที่", "ตัวชี้วัด", "คะแนน"], [[str(k), INDICATOR_NAMES[i], s.indicator(i)] for k, i in enumerate(ranked, 1)])
    first, last = ranked[0], ranked[-1]
    r.p(f"ตัวชี้วัดที่ 1 {INDICATOR_NAMES[first]} ได้คะแนนสูงที่สุด คือ ", s.indicator(first), " คะแนน เป็นจุดแข็งที่ควรรักษาไว้")
    r.add(PageBreak())
    r.heading("สิ่งที่ควรทำต่อ")
    r.p(f"{INDICATOR_NAMES[last]}เป็นตัวชี้วัดที่ได้คะแนนน้อยที่สุด องค์กรบริหารส่วนตำบลบ้านโคมทองจะเชิญผู้แทนหมู่บ้านมาร่วมคิดวิธีแก้ไขในเดือนหน้า")
    r.findings = [
        Finding("overall-not-weighted-mean", "error", "inconsistent_in_source", "overall", "", "", "The overall score is not the weighted mean of the instruments and indicators",
                "คะแนนภาพรวมไม่เท่ากับค่าถ่วงน้ำหนัก", right, wrong, "1", f"คะแนนรวมทั้งสิ้น {wrong} คะแนน"),
        Finding("instrument-not-indicator-mean", "error", "inconsistent_in_source", "instrument", "IIT", "", "IIT is not the mean of indicators 1 to 5", "คะแนน IIT ไม่เท่ากับค่าเฉลี่ยของตัวชี้วัดที่ 1 ถึง 5",
                iit, iit_wrong, "1", f"IIT {iit_wrong}"),
        Finding("level-does-not-match-score", "error", "inconsistent_in_source", "level", "", "", "The level AA begins at 95", "ระดับไม่ตรงกับคะแนน", "", level, "1", f"อยู่ในระดับ {level}"),
        Finding("change-direction-not-stated", "warning", "needs_review", "change", "", "", "The report says rose/fell without choosing", "ไม่ได้เลือกว่าเพิ่มขึ้นหรือลดลง", "", "1.35", "1",
                "เพิ่มขึ้น/ลดลงจากปีงบประมาณก่อน 1.35 คะแนน"),
        Finding("rank-used-as-indicator", "error", "inconsistent_in_source", "indicator", str(first), "", f"Rank 1 is printed as the number of indicator {first}", "ใช้อันดับเป็นเลขตัวชี้วัด", str(first), "1", "1",
                f"ตัวชี้วัดที่ 1 {INDICATOR_NAMES[first]}"),
        Finding("agency-name-variant", "warning", "inconsistent_in_source", "", "", "", "The agency is called องค์กรบริหารส่วนตำบล once", "ชื่อหน่วยงานสะกดต่างไป", "องค์การบริหารส่วนตำบลบ้านโคมทอง",
                "องค์กรบริหารส่วนตำบลบ้านโคมทอง", "2", "องค์กรบริหารส่วนตำบลบ้านโคมทอง"),
    ]
    return r
