"""A provincial organisation: indicators by rank, the best and the weakest questions by rank. A rank is no indicator number."""
from corpusmaker.assessment import INDICATOR_NAMES, INSTRUMENT_OF, Assessment, titles, two_places
from corpusmaker.document import PageBreak, Report, ScoreSheet


def report():
    a = Assessment("tharadara", 2565, {1: 94, 2: 87, 3: 90, 4: 85, 5: 88, 6: 91, 7: 86, 8: 84}, zeros={"O16", "O24", "O31"},
                   staff=118, visitors=260)
    s, title = ScoreSheet(a), titles(2565)
    r = Report("tharadara-2565", "chromium", "องค์การบริหารส่วนจังหวัดธารดารา", "provincial_administrative_organization", "บ้านลมเย็น", "แพร่", "TH-54",
               2565, 2565, "analysis", font="Kinnari", size=12, pages=2, title="อันดับคะแนน ITA 2565 อบจ.ธารดารา (สมมติ)")
    r.title_lines("อันดับคะแนน ITA ประจำปี พ.ศ. 2565", "องค์การบริหารส่วนจังหวัดธารดารา", "อำเภอบ้านลมเย็น จังหวัดแพร่")
    r.p("คะแนนรวม", style="centre")
    r.p(s.overall(), style="title")
    r.p("ระดับ ", s.level(), style="centre")
    ranked = sorted(INDICATOR_NAMES, key=lambda i: (-a.indicators[i], i))
    r.table([1, 5, 2, 2], ["อันดับ", "ตัวชี้วัด", "แบบวัด", "คะแนน"],
            [[str(k), INDICATOR_NAMES[i], INSTRUMENT_OF[i], s.indicator(i)] for k, i in enumerate(ranked, 1)])
    r.p(f"สูงสุด {two_places(a.indicators[ranked[0]])} ต่ำสุด {two_places(a.indicators[ranked[-1]])}", style="centre")
    r.p(f"อันดับท้ายสุดคือตัวชี้วัดที่ {ranked[-1]} {INDICATOR_NAMES[ranked[-1]]} ได้ ", s.indicator(ranked[-1]),
        " คะแนน อบจ.ธารดารา จึงยกให้เป็นงานเร่งด่วนของปีหน้า")
    r.add(PageBreak())
    asked = sorted((c for c in a.items if c[0] in "IE"), key=lambda c: (a.items[c], c))
    r.heading("ข้อคำถามที่ได้คะแนนน้อยที่สุดห้าข้อ")
    r.table([1, 1, 9, 2], ["อันดับ", "ข้อ", "ข้อคำถาม", "คะแนน"], [[str(k), c, title[c], s.item(c)] for k, c in enumerate(asked[:5], 1)])
    r.heading("ข้อคำถามที่ได้คะแนนมากที่สุดห้าข้อ")
    r.table([1, 1, 9, 2], ["อันดับ", "ข้อ", "ข้อคำถาม", "คะแนน"], [[str(k), c, title[c], s.item(c)] for k, c in enumerate(asked[::-1][:5], 1)])
    r.p("ส่วนข้อ O16 ข้อ O24 และข้อ O31 ไม่ได้คะแนน เพราะไม่พบเอกสารบนเว็บไซต์ในวันที่ผู้ตรวจเข้าดู")
    return r
