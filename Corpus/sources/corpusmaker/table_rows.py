"""Makes the rows of tables from shorter forms."""
from .blocks import Cell, Table
from .runs import scores_in, text_of


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
