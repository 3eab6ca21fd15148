"""Writes the font programs that tests embed in PDFs: boxes for glyphs, with a character map and substitutions.

Needs fonttools (4.68.0 was used). The same version gives the same bytes.

    python3 make_fonts.py
"""

import pathlib

from fontTools.feaLib.builder import addOpenTypeFeaturesFromString
from fontTools.fontBuilder import FontBuilder
from fontTools.pens.t2CharStringPen import T2CharStringPen
from fontTools.pens.ttGlyphPen import TTGlyphPen
from fontTools.ttLib import newTable
from fontTools.ttLib.tables import otTables

HERE = pathlib.Path(__file__).parent

# In order of glyph numbers: 0 .notdef, 1 space, 2 ...
CHARACTERS = {
    "space": [0x20, 0xA0], "ko": [0x0E01], "no": [0x0E19], "aa": [0x0E32], "am": [0x0E33], "nikhahit": [0x0E4D],
    "maiek": [0x0E48], "maitho": [0x0E49],
    # One glyph that is drawn for an Arabic and a Thai digit.
    "one": [0x31, 0x0E51],
}
CHARACTERS.update({letter: [ord(letter)] for letter in "ABCDEFGHIJ"})
# Glyphs without a character, numbered after the others (from 20 on).
VARIANTS = ["maitho.high", "maitho.high.narrow", "maiek.alternate", "mai.shared", "A.small", "maiek.ligature", "maitho.low", "am.small"]

FEATURES = """
languagesystem DFLT dflt;
feature ccmp {
  lookup high { sub maitho by maitho.high; } high;
  lookup narrow { sub maitho.high by maitho.high.narrow; } narrow;
  lookup shared { sub maitho by mai.shared; } shared;
  lookup sharedToo { sub maiek by mai.shared; } sharedToo;
  lookup capital { sub A by A.small; } capital;
  lookup exchange { sub maiek by maitho.high; sub maitho.high by maiek; } exchange;
  lookup decompose { sub am by aa; sub maiek by maitho.high.narrow; } decompose;
  lookup toNamed { sub maitho.low by maitho; } toNamed;
  lookup toVowel { sub am.small by aa; } toVowel;
  lookup ligature { sub nikhahit maiek by maiek.ligature; } ligature;
} ccmp;
feature salt { sub maiek from [maiek.alternate]; } salt;
"""


def draw_box(pen):
    pen.moveTo((50, 0))
    pen.lineTo((450, 0))
    pen.lineTo((450, 700))
    pen.lineTo((50, 700))
    pen.closePath()


def box():
    pen = TTGlyphPen(None)
    draw_box(pen)
    return pen.glyph()


def compact():
    """A bare CFF program of the letters A to J, with their names and without an encoding of its own."""
    order = [".notdef", *"ABCDEFGHIJ"]
    builder = FontBuilder(1000, isTTF=False)
    builder.setupGlyphOrder(order)
    pen = T2CharStringPen(500, None)
    draw_box(pen)
    builder.setupCFF("Boxes", {}, {name: pen.getCharString() for name in order}, {})
    builder.setupHorizontalMetrics({name: (500, 50) for name in order})
    builder.setupMaxp()
    return builder.font["CFF "].compile(builder.font)


def truetype(order, cmap, outline):
    builder = FontBuilder(1000, isTTF=True)
    builder.setupGlyphOrder(order)
    builder.setupCharacterMap(cmap)
    builder.setupGlyf({name: outline() for name in order})
    builder.setupHorizontalMetrics({name: (500, 50) for name in order})
    builder.setupHorizontalHeader(ascent=800, descent=-200)
    builder.setupNameTable({"familyName": "Boxes", "styleName": "Regular"})
    builder.setupOS2()
    builder.setupPost(keepGlyphNames=False)
    builder.font["head"].created = builder.font["head"].modified = 0
    builder.font.recalcTimestamp = False
    return builder.font


def font(cmap):
    made = truetype([".notdef", *CHARACTERS, *VARIANTS], cmap, box)
    addOpenTypeFeaturesFromString(made, FEATURES)
    return made


def many_lookups(count):
    """Each lookup puts the same variant for each Thai character; the table holds them all as one."""
    thai = {code: f"uni{code:04X}" for code in range(0x0E01, 0x0E5C)}
    variants = [name + ".alternate" for name in thai.values()]
    made = truetype([".notdef", *thai.values(), *variants], thai, lambda: TTGlyphPen(None).glyph())
    table = otTables.GSUB()
    table.Version = 0x00010000
    table.ScriptList, table.ScriptList.ScriptRecord = otTables.ScriptList(), []
    table.FeatureList, table.FeatureList.FeatureRecord = otTables.FeatureList(), []
    table.LookupList, table.LookupList.Lookup = otTables.LookupList(), []
    substitution = otTables.SingleSubst()
    substitution.mapping = dict(zip(thai.values(), variants))
    for _ in range(count):
        lookup = otTables.Lookup()
        lookup.LookupType, lookup.LookupFlag, lookup.SubTable = 1, 0, [substitution]
        table.LookupList.Lookup.append(lookup)
    made["GSUB"] = newTable("GSUB")
    made["GSUB"].table = table
    return made


NAMED = {code: name for name, codes in CHARACTERS.items() for code in codes}
font(NAMED).save(HERE / "boxes.ttf")

# Glyphs numbered anew, character map left as it was: every letter names its neighbour.
LETTERS = [name for name in CHARACTERS if name != "space"]
SHIFTED = dict(zip(LETTERS, LETTERS[1:] + LETTERS[:1]))
font({code: SHIFTED.get(name, name) for code, name in NAMED.items()}).save(HERE / "boxes-renumbered.ttf")

NAMELESS = font(NAMED)
del NAMELESS["cmap"]
NAMELESS.save(HERE / "boxes-nameless.ttf")

(HERE / "boxes.cff").write_bytes(compact())
many_lookups(2000).save(HERE / "boxes-lookups.ttf")
