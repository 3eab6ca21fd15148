"""A measures table in three parts on turned pages: the later parts have no header but a caption, and rows are divided between them."""
from corpusmaker.assessment import Assessment
from corpusmaker.document import PageBreak, Paragraph, Report, ScoreSheet
from corpusmaker.expected import fiscal_year_dates


def report():
    a = Assessment("bangsaikaeo", 2567, {1: 90, 2: 85, 3: 87, 4: 84, 5: 86, 6: 89, 7: 86, 8: 85}, zeros={"O10", "O25"}, staff=26, visitors=61, sample=20)
    s = ScoreSheet(a)
    r = Report("bangsaikaeo-2567", "xelatex", "องค์การบริหารส่วนตำบลบางทรายแก้ว", "subdistrict_administrative_organization", "คลองลำดวน", "ราชบุรี", "TH-70",
               2567, 2567, "analysis measures-plan", font="Laksaman", size=14, pages=4, title="มาตรการ ITA อบต.บางทรายแก้ว (สมมติ)")
    r.title_lines("รายงานการวิเคราะห์ผล ITA และมาตรการส่งเสริมคุณธรรมและความโปร่งใส", "ประจำปีงบประมาณ พ.ศ. 2567", "องค์การบริหารส่วนตำบลบางทรายแก้ว", "อำเภอคลองลำดวน จังหวัดราชบุรี")
    r.p("จากผลการประเมิน ITA ประจำปีงบประมาณ พ.ศ. 2567 องค์การบริหารส่วนตำบลบางทรายแก้วได้คะแนนเฉลี่ย ", s.overall(), " คะแนน ระดับ ", s.level(),
        " โดยแบบวัด IIT ได้ ", s.instrument("IIT"), " คะแนน แบบวัด EIT ได้ ", s.instrument("EIT"), " คะแนน และแบบวัด OIT ได้ ", s.instrument("OIT"), " คะแนน")
    r.add(PageBreak(landscape=True))
    name = "ตารางที่ 1 มาตรการปีงบประมาณ พ.ศ. 2568"
    r.p(name, bold=True)
    year = fiscal_year_dates(2568)
    columns = [("ประเด็นที่ต้องปรับปรุง", "issue", 4), ("มาตรการ", "measure", 5), ("ขั้นตอน/วิธีการปฏิบัติ", "procedure", 7), ("ผู้รับผิดชอบ", "responsible", 3),
               ("ระยะเวลาดำเนินการ", "timeframe", 4), ("แนวทางกำกับติดตาม", "monitoring", 5)]
    rows = [
        dict(issue="ขั้นตอนการขอรับเบี้ยยังชีพ", measure="ลดเอกสารที่ขอซ้ำ", procedure="1. สำรวจเอกสารที่มีอยู่แล้ว\n2. เลิกขอสำเนาบัตรประชาชน\n3. แจ้งผู้ใหญ่บ้านทุกหมู่",
             responsible="กองสวัสดิการสังคม", timeframe="ต.ค. - ธ.ค. 2567", dates=("2024-10-01", "2024-12-31"), monitoring="รายงานจำนวนเอกสารที่ลดได้"),
        dict(issue="การมีส่วนร่วมในงบประมาณ", measure="จัดเวทีเล็กทุกหมู่บ้าน", procedure="1. นัดหมายผ่านหอกระจายข่าว\n2. จดทุกข้อเสนอลงแบบเดียวกัน\n3. ตอบกลับทุกข้อเสนอ\n4. ปิดประกาศคำตอบที่ศาลาหมู่บ้าน",
             responsible="กองคลัง", timeframe="ม.ค. 2568 - มี.ค. 2568", dates=("2025-01-01", "2025-03-31"), monitoring="สภาตำบลรับทราบทุกสมัยประชุม"),
        dict(issue="การยืมเต็นท์และเก้าอี้", measure="ใช้ใบยืมหมายเลขเรียง", procedure="พิมพ์ใบยืมเป็นเล่มและเก็บต้นขั้วไว้ที่กองช่าง", responsible="กองช่าง",
             timeframe="ภายในเดือนพฤศจิกายน 2567", dates=("2024-11-01", "2024-11-30"), monitoring="ตรวจต้นขั้วทุกสิ้นเดือน"),
        dict(issue="ความมั่นใจของผู้แจ้งเบาะแส", measure="ปกปิดชื่อผู้แจ้งตั้งแต่รับเรื่อง", procedure="1. ใช้เลขรหัสแทนชื่อ\n2. เก็บทะเบียนชื่อไว้กับปลัด\n3. แจ้งผลโดยใช้เลขรหัส",
             responsible="สำนักปลัด", timeframe="ตลอดปีงบประมาณ พ.ศ. 2568", dates=year, monitoring="หน่วยตรวจสอบภายในสุ่มตรวจปีละครั้ง"),
        dict(issue="ข้อมูลบนเว็บไซต์ไม่ครบ", measure="มีผู้ดูแลข้อมูลประจำทุกกอง", procedure="1. แต่งตั้งผู้ดูแลกองละหนึ่งคน\n2. ตรวจรายการข้อมูลทุกวันศุกร์", responsible="ทุกกอง",
             timeframe="ตลอดปีงบประมาณ พ.ศ. 2568", dates=year, monitoring="สรุปรายการที่ขาดในที่ประชุมประจำเดือน"),
    ]
    again = lambda: [PageBreak(landscape=True), Paragraph([name + " (ต่อ)"], bold=True)]
    r.measures("plan", 2568, columns, rows, cuts=[(1, 2, again()), (3, 1, again())])
    return r
