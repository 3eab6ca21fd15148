"""A district's summary: every row is another agency; a header of three rows with turned text, and a row of means that is nobody's score."""
from corpusmaker.assessment import INDICATOR_NAMES, Assessment, mean, two_places
from corpusmaker.document import Cell, PageBreak, Report, ScoreSheet

DISTRICT = {"district": "บึงกระจก", "province": "พิจิตร", "province_code": "TH-66"}
AGENCIES = [("เทศบาลเมืองบึงกระจก", "town_municipality", 95), ("เทศบาลตำบลท่าดาวเรือง", "subdistrict_municipality", 88),
            ("เทศบาลตำบลหนองผึ้งหวาน", "subdistrict_municipality", 91), ("องค์การบริหารส่วนตำบลคลองใบบัว", "subdistrict_administrative_organization", 84),
            ("องค์การบริหารส่วนตำบลวังแมงปอ", "subdistrict_administrative_organization", 79),
            ("องค์การบริหารส่วนตำบลโคกหญ้าแพร", "subdistrict_administrative_organization", 92)]
ZEROS = [{"O31"}, {"O12", "O24"}, {"O16"}, {"O8", "O16", "O37"}, {"O12", "O15", "O23", "O36", "O40"}, set()]


def report():
    r = Report("buengkrachok-2565", "calc", "", "", **DISTRICT, report_year=2565, assessed_year=2565, report_kinds="analysis", font="Laksaman", size=12,
               pages=2, landscape=True, title="สรุป ITA 2565 รายหน่วยงาน อำเภอบึงกระจก (สมมติ)")
    sheets = []
    for (name, kind, target), zeros in zip(AGENCIES, ZEROS):
        targets = {i: target + (i * 5 + target) % 7 - 3 for i in range(1, 9)}
        sheets.append((name, ScoreSheet(Assessment(name, 2565, targets, zeros=zeros, staff=30, visitors=60), agency=name)))
        r.members[name] = dict(agency=name, agency_type=kind, **DISTRICT)
    average = lambda of: two_places(mean(of(s.assessment) for _, s in sheets))
    head = lambda text, **how: Cell(text, align="center", bold=True, **how)
    r.title_lines("สรุปผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2565 ขององค์กรปกครองส่วนท้องถิ่น", "ในเขตอำเภอบึงกระจก จังหวัดพิจิตร")
    r.table([1, 7] + [1.6] * 10 + [2, 1.4], [
        [head("ที่", rowspan=3), head("หน่วยงาน", rowspan=3), head("คะแนนรายตัวชี้วัด", colspan=10), head("ผลรวม", colspan=2)],
        [head("IIT", colspan=5), head("EIT", colspan=3), head("OIT", colspan=2), head("คะแนน", rowspan=2), head("ระดับ", rowspan=2)],
        [head(f"{i}. {name}", vertical=True) for i, name in INDICATOR_NAMES.items()]],
        [[str(k), name, *[s.indicator(i) for i in INDICATOR_NAMES], s.overall(), s.level()] for k, (name, s) in enumerate(sheets, 1)]
        + [[Cell("ค่าเฉลี่ยของอำเภอ", colspan=2, align="right", bold=True), *[average(lambda a, i=i: a.indicators[i]) for i in INDICATOR_NAMES],
            average(lambda a: a.overall), "-"]])
    r.p("ค่าเฉลี่ยของอำเภอเป็นค่าเฉลี่ยอย่างง่ายของหกหน่วยงาน ไม่ใช่คะแนนของหน่วยงานใด", style="small")
    r.add(PageBreak(landscape=True))
    r.heading("คะแนนรายแบบวัด เรียงตามหน่วยงาน")
    r.table([7, 2, 2, 2], ["หน่วยงาน", "IIT", "EIT", "OIT"], [[name, *[s.instrument(t) for t in ("IIT", "EIT", "OIT")]] for name, s in sheets])
    best = max(sheets, key=lambda pair: pair[1].assessment.overall)
    r.p(f"{best[0]}ได้คะแนนสูงที่สุดของอำเภอ คือ ", best[1].overall(), " คะแนน")
    return r
