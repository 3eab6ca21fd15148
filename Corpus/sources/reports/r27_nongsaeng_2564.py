"""Thai digits, dashed rules: items of two indicators side by side with glued codes; the score stands before the question."""
from corpusmaker.assessment import INDICATOR_NAMES, Assessment, items_of
from corpusmaker.document import PageBreak, Report, ScoreSheet


def report():
    a = Assessment("nongsaeng", 2564, {1: 90, 2: 82, 3: 86, 4: 81, 5: 83, 6: 88, 7: 84, 8: 82}, zeros={"O10", "O26"}, staff=61, visitors=130)
    s = ScoreSheet(a)
    r = Report("nongsaeng-2564", "chromium", "เทศบาลเมืองหนองแสงนวล", "town_municipality", "ไร่อรุณ", "อ่างทอง", "TH-15", 2564, 2564, "analysis",
               thai_digits=True, font="Norasi", size=12, title="คะแนนรายข้อ ITA 2564 ทม.หนองแสงนวล (สมมติ)")
    r.title_lines("คะแนนรายข้อที่ควรทบทวน ITA ปีงบประมาณ พ.ศ. 2564", "เทศบาลเมืองหนองแสงนวล อำเภอไร่อรุณ จังหวัดอ่างทอง")
    r.p("เทศบาลเมืองหนองแสงนวลได้คะแนนภาพรวม ", s.overall(), " คะแนน ระดับ ", s.level(), " คณะทำงานเลือกสี่ตัวชี้วัดมาทบทวนเป็นรายข้อ")
    items = lambda indicator: [row for row in items_of(2564) if row["indicator"] == str(indicator)]
    for left, right in ((7, 8), (2, 4)):
        r.p(f"ตัวชี้วัดที่ {left} {INDICATOR_NAMES[left]} ได้ ", s.indicator(left), f" คะแนน และตัวชี้วัดที่ {right} {INDICATOR_NAMES[right]} ได้ ", s.indicator(right), " คะแนน")
        r.beside(*[([1.6, 6], ["คะแนน", f"ข้อคำถามของตัวชี้วัดที่ {i}"], [[s.item(row["code"]), row["code"] + row["title"]] for row in items(i)], dict(look="dashed"))
                   for i in (left, right)])
        if left == 7:
            r.add(PageBreak())
    return r
