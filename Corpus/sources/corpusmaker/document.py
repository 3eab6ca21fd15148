"""The small document model that both the writers and the expected rows are made from."""
from dataclasses import dataclass, field
from fractions import Fraction

from .assessment import two_places

THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


@dataclass(frozen=True)
class Score:
    """A figure in running text or in a cell. `planted` marks an occurrence that the checks rule out."""
    year: int
    subject: str
    code: str
    part: str
    value: str
    planted: bool = False
    agency: str = ""                # full name, where the report has members; else the report's own

    @property
    def key(self):
        return (self.agency, self.year, self.subject, self.code, self.part)


class ScoreSheet:
    """Makes the Score runs of one assessment, so that a figure is never typed."""

    def __init__(self, assessment, agency=""):
        self.assessment = assessment
        self.year = assessment.year
        self.agency = agency

    def _score(self, subject, code="", part="", planted=None, whole=False):
        value = planted or two_places(self.assessment.value(subject, code, part))
        if whole and value.endswith(".00"):
            value = value[:-3]
        return Score(self.year, subject, code, part, value, planted is not None, self.agency)

    def overall(self, **how):
        return self._score("overall", **how)

    def level(self, planted=None):
        return Score(self.year, "level", "", "", planted or self.assessment.level, planted is not None, self.agency)

    def change(self, previous, **how):
        """Difference of the two printed overall scores, with its sign."""
        now, before = (Fraction(two_places(a.overall)) for a in (self.assessment, previous))
        sign = "+" if now >= before else "-"
        return Score(self.year, "change", "", "", sign + two_places(abs(now - before)), agency=self.agency, **how)

    def instrument(self, code, part="", **how):
        return self._score("instrument", code, part, **how)

    def indicator(self, number, **how):
        return self._score("indicator", str(number), **how)

    def sub(self, code, **how):
        return self._score("subindicator", code, **how)

    def item(self, code, part="", **how):
        return self._score("item", code, part, **how)


def runs(content):
    """Content is a string, a Score, or a list of both."""
    return list(content) if isinstance(content, (list, tuple)) else [content]


@dataclass
class Signed:
    """A change whose sign stands in the words around it: only the number is printed."""
    score: Score


@dataclass
class Raised:
    """The mark of a footnote, set small and high beside what it is about."""
    text: str


def printed(run, translate=lambda text: text):
    if isinstance(run, Raised):
        return translate(run.text)
    if isinstance(run, Signed):
        return translate(run.score.value.lstrip("+-"))
    return translate(run.value if isinstance(run, Score) else str(run))


def text_of(content, translate=lambda text: text):
    return "".join(printed(run, translate) for run in runs(content))


def scores_in(content):
    return [run.score if isinstance(run, Signed) else run for run in runs(content) if isinstance(run, (Score, Signed))]


@dataclass
class Paragraph:
    content: object
    style: str = "body"             # body, title, heading, subheading, list, centre, small
    bold: bool = False


@dataclass
class Cell:
    content: object = ""            # runs; a newline in a string starts a new paragraph
    rowspan: int = 1
    colspan: int = 1
    align: str = "left"
    bold: bool = False
    vertical: bool = False          # read from the foot to the head


# How the cells of a table are told apart: full grid, nothing but alignment, horizontal rules at head and foot, white rules
# between filled rows, dashed rules, a box of its own around every cell with gaps between.
LOOKS = ("grid", "open", "rules", "zebra", "dashed", "tiles")


@dataclass
class Table:
    """Rows list only the cells that start in them."""
    widths: list
    rows: list
    header_rows: int = 1
    repeat_header: bool = True
    flows: bool = False             # may cross a page: pages after it are not known in advance
    measures: object = None         # MeasureTable, when the rows are measures
    look: str = "grid"
    divided: dict = field(default_factory=dict)    # transcripts: body row -> lines of its cells before the page break


@dataclass
class Beside:
    """Tables side by side, the left one first."""
    tables: list


@dataclass
class PageBreak:
    landscape: bool = False


def tables_of(block):
    """The tables that a block holds, in reading order."""
    if isinstance(block, Beside):
        return block.tables
    return [block] if isinstance(block, Table) else []


@dataclass
class MeasureTable:
    """columns: (header, canonical column or None for a running number, width). rows: dicts by canonical column."""
    kind: str
    year: int
    columns: list
    rows: list
    repeat_header: bool = True
    flows: bool = False
    groups: list = None             # header row above the columns: (text or None, number of columns)


@dataclass
class Finding:
    rule: str
    severity: str
    verdict: str
    subject: str = ""
    code: str = ""
    part: str = ""
    message_en: str = ""
    message_th: str = ""
    expected: str = ""
    found: str = ""
    pages: str = ""
    evidence: str = ""
    optional: str = ""


@dataclass
class Report:
    name: str
    producer: str                   # a key of PRODUCERS, or text, markdown
    agency: str
    agency_type: str
    district: str
    province: str
    province_code: str
    report_year: int
    assessed_year: int
    report_kinds: str
    blocks: list = field(default_factory=list)
    findings: list = field(default_factory=list)
    review: dict = field(default_factory=dict)     # score key -> status that findings alone do not explain
    thai_digits: bool = False
    font: str = "Laksaman"
    size: float = 15
    footer: str = "เอกสารสมมติเพื่อทดสอบโปรแกรม ไม่ใช่เอกสารของทางราชการ"
    pages: int = 0                  # expected number of pages; 0 where the producer decides
    landscape: bool = False
    title: str = ""
    noise: list = field(default_factory=list)      # transcripts: (pattern, replacement) of recognition errors
    members: dict = field(default_factory=dict)    # name -> columns of agencies that have rows of their own
    extra_margin: float = 0         # centimetres more on every side
    variant: str = ""               # a second print of the same facts: its pages break elsewhere

    def translate(self, text):
        return text.translate(THAI_DIGITS) if self.thai_digits else text

    # Building blocks.

    def add(self, *blocks):
        self.blocks += blocks

    def p(self, *content, style="body", bold=False):
        self.blocks.append(Paragraph(list(content), style, bold))

    def title_lines(self, *lines):
        for line in lines:
            self.p(line, style="title")

    def heading(self, *content):
        self.p(*content, style="heading")

    def table(self, widths, header, rows, **how):
        """header: list of strings, or list of such lists; cells may be Cell, string, Score or runs."""
        self.blocks.append(made_table(widths, header, rows, **how))

    def beside(self, *tables):
        """tables: (widths, header, rows, how)."""
        self.blocks.append(Beside([made_table(widths, header, rows, **how) for widths, header, rows, how in tables]))

    def measures(self, kind, year, columns, rows, cuts=(), **how):
        """columns: (header, canonical, width); rows: dicts. `merge` in a row: {column: number of rows that share its cell}.
        cuts: (row, lines of its cells that stay before the break, blocks between the parts). Parts after the first have no header."""
        divided, look = how.pop("divided", {}), how.pop("look", "grid")
        table = MeasureTable(kind, year, columns, rows, **how)
        body = measure_cells(columns, rows)
        heads = header_rows([h for h, _, _ in columns], table.groups)
        widths = [w for _, _, w in columns]
        parts = parted(body, cuts)
        self.blocks.append(Table(widths, heads + parts[0], header_rows=len(heads), repeat_header=table.repeat_header,
                                 flows=table.flows, measures=table, look=look, divided=divided))
        for (_, _, between), part in zip(cuts, parts[1:]):
            self.blocks += [*between, Table(widths, part, header_rows=0, flows=table.flows, look=look)]


def made_table(widths, header, rows, **how):
    """header: one row or several rows of cells, or nothing."""
    heads = header if not header or isinstance(header[0], list) else [header]
    cell = lambda c, **more: c if isinstance(c, Cell) else Cell(c, **more)
    top = [[cell(c, align="center", bold=True) for c in row] for row in heads]
    body = [[cell(c, align="center" if scores_in(c) else "left") for c in row] for row in rows]
    return Table(widths, top + body, header_rows=len(top), **how)


def measure_cells(columns, rows):
    covered, body = {}, []
    for row in rows:
        cells = []
        for _, column, _ in columns:
            if covered.get(column, 0):
                covered[column] -= 1
                continue
            span = row.get("merge", {}).get(column, 1)
            covered[column] = span - 1
            align = "center" if column in ("timeframe", "score", None) else "left"
            cells.append(Cell(row.get("_no", "") if column is None else row.get(column, ""), rowspan=span, align=align))
        body.append(cells)
    return body


def parted(body, cuts):
    """The rows before, between and after the cuts; a cut row has its first lines before and the others behind."""
    parts, rest, first = [], list(body), 0
    for row, kept, _ in cuts:
        index = row - first
        head, tail = rest[:index], rest[index:]
        if kept:
            lines = [text_of(cell.content).split("\n") for cell in tail[0]]
            head.append([Cell("\n".join(part[:kept]), align=cell.align) for part, cell in zip(lines, tail[0])])
            tail[0] = [Cell("\n".join(part[kept:]), align=cell.align) for part, cell in zip(lines, tail[0])]
        parts.append(head)
        rest, first = tail, row
    return [*parts, rest]


def header_rows(headers, groups):
    """One row of header cells, or two where some columns stand under a common heading."""
    cell = lambda text, **spans: Cell(text, align="center", bold=True, **spans)
    if not groups:
        return [[cell(text) for text in headers]]
    top, below, column = [], [], 0
    for text, count in groups:
        if text is None:
            top += [cell(h, rowspan=2) for h in headers[column:column + count]]
        else:
            top.append(cell(text, colspan=count))
            below += [cell(h) for h in headers[column:column + count]]
        column += count
    return [top, below]


def placed(table):
    """(row, column, cell) of every cell, columns counted as spans leave them."""
    covered = set()
    for r, row in enumerate(table.rows):
        column = 0
        for cell in row:
            while (r, column) in covered:
                column += 1
            covered |= {(r + dr, column + dc) for dr in range(cell.rowspan) for dc in range(cell.colspan)}
            yield r, column, cell
            column += cell.colspan
