"""What a report is made of: paragraphs, tables, page breaks."""
from dataclasses import dataclass, field


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
