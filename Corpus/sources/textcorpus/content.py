"""Text objects of a content stream."""
import math


def number(value, digits=3):
    text = ("%.*f" % (digits, value)).rstrip("0").rstrip(".")
    return "0" if text in ("-0", "") else text


class TextObject:
    """Writes placed glyphs between BT and ET. each: one Tm per glyph; steps: Td from start to start instead of Tm."""

    def __init__(self, page, origin, size, angle=0, each=False, steps=False):
        self.page, self.origin, self.size, self.each, self.steps = page, origin, size, each, steps
        self.cosine = round(math.cos(math.radians(angle)), 6)
        self.sine = round(math.sin(math.radians(angle)), 6)
        self.operators, self.shown = [], []
        self.font, self.pen, self.line_start = None, None, None

    def write(self, groups, color=None, mode=None):
        """groups: [(ActualText or None, glyphs)]."""
        self.operators.append("BT")
        self.operators += ["%s rg" % color] if color else []
        self.operators += ["%d Tr" % mode] if mode is not None else []
        for actual, glyphs in groups:
            if actual is not None:
                self.end_array()
                text = actual.encode("utf-16-be").hex().upper()
                self.operators.append("/Span <</ActualText <FEFF%s>>> BDC" % text)
            for item in glyphs:
                self.show(item)
            if actual is not None:
                self.end_array()
                self.operators.append("EMC")
        self.end_array()
        self.operators += ["0 Tr"] if mode is not None else []
        self.operators += ["0 g"] if color else []
        self.operators.append("ET")
        return "\n".join(self.operators)

    def end_array(self):
        if self.shown:
            self.operators.append("[%s] TJ" % "".join(self.shown))
            self.shown = []

    def show(self, item):
        if item.font is not self.font:
            self.end_array()
            self.operators.append("%s %s Tf" % (self.page.font_name(item.font), number(self.size)))
            self.font, self.pen = item.font, None
        jump = self.pen is None or abs(item.y - self.pen[1]) > 0.01 or abs(item.x - self.pen[0]) > 3 * self.size
        if self.each or jump:
            self.end_array()
            self.move(item)
            self.pen = (item.x, item.y)
        shift = item.x - self.pen[0]
        x = self.pen[0]
        if abs(shift) > 0.008:
            self.shown.append(number(-shift * 1000 / self.size, 1))
            x = item.x
        code = item.font.code(item.glyph, item.character)
        self.shown.append("<%0*X>" % (2 * item.font.code_bytes, code))
        self.pen = (x + round(item.advance * 1000 / self.size) * self.size / 1000, self.pen[1])

    def move(self, item):
        c, s = self.cosine, self.sine
        x = self.origin[0] + item.x * c - item.y * s
        y = self.origin[1] + item.x * s + item.y * c
        if self.steps and self.line_start and s == 0:
            step = (number(x - self.line_start[0]), number(y - self.line_start[1]))
            self.operators.append("%s %s Td" % step)
            self.line_start = (self.line_start[0] + float(step[0]), self.line_start[1] + float(step[1]))
        else:
            self.operators.append(" ".join(map(number, (c, s, -s, c, x, y))) + " Tm")
            self.line_start = (float(number(x)), float(number(y)))
