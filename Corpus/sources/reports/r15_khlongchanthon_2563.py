"""2563: tables with horizontal rules only; marks of footnotes stand next to figures; indicators across the page."""
from corpusmaker.assessment import INDICATOR_NAMES, INDICATORS_OF, Assessment
from corpusmaker.document import Raised, Report, ScoreSheet

FULL = {"IIT": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายใน (IIT)", "EIT": "แบบวัดการรับรู้ของผู้มีส่วนได้ส่วนเสียภายนอก (EIT)",
        "OIT": "แบบตรวจการเปิดเผยข้อมูลสาธารณะ (OIT)"}


def report():
    a = Assessment("khlongchanthon", 2563, {1: 83, 2: 71, 3: 77, 4: 69, 5: 74, 6: 80, 7: 73, 8: 70}, zeros={"O11", "O16", "O23", "O24", "O35"}, staff=36, visitors=90)
    s = ScoreSheet(a)
    r = Report("khlongchanthon-2563", "xelatex", "องค์การบริหารส่วนตำบลคลองจันทน์หอม", "subdistrict_administrative_organization", "ดงสนธยา", "สระแก้ว", "TH-27",
               2563, 2563, "analysis", font="Norasi", size=13, pages=1, title="ผล ITA 2563 อบต.คลองจันทน์หอม (สมมติ)")
    r.title_lines("ผลการประเมินคุณธรรมและความโปร่งใสในการดำเนินงาน", "ปีงบประมาณ พ.ศ. 2563", "องค์การบริหารส่วนตำบลคลองจันทน์หอม อำเภอดงสนธยา จังหวัดสระแก้ว")
    r.p("ผลการประเมินในภาพรวมขององค์การบริหารส่วนตำบลคลองจันทน์หอม ได้ ", s.overall(), " คะแนน ระดับ ", s.level())
    r.p("ตารางที่ 1 คะแนนรายแบบวัด", bold=True)
    r.table([6, 2], ["แบบวัด", "คะแนน"], [[FULL["IIT"], s.instrument("IIT")], [FULL["EIT"], [s.instrument("EIT"), Raised("1")]], [FULL["OIT"], [s.instrument("OIT"), Raised("2")]]],
            look="rules")
    r.p("1 ผู้ตอบเข้าระบบด้วยตนเองทั้งหมด", style="small")
    r.p("2 ตรวจเว็บไซต์ระหว่างวันที่ 1 ถึง 30 มิถุนายน 2563", style="small")
    for number, (tool, of) in enumerate(INDICATORS_OF.items(), 2):
        r.p(f"ตารางที่ {number} คะแนนรายตัวชี้วัดของ {tool}", bold=True)
        r.table([2] + [2] * len(of), [""] + [f"ตัวชี้วัดที่ {i} {INDICATOR_NAMES[i]}" for i in of],
                [["คะแนน"] + [[s.indicator(i), Raised("*")] if a.indicators[i] < 75 else s.indicator(i) for i in of]], look="rules")
    r.p("* ต่ำกว่าเกณฑ์ 75 คะแนนที่องค์การบริหารส่วนตำบลตั้งไว้เอง", style="small")
    return r
