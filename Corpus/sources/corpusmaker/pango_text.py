"""Text set by Pango on a cairo page: what one paragraph or one cell holds."""
from html import escape

import gi

gi.require_version("Pango", "1.0")
gi.require_version("PangoCairo", "1.0")
from gi.repository import Pango, PangoCairo

from .runs import Raised, printed, runs

ALIGN = {"left": Pango.Alignment.LEFT, "center": Pango.Alignment.CENTER, "right": Pango.Alignment.RIGHT}


def markup(content, translate):
    return "".join(f"<sup>{escape(printed(run, translate))}</sup>" if isinstance(run, Raised) else escape(printed(run, translate))
                   for run in runs(content))


class SetText:
    """Lines of one content in a width; they are drawn one by one, so that a page may end between them."""

    def __init__(self, context, content, report, size, width, align="left", bold=False, indent=0):
        self.layout = PangoCairo.create_layout(context)
        font = Pango.FontDescription(report.font)
        font.set_absolute_size(size * Pango.SCALE)
        font.set_weight(Pango.Weight.BOLD if bold else Pango.Weight.NORMAL)
        self.layout.set_font_description(font)
        self.layout.set_width(int(width * Pango.SCALE))
        self.layout.set_wrap(Pango.WrapMode.WORD)
        self.layout.set_alignment(ALIGN[align])
        self.layout.set_indent(int(indent * Pango.SCALE))
        self.layout.set_markup(markup(content, report.translate), -1)
        self.lines = []                         # (line, x, baseline, bottom), from the top of the text
        walk = self.layout.get_iter()
        while True:
            _, area = walk.get_line_extents()
            self.lines.append((walk.get_line_readonly(), area.x / Pango.SCALE, walk.get_baseline() / Pango.SCALE,
                               (area.y + area.height) / Pango.SCALE))
            if not walk.next_line():
                break

    @property
    def height(self):
        return self.lines[-1][3]

    def fitting(self, first, room):
        """Index behind the last line from `first` on that has room."""
        top = self.lines[first - 1][3] if first else 0
        last = first
        while last < len(self.lines) and self.lines[last][3] - top <= room:
            last += 1
        return last

    def height_of(self, first, last):
        return 0 if last <= first else self.lines[last - 1][3] - (self.lines[first - 1][3] if first else 0)

    def draw(self, context, x, y, first=0, last=None):
        top = self.lines[first - 1][3] if first else 0
        for line, left, baseline, _ in self.lines[first:last]:
            context.move_to(x + left, y + baseline - top)
            PangoCairo.show_layout_line(context, line)
