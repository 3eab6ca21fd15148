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

    @property
    def key(self):
        return (self.year, self.subject, self.code, self.part)


class ScoreSheet:
    """Makes the Score runs of one assessment, so that a figure is never typed."""

    def __init__(self, assessment):
        self.assessment = assessment
        self.year = assessment.year

    def _score(self, subject, code="", part="", planted=None, whole=False):
        value = planted or two_places(self.assessment.value(subject, code, part))
        if whole and value.endswith(".00"):
            value = value[:-3]
        return Score(self.year, subject, code, part, value, planted is not None)

    def overall(self, **how):
        return self._score("overall", **how)

    def level(self, planted=None):
        return Score(self.year, "level", "", "", planted or self.assessment.level, planted is not None)

    def change(self, previous, **how):
        """Difference of the two printed overall scores, with its sign."""
        now, before = (Fraction(two_places(a.overall)) for a in (self.assessment, previous))
        sign = "+" if now >= before else "-"
        return Score(self.year, "change", "", "", sign + two_places(abs(now - before)), **how)

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


def printed(run, translate=lambda text: text):
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


@dataclass
class Table:
    """Rows list only the cells that start in them."""
    widths: list
    rows: list
    header_rows: int = 1
    repeat_header: bool = True
    flows: bool = False             # may cross a page: pages after it are not known in advance
    measures: object = None         # MeasureTable, when the rows are measures
    divided: dict = field(default_factory=dict)    # transcripts: body row -> lines of its cells before the page break


@dataclass
class PageBreak:
    landscape: bool = False


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
    producer: str                   # chromium, libreoffice, text, markdown
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
        heads = header if header and isinstance(header[0], list) else [header]
        cell = lambda c, **more: c if isinstance(c, Cell) else Cell(c, **more)
        top = [[cell(c, align="center", bold=True) for c in row] for row in heads]
        body = [[cell(c, align="center" if scores_in(c) else "left") for c in row] for row in rows]
        self.blocks.append(Table(widths, top + body, header_rows=len(top), **how))

    def measures(self, kind, year, columns, rows, **how):
        """columns: (header, canonical, width); rows: dicts. `merge` in a row: {column: number of rows that share its cell}."""
        divided = how.pop("divided", {})
        table = MeasureTable(kind, year, columns, rows, **how)
        covered, body = {}, []
        for row in rows:
            cells = []
            for header, column, _ in columns:
                if covered.get(column, 0):
                    covered[column] -= 1
                    continue
                span = row.get("merge", {}).get(column, 1)
                covered[column] = span - 1
                align = "center" if column in ("timeframe", "score", None) else "left"
                cells.append(Cell(row.get("_no", "") if column is None else row.get(column, ""), rowspan=span, align=align))
            body.append(cells)
        heads = header_rows([h for h, _, _ in columns], table.groups)
        self.blocks.append(Table([w for _, _, w in columns], heads + body, header_rows=len(heads),
                                 repeat_header=table.repeat_header, flows=table.flows, measures=table, divided=divided))


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
