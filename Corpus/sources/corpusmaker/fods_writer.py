"""A report as a flat OpenDocument spreadsheet (.fods) for LibreOffice Calc: a page is a sheet, text lies in merged cells."""
from fractions import Fraction
from xml.sax.saxutils import escape

import cairo

from .blocks import PageBreak, Paragraph, Table, placed
from .fodt_writer import NAMESPACES, RAISED, cell_look, inline
from .pango_text import SetText
from .runs import scores_in

SIZES = {"title": 1.25, "heading": 1.08, "small": 0.8, "cell": 0.88}
PAGE = {False: (21.0, 29.7), True: (29.7, 21.0)}


class Sheet:
    """What stands between two page breaks."""

    def __init__(self, landscape):
        self.landscape, self.blocks = landscape, []

    def edges(self):
        """Every place where a column of one of the tables begins or ends, as shares of the width."""
        found = {Fraction(0), Fraction(1)}
        for block in self.blocks:
            if isinstance(block, Table):
                widths = [Fraction(str(w)) for w in block.widths]
                found |= {sum(widths[:i], Fraction(0)) / sum(widths) for i in range(len(widths))}
        return sorted(found)


class FodsWriter:
    def __init__(self, report):
        self.report = report
        self.styles, self.names = [], {}
        self.context = cairo.Context(cairo.PDFSurface(None, 1, 1))      # to measure with

    def style(self, family, properties):
        """The name of a style with these properties, made when it is new."""
        if (family, properties) not in self.names:
            self.names[family, properties] = f"s{len(self.names)}"
            self.styles.append(f'<style:style style:name="{self.names[family, properties]}" style:family="{family}">{properties}</style:style>')
        return self.names[family, properties]

    def cell_style(self, look, size, align, bold, vertical=False):
        weight = "bold" if bold else "normal"
        at = {"left": "start", "right": "end"}.get(align, align)
        turned = ' style:rotation-angle="90"' if vertical else ' fo:wrap-option="wrap"'
        return self.style("table-cell", f'<style:table-cell-properties {look} fo:padding="0.08cm" style:vertical-align="top"{turned}/>'
                          f'<style:paragraph-properties fo:text-align="{at}"/><style:text-properties style:font-name="{self.report.font}"'
                          f' style:font-name-complex="{self.report.font}" fo:font-size="{size:.1f}pt" style:font-size-complex="{size:.1f}pt"'
                          f' fo:font-weight="{weight}" style:font-weight-complex="{weight}" fo:language="en" fo:country="US"'
                          ' style:language-complex="th" style:country-complex="TH"/>')

    def height(self, content, size, width, bold=False):
        """Points that a text takes in a width, by Pango with some to spare: Calc does not measure merged cells."""
        return SetText(self.context, content, self.report, size, max(width - 6, 12) * 0.96, bold=bold).height + 4

    def length(self, cell, size):
        """Points that a turned line takes."""
        return SetText(self.context, cell.content, self.report, size, 2000, bold=cell.bold).layout.get_pixel_size()[0] * 1.04 + 8

    def cell(self, content, style, columns, rows=1):
        inner = "".join(f"<text:p>{line}</text:p>" for line in inline(content, self.report.translate).split("\n"))
        spans = f' table:number-columns-spanned="{columns}" table:number-rows-spanned="{rows}"' if columns > 1 or rows > 1 else ""
        return (f'<table:table-cell table:style-name="{style}" office:value-type="string"{spans}>{inner}</table:table-cell>'
                + "<table:covered-table-cell/>" * (columns - 1))

    def row(self, cells, height):
        style = self.style("table-row", f'<style:table-row-properties style:row-height="{height:.0f}pt" style:use-optimal-row-height="false"/>')
        return f'<table:table-row table:style-name="{style}">{cells}</table:table-row>'

    def paragraph(self, block, edges, width):
        size = self.report.size * SIZES.get(block.style, 1)
        style = self.cell_style('fo:border="none"', size, "center" if block.style in ("title", "centre") else "left",
                                block.bold or block.style in ("title", "heading", "subheading"))
        return [self.row(self.cell(block.content, style, len(edges) - 1), self.height(block.content, size, width, block.style in ("title", "heading")))]

    def table(self, block, edges, width):
        shares = [Fraction(str(w)) for w in block.widths]
        at = [edges.index(sum(shares[:i], Fraction(0)) / sum(shares)) for i in range(len(shares))] + [len(edges) - 1]
        size, rows = self.report.size * SIZES["cell"], []
        grid = list(placed(block))
        covered = {(r + d, c) for r, c, cell in grid for d in range(1, cell.rowspan)}
        spans = {(r, c): cell.colspan for r, c, cell in grid}
        for r in range(len(block.rows)):
            cells, high = [], 0
            here = {c: cell for row, c, cell in grid if row == r}
            column = 0
            while column < len(shares):
                cell = here.get(column)
                if cell is None:
                    origin = max(row for row in range(r) if (row, column) in spans)
                    wide = spans[origin, column]
                    cells.append("<table:covered-table-cell/>" * (at[column + wide] - at[column]))
                    column += wide
                    continue
                end = column + cell.colspan
                look = cell_look(block.look, r, r + cell.rowspan, block.header_rows, len(block.rows))
                align = "right" if cell.align == "center" and scores_in(cell.content) else cell.align
                style = self.cell_style(look, size, align, cell.bold, cell.vertical)
                cells.append(self.cell(cell.content, style, at[end] - at[column], cell.rowspan))
                span = float(edges[at[end]] - edges[at[column]]) * width
                need = self.length(cell, size) if cell.vertical else self.height(cell.content, size, span, cell.bold)
                high = max(high, need if cell.rowspan == 1 else 0)
                column = end
            rows.append(self.row("".join(cells), max(high, size * 1.6)))
        return rows

    def sheet(self, sheet, number):
        edges, margin = sheet.edges(), 1.8 + self.report.extra_margin
        wide = PAGE[sheet.landscape][0] - 2 * margin
        columns = "".join('<table:table-column table:style-name="%s"/>' % self.style(
            "table-column", f'<style:table-column-properties style:column-width="{float(b - a) * wide:.3f}cm"/>') for a, b in zip(edges, edges[1:]))
        rows, points = [], wide * 72 / 2.54
        for block in sheet.blocks:
            made = self.paragraph if isinstance(block, Paragraph) else self.table
            rows += made(block, edges, points)
            if isinstance(block, Table):
                rows.append(self.row(self.cell("", self.cell_style('fo:border="none"', 6, "left", False), 1), 8))
        page = "Wide" if sheet.landscape else "Upright"
        style = f'<style:style style:name="sheet{number}" style:family="table" style:master-page-name="{page}"><style:table-properties table:display="true"/></style:style>'
        self.styles.append(style)
        return f'<table:table table:name="หน้า {number}" table:style-name="sheet{number}">{columns}{"".join(rows)}</table:table>'

    def page(self, name, wide):
        width, height = PAGE[wide]
        layout = (f'<style:page-layout style:name="p{name}"><style:page-layout-properties fo:page-width="{width}cm" fo:page-height="{height}cm"'
                  f' style:print-orientation="{"landscape" if wide else "portrait"}" fo:margin="{1.7 + self.report.extra_margin:g}cm"'
                  ' style:print="objects charts drawings" style:scale-to-X="1" style:scale-to-Y="0"/><style:footer-style><style:header-footer-properties fo:min-height="0.6cm"'
                  ' fo:margin-top="0.2cm"/></style:footer-style></style:page-layout>')
        footer = escape(self.report.translate(self.report.footer))
        master = (f'<style:master-page style:name="{name}" style:page-layout-name="p{name}"><style:header style:display="false"/><style:footer><text:p>'
                  f'<text:span text:style-name="foot">{footer} · หน้า <text:page-number>1</text:page-number></text:span></text:p></style:footer></style:master-page>')
        return layout, master

    def document(self):
        report, sheets = self.report, [Sheet(self.report.landscape)]
        for block in report.blocks:
            if isinstance(block, PageBreak):
                sheets.append(Sheet(block.landscape))
            else:
                sheets[-1].blocks.append(block)
        tables = "\n".join(self.sheet(sheet, number) for number, sheet in enumerate(sheets, 1))
        (up, upright), (across, wide) = self.page("Upright", False), self.page("Wide", True)
        foot = (f'<style:style style:name="foot" style:family="text"><style:text-properties style:font-name="{report.font}"'
                f' style:font-name-complex="{report.font}" fo:font-size="9pt" style:font-size-complex="9pt"/></style:style>')
        return (f'<?xml version="1.0" encoding="UTF-8"?>\n<office:document {NAMESPACES} office:version="1.2"'
                ' office:mimetype="application/vnd.oasis.opendocument.spreadsheet">\n'
                f"<office:meta><dc:title>{escape(report.title or report.name)}</dc:title></office:meta>\n"
                f'<office:font-face-decls><style:font-face style:name="{report.font}" '
                f'xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" svg:font-family="{report.font}"/></office:font-face-decls>\n'
                f'<office:automatic-styles>{up}{across}{foot}{RAISED}{"".join(self.styles)}</office:automatic-styles>\n'
                f"<office:master-styles>{upright}{wide}</office:master-styles>\n"
                f"<office:body><office:spreadsheet>{tables}</office:spreadsheet></office:body></office:document>\n")


def fods(report):
    return FodsWriter(report).document()
