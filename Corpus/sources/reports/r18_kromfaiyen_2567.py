"""Ticks are no scores: a check list of published data beside the scores of its sub-indicators, and one with a score in each row."""
from corpusmaker.assessment import Assessment, items_of, titles
from corpusmaker.document import Cell, PageBreak, Report, ScoreSheet

SUBS = {"9.1": "ข้อมูลพื้นฐาน", "9.2": "การบริหารงาน", "9.3": "การจัดซื้อจัดจ้าง", "9.4": "การบริหารและพัฒนาทรัพยากรบุคคล",
        "9.5": "การส่งเสริมความโปร่งใส", "10.1": "การดำเนินการเพื่อป้องกันการทุจริต", "10.2": "มาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน"}
TICK = "✓"


def report():
    zeros = {"O6", "O16", "O31"}
    a = Assessment("kromfaiyen", 2567, {i: 96 for i in range(1, 9)}, zeros=zeros, staff=150, visitors=200, sample=60)
    s, title = ScoreSheet(a), titles(2567)
    r = Report("kromfaiyen-2567", "chromium", "กรมไฟเย็น", "department", "", "", "", 2567, 2567, "analysis", font="Laksaman", size=10, pages=2,
               title="รายการตรวจ OIT 2567 กรมไฟเย็น (สมมติ)")
    r.title_lines("ผลตรวจแบบวัดการเปิดเผยข้อมูลสาธารณะ (OIT)", "กรมไฟเย็น ปีงบประมาณ พ.ศ. 2567")
    r.p("คณะทำงานตรวจข้อมูลบนเว็บไซต์ของกรมไฟเย็นเองหนึ่งรอบ เครื่องหมาย ✓ หมายถึงผลการตรวจของคณะทำงาน ส่วนคะแนนเป็นผลที่ผู้ประเมินให้"
        " แบบวัด OIT ได้ ", s.instrument("OIT"), " คะแนน")
    of = lambda indicator: [row["code"] for row in items_of(2567) if row["code"][0] == "O" and row["indicator"] == indicator]
    seen = lambda code: ["", TICK] if code in zeros else [TICK, ""]
    tick = lambda code: [Cell(mark, align="center") for mark in seen(code)]
    r.beside(([1, 6, 1.2, 1.2], ["ข้อ", "รายการข้อมูล", "พบ", "ไม่พบ"], [[c.lower(), title[c], *tick(c)] for c in of("9")], {}),
             ([4, 2], ["ตัวชี้วัดย่อย", "คะแนน"], [[f"{code} {name}", s.sub(code)] for code, name in SUBS.items()]
              + [[f"ตัวชี้วัดที่ {i}", s.indicator(i)] for i in (9, 10)], {}))
    r.add(PageBreak())
    r.heading("ตัวชี้วัดที่ 10 การป้องกันการทุจริต")
    r.table([1, 8, 1.5, 1.5, 2], ["ข้อ", "รายการข้อมูล", "พบ", "ไม่พบ", "คะแนน"], [[c.lower(), title[c], *tick(c), s.item(c)] for c in of("10")])
    low = sorted(zeros, key=lambda c: int(c[1:]))
    r.p(f"ข้อที่ต้องแก้ไขคือ {low[0].lower()} {title[low[0]]} และ {low[1].lower()} {title[low[1]]} ซึ่งได้ ", s.item(low[0], whole=True), " คะแนน และ ",
        s.item(low[1], whole=True), " คะแนนตามลำดับ")
    return r
