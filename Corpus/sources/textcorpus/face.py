"""Font files: shaping with HarfBuzz, outlines, and the character that each glyph stands for."""
import functools
import re

import uharfbuzz
from fontTools.pens.basePen import BasePen
from fontTools.ttLib import TTFont

FOLDER = "/usr/share/fonts/truetype/tlwg/"


class Face:
    """One font of fonts-thai-tlwg."""

    def __init__(self, name):
        self.path = f"{FOLDER}{name}.ttf"
        self.tt = TTFont(self.path, recalcTimestamp=False)
        self.shaper = uharfbuzz.Font(uharfbuzz.Face(uharfbuzz.Blob.from_file_path(self.path)))
        self.units = self.tt["head"].unitsPerEm
        self.names = self.tt.getGlyphOrder()
        self.cmap = self.tt.getBestCmap()
        self.glyphs = self.tt.getGlyphSet()
        inverse = {}
        for code_point, name in sorted(self.cmap.items()):
            if not 0xE000 <= code_point <= 0xF8FF:
                inverse.setdefault(name, chr(code_point))
        self.truth = [inverse.get(name) or self._from_name(name) for name in self.names]

    @staticmethod
    def _from_name(name):
        match = re.match(r"uni([0-9A-F]{4})", name)
        return chr(int(match.group(1), 16)) if match else ""

    def glyph(self, character):
        return self.tt.getGlyphID(self.cmap[ord(character)])

    def width(self, glyph):
        return self.tt["hmtx"][self.names[glyph]][0]

    def shape(self, text):
        """(glyph, index of its character, advance, x offset, y offset) in font units, in visual order."""
        buffer = uharfbuzz.Buffer()
        buffer.add_str(text)
        buffer.guess_segment_properties()
        buffer.cluster_level = uharfbuzz.BufferClusterLevel.MONOTONE_CHARACTERS
        uharfbuzz.shape(self.shaper, buffer, {})
        return [(info.codepoint, info.cluster, place.x_advance, place.x_offset, place.y_offset)
                for info, place in zip(buffer.glyph_infos, buffer.glyph_positions)]

    def path_operators(self, glyph):
        pen = PathPen(self.glyphs)
        self.glyphs[self.names[glyph]].draw(pen)
        return pen.operators


class PathPen(BasePen):
    """Outlines as PDF path operators in font units."""

    def __init__(self, glyphs):
        super().__init__(glyphs)
        self.operators = []

    def _moveTo(self, point):
        self.operators.append("%d %d m" % point)

    def _lineTo(self, point):
        self.operators.append("%d %d l" % point)

    def _curveToOne(self, first, second, end):
        points = [round(v) for point in (first, second, end) for v in point]
        self.operators.append("%d %d %d %d %d %d c" % tuple(points))

    def _closePath(self):
        self.operators.append("h")


@functools.cache
def face(name):
    return Face(name)
