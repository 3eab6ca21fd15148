"""A report: the document model that both the writers and the expected rows are made from."""
from dataclasses import dataclass, field

# Sources of reports import all of these from here.
from .blocks import Beside, Cell, MeasureTable, PageBreak, Paragraph, Table
from .runs import Raised, Score, ScoreSheet, Signed
from .table_rows import header_rows, made_table, measure_cells, parted

THAI_DIGITS = str.maketrans("0123456789", "๐๑๒๓๔๕๖๗๘๙")


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
