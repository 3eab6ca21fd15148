"""Two years side by side with a signed difference: the figures of 2566 must not become figures of 2567."""
from fractions import Fraction

from corpusmaker.assessment import INDICATOR_NAMES, Assessment, two_places
from corpusmaker.document import PageBreak, Report, ScoreSheet


def difference(now, before):
    """Of the printed figures, signed."""
    value = Fraction(two_places(now)) - Fraction(two_places(before))
    return ("+" if value > 0 else "-" if value < 0 else "") + two_places(abs(value))


def report():
    old = Assessment("donhinghoi", 2566, {1: 92, 2: 84, 3: 88, 4: 83, 5: 85, 6: 88, 7: 84, 8: 86}, zeros={"O12", "O21", "O24", "O36"},
                     staff=66, visitors=150, sample=40)
    new = Assessment("donhinghoi", 2567, {1: 96, 2: 91, 3: 90, 4: 93, 5: 93, 6: 91, 7: 94, 8: 83}, zeros={"O16"},
                     staff=70, visitors=165, sample=40)
    o, n = ScoreSheet(old), ScoreSheet(new)
    r = Report("donhinghoi-2567", "libreoffice", "เทศบาลเมืองดอนหิ่งห้อย", "town_municipality", "ลำธารเงิน", "บุรีรัมย์", "TH-31", 2567, 2567,
               "analysis", font="Loma", size=12, pages=3, title="เปรียบเทียบคะแนน ITA 2566-2567 เทศบาลเมืองดอนหิ่งห้อย (สมมติ)")
    r.title_lines("เปรียบเทียบคะแนน ITA สองปีย้อนหลัง", "เทศบาลเมืองดอนหิ่งห้อย", "อำเภอลำธารเงิน จังหวัดบุรีรัมย์", "รายงานประจำปีงบประมาณ พ.ศ. 2567")
    r.p("กองยุทธศาสตร์และงบประมาณ", style="centre")
    r.add(PageBreak())
    r.heading("1. คะแนนรายตัวชี้วัด ปีงบประมาณ พ.ศ. 2566 เทียบกับปีงบประมาณ พ.ศ. 2567")
    rows = [[f"{i}) {INDICATOR_NAMES[i]}", o.indicator(i), n.indicator(i), difference(new.indicators[i], old.indicators[i])] for i in INDICATOR_NAMES]
    rows.append(["คะแนนรวมทุกตัวชี้วัด (ถ่วงน้ำหนัก)", o.overall(), n.overall(), n.change(old)])
    rows.append(["ระดับผลการประเมิน", o.level(), n.level(), "-"])
    r.table([6, 2, 2, 2], ["ตัวชี้วัด", "ปี 2566", "ปี 2567", "ผลต่าง"], rows)
    r.p("ผลต่างคำนวณจากคะแนนปี 2567 ลบด้วยคะแนนปี 2566 เครื่องหมายลบหมายถึงคะแนนลดลง", style="small")
    r.heading("2. คะแนนรายแบบวัด")
    r.table([4, 3, 3], ["แบบวัด", "2566", "2567"], [[t, o.instrument(t), n.instrument(t)] for t in ("IIT", "EIT", "OIT")])
    r.add(PageBreak())
    r.heading("3. อ่านผลอย่างไร")
    r.p("ตัวชี้วัดที่ 4 การใช้ทรัพย์สินของราชการ ขยับจาก ", o.indicator(4), " คะแนนในปี 2566 มาเป็น ", n.indicator(4),
        " คะแนนในปี 2567 หลังจากติดรหัสครุภัณฑ์ใหม่ทั้งสำนักงาน")
    r.p("ในทางกลับกัน ตัวชี้วัดที่ 8 ได้ ", n.indicator(8), " คะแนนในปี 2567 น้อยกว่าปี 2566 ที่ได้ ", o.indicator(8),
        " คะแนน เพราะผู้มาติดต่อหลายรายยังไม่รู้ว่ายื่นคำขอทางโทรศัพท์มือถือได้แล้ว")
    r.p("เทศบาลเมืองดอนหิ่งห้อยจะนำข้อสังเกตทั้งสองไปจัดทำมาตรการของปีถัดไป")
    return r
