"""A spreadsheet of 2566: indicators merged under their instrument, and improvements of the weakest items with their scores."""
from corpusmaker.assessment import INDICATOR_NAMES, INDICATORS_OF, Assessment, titles
from corpusmaker.document import Cell, PageBreak, Report, ScoreSheet


def report():
    a = Assessment("takhriansuai", 2566, {1: 91, 2: 84, 3: 88, 4: 83, 5: 86, 6: 90, 7: 86, 8: 85}, zeros={"O16", "O26", "O40"}, staff=25, visitors=58, sample=20)
    s, title = ScoreSheet(a), titles(2566)
    r = Report("takhriansuai-2566", "calc", "องค์การบริหารส่วนตำบลตะเคียนสวย", "subdistrict_administrative_organization", "บึงเรไร", "สิงห์บุรี", "TH-17", 2566, 2566,
               "analysis measures-plan", font="Laksaman", size=13, pages=2, title="วิเคราะห์ ITA 2566 อบต.ตะเคียนสวย (สมมติ)")
    r.title_lines("วิเคราะห์ผล ITA ปีงบประมาณ พ.ศ. 2566", "องค์การบริหารส่วนตำบลตะเคียนสวย", "อำเภอบึงเรไร จังหวัดสิงห์บุรี")
    r.p("คะแนนภาพรวม ", s.overall(), " คะแนน ระดับผลการประเมิน ", s.level())
    rows = []
    for tool, of in INDICATORS_OF.items():
        for i in of:
            first = [Cell(tool, rowspan=len(of), align="center"), ] if i == of[0] else []
            last = [Cell([s.instrument(tool)], rowspan=len(of), align="center")] if i == of[0] else []
            rows.append(first + [f"{i}. {INDICATOR_NAMES[i]}", s.indicator(i)] + last)
    r.table([1.4, 6, 2, 2], ["แบบวัด", "ตัวชี้วัด", "คะแนนตัวชี้วัด", "คะแนนแบบวัด"], rows)
    r.add(PageBreak(landscape=True))
    r.p("ข้อคำถามที่ต้องแก้ไขในปีงบประมาณ พ.ศ. 2567", style="heading")
    weak = sorted((c for c in a.items if c[0] == "I"), key=lambda c: (a.items[c], c))[:3]
    cures = ["แจ้งผลการใช้จ่ายให้พนักงานทุกคนทราบรายเดือน", "จัดประชุมซักถามความเข้าใจปีละสองครั้ง", "ทำคู่มือหนึ่งหน้าแจกพนักงานทุกคน"]
    columns = [("ข้อ", "item_codes", 1), ("ข้อคำถาม", "note:text", 8), ("คะแนน", "score", 1.6), ("แนวทางแก้ไข", "measure", 5), ("ผู้รับผิดชอบ", "responsible", 2.6)]
    r.measures("plan", 2567, columns, [
        {"item_codes": c.lower(), "codes": c, "note:text": title[c], "score": [s.item(c)], "measure": cure, "responsible": who}
        for c, cure, who in zip(weak, cures, ("กองคลัง", "สำนักปลัด", "กองช่าง"))])
    return r
