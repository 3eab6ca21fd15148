"""Two tables side by side, twice: indicators beside indicators, instruments beside the bands of the rating."""
from corpusmaker.assessment import INDICATOR_NAMES, Assessment
from corpusmaker.document import PageBreak, Report, ScoreSheet
from corpusmaker.expected import fiscal_year_dates

BANDS = [["95.00 - 100", "ผ่านดีเยี่ยม"], ["85.00 - 94.99", "ผ่านดี หรือ ผ่าน"], ["70.00 - 84.99", "ต้องปรับปรุง"], ["0 - 69.99", "ต้องปรับปรุงโดยด่วน"]]


def report():
    a = Assessment("thachang", 2567, {1: 97, 2: 93, 3: 95, 4: 94, 5: 94, 6: 95, 7: 94, 8: 93}, zeros={"O20"}, staff=44, visitors=103, sample=30)
    s = ScoreSheet(a)
    r = Report("thachang-2567", "libreoffice", "เทศบาลเมืองท่าช้างเงิน", "town_municipality", "สายรุ้งงาม", "จันทบุรี", "TH-22", 2567, 2567,
               "analysis measures-plan", font="Norasi", size=13, pages=2, title="สรุป ITA 2567 ทม.ท่าช้างเงิน (สมมติ)")
    r.title_lines("แผ่นสรุปผล ITA ปีงบประมาณ พ.ศ. 2567", "เทศบาลเมืองท่าช้างเงิน อำเภอสายรุ้งงาม จังหวัดจันทบุรี")
    r.p("เทศบาลเมืองท่าช้างเงินได้รับผลคะแนนรวม ", s.overall(), " คะแนน ผลการประเมินระดับ ", s.level())
    half = lambda numbers: ([1, 4, 2], ["ที่", "ตัวชี้วัด", "คะแนน"], [[str(i), INDICATOR_NAMES[i], s.indicator(i)] for i in numbers], {})
    r.beside(half(range(1, 6)), half(range(6, 11)))
    r.p("คะแนนรายแบบวัดอยู่ด้านซ้าย เกณฑ์ของระดับผลการประเมินอยู่ด้านขวา")
    r.beside(([3, 2], ["แบบวัด", "คะแนน"], [[t, s.instrument(t)] for t in ("IIT", "EIT", "OIT")], {}),
             ([3, 4], ["ช่วงคะแนน", "ระดับ"], BANDS, {}))
    r.p("ระดับผ่านดีเยี่ยมยังต้องได้คะแนนของทุกแบบวัดไม่น้อยกว่า 95 และระดับผ่านดีไม่น้อยกว่า 85")
    r.add(PageBreak(landscape=True))
    r.heading("งานที่จะทำในปีงบประมาณ พ.ศ. 2568")
    columns = [("ที่", None, 1), ("ประเด็นที่ต้องพัฒนา", "issue", 5), ("มาตรการ/กิจกรรม", "measure", 6), ("ผู้รับผิดชอบ", "responsible", 3), ("ระยะเวลาดำเนินการ", "timeframe", 4),
               ("การกำกับติดตาม", "monitoring", 5)]
    r.measures("plan", 2568, columns, [
        dict(_no="1", issue="ข้อมูลสถิติการให้บริการไม่เป็นปัจจุบัน", measure="1. สรุปสถิติทุกสิ้นเดือน\n2. เผยแพร่ภายในวันที่ 5 ของเดือนถัดไป", responsible="กองยุทธศาสตร์และงบประมาณ",
             timeframe="ตลอดปีงบประมาณ พ.ศ. 2568", dates=fiscal_year_dates(2568), monitoring="ปลัดเทศบาลตรวจทุกเดือน"),
        dict(_no="2", issue="ผู้รับบริการไม่ทราบช่องทางติชม", measure="ติดป้ายช่องทางติชมไว้ที่จุดบริการทุกจุด", responsible="กองการเจ้าหน้าที่", timeframe="ธันวาคม 2567",
             dates=("2024-12-01", "2024-12-31"), monitoring="นับจำนวนเรื่องที่ได้รับทุกไตรมาส")])
    return r
