"""Lines of text as placed glyphs, and lines broken between words."""
import dataclasses
import re

from pythainlp.tokenize import word_tokenize

from .pdffont import PdfFont
from .shapes import MARKS, NIKHAHIT, SARA_AA, TONES

ASCII = re.compile(r"[ -~–“”]+|[^ -~–“”]+")


@dataclasses.dataclass
class Style:
    """Fonts of a text and how it is set: tracking and the width of a space in em (None: the font's own)."""
    thai: PdfFont
    latin: PdfFont | None = None
    tracking: float = 0.0
    space: float | None = None

    def runs(self, text):
        if self.latin is None:
            return [(self.thai, text)]
        return [(self.latin if part[0] in "–“”" or " " <= part[0] <= "~" else self.thai, part)
                for part in ASCII.findall(text)]


@dataclasses.dataclass
class Placed:
    """One glyph: offsets from the start of its baseline in points, and the character it stands for."""
    font: PdfFont
    glyph: int
    x: float
    y: float
    advance: float
    character: str


def place(text, style, size):
    """The glyphs of a line in visual order, and its width."""
    placed, x = [], 0.0
    for font, part in style.runs(text):
        glyphs, width = font.layout(part, size)
        extra, first = 0.0, True
        for glyph, gx, gy, advance, character, _ in glyphs:
            if not first and character not in MARKS:
                extra += style.tracking * size
            first = False
            placed.append(Placed(font, glyph, x + gx + extra, gy, advance, character))
            if character == " " and style.space is not None:
                extra += style.space * size - advance
        x += width + extra + style.tracking * size
    return placed, x - (style.tracking * size if placed else 0)


def width(text, style, size):
    return place(text, style, size)[1]


def words(text):
    """Pieces between which a line may end: none inside figures, before closing or after opening signs."""
    figures, pieces = "0123456789๐๑๒๓๔๕๖๗๘๙.,/", []
    found = [w for part in re.split("( )", text) for w in ([part] if part == " " else word_tokenize(part, engine="newmm"))]
    for word in found:
        before = pieces[-1] if pieces else ""
        joined = before and word != " " and before != " " and (
            word[0] in ")/.,:%ๆฯ”ะาำ" or word[0] in MARKS or before[-1] in "(/“"
            or (word[0] in figures and before[-1] in figures))
        if joined:
            pieces[-1] += word
        else:
            pieces.append(word)
    return pieces


def wrap(text, style, size, measure):
    lines, line = [], ""
    for word in words(text):
        if line.strip() and width((line + word).rstrip(), style, size) > measure:
            lines.append(line.strip())
            line = ""
        if line or word != " ":
            line += word
    return lines + ([line.strip()] if line.strip() else [])


def clusters(placed):
    """A base with its marks; the halves of ำ stay together."""
    found = []
    for item in placed:
        closes_am = item.character == SARA_AA and found and found[-1][-1].character in (NIKHAHIT, *TONES) and any(
            other.character == NIKHAHIT for other in found[-1])
        if found and (item.character in MARKS or closes_am):
            found[-1].append(item)
        else:
            found.append([item])
    return found


def cluster_text(cluster):
    return re.sub("ํ([่้๊๋]?)า", "\\1ำ", "".join(item.character for item in cluster))
