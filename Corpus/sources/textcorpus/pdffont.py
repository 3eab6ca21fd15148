"""Font resources of every kind. Codes are given out as glyphs are used."""
from pikepdf import Array, Dictionary, Name, String

from . import program
from .face import face
from .shapes import NIKHAHIT, SARA_AA, SARA_AM, TONES, WINDOWS_CODES

UNUSED_CODES = frozenset((0x28, 0x29, 0x5C, 0x7F, 0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xA0, 0xAD))


def truth(_glyph_name, character):
    return character


class PdfFont:
    """What is common: shaping, codes, ToUnicode.

    to_unicode: (glyph name, right character) -> text, None for no entry; None instead of a function: no CMap."""
    code_bytes = 1

    def __init__(self, font, name, to_unicode=truth, first=0x21, composed=False):
        self.face, self.name, self.to_unicode, self.composed = face(font), name, to_unicode, composed
        self.next_code, self.codes = first, {}

    def layout(self, text, size):
        """[[glyph, x, y, advance, right character, its index]] in points, and the width of the text."""
        scale, x, placed = size / self.face.units, 0.0, []
        for glyph, index, advance, dx, dy in self.face.shape(text):
            assert glyph, "no glyph for a character of " + text
            placed.append([glyph, x + dx * scale, dy * scale, self.face.width(glyph) * scale,
                           self.face.truth[glyph], index])
            x += advance * scale
        if self.composed:
            self._compose_am(placed, scale)
        return placed, x

    def _compose_am(self, placed, scale):
        """Puts the one glyph of ำ back: HarfBuzz divides it."""
        glyph, start = self.face.glyph(SARA_AM), 0
        width = self.face.width(glyph) * scale
        while start < len(placed):
            for end in (start + 1, start + 2):
                if (end < len(placed) and placed[start][4] == NIKHAHIT and placed[end][4] == SARA_AA
                        and all(p[4] in TONES for p in placed[start + 1:end])):
                    x = placed[end][1] + placed[end][3] - width
                    whole = [glyph, x, 0.0, width, SARA_AM, placed[end][5]]
                    placed[start:end + 1] = placed[start + 1:end] + [whole]
                    break
            start += 1

    def code(self, glyph, character):
        if glyph not in self.codes:
            self.codes[glyph] = self.new_code(glyph, character)
        return self.codes[glyph]

    def new_code(self, _glyph, _character):
        taken = set(self.codes.values()) | UNUSED_CODES
        while self.next_code in taken:
            self.next_code += 1
        assert self.next_code < 256, "too many glyphs in a simple font"
        return self.next_code

    def by_code(self):
        return {code: glyph for glyph, code in sorted(self.codes.items(), reverse=True)}

    def add_to_unicode(self, pdf, font):
        if self.to_unicode is None:
            return
        texts = [(code, self.to_unicode(self.face.names[glyph], self.face.truth[glyph]))
                 for code, glyph in self.by_code().items()]
        pairs = [(code, text) for code, text in texts if text is not None]
        font.ToUnicode = pdf.make_stream(program.to_unicode(pairs, self.code_bytes))

    def descriptor(self, flags):
        head, scale = self.face.tt["head"], 1000 / self.face.units
        box = [int(v * scale) for v in (head.xMin, head.yMin, head.xMax, head.yMax)]
        return Dictionary(Type=Name.FontDescriptor, FontName=Name("/" + self.name), Flags=flags, FontBBox=Array(box),
                          ItalicAngle=0, Ascent=int(self.face.tt["hhea"].ascent * scale),
                          Descent=int(self.face.tt["hhea"].descent * scale), CapHeight=700, StemV=80)

    def simple(self, subtype, descriptor, **more):
        codes, scale = self.by_code(), 1000 / self.face.units
        low, high = min(codes), max(codes)
        widths = [round(self.face.width(codes[c]) * scale) if c in codes else 0 for c in range(low, high + 1)]
        return Dictionary(Type=Name.Font, Subtype=subtype, BaseFont=Name("/" + self.name), FirstChar=low,
                          LastChar=high, Widths=Array(widths), FontDescriptor=descriptor, **more)

    def unicode_cmap(self):
        """Used characters and the base forms of used shapes, so that shapes are reached through GSUB only."""
        characters = {self.face.truth[glyph] for glyph in self.codes}
        return {ord(c): self.face.glyph(c) for c in sorted(characters) if c and ord(c) in self.face.cmap}


class CompositeFont(PdfFont):
    """CIDFontType2, Identity-H; cmap False strips the table."""
    code_bytes = 2

    def __init__(self, font, name, to_unicode=truth, cmap=True, **more):
        super().__init__(font, name, to_unicode, **more)
        self.cmap = cmap

    def new_code(self, glyph, _character):
        return glyph

    def object(self, pdf):
        scale, glyphs = 1000 / self.face.units, sorted(self.codes)
        data = program.truetype(self.face, glyphs, [(3, 1, self.unicode_cmap())] if self.cmap else None, self.cmap, False)
        descriptor = self.descriptor(32 if self.cmap else 4)
        descriptor.FontFile2 = pdf.make_stream(data, Length1=len(data))
        widths = Array()
        for glyph in glyphs:
            widths.append(glyph)
            widths.append(Array([round(self.face.width(glyph) * scale)]))
        system = Dictionary(Registry=String("Adobe"), Ordering=String("Identity"), Supplement=0)
        cid = Dictionary(Type=Name.Font, Subtype=Name.CIDFontType2, BaseFont=Name("/" + self.name), DW=1000, W=widths,
                         CIDToGIDMap=Name.Identity, CIDSystemInfo=system, FontDescriptor=pdf.make_indirect(descriptor))
        font = Dictionary(Type=Name.Font, Subtype=Name.Type0, BaseFont=Name("/" + self.name),
                          Encoding=Name("/Identity-H"), DescendantFonts=Array([pdf.make_indirect(cid)]))
        self.add_to_unicode(pdf, font)
        return pdf.make_indirect(font)


class TrueTypeFont(PdfFont):
    """A simple font with own codes: cmap "symbol" (3,0 from F000) or "macintosh" (1,0, with names in `post`)."""

    def __init__(self, font, name, to_unicode=truth, cmap="symbol", **more):
        super().__init__(font, name, to_unicode, **more)
        self.cmap = cmap

    flags, encoding = 4, {}

    def cmaps(self):
        codes = self.by_code()
        if self.cmap == "macintosh":
            return [(1, 0, codes)]
        return [(1, 0, codes), (3, 0, {0xF000 + code: glyph for code, glyph in codes.items()})]

    def object(self, pdf):
        named = self.cmap == "macintosh"
        data = program.truetype(self.face, self.by_code().values(), self.cmaps(), named, named)
        descriptor = self.descriptor(self.flags)
        descriptor.FontFile2 = pdf.make_stream(data, Length1=len(data))
        font = self.simple(Name.TrueType, pdf.make_indirect(descriptor), **self.encoding)
        self.add_to_unicode(pdf, font)
        return pdf.make_indirect(font)


class WinAnsiFont(TrueTypeFont):
    """Latin letters beside Thai, as Word sets them: WinAnsiEncoding, no ToUnicode.

    shown: {character: character whose glyph is drawn}, for fonts that draw ASCII digits as Thai digits."""
    flags, encoding = 32, {"Encoding": Name.WinAnsiEncoding}

    def __init__(self, font, name, shown=None):
        super().__init__(font, name, None, cmap="unicode")
        self.shown = {c: self.face.glyph(other) for c, other in (shown or {}).items()}

    def layout(self, text, size):
        placed, width = super().layout(text, size)
        scale, moved = size / self.face.units, 0.0
        for item in placed:
            item[1] += moved
            glyph = self.shown.get(item[4])
            if glyph is not None:
                wide = self.face.width(glyph) * scale
                moved += wide - item[3]
                item[0], item[3] = glyph, wide
        return placed, width + moved

    def new_code(self, _glyph, character):
        return character.encode("cp1252")[0]

    def cmaps(self):
        return [(3, 1, {ord(bytes([code]).decode("cp1252")): glyph for code, glyph in self.by_code().items()})]


class Tis620Font(TrueTypeFont):
    """An old Thai font: WinAnsiEncoding and a Latin cmap, but the glyphs at TIS-620 positions are Thai."""
    flags, encoding = 32, {"Encoding": Name.WinAnsiEncoding}

    def __init__(self, font, name):
        super().__init__(font, name, None, cmap="latin", composed=True)

    def new_code(self, glyph, character):
        code = WINDOWS_CODES.get(self.face.names[glyph], character.encode("cp874")[0])
        try:
            bytes([code]).decode("cp1252")
        except UnicodeDecodeError:      # no such letter in Windows Latin: the unshifted shape is drawn
            code = character.encode("cp874")[0]
        return code

    def by_code(self):
        codes = {}
        for glyph, code in sorted(self.codes.items()):
            base = self.face.glyph(self.face.truth[glyph])
            codes[code] = base if self.face.names[glyph] in WINDOWS_CODES and code >= 0xA1 and code < 0xFC else glyph
        return codes

    def cmaps(self):
        latin = {ord(bytes([code]).decode("cp1252")): glyph for code, glyph in self.by_code().items()}
        if 0xAD in latin:               # WinAnsiEncoding calls this code hyphen
            latin.setdefault(0x2D, latin[0xAD])
        return [(3, 1, latin)]


class NamedFont(PdfFont):
    """Type 1 (CFF program) or Type 3 whose Differences give glyph_name(font, glyph, code)."""

    def __init__(self, font, name, to_unicode, glyph_name, **more):
        super().__init__(font, name, to_unicode, **more)
        self.glyph_name = glyph_name

    def names(self):
        return {code: self.glyph_name(self, glyph, code) for code, glyph in sorted(self.by_code().items())}

    def differences(self):
        listed = Array()
        for code, name in self.names().items():
            listed.append(code)
            listed.append(Name("/" + name))
        return Dictionary(Type=Name.Encoding, Differences=listed)


class CompactFont(NamedFont):
    """Type 1 with a CFF program."""

    def object(self, pdf):
        codes, names = self.by_code(), self.names()
        data = program.compact(self.face, {codes[code]: name for code, name in names.items()}, self.name.split("+")[-1])
        descriptor = self.descriptor(4)
        descriptor.FontFile3 = pdf.make_stream(data, Subtype=Name.Type1C)
        font = self.simple(Name.Type1, pdf.make_indirect(descriptor), Encoding=self.differences())
        self.add_to_unicode(pdf, font)
        return pdf.make_indirect(font)


class Type3Font(NamedFont):
    """Glyphs as content streams."""

    def object(self, pdf):
        head, codes, procedures = self.face.tt["head"], self.by_code(), Dictionary()
        box = (head.xMin, head.yMin, head.xMax, head.yMax)
        for code, name in self.names().items():
            path = self.face.path_operators(codes[code])
            operators = ["%d 0 %d %d %d %d d1" % (self.face.width(codes[code]), *box), *path, *(["f"] if path else [])]
            procedures["/" + name] = pdf.make_stream("\n".join(operators).encode())
        scale, low, high = 1 / self.face.units, min(codes), max(codes)
        widths = [self.face.width(codes[c]) if c in codes else 0 for c in range(low, high + 1)]
        font = Dictionary(Type=Name.Font, Subtype=Name.Type3, FontBBox=Array(box), CharProcs=procedures,
                          FontMatrix=Array([scale, 0, 0, scale, 0, 0]), Encoding=self.differences(), FirstChar=low,
                          LastChar=high, Widths=Array(widths), Resources=Dictionary())
        self.add_to_unicode(pdf, font)
        return pdf.make_indirect(font)
