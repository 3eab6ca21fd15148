"""2562: no rule on the page, columns hold by alignment alone; section rows between the indicators."""
from corpusmaker.assessment import INDICATOR_NAMES, INDICATORS_OF, Assessment
from corpusmaker.document import Cell, Report, ScoreSheet

SECTIONS = {"IIT": "ผู้มีส่วนได้ส่วนเสียภายใน (IIT)", "EIT": "ผู้มีส่วนได้ส่วนเสียภายนอก (EIT)", "OIT": "การเปิดเผยข้อมูลสาธารณะ (OIT)"}


def report():
    a = Assessment("nongmaengpo", 2562, {1: 80, 2: 66, 3: 73, 4: 68, 5: 70, 6: 76, 7: 68, 8: 67}, zeros={"O7", "O12", "O16", "O21", "O28", "O33"}, staff=28, visitors=52)
    s = ScoreSheet(a)
    r = Report("nongmaengpo-2562", "pango", "เทศบาลตำบลหนองแมงปอ", "subdistrict_municipality", "ทุ่งกังหัน", "ชัยนาท", "TH-18", 2562, 2562, "analysis",
               font="Garuda", size=11.5, pages=1, title="คะแนน ITA 2562 ทต.หนองแมงปอ (สมมติ)")
    r.title_lines("คะแนน ITA ของเทศบาลตำบลหนองแมงปอ", "ปีงบประมาณ พ.ศ. 2562", "อำเภอทุ่งกังหัน จังหวัดชัยนาท")
    r.p("ปีงบประมาณ พ.ศ. 2562 เป็นปีแรกที่เทศบาลเข้ารับการประเมินด้วยระบบออนไลน์ ได้คะแนนภาพรวม ", s.overall(), " คะแนน จัดอยู่ในระดับ ", s.level(),
        " คะแนนแยกตามตัวชี้วัดเป็นดังนี้")
    rows = []
    for tool, of in INDICATORS_OF.items():
        rows.append([Cell(SECTIONS[tool], bold=True), s.instrument(tool)])
        rows += [[f"    {i}. {INDICATOR_NAMES[i]}", s.indicator(i)] for i in of]
    r.table([7, 2], ["แบบวัดและตัวชี้วัด", "คะแนน"], rows, look="open")
    r.p("ตัวเลขชุดเดียวกันเรียงเป็นแถวตามเลขตัวชี้วัด")
    r.table([2] + [1] * 10, ["ตัวชี้วัดที่"] + [str(i) for i in INDICATOR_NAMES], [["คะแนน"] + [s.indicator(i) for i in INDICATOR_NAMES]], look="open")
    low = min(INDICATOR_NAMES, key=lambda i: a.indicators[i])
    r.p(f"ตัวชี้วัดที่ต้องเร่งแก้ไขคือตัวชี้วัดที่ {low} {INDICATOR_NAMES[low]} ซึ่งได้ ", s.indicator(low), " คะแนน โดยจะหารือในที่ประชุมหัวหน้าส่วนราชการครั้งถัดไป")
    return r
