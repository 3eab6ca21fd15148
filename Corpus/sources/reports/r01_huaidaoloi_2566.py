"""Every item of 2566 in one table per instrument; EIT in two parts and their mean; sub-indicators in a list."""
from corpusmaker.assessment import INDICATOR_NAMES, Assessment, titles
from corpusmaker.document import PageBreak, Report, ScoreSheet

TARGETS = {1: 96, 2: 88, 3: 91, 4: 90, 5: 92, 6: 94, 7: 90, 8: 89}
SUBS = {"9.1": "ข้อมูลพื้นฐาน", "9.2": "การบริหารงาน", "9.3": "การจัดซื้อจัดจ้าง", "9.4": "การบริหารและพัฒนาทรัพยากรบุคคล",
        "9.5": "การส่งเสริมความโปร่งใส", "10.1": "การดำเนินการเพื่อป้องกันการทุจริต", "10.2": "มาตรการส่งเสริมคุณธรรมและความโปร่งใส"}


def report():
    a = Assessment("huaidaoloi", 2566, TARGETS, zeros={"O12", "O21", "O37"}, staff=34, visitors=71, sample=20)
    s, title = ScoreSheet(a), titles(2566)
    r = Report("huaidaoloi-2566", "chromium", "องค์การบริหารส่วนตำบลห้วยดาวลอย", "subdistrict_administrative_organization",
               "ธารเมฆ", "น่าน", "TH-55", 2566, 2566, "analysis", font="Laksaman", size=11.5,
               title="สรุปคะแนน ITA 2566 องค์การบริหารส่วนตำบลห้วยดาวลอย (สมมติ)")
    r.title_lines("สรุปคะแนนรายข้อจากการประเมิน ITA", "ปีงบประมาณ พ.ศ. 2566", "องค์การบริหารส่วนตำบลห้วยดาวลอย",
                  "อำเภอธารเมฆ จังหวัดน่าน")
    r.p("เอกสารชุดนี้รวบรวมคะแนนทุกข้อที่องค์การบริหารส่วนตำบลห้วยดาวลอยได้รับ เพื่อให้แต่ละกองหยิบไปใช้วางแผนงานของตนเองได้ทันที"
        " โดยไม่ต้องย้อนกลับไปเปิดระบบอีกครั้ง")
    r.heading("1. ภาพรวม")
    r.p("ปีนี้ อบต.ห้วยดาวลอย ได้คะแนนรวม ", s.overall(), " คะแนน จัดอยู่ในระดับ ", s.level(), " เมื่อแยกตามแบบวัดได้ผลดังตาราง")
    r.table([5, 2], ["แบบวัด", "คะแนนที่ได้"], [
        ["ผู้มีส่วนได้ส่วนเสียภายใน (IIT)", s.instrument("IIT")],
        ["ผู้มีส่วนได้ส่วนเสียภายนอก (EIT)", s.instrument("EIT")],
        ["การเปิดเผยข้อมูลสาธารณะ (OIT)", s.instrument("OIT")]])
    r.p("คะแนนของตัวชี้วัดทั้งสิบเรียงตามลำดับตัวชี้วัดเป็นดังนี้")
    r.table([1, 5, 2], ["ตัวชี้วัดที่", "ชื่อตัวชี้วัด", "คะแนน"],
            [[str(i), INDICATOR_NAMES[i], s.indicator(i)] for i in INDICATOR_NAMES])
    r.p("สำหรับแบบวัด OIT คะแนนของตัวชี้วัดย่อยมีดังนี้")
    for code, name in SUBS.items():
        r.p(f"ตัวชี้วัดย่อยที่ {code} {name} ได้ ", s.sub(code), " คะแนน", style="list")
    r.add(PageBreak())
    r.heading("2. คะแนนรายข้อของแบบวัด IIT")
    number = 0
    rows = []
    for code in [c for c in title if c[0] == "I"]:
        number += 1
        rows.append([str(number), code.lower(), title[code], s.item(code)])
    r.table([1, 1, 11, 2], ["ลำดับ", "รหัส", "คำถาม", "คะแนน"], rows, flows=True)
    r.heading("3. คะแนนรายข้อของแบบวัด EIT")
    r.p("ส่วนที่ 1 เป็นคำตอบของผู้รับบริการที่เข้ามาตอบเอง ส่วนที่ 2 เป็นคำตอบที่คณะผู้ประเมินออกไปเก็บ")
    r.table([1, 9, 2, 2, 2], ["รหัส", "คำถาม", "ส่วนที่ 1", "ส่วนที่ 2", "เฉลี่ย"],
            [[c.lower(), title[c], s.item(c, "public"), s.item(c, "survey"), s.item(c, "mean")] for c in title if c[0] == "E"],
            flows=True)
    r.heading("4. คะแนนรายข้อของแบบวัด OIT")
    r.table([1, 9, 2], ["รหัส", "ข้อมูลที่ต้องเปิดเผย", "คะแนน"],
            [[c.lower(), title[c], s.item(c)] for c in title if c[0] == "O"], flows=True)
    r.p("จัดทำโดยงานวิเคราะห์นโยบายและแผน สำนักปลัด อบต.ห้วยดาวลอย")
    return r
