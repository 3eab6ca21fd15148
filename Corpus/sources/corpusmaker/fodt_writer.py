"""A report as a flat OpenDocument text (.fodt) for LibreOffice."""
from xml.sax.saxutils import escape

from .blocks import Beside, PageBreak, Paragraph, Table
from .runs import Raised, printed, runs

NAMESPACES = " ".join(f'xmlns:{p}="urn:oasis:names:tc:opendocument:xmlns:{n}:1.0"' for p, n in (
    ("office", "office"), ("style", "style"), ("text", "text"), ("table", "table"), ("meta", "meta")))
NAMESPACES += ' xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0"'
NAMESPACES += ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/"'
SIZES = {"title": 1.25, "heading": 1.08, "subheading": 1.0, "small": 0.8, "cell": 0.88, "cellbold": 0.88}
RAISED = '<style:style style:name="raised" style:family="text"><style:text-properties style:text-position="super 60%"/></style:style>'
SOLID, WHITE = "0.5pt solid #000000", "1.5pt solid #ffffff"
BOLD = {"title", "heading", "subheading", "cellbold"}


def paragraph_style(name, report, extra=""):
    size = report.size * SIZES.get(name, 1)
    weight = "bold" if name in BOLD else "normal"
    align = {"title": "center", "centre": "center"}.get(name, "start")
    indent = "1.2cm" if name == "body" else "0cm"
    left = "1.2cm" if name == "list" else "0cm"
    font = f'style:font-name="{report.font}" style:font-name-complex="{report.font}"'
    return (f'<style:style style:name="{name}" style:family="paragraph"><style:paragraph-properties fo:text-align="{align}"'
            f' fo:text-indent="{indent}" fo:margin-left="{left}" fo:margin-top="0.05cm" fo:margin-bottom="0.05cm" {extra}/>'
            f'<style:text-properties {font} fo:font-size="{size:.1f}pt" style:font-size-complex="{size:.1f}pt"'
            f' fo:font-weight="{weight}" style:font-weight-complex="{weight}" fo:language="en" fo:country="US"'
            f' style:language-complex="th" style:country-complex="TH"/></style:style>')


def inline(content, translate):
    return "".join(f'<text:span text:style-name="raised">{escape(printed(run, translate))}</text:span>' if isinstance(run, Raised)
                   else escape(printed(run, translate)) for run in runs(content))


def cell_look(look, r, end, heads, count):
    """Attributes of a cell from row r to before row end, in a table of `count` rows of which `heads` are the header."""
    if look == "open":
        return 'fo:border="none"'
    if look == "rules":
        top, foot = SOLID if r == 0 else "none", SOLID if end in (heads, count) else "none"
        return f'fo:border-left="none" fo:border-right="none" fo:border-top="{top}" fo:border-bottom="{foot}"'
    if look == "zebra":
        fill = "#bfccdf" if r < heads else "#e6ebf2" if (r - heads) % 2 == 0 else "#ffffff"
        return f'fo:border="{WHITE}" fo:background-color="{fill}"'
    return 'fo:border="0.75pt dashed #000000"' if look == "dashed" else f'fo:border="{SOLID}"'


def page_layout(name, wide, margin):
    width, height = ("29.7cm", "21cm") if wide else ("21cm", "29.7cm")
    return (f'<style:page-layout style:name="{name}"><style:page-layout-properties fo:page-width="{width}" fo:page-height="{height}"'
            f' style:print-orientation="{"landscape" if wide else "portrait"}" fo:margin="{margin:g}cm"/>'
            '<style:footer-style><style:header-footer-properties fo:min-height="0.6cm" fo:margin-top="0.3cm"/></style:footer-style></style:page-layout>')


def master_page(name, layout, report):
    return (f'<style:master-page style:name="{name}" style:page-layout-name="{layout}"><style:footer><text:p text:style-name="foot">'
            f'{escape(report.translate(report.footer))} · หน้า <text:page-number text:select-page="current"/></text:p></style:footer></style:master-page>')


class FodtWriter:
    def __init__(self, report):
        self.report = report
        self.automatic, self.body = [], []
        self.pending = None             # master page that the next block starts

    def style_for(self, style):
        """The style, or one derived from it that starts a new page."""
        if self.pending is None:
            return style
        name = f"new{len(self.automatic)}"
        self.automatic.append(f'<style:style style:name="{name}" style:family="paragraph" style:parent-style-name="{style}"'
                              f' style:master-page-name="{self.pending}"/>')
        self.pending = None
        return name

    def paragraph(self, block):
        text = inline(block.content, self.report.translate)
        style = "subheading" if block.bold and block.style == "body" else block.style
        style = self.style_for(style)
        if block.style in ("title", "heading"):
            level = 1 if block.style == "title" else 2
            self.body.append(f'<text:h text:outline-level="{level}" text:style-name="{style}">{text}</text:h>')
        else:
            self.body.append(f'<text:p text:style-name="{style}">{text}</text:p>')

    def cell_style(self, table, r, cell):
        """Cells of a full grid share one style; others have one of their own."""
        if table.look == "grid" and not cell.vertical:
            return "box"
        name = f"cell{len(self.automatic)}"
        look = cell_look(table.look, r, r + cell.rowspan, table.header_rows, len(table.rows))
        turned = ' loext:writing-mode="bt-lr"' if cell.vertical else ""
        self.automatic.append(f'<style:style style:name="{name}" style:family="table-cell"><style:table-cell-properties {look}'
                              f' fo:padding="0.1cm"{turned}/></style:style>')
        return name

    def table_cell(self, table, r, cell):
        spans = (f' table:number-columns-spanned="{cell.colspan}"' if cell.colspan > 1 else "") + (
            f' table:number-rows-spanned="{cell.rowspan}"' if cell.rowspan > 1 else "")
        style = ("cellbold" if cell.bold else "cell") + ("c" if cell.align == "center" else "")
        lines = inline(cell.content, self.report.translate).split("\n")
        inner = "".join(f'<text:p text:style-name="{style}">{line}</text:p>' for line in lines)
        return f'<table:table-cell table:style-name="{self.cell_style(table, r, cell)}" office:value-type="string"{spans}>{inner}</table:table-cell>'

    def table_style(self, widths):
        """Name of new styles for a table and its columns; the table may start a page."""
        number, total = len(self.automatic), sum(widths)
        master = f' style:master-page-name="{self.pending}"' if self.pending else ""
        self.pending = None
        self.automatic.append(f'<style:style style:name="t{number}" style:family="table"{master}><style:table-properties'
                              ' style:rel-width="100%" table:align="margins" table:border-model="collapsing"'
                              ' fo:margin-top="0.15cm" fo:margin-bottom="0.15cm"/></style:style>')
        for i, width in enumerate(widths):
            self.automatic.append(f'<style:style style:name="t{number}.{i}" style:family="table-column"><style:table-column-properties'
                                  f' style:rel-column-width="{round(65535 * width / total)}*"/></style:style>')
        return f"t{number}", "".join(f'<table:table-column table:style-name="t{number}.{i}"/>' for i in range(len(widths)))

    def table(self, block):
        name, columns = self.table_style(block.widths)
        rows = self.table_rows(block)
        head, rest = rows[:block.header_rows], rows[block.header_rows:]
        if block.repeat_header and head:
            head = ["<table:table-header-rows>", *head, "</table:table-header-rows>"]
        return f'<table:table table:name="{name.upper()}" table:style-name="{name}">{columns}{"".join(head + rest)}</table:table>'

    def beside(self, block):
        """Tables in the cells of a table without rules."""
        name, columns = self.table_style([1] * len(block.tables))
        self.automatic.append(f'<style:style style:name="{name}.bare" style:family="table-cell"><style:table-cell-properties fo:border="none"'
                              ' fo:padding="0.12cm"/></style:style>')
        cells = "".join(f'<table:table-cell table:style-name="{name}.bare">{self.table(t)}<text:p text:style-name="small"/></table:table-cell>'
                        for t in block.tables)
        return (f'<table:table table:name="{name.upper()}" table:style-name="{name}">{columns}<table:table-row>{cells}</table:table-row></table:table>')

    def row_style(self, row):
        """Turned text needs a height of its own, by its longest line."""
        turned = [len(line) for cell in row if cell.vertical for line in inline(cell.content, self.report.translate).split("\n")]
        if not turned:
            return ""
        name = f"row{len(self.automatic)}"
        self.automatic.append(f'<style:style style:name="{name}" style:family="table-row"><style:table-row-properties'
                              f' style:row-height="{max(turned) * self.report.size * 0.5 + 12:.0f}pt"/></style:style>')
        return f' table:style-name="{name}"'

    def table_rows(self, block):
        """Cells that another cell covers must be named in ODF."""
        covered, rows = {}, []
        for r, row in enumerate(block.rows):
            cells, column, waiting = [], 0, list(row)
            while column < len(block.widths):
                if (r, column) in covered:
                    cells.append("<table:covered-table-cell/>")
                    column += 1
                    continue
                cell = waiting.pop(0)
                cells.append(self.table_cell(block, r, cell))
                for dr in range(cell.rowspan):
                    for dc in range(cell.colspan):
                        covered[(r + dr, column + dc)] = True
                column += 1
            rows.append(f"<table:table-row{self.row_style(row)}>" + "".join(cells) + "</table:table-row>")
        return rows

    def document(self):
        report = self.report
        self.pending = "Wide" if report.landscape else "Upright"
        for block in report.blocks:
            if isinstance(block, PageBreak):
                self.pending = "Wide" if block.landscape else "Upright"
            elif isinstance(block, Paragraph):
                self.paragraph(block)
            elif isinstance(block, Table):
                self.body.append(self.table(block))
            elif isinstance(block, Beside):
                self.body.append(self.beside(block))
        names = ["body", "title", "heading", "subheading", "list", "centre", "small"]
        styles = [paragraph_style(n, report) for n in names]
        for name in ("cell", "cellbold"):
            styles.append(paragraph_style(name, report).replace('fo:text-align="start"', 'fo:text-align="start" fo:break-before="auto"'))
            styles.append(paragraph_style(name, report).replace(f'style:name="{name}"', f'style:name="{name}c"', 1)
                          .replace('fo:text-align="start"', 'fo:text-align="center"'))
        styles.append(paragraph_style("small", report).replace('style:name="small"', 'style:name="foot"', 1)
                      .replace('fo:text-align="start"', 'fo:text-align="center"'))
        margin = 1.8 + report.extra_margin
        styles.append(RAISED)
        cell = ('<style:style style:name="box" style:family="table-cell"><style:table-cell-properties fo:border="0.5pt solid #000000"'
                ' fo:padding="0.1cm"/></style:style>')
        return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES} office:version="1.2"'
                ' office:mimetype="application/vnd.oasis.opendocument.text">\n'
                f"<office:meta><dc:title>{escape(report.title or report.name)}</dc:title></office:meta>\n"
                f'<office:font-face-decls><style:font-face style:name="{report.font}" '
                f'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:font-family="{report.font}"/></office:font-face-decls>\n'
                f'<office:styles>{"".join(styles)}</office:styles>\n'
                f'<office:automatic-styles>{page_layout("up", False, margin)}{page_layout("wide", True, margin)}{cell}{"".join(self.automatic)}</office:automatic-styles>\n'
                f'<office:master-styles>{master_page("Upright", "up", report)}{master_page("Wide", "wide", report)}</office:master-styles>\n'
                "<office:body><office:text>" + "\n".join(self.body) + "</office:text></office:body></office:document>\n")


def fodt(report):
    return FodtWriter(report).document()
