"""A report as PDF by Pango and cairo: text and rules are put on the page one by one, with no word processor between."""
import cairo

from .blocks import Beside, PageBreak, Paragraph, Table
from .pango_table import DrawnTable
from .pango_text import SetText

LONG, SHORT = 841.89, 595.28
CENTIMETRE = 72 / 2.54
SIZES = {"title": 1.25, "heading": 1.08, "small": 0.8}


class PangoWriter:
    """`y` is the pen: everything is set from there down, and a page ends where there is no room."""

    def __init__(self, report, path):
        self.report = report
        self.margin = (1.9 + report.extra_margin) * CENTIMETRE
        self.landscape, self.number = report.landscape, 0
        self.surface = cairo.PDFSurface(str(path), SHORT, LONG)
        self.surface.set_metadata(cairo.PDFMetadata.TITLE, report.title or report.name)
        self.surface.set_metadata(cairo.PDFMetadata.CREATE_DATE, "2024-01-01T00:00:00Z")
        self.context = cairo.Context(self.surface)

    @property
    def room(self):
        return self.size[1] - self.margin - 24 - self.y

    @property
    def width(self):
        return self.size[0] - 2 * self.margin

    def new_page(self):
        if self.number:
            self.finish_page()
        self.number += 1
        self.size = (LONG, SHORT) if self.landscape else (SHORT, LONG)
        self.surface.set_size(*self.size)
        self.y = self.margin

    def finish_page(self):
        foot = SetText(self.context, f"{self.report.footer} · หน้า {self.number}", self.report, 9, self.width, "center")
        foot.draw(self.context, self.margin, self.size[1] - self.margin - foot.height)
        self.context.show_page()

    def paragraph(self, block):
        style = block.style
        text = SetText(self.context, block.content, self.report, self.report.size * SIZES.get(style, 1),
                       self.width - (30 if style == "list" else 0), "center" if style in ("title", "centre") else "left",
                       block.bold or style in ("title", "heading", "subheading"), 30 if style == "body" else 0)
        left, first = self.margin + (30 if style == "list" else 0), 0
        if style in ("heading", "subheading") and self.room < text.height + 60:
            self.new_page()
        while first < len(text.lines):
            last = text.fitting(first, self.room)
            text.draw(self.context, left, self.y, first, last)
            self.y += text.height_of(first, last)
            first = last
            if first < len(text.lines):
                self.new_page()
        self.y += 4

    def beside(self, block):
        each = (self.width - 14 * (len(block.tables) - 1)) / len(block.tables)
        drawn = [DrawnTable(self, table, self.margin + i * (each + 14), each) for i, table in enumerate(block.tables)]
        if max(sum(table.heights) for table in drawn) > self.room:
            self.new_page()
        top, foot = self.y, self.y
        for table in drawn:
            self.y = top
            table.draw()
            foot = max(foot, self.y)
        self.y = foot

    def write(self):
        self.new_page()
        for block in self.report.blocks:
            if isinstance(block, PageBreak):
                self.landscape = block.landscape
                self.new_page()
            elif isinstance(block, Paragraph):
                self.paragraph(block)
            elif isinstance(block, Beside):
                self.beside(block)
                self.y += 6
            elif isinstance(block, Table):
                DrawnTable(self, block, self.margin, self.width).draw()
                self.y += 6
        self.finish_page()
        self.surface.finish()
