"""Two submissions of one agency in one file: what became of the measures of 2566, then the analysis of the result of 2566 with a plan."""
from corpusmaker.assessment import INDICATOR_NAMES, Assessment
from corpusmaker.document import PageBreak, Report, ScoreSheet
from corpusmaker.expected import fiscal_year_dates

AGENCY, PLACE = "องค์การบริหารส่วนตำบลบ้านตลิ่งงาม", "อำเภอเขาน้ำค้าง จังหวัดระนอง"


def report():
    a = Assessment("bantalingngam", 2566, {1: 93, 2: 86, 3: 90, 4: 85, 5: 88, 6: 92, 7: 88, 8: 87}, zeros={"O13", "O29"}, staff=30, visitors=66, sample=20)
    s = ScoreSheet(a)
    r = Report("bantalingngam-2566", "libreoffice", AGENCY, "subdistrict_administrative_organization", "เขาน้ำค้าง", "ระนอง", "TH-85", 2566, 2566,
               "implementation-report analysis measures-plan", font="Garuda", size=11.5, pages=4, title="รวมเอกสาร o43 และ o42 อบต.บ้านตลิ่งงาม (สมมติ)")
    r.title_lines("รายงานผลการดำเนินการตามมาตรการส่งเสริมคุณธรรมและความโปร่งใสภายในหน่วยงาน", "ประจำปีงบประมาณ พ.ศ. 2566", AGENCY, PLACE)
    columns = [("มาตรการ", "measure", 5), ("ผู้รับผิดชอบ", "responsible", 3), ("ผลการดำเนินการ", "result", 6), ("ปัญหา/ข้อเสนอแนะ", "recommendation", 4)]
    r.measures("result", 2566, columns, [
        dict(measure="จัดทำป้ายขั้นตอนการให้บริการ", responsible="สำนักปลัด", result="ติดตั้งแล้ว 6 ป้าย ครบทุกจุดบริการ เมื่อวันที่ 12 มกราคม 2566", recommendation="ป้ายกลางแจ้งซีดเร็ว ควรใช้วัสดุทนแดด"),
        dict(measure="รายงานการใช้เงินให้พนักงานทราบ", responsible="กองคลัง", result="1. ส่งรายงานทางอีเมล 11 ครั้ง\n2. ชี้แจงในที่ประชุม 2 ครั้ง", recommendation=""),
        dict(measure="กำหนดแนวทางยืมทรัพย์สิน", responsible="งานพัสดุ", result="ประกาศใช้เมื่อวันที่ 3 เมษายน 2566 มีผู้ยืมตามแนวทาง 47 ครั้ง", recommendation="ควรทำแบบย่อหนึ่งหน้า")])
    r.p("ขอรับรองว่าเป็นผลการดำเนินการจริง ปลัดองค์การบริหารส่วนตำบลบ้านตลิ่งงาม")
    r.add(PageBreak())
    r.title_lines("การวิเคราะห์ผลการประเมินคุณธรรมและความโปร่งใส", "ประจำปีงบประมาณ พ.ศ. 2566", AGENCY, PLACE)
    r.p("จัดทำโดยงานวิเคราะห์นโยบายและแผน", style="centre")
    r.add(PageBreak())
    r.heading("1. ผลการประเมิน")
    r.p(AGENCY, "มีคะแนนภาพรวมปีงบประมาณ พ.ศ. 2566 เท่ากับ ", s.overall(), " คะแนน อยู่ในระดับ ", s.level())
    r.table([2, 6, 2], ["ตัวชี้วัดที่", "ตัวชี้วัด", "คะแนน"], [[str(i), INDICATOR_NAMES[i], s.indicator(i)] for i in INDICATOR_NAMES])
    r.p("คะแนนแบบวัด IIT เท่ากับ ", s.instrument("IIT"), " แบบวัด EIT เท่ากับ ", s.instrument("EIT"), " และแบบวัด OIT เท่ากับ ", s.instrument("OIT"))
    r.add(PageBreak(landscape=True))
    r.heading("2. มาตรการประจำปีงบประมาณ พ.ศ. 2567")
    columns = [("ตัวชี้วัด", "indicator", 4), ("มาตรการ", "measure", 5), ("วิธีการดำเนินการ", "procedure", 6), ("ผู้รับผิดชอบ", "responsible", 3), ("ระยะเวลา", "timeframe", 4)]
    r.measures("plan", 2567, columns, [
        dict(indicator=f"ตัวชี้วัดที่ 2 {INDICATOR_NAMES[2]}", measure="ทำปฏิทินการใช้เงิน", procedure="1. ให้ทุกกองส่งแผนรายเดือน\n2. แสดงปฏิทินหน้าห้องประชุม", responsible="กองคลัง",
             timeframe="ต.ค. 2566 - พ.ย. 2566", dates=("2023-10-01", "2023-11-30")),
        dict(indicator=f"ตัวชี้วัดที่ 4 {INDICATOR_NAMES[4]}", measure="ตรวจนับทรัพย์สินสองครั้งต่อปี", procedure="ตรวจนับร่วมกับผู้แทนหมู่บ้าน", responsible="งานพัสดุ",
             timeframe="มี.ค. 2567 - ก.ย. 2567", dates=("2024-03-01", "2024-09-30")),
        dict(indicator=f"ตัวชี้วัดที่ 9 {INDICATOR_NAMES[9]}", measure="เผยแพร่รายงานก่อนกำหนดหนึ่งสัปดาห์", procedure="1. ตั้งวันเตือนในปฏิทิน\n2. ตรวจลิงก์ก่อนส่ง", responsible="สำนักปลัด",
             timeframe="ตลอดปีงบประมาณ พ.ศ. 2567", dates=fiscal_year_dates(2567))])
    return r
