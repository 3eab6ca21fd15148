"""One agency's assessment of one fiscal year: figures that follow the published formulas exactly."""
import csv
import random
from fractions import Fraction
from functools import cache
from pathlib import Path

INDICATOR_NAMES = {
    1: "การปฏิบัติหน้าที่", 2: "การใช้งบประมาณ", 3: "การใช้อำนาจ", 4: "การใช้ทรัพย์สินของราชการ",
    5: "การแก้ไขปัญหาการทุจริต", 6: "คุณภาพการดำเนินงาน", 7: "ประสิทธิภาพการสื่อสาร",
    8: "การปรับปรุงระบบการทำงาน", 9: "การเปิดเผยข้อมูล", 10: "การป้องกันการทุจริต",
}
INSTRUMENT_OF = {i: "IIT" if i <= 5 else "EIT" if i <= 8 else "OIT" for i in INDICATOR_NAMES}
INDICATORS_OF = {t: [i for i in INDICATOR_NAMES if INSTRUMENT_OF[i] == t] for t in ("IIT", "EIT", "OIT")}
LETTERS = [("AA", 95), ("A", 85), ("B", 75), ("C", 65), ("D", 55), ("E", 50), ("F", 0)]
ANSWERS = (100, 67, 33, 0)


def two_places(value):
    """Half up on the exact value, two decimals."""
    hundredths = (Fraction(value) * 100 + Fraction(1, 2)) // 1
    return f"{hundredths // 100}.{hundredths % 100:02d}"


def mean(values):
    values = list(values)
    return sum(values, Fraction(0)) / len(values)


@cache
def items_of(year):
    """Rows of items.csv: code, indicator, subindicator, title."""
    path = Path(__file__).resolve().parent.parent / "items.csv"
    with open(path, encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["year"] == str(year)]
    if year < 2564:                                         # no titles are quoted; sizes of 2564
        return [dict(row, title="") for row in items_of(2564)]
    if not any(row["code"] == "I1" for row in rows):        # 2567: only the O items are known; sizes of 2566
        rows = [dict(row, title="") for row in items_of(2566) if row["code"][0] in "IE"] + rows
    return rows


def titles(year):
    return {row["code"]: row["title"] for row in items_of(year)}


class Assessment:
    """Answers are drawn from a seeded generator; everything else is computed from them, unrounded."""

    def __init__(self, seed, year, targets, zeros=(), staff=40, visitors=60, sample=30):
        self.year = year
        self.random = random.Random(f"{seed}/{year}")
        self.items, self.public, self.survey = {}, {}, {}
        for row in items_of(year):
            code, indicator = row["code"], int(row["indicator"])
            if code[0] == "O":
                self.items[code] = Fraction(0 if code in zeros else 100)
            elif code[0] == "E" and year >= 2566:
                self.public[code] = self.answers(visitors, targets[indicator])
                self.survey[code] = self.answers(sample, targets[indicator])
                self.items[code] = (self.public[code] + self.survey[code]) / 2
            else:
                self.items[code] = self.answers(staff if code[0] == "I" else visitors, targets[indicator])
        self.compute()

    def answers(self, count, target):
        """Mean of `count` answers on the scale 100, 67, 33, 0, near `target`."""
        miss = max(0.0, 1 - target / 100) * 2.0
        drawn = []
        for _ in range(count):
            if self.random.random() >= miss:
                drawn.append(ANSWERS[0])
            else:
                drawn.append(ANSWERS[1 + int(self.random.random() * 1.6 + 0.2)])
        return mean(Fraction(a) for a in drawn)

    def compute(self):
        group = lambda key, value: [self.items[r["code"]] for r in items_of(self.year) if r[key] == value]
        subs = sorted({r["subindicator"] for r in items_of(self.year) if r["subindicator"]}, key=lambda s: s.zfill(4))
        self.subindicators = {s: mean(group("subindicator", s)) for s in subs}
        self.indicators = {i: mean(group("indicator", str(i))) for i in range(1, 9)}
        for i in (9, 10):
            self.indicators[i] = mean(v for s, v in self.subindicators.items() if s.startswith(f"{i}."))
        self.instruments = {t: mean(self.indicators[i] for i in of) for t, of in INDICATORS_OF.items()}
        self.instrument_parts = {}
        if self.public:
            self.instrument_parts = {"public": mean(self.public.values()), "survey": mean(self.survey.values())}
        weigh = self.instruments
        self.overall = Fraction(3, 10) * weigh["IIT"] + Fraction(3, 10) * weigh["EIT"] + Fraction(4, 10) * weigh["OIT"]

    @property
    def level(self):
        printed = Fraction(two_places(self.overall))
        if self.year <= 2565:
            return next(letter for letter, low in LETTERS if printed >= low)
        lowest = min(Fraction(two_places(v)) for v in self.instruments.values())
        if printed >= 95 and lowest >= 95:
            return "ผ่านดีเยี่ยม"
        if printed >= 85:
            return "ผ่านดี" if lowest >= 85 else "ผ่าน"
        return "ต้องปรับปรุง" if printed >= 70 else "ต้องปรับปรุงโดยด่วน"

    def value(self, subject, code="", part=""):
        """The exact figure that a score of this key states."""
        if subject == "overall":
            return self.overall
        if subject == "instrument":
            return self.instrument_parts[part] if part in ("public", "survey") else self.instruments[code]
        if subject == "indicator":
            return self.indicators[int(code)]
        if subject == "subindicator":
            return self.subindicators[code]
        return {"public": self.public, "survey": self.survey}.get(part, self.items)[code]
