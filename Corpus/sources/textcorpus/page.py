"""Pages with their gold lines, and documents."""
import re

import pikepdf
from pikepdf import Array, Dictionary, Name

from .content import TextObject, number
from .setting import place, wrap


class Page:
    """Points, origin at the bottom left of the page as displayed; gold boxes have theirs at the top left."""

    def __init__(self, document, measure=(595.28, 841.89), rotate=0):
        self.document, (self.width, self.height), self.rotate = document, measure, rotate
        self.operators, self.fonts, self.gold = [], [], []
        if rotate == 90:
            self.operators.append("0 1 -1 0 %s 0 cm" % number(self.height))

    def font_name(self, font):
        if font not in self.fonts:
            self.fonts.append(font)
        return self.document.font_name(font)

    def line(self, text, x, y, size, style, gold=None, kind="prose", align="left", measure=None, angle=0, color=None,
             mode=None, gaps=False, justify=None, groups=None, order=None, **how):
        """Draws one line from the baseline; gold: the defects it has. gaps: spaces are not shown, only left free."""
        placed, wide = place(text, style, size)
        if justify and measure and wide < measure:
            justify(placed, measure - wide)
            wide = measure
        x += {"left": 0, "center": ((measure or 0) - wide) / 2, "right": (measure or 0) - wide}[align]
        shown = [item for item in placed if not (gaps and item.character == " ")]
        shown = order(shown) if order else shown
        made = groups(shown, text) if groups else [(None, shown)]
        self.operators.append(TextObject(self, (x, y), size, angle, **how).write(made, color, mode))
        if gold is not None:
            box = None if angle else (x, self.height - y - size * 0.95, x + wide, self.height - y + size * 0.3)
            self.add_gold(text, kind, gold, box)
        return wide

    def add_gold(self, text, kind, defects, box=None):
        self.gold.append((re.sub(" +", " ", text).strip(), kind, defects, box))

    def paragraph(self, text, x, y, measure, size, style, leading=1.5, indent=0, justify=None, **how):
        """Returns the baseline below."""
        first = wrap(text, style, size, measure - indent)[0]
        rest = text[text.index(first) + len(first):].strip()
        lines = [first] + (wrap(rest, style, size, measure) if rest else [])
        for place_in_text, line in enumerate(lines):
            start = 0 if place_in_text else indent
            last = place_in_text == len(lines) - 1
            self.line(line, x + start, y, size, style, measure=measure - start, justify=None if last else justify, **how)
            y -= size * leading
        return y

    def table(self, rows, x, y, widths, size, style, head=None, aligns=None, leading=1.35, pad=4, **how):
        """A ruled table with wrapped cells; returns the y of its lower edge."""
        for number_of_row, row in enumerate(rows):
            font = head or style if number_of_row == 0 else style
            cells = [wrap(text, font, size, wide - 2 * pad) for text, wide in zip(row, widths)]
            tall = max(1, *map(len, cells)) * size * leading + 2 * pad
            left = x
            for column, (lines, wide) in enumerate(zip(cells, widths)):
                self.frame(left, y - tall, wide, tall)
                align = aligns[column] if aligns and number_of_row else "left" if number_of_row else "center"
                for place_in_cell, line in enumerate(lines):
                    below = y - pad - size * 0.95 - place_in_cell * size * leading
                    self.line(line, left + pad, below, size, font, align=align, measure=wide - 2 * pad, kind="cell", **how)
                left += wide
            y -= tall
        return y

    def frame(self, x, y, wide, tall, fill=None):
        box = " ".join(map(number, (x, y, wide, tall)))
        self.operators.append("q 0.6 w %s%s re %s Q" % (fill + " rg " if fill else "", box, "B" if fill else "S"))

    def outlines(self, text, x, y, size, style):
        """Draws a line as paths, without text; returns its width."""
        placed, wide = place(text, style, size)
        for item in placed:
            path = item.font.face.path_operators(item.glyph)
            scale = size / item.font.face.units
            if path:
                matrix = "%.5f 0 0 %.5f %s %s cm" % (scale, scale, number(x + item.x), number(y + item.y))
                self.operators.append("q %s %s f Q" % (matrix, " ".join(path)))
        return wide


class Document:
    """One PDF; unreadable: numbers of the pages that only OCR can read."""

    def __init__(self, name, producer):
        self.name, self.producer = name, producer
        self.pages, self.fonts, self.unreadable = [], [], set()

    def font_name(self, font):
        if font not in self.fonts:
            self.fonts.append(font)
        return "/F%d" % (self.fonts.index(font) + 1)

    def page(self, **how):
        self.pages.append(Page(self, **how))
        return self.pages[-1]

    def save(self, folder):
        pdf = pikepdf.new()
        objects = {font: font.object(pdf) for font in self.fonts}
        for page in self.pages:
            fonts = Dictionary({self.font_name(font): objects[font] for font in page.fonts})
            box = [0, 0, page.height, page.width] if page.rotate else [0, 0, page.width, page.height]
            content = pdf.make_stream("\n".join(page.operators).encode("latin1"))
            made = Dictionary(Type=Name.Page, MediaBox=Array(box), Resources=Dictionary(Font=fonts), Contents=content)
            if page.rotate:
                made.Rotate = page.rotate
            pdf.pages.append(pikepdf.Page(pdf.make_indirect(made)))
        pdf.docinfo["/Producer"] = self.producer
        pdf.save(folder / (self.name + ".pdf"), static_id=True, recompress_flate=True,
                 object_stream_mode=pikepdf.ObjectStreamMode.disable)

    def gold(self, limit=20):
        """(page, line) of at most limit lines, spread evenly over all that were offered."""
        lines = [(n, line) for n, page in enumerate(self.pages, 1) for line in page.gold if len(line[0]) >= 3]
        if len(lines) <= limit:
            return lines
        return [lines[i * len(lines) // limit] for i in range(limit)]
