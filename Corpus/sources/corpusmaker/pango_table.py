"""A table drawn cell by cell with cairo; a row that does not fit goes on behind the page break line by line."""
from .blocks import placed
from .pango_text import SetText

PADDING, GAP = 3.0, 2.5
GREY = (0.90, 0.92, 0.95)


class DrawnTable:
    def __init__(self, pages, table, left, width):
        self.pages, self.table, self.left = pages, table, left
        total = sum(table.widths)
        self.edges = [left + width * sum(table.widths[:i]) / total for i in range(len(table.widths) + 1)]
        self.cells = [[] for _ in table.rows]       # (column, cell, text) of the cells that start in a row
        for r, c, cell in placed(table):
            room = 400 if cell.vertical else self.edges[c + cell.colspan] - self.edges[c] - 2 * PADDING
            text = SetText(pages.context, cell.content, pages.report, pages.report.size * 0.88, room,
                           "left" if cell.vertical else cell.align, cell.bold)
            self.cells[r].append((c, cell, text))
        self.heights = self.row_heights()

    def row_heights(self):
        need = lambda cell, text: (text.layout.get_pixel_size()[0] if cell.vertical else text.height) + 2 * PADDING
        heights = [max([need(cell, text) for _, cell, text in row if cell.rowspan == 1] or [2 * PADDING]) for row in self.cells]
        for r, row in enumerate(self.cells):
            for _, cell, text in row:
                lack = need(cell, text) - sum(heights[r:r + cell.rowspan])
                if lack > 0:
                    heights[r + cell.rowspan - 1] += lack
        return heights

    def group_end(self, r):
        """Behind the last row that is tied to row r by merged cells."""
        end, row = r + 1, r
        while row < end:
            end = max([end] + [row + cell.rowspan for _, cell, _ in self.cells[row]])
            row += 1
        return end

    def draw(self):
        """From the pen down; the pen stands below the table afterwards."""
        r, heads = 0, self.table.header_rows
        while r < len(self.cells):
            end = heads if r < heads else self.group_end(r)
            with_first = self.group_end(heads) if r < heads < len(self.cells) else end      # no header alone at the foot
            if sum(self.heights[r:with_first]) > self.pages.room:
                if end == r + 1 and r >= heads and self.table.flows and self.pages.room > 60:
                    self.divide(r)
                    r = end
                    continue
                self.turn(r)
            for row in range(r, end):
                self.draw_row(row, self.pages.y + sum(self.heights[r:row]))
            self.pages.y += sum(self.heights[r:end])
            r = end

    def turn(self, r):
        self.pages.new_page()
        if self.table.repeat_header and r >= self.table.header_rows > 0:
            for row in range(self.table.header_rows):
                self.draw_row(row, self.pages.y + sum(self.heights[:row]))
            self.pages.y += sum(self.heights[:self.table.header_rows])

    def divide(self, r):
        """One row over as many pages as it takes."""
        firsts = [0] * len(self.cells[r])
        while any(first < len(text.lines) for first, (_, _, text) in zip(firsts, self.cells[r])):
            room = self.pages.room - 2 * PADDING
            lasts = [text.fitting(first, room) for first, (_, _, text) in zip(firsts, self.cells[r])]
            if lasts == firsts:
                self.turn(r)
                continue
            height = max(text.height_of(a, b) for a, b, (_, _, text) in zip(firsts, lasts, self.cells[r])) + 2 * PADDING
            for a, b, (c, cell, text) in zip(firsts, lasts, self.cells[r]):
                self.draw_cell(r, c, cell, text, self.pages.y, height, a, b)
            self.pages.y += height
            firsts = lasts
            if any(first < len(text.lines) for first, (_, _, text) in zip(firsts, self.cells[r])):
                self.turn(r)

    def draw_row(self, r, y):
        for c, cell, text in self.cells[r]:
            self.draw_cell(r, c, cell, text, y, sum(self.heights[r:r + cell.rowspan]), 0, None)

    def draw_cell(self, r, c, cell, text, y, height, first, last):
        x, right = self.edges[c], self.edges[c + cell.colspan]
        context = self.pages.context
        self.frame(r, r + cell.rowspan, x, y, right, y + height)
        if cell.vertical:
            context.save()
            context.translate((x + right - text.height) / 2, y + height - PADDING)
            context.rotate(-1.5707963267948966)
            text.draw(context, 0, 0)
            context.restore()
            return
        text.draw(context, x + PADDING, y + PADDING, first, last)

    def frame(self, r, end, x, y, right, foot):
        look, context = self.table.look, self.pages.context
        context.set_line_width(0.6)
        if look == "zebra":
            shade = (0.75, 0.80, 0.88) if r < self.table.header_rows else GREY if (r - self.table.header_rows) % 2 == 0 else (1, 1, 1)
            context.set_source_rgb(*shade)
            context.rectangle(x, y, right - x, foot - y)
            context.fill()
            context.set_source_rgb(1, 1, 1)
            context.set_line_width(1.2)
        if look in ("grid", "zebra", "dashed"):
            context.set_dash([3, 2] if look == "dashed" else [])
            context.rectangle(x, y, right - x, foot - y)
            context.stroke()
            context.set_dash([])
        elif look == "tiles":
            context.rectangle(x + GAP / 2, y + GAP / 2, right - x - GAP, foot - y - GAP)
            context.stroke()
        elif look == "rules":
            for at in [y] * (r == 0) + [foot] * (end in (self.table.header_rows, len(self.cells))):
                context.move_to(x, at)
                context.line_to(right, at)
                context.stroke()
        context.set_source_rgb(0, 0, 0)
