"""2565, Thai digits, letter level; an indicator table with a level of its own in each row, which is no score."""
from corpusmaker.assessment import INDICATOR_NAMES, LETTERS, Assessment, two_places
from corpusmaker.document import PageBreak, Report, ScoreSheet
from corpusmaker.expected import fiscal_year_dates

TARGETS = {1: 90, 2: 76, 3: 80, 4: 74, 5: 78, 6: 83, 7: 79, 8: 72}
ZEROS = {"O11", "O14", "O16", "O23", "O24", "O31", "O40"}


def letter(value):
    return next(name for name, low in LETTERS if float(two_places(value)) >= low)


def report():
    a = Assessment("bungkaeophrai", 2565, TARGETS, zeros=ZEROS, staff=52, visitors=120)
    s = ScoreSheet(a)
    r = Report("bungkaeophrai-2565", "libreoffice", "เทศบาลตำบลบึงแก้วพราย", "subdistrict_municipality", "ทุ่งสีรุ้ง", "ตรัง", "TH-92",
               2565, 2565, "analysis measures-plan", thai_digits=True, font="Norasi", size=12.5, pages=3,
               title="ผลการประเมิน ITA 2565 เทศบาลตำบลบึงแก้วพราย (สมมติ)")
    r.title_lines("บันทึกวิเคราะห์คะแนนคุณธรรมและความโปร่งใส (ITA)", "ประจำปีงบประมาณ พ.ศ. 2565", "ของเทศบาลตำบลบึงแก้วพราย",
                  "อำเภอทุ่งสีรุ้ง จังหวัดตรัง")
    r.p("จัดทำโดยงานธุรการ สำนักปลัดเทศบาล", style="centre")
    r.add(PageBreak())
    r.heading("ก. เราได้คะแนนเท่าใด")
    r.p("เทศบาลตำบลบึงแก้วพรายได้คะแนนเฉลี่ยทุกแบบวัด ", s.overall(), " คะแนน เทียบกับเกณฑ์แล้วอยู่ในระดับ ", s.level(),
        " ซึ่งยังไม่ถึงเป้าหมาย 85 คะแนนที่เทศบาลตั้งไว้")
    r.table([2, 2], ["ช่วงคะแนน", "ระดับ"], [["95 - 100", "AA"], ["85 - 94.99", "A"], ["75 - 84.99", "B"], ["65 - 74.99", "C"],
                                             ["55 - 64.99", "D"], ["50 - 54.99", "E"], ["0 - 49.99", "F"]])
    r.heading("ข. คะแนนแต่ละตัวชี้วัด")
    r.table([6, 2, 1], ["ตัวชี้วัด", "คะแนน", "ระดับ"],
            [[f"{i}. {INDICATOR_NAMES[i]}", s.indicator(i), letter(a.indicators[i])] for i in INDICATOR_NAMES])
    low = sorted(INDICATOR_NAMES, key=lambda i: a.indicators[i])[:3]
    top = max(INDICATOR_NAMES, key=lambda i: a.indicators[i])
    r.p(f"ตัวชี้วัดที่ทำได้ดีที่สุดคือตัวชี้วัดที่ {top} {INDICATOR_NAMES[top]} (", s.indicator(top), " คะแนน) ส่วนตัวชี้วัดที่รั้งท้ายคือตัวชี้วัดที่ "
        f"{low[0]} {INDICATOR_NAMES[low[0]]} ซึ่งได้เพียง ", s.indicator(low[0]), " คะแนน")
    r.add(PageBreak(landscape=True))
    r.heading("ค. สิ่งที่จะทำในปีงบประมาณ พ.ศ. 2566")
    dates = fiscal_year_dates(2566)
    columns = [("ตัวชี้วัด", "indicator", 3), ("ข้อบกพร่องที่พบ", "finding", 4), ("แนวทางแก้ไขปรับปรุง", "measure", 5),
               ("หน่วยงานที่รับผิดชอบ", "responsible", 2), ("กำหนดเวลา", "timeframe", 3)]
    rows = [
        dict(indicator=f"{low[0]}. {INDICATOR_NAMES[low[0]]}", finding="ผู้มาติดต่อเห็นว่าขั้นตอนงานทะเบียนยังต้องเดินหลายโต๊ะเหมือนปีก่อน",
             measure="1. ยุบรวมโต๊ะรับเรื่องเหลือจุดเดียว\n2. ติดป้ายบอกเวลาที่ใช้ในแต่ละขั้น\n3. เปิดจองคิวล่วงหน้าทางโทรศัพท์",
             responsible="สำนักปลัดเทศบาล", timeframe="ต.ค. 2565 - มี.ค. 2566", dates=("2022-10-01", "2023-03-31")),
        dict(indicator=f"{low[1]}. {INDICATOR_NAMES[low[1]]}", finding="พนักงานหลายคนตอบว่าไม่เคยเห็นแผนการใช้เงินของกองที่ตนสังกัด",
             measure="1. ส่งแผนการใช้เงินให้พนักงานทุกคนทางกลุ่มไลน์ของกอง\n2. แจ้งยอดคงเหลือทุกวันที่ 5 ของเดือน",
             responsible="กองคลัง", timeframe="ตลอดปีงบประมาณ พ.ศ. 2566", dates=dates),
        dict(indicator=f"{low[2]}. {INDICATOR_NAMES[low[2]]}", finding="พนักงานใหม่ไม่ทราบแบบฟอร์มที่ใช้ยืมของหลวง",
             measure="จัดทำผังขั้นตอนหนึ่งหน้าและติดไว้หน้าห้องพัสดุ", responsible="งานพัสดุ",
             timeframe="ภายในเดือนธันวาคม 2565", dates=("2022-12-01", "2022-12-31")),
    ]
    r.measures("plan", 2566, columns, rows)
    r.p("งานธุรการจะนำความคืบหน้าเข้าที่ประชุมหัวหน้าส่วนราชการทุกสองเดือน")
    return r
