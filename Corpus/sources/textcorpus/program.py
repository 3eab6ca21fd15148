"""Embedded font programs and ToUnicode CMaps."""
import io

from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._g_l_y_f import Glyph

DROPPED = ("GPOS", "GDEF", "DSIG", "FFTM", "kern", "fpgm", "prep", "cvt ", "gasp", "name")


def truetype(face, used, cmaps, keep_gsub, keep_names):
    """A subset as Word makes it: glyph ids stay, unused outlines are emptied.

    cmaps: [(platform, encoding, {code: glyph})], or None for a program without the table."""
    tt = TTFont(face.path, recalcTimestamp=False)
    empty_outlines(tt, closure(tt, used))
    for tag in DROPPED + (() if keep_gsub else ("GSUB",)):
        if tag in tt:
            del tt[tag]
    if cmaps is None:
        del tt["cmap"]
    else:
        tt["cmap"] = cmap_table(tt, cmaps)
    tt["post"].formatType = 2.0 if keep_names else 3.0
    if keep_names:
        tt["post"].extraNames, tt["post"].mapping, tt["post"].glyphOrder = [], {}, tt.getGlyphOrder()
    out = io.BytesIO()
    tt.save(out)
    return out.getvalue()


def closure(tt, used):
    """The glyphs and the components that they are made of."""
    kept, waiting = {0} | set(used), list({0} | set(used))
    while waiting:
        glyph = tt["glyf"][tt.getGlyphName(waiting.pop())]
        for component in glyph.components if glyph.isComposite() else ():
            part = tt.getGlyphID(component.glyphName)
            if part not in kept:
                kept.add(part)
                waiting.append(part)
    return kept


def empty_outlines(tt, kept):
    for number, name in enumerate(tt.getGlyphOrder()):
        if number in kept:
            tt["glyf"][name].removeHinting()
        else:
            empty = Glyph()
            empty.numberOfContours = 0
            tt["glyf"][name] = empty


def cmap_table(tt, cmaps):
    table = newTable("cmap")
    table.tableVersion, table.tables = 0, []
    for platform, encoding, mapping in cmaps:
        subtable = CmapSubtable.newSubtable(6 if platform == 1 else 4)
        subtable.platformID, subtable.platEncID, subtable.language = platform, encoding, 0
        subtable.cmap = {code: tt.getGlyphName(glyph) for code, glyph in mapping.items()}
        table.tables.append(subtable)
    return table


def compact(face, named, font_name):
    """A bare CFF program; named: {glyph: name it gets}."""
    named = {0: ".notdef", **named}
    builder = FontBuilder(face.units, isTTF=False)
    builder.setupGlyphOrder(list(named.values()))
    strings = {}
    for glyph, name in named.items():
        pen = T2CharStringPen(face.width(glyph), face.glyphs)
        face.glyphs[face.names[glyph]].draw(pen)
        strings[name] = pen.getCharString()
    scale = 1 / face.units
    builder.setupCFF(font_name, {"FontMatrix": [scale, 0, 0, scale, 0, 0]}, strings, {})
    builder.setupHorizontalMetrics({name: (face.width(glyph), 0) for glyph, name in named.items()})
    builder.setupMaxp()
    return builder.font["CFF "].compile(builder.font)


def to_unicode(pairs, width):
    """The CMap stream of [(code, text)]; width: bytes of a code."""
    lines = ["/CIDInit /ProcSet findresource begin", "12 dict begin", "begincmap",
             "/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def",
             "/CMapName /Adobe-Identity-UCS def", "/CMapType 2 def", "1 begincodespacerange",
             "<%s> <%s>" % ("00" * width, "FF" * width), "endcodespacerange"]
    pairs = sorted(pairs)
    for start in range(0, len(pairs), 90):
        part = pairs[start:start + 90]
        lines.append("%d beginbfchar" % len(part))
        lines += ["<%0*X> <%s>" % (2 * width, code, text.encode("utf-16-be").hex().upper()) for code, text in part]
        lines.append("endbfchar")
    lines += ["endcmap", "CMapName currentdict /CMap defineresource pop", "end", "end"]
    return "\n".join(lines).encode()
