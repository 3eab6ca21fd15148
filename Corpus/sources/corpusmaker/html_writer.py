"""A report as one HTML file for Chromium's print."""
from html import escape

from .blocks import Beside, PageBreak, Paragraph, Table
from .runs import Raised, printed, runs

TAGS = {"title": "h1", "heading": "h2", "subheading": "h3"}


def page_css(report):
    more = report.extra_margin

    def page(name, size):
        return (f"@page {name} {{ size: {size}; margin: {2 + more:g}cm {1.8 + more:g}cm {2.2 + more:g}cm;"
                f" @bottom-center {{ content: '{report.footer} · หน้า ' counter(page); font: 9pt '{report.font}'; }} }}")
    first = "A4 landscape" if report.landscape else "A4"
    return "\n".join([page("", first), page("upright", "A4"), page("wide", "A4 landscape")])


def css(report):
    return f"""{page_css(report)}
body {{ font: {report.size}pt/1.45 '{report.font}'; margin: 0; }}
h1 {{ font-size: 1.25em; text-align: center; margin: 0 0 .1em; }}
h2 {{ font-size: 1.08em; margin: .7em 0 .2em; }}
h3 {{ font-size: 1em; margin: .5em 0 .1em; }}
p {{ margin: .25em 0; text-indent: 2.2em; }}
p.list, p.centre, p.small, td p, th p {{ text-indent: 0; }}
p.list {{ margin-left: 2.2em; }}
p.centre {{ text-align: center; }}
p.small {{ font-size: .8em; }}
table {{ border-collapse: collapse; width: 100%; margin: .5em 0; font-size: .88em; }}
td, th {{ border: 0.7pt solid black; padding: 1pt 4pt; vertical-align: top; font-weight: normal; }}
td p, th p {{ margin: 0; }}
tr {{ break-inside: auto; }}
.bold {{ font-weight: bold; }}
section.upright {{ page: upright; break-before: page; }}
section.wide {{ page: wide; break-before: page; }}
section:first-child {{ break-before: auto; }}
table.plain thead {{ display: table-row-group; }}
table.open td, table.open th, table.rules td, table.rules th {{ border: none; }}
table.rules thead tr:first-child > *, table.rules thead tr:last-child > *, table.rules tbody tr:last-child > * {{ border: 0 solid black; }}
table.rules thead tr:first-child > * {{ border-top-width: 1pt; }}
table.rules thead tr:last-child > * {{ border-bottom-width: .6pt; }}
table.rules tbody tr:last-child > * {{ border-bottom-width: 1pt; }}
table.zebra td, table.zebra th {{ border: 1.5pt solid white; background: #e6ebf2; }}
table.zebra tbody tr:nth-child(even) td {{ background: white; }}
table.zebra th {{ background: #bfccdf; }}
table.dashed td, table.dashed th {{ border-style: dashed; }}
table.tiles {{ border-collapse: separate; border-spacing: 2.5pt; }}
th div, td div {{ writing-mode: vertical-rl; transform: rotate(180deg); margin: 0 auto; }}
.beside {{ display: flex; gap: 14pt; align-items: flex-start; }}
.beside table {{ flex: 1 1 0; width: 0; margin-right: 1pt; }}"""


def inline(content, report):
    return "".join(f"<sup>{escape(printed(run, report.translate))}</sup>" if isinstance(run, Raised) else escape(printed(run, report.translate))
                   for run in runs(content))


def paragraph(block, report):
    tag = TAGS.get(block.style, "p")
    names = " ".join(n for n in (block.style if tag == "p" else "", "bold" if block.bold else "") if n)
    return f"<{tag}{f' class={chr(34)}{names}{chr(34)}' if names else ''}>{inline(block.content, report)}</{tag}>"


def table_cell(cell, tag, report):
    spans = "".join(f' {n}="{v}"' for n, v in (("rowspan", cell.rowspan), ("colspan", cell.colspan)) if v > 1)
    inner = "".join(f"<p>{line}</p>" for line in inline(cell.content, report).split("\n"))
    if cell.vertical:
        inner = f"<div>{inner}</div>"
    look = ' class="bold"' if cell.bold else ""
    return f'<{tag}{spans}{look} style="text-align:{cell.align}">{inner}</{tag}>'


def table(block, report):
    total = sum(block.widths)
    columns = "".join(f'<col style="width:{100 * w / total:.2f}%">' for w in block.widths)
    rows = ["<tr>" + "".join(table_cell(c, "th" if i < block.header_rows else "td", report) for c in row) + "</tr>"
            for i, row in enumerate(block.rows)]
    head, body = "\n".join(rows[:block.header_rows]), "\n".join(rows[block.header_rows:])
    names = " ".join(([] if block.repeat_header else ["plain"]) + ([] if block.look == "grid" else [block.look]))
    look = f' class="{names}"' if names else ""
    return f"<table{look}><colgroup>{columns}</colgroup>\n<thead>{head}</thead>\n<tbody>{body}</tbody></table>"


def html(report):
    parts = [f'<section class="{"wide" if report.landscape else "upright"}">']
    for block in report.blocks:
        if isinstance(block, PageBreak):
            parts.append(f'</section>\n<section class="{"wide" if block.landscape else "upright"}">')
        elif isinstance(block, Paragraph):
            parts.append(paragraph(block, report))
        elif isinstance(block, Table):
            parts.append(table(block, report))
        elif isinstance(block, Beside):
            parts.append('<div class="beside">' + "".join(table(t, report) for t in block.tables) + "</div>")
    parts.append("</section>")
    return (f'<!DOCTYPE html>\n<html lang="th"><head><meta charset="utf-8"><title>{escape(report.title or report.name)}</title>\n'
            f"<style>{css(report)}</style></head>\n<body>" + "\n".join(parts) + "</body></html>\n")
