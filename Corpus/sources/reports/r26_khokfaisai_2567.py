"""White rules between filled rows, marks of footnotes in and under the tables, a plan merged by indicator."""
from corpusmaker.assessment import INDICATOR_NAMES, INDICATORS_OF, Assessment
from corpusmaker.document import PageBreak, Raised, Report, ScoreSheet
from corpusmaker.expected import fiscal_year_dates


def report():
    a = Assessment("khokfaisai", 2567, {1: 95, 2: 90, 3: 92, 4: 89, 5: 91, 6: 93, 7: 90, 8: 91}, zeros={"O7", "O21"}, staff=33, visitors=71, sample=20)
    s = ScoreSheet(a)
    r = Report("khokfaisai-2567", "libreoffice", "องค์การบริหารส่วนตำบลโคกฝ้ายใส", "subdistrict_administrative_organization", "หนองตะวันยอ", "มหาสารคาม", "TH-44",
               2567, 2567, "analysis measures-plan", font="Loma", size=11.5, pages=2, title="ผล ITA 2567 อบต.โคกฝ้ายใส (สมมติ)")
    r.title_lines("ผลการประเมิน ITA ปีงบประมาณ พ.ศ. 2567", "องค์การบริหารส่วนตำบลโคกฝ้ายใส", "อำเภอหนองตะวันยอ จังหวัดมหาสารคาม")
    r.p("องค์การบริหารส่วนตำบลโคกฝ้ายใส ได้คะแนนรวม ", s.overall(), " คะแนน", Raised("1)"), " และอยู่ในระดับ ", s.level())
    r.table([5, 3], ["แบบวัด", "คะแนน (เต็ม 100)"], [["IIT", s.instrument("IIT")], ["EIT", [s.instrument("EIT"), Raised("2)")]], ["OIT", [s.instrument("OIT"), Raised("3)")]]], look="zebra")
    best = {of[0] if t != "OIT" else 10 for t, of in INDICATORS_OF.items()}
    r.table([1.5, 6, 2], ["ตัวชี้วัดที่", "ตัวชี้วัด", "คะแนน"],
            [[str(i), INDICATOR_NAMES[i], [s.indicator(i), Raised("**")] if i in best else s.indicator(i)] for i in INDICATOR_NAMES], look="zebra")
    r.p("1) ถ่วงน้ำหนัก 30 : 30 : 40   2) เฉลี่ยจากสองส่วน   3) ตรวจเมื่อเดือนเมษายน 2567", style="small")
    r.p("** ตัวชี้วัดที่คณะทำงานเลือกเป็นตัวอย่างที่ดี", style="small")
    r.add(PageBreak(landscape=True))
    r.heading("แผนพัฒนาตามตัวชี้วัด ปีงบประมาณ พ.ศ. 2568")
    year = fiscal_year_dates(2568)
    columns = [("ตัวชี้วัด", "indicator", 4), ("ข้อค้นพบ/จุดที่ควรพัฒนา", "finding", 5), ("มาตรการ", "measure", 6), ("ผู้รับผิดชอบ", "responsible", 3), ("ระยะเวลาดำเนินการ", "timeframe", 4)]
    talk, thing = f"7. {INDICATOR_NAMES[7]}", f"4. {INDICATOR_NAMES[4]}"
    r.measures("plan", 2568, columns, [
        dict(indicator=talk, merge={"indicator": 2}, finding="ข่าวสารไปไม่ถึงหมู่บ้านไกล", measure="ส่งข้อความเสียงทางไลน์หมู่บ้าน", responsible="สำนักปลัด", timeframe="ตลอดปีงบประมาณ พ.ศ. 2568", dates=year),
        dict(indicator=talk, finding="คำตอบทางเพจล่าช้า", measure="กำหนดเวรตอบข้อความวันละสองรอบ", responsible="งานประชาสัมพันธ์", timeframe="พ.ย. 2567 - ม.ค. 2568", dates=("2024-11-01", "2025-01-31")),
        dict(indicator=thing, finding="พนักงานใหม่ไม่รู้วิธียืม", measure="1. ปฐมนิเทศพนักงานใหม่\n2. แจกผังวิธียืมหนึ่งหน้า", responsible="กองคลัง", timeframe="ภายในเดือนธันวาคม 2567", dates=("2024-12-01", "2024-12-31"))],
        look="zebra")
    return r
