"""A report as the text that an OCR service returns: tables as tab-separated lines, Markdown, or HTML."""
import re

from .blocks import PageBreak, Paragraph, Table
from .runs import text_of

SEPARATOR = "-----"


class TranscriptWriter:
    """Writes line by line and remembers the place of everything that holds a score."""

    def __init__(self, report, noise):
        self.report = report
        self.noise = noise              # list of (pattern, replacement) applied to whole lines
        self.out = []
        self.page = 1
        self.place_of = {}              # id of the content -> page (form feeds), 1-based line

    def put(self, line, *contents):
        for pattern, replacement in self.noise:
            line = re.sub(pattern, replacement, line)
        self.out.append(line)
        for content in contents:
            self.place_of[id(content)] = (self.page, len(self.out))

    def text(self, content):
        return text_of(content, self.report.translate)

    def write(self):
        for block in self.report.blocks:
            if isinstance(block, PageBreak):
                self.page_break()
            elif isinstance(block, Paragraph):
                self.paragraph(block)
            elif isinstance(block, Table):
                self.table(block)
        self.put("")
        self.put(self.report.footer)
        return "\n".join(self.out) + "\n"


class TabbedWriter(TranscriptWriter):
    """Plain text; cells of several lines hold <p> elements; a cell that another one covers is empty."""

    def page_break(self):
        self.put("")
        self.put(self.report.footer)
        self.put("\f")
        self.page += 1

    def paragraph(self, block):
        text = self.text(block.content)
        self.put(f"**{text}**" if block.style in ("title", "heading") or block.bold else text, block.content)
        if block.style not in ("title", "list"):
            self.put("")

    @staticmethod
    def cell(lines):
        return "".join(lines) if len(lines) <= 1 else "".join(f"<p>{line}</p>" for line in lines)

    def rows_of_lines(self, block):
        """Every row as one list of lines per column."""
        covered = set()
        for r, row in enumerate(block.rows):
            waiting, cells = list(row), []
            while len(cells) < len(block.widths):
                if (r, len(cells)) in covered:
                    cells.append([])
                    continue
                cell = waiting.pop(0)
                covered |= {(r + dr, len(cells) + dc) for dr in range(cell.rowspan) for dc in range(cell.colspan)}
                cells.append(self.text(cell.content).split("\n"))
            yield row, cells

    def table(self, block):
        """A divided row keeps its first lines here; the others follow below the header of the next page."""
        header = None
        for r, (row, cells) in enumerate(self.rows_of_lines(block)):
            kept = block.divided.get(r - block.header_rows)
            here = [lines[:kept] if kept else lines for lines in cells]
            line = "\t".join(self.cell(lines) for lines in here)
            self.put(line, *[cell.content for cell in row])
            header = header or line
            if r + 1 == block.header_rows and block.measures:
                self.put("\t".join([SEPARATOR] * len(block.widths)))
            if kept:
                self.page_break()
                self.put(header)
                self.put("\t".join(self.cell(lines[kept:]) for lines in cells))
        self.put("")


class MarkdownWriter(TranscriptWriter):
    """Pipe tables; a table with merged cells is HTML."""

    def page_break(self):
        self.put("")
        self.put("---")
        self.put("")

    def paragraph(self, block):
        mark = {"title": "# ", "heading": "## ", "subheading": "### ", "list": "- "}.get(block.style, "")
        self.put(mark + self.text(block.content), block.content)
        self.put("")

    def table(self, block):
        merged = any(c.rowspan > 1 or c.colspan > 1 for row in block.rows for c in row)
        (self.html_table if merged else self.pipe_table)(block)
        self.put("")

    def pipe_table(self, block):
        for r, row in enumerate(block.rows):
            self.put("| " + " | ".join(self.text(c.content).replace("\n", "<br>") for c in row) + " |", *[c.content for c in row])
            if r + 1 == block.header_rows:
                self.put("|" + " --- |" * len(row))

    def html_table(self, block):
        self.put('<table border="1">')
        for r, row in enumerate(block.rows):
            tag = "th" if r < block.header_rows else "td"
            self.put("<tr>")
            for cell in row:
                spans = "".join(f' {n}="{v}"' for n, v in (("rowspan", cell.rowspan), ("colspan", cell.colspan)) if v > 1)
                lines = self.text(cell.content).split("\n")
                numbered = len(lines) > 1 and all(re.match(r"[\d๐-๙]+\. ", line) for line in lines)
                inner = "<br/>".join(lines)
                if numbered:
                    inner = '<ol style="list-style-type: none">' + "".join(f"<li>{line}</li>" for line in lines) + "</ol>"
                self.put(f"<{tag}{spans}>{inner}</{tag}>", cell.content)
            self.put("</tr>")
        self.put("</table>")
