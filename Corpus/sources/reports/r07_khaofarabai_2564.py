"""2564, Thai digits: labels and scores stacked in two cells of one row; letter level in prose."""
from corpusmaker.assessment import INDICATOR_NAMES, Assessment, titles
from corpusmaker.document import PageBreak, Report, ScoreSheet

ASKED = {1: ("I2", "I3"), 4: ("I20", "I22", "I23"), 7: ("E6", "E7", "E9")}


def report():
    a = Assessment("khaofarabai", 2564, {1: 86, 2: 78, 3: 82, 4: 70, 5: 77, 6: 82, 7: 75, 8: 78}, zeros={"O8", "O15", "O16", "O27", "O37"},
                   staff=31, visitors=64)
    s, title = ScoreSheet(a), titles(2564)
    r = Report("khaofarabai-2564", "libreoffice", "องค์การบริหารส่วนตำบลเขาฟ้าระบาย", "subdistrict_administrative_organization", "บ้านธารหมอก",
               "อุทัยธานี", "TH-61", 2564, 2564, "analysis measures-plan", thai_digits=True, font="Laksaman", size=12.5, pages=2,
               title="วิเคราะห์ผล ITA 2564 อบต.เขาฟ้าระบาย (สมมติ)")
    r.title_lines("วิเคราะห์จุดที่ต้องพัฒนาจากผลคะแนน ITA ปีงบประมาณ พ.ศ. 2564", "องค์การบริหารส่วนตำบลเขาฟ้าระบาย อำเภอบ้านธารหมอก จังหวัดอุทัยธานี")
    r.p("ปีงบประมาณ พ.ศ. 2564 องค์การบริหารส่วนตำบลเขาฟ้าระบายได้คะแนนภาพรวมร้อยละ ", s.overall(), " ผลการประเมินระดับ ", s.level())
    r.p("คะแนนทุกตัวชี้วัด")
    left, right = [1, 2, 3, 4, 5], [6, 7, 8, 9, 10]
    stack = lambda numbers: "\n".join(f"{i}. {INDICATOR_NAMES[i]}" for i in numbers)
    scores = lambda numbers: [x for i in numbers for x in (s.indicator(i), "\n")][:-1]
    r.table([5, 2, 5, 2], ["ตัวชี้วัด", "คะแนน", "ตัวชี้วัด", "คะแนน"], [[stack(left), scores(left), stack(right), scores(right)]])
    r.p("จากตารางจะเห็นว่าสามตัวชี้วัดควรได้รับการดูแลก่อน คือ ตัวชี้วัดที่ 1 ตัวชี้วัดที่ 4 และตัวชี้วัดที่ 7")
    r.add(PageBreak(landscape=True))
    r.heading("ประเด็นที่จะพัฒนาในปีงบประมาณ พ.ศ. 2565")
    cures = {1: "1. จัดคิวด้วยบัตรเลขลำดับ\n2. หัวหน้าเวียนตรวจจุดบริการทุกสัปดาห์",
             4: "1. ทำใบยืมแบบหน้าเดียว\n2. แจ้งเวียนระเบียบการใช้รถและเครื่องมือช่าง\n3. ตรวจนับทุกสิ้นเดือน",
             7: "1. อ่านข่าวทางหอกระจายข่าวทุกเช้าวันพุธ\n2. ติดประกาศที่ร้านค้าชุมชน"}
    rows = []
    for i, codes in ASKED.items():
        label = "\n".join([f"ตัวชี้วัดที่ {i} {INDICATOR_NAMES[i]}"] + [f"{c} {title[c]}" for c in codes])
        stacked = [s.indicator(i)] + [x for c in codes for x in ("\n", s.item(c))]
        rows.append({"issue": label, "score": stacked, "measure": cures[i], "codes": " ".join(codes),
                     "note:instrument": "EIT" if i == 7 else "IIT"})
    columns = [("แบบวัด", "note:instrument", 1.5), ("ประเด็นที่ต้องพัฒนา", "issue", 11), ("คะแนน", "score", 2), ("แนวทางการพัฒนา", "measure", 6)]
    r.measures("improvement", 2565, columns, rows)
    return r
