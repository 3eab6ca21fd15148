"""Writes a PDF whose text layer loses letters, as word processors write them: every ring of ำ is a space, every raised
tone mark a space too, while the embedded font still names its glyphs.

Page 1 holds text and a ruled table, page 2 a picture, page 3 nothing. Needs fonttools and pikepdf (4.68.0 and
10.17.0 were used), and the font Laksaman of Debian's fonts-thai-tlwg. The same versions give the same bytes.

    python3 make_lost_letters.py
"""

import io
import pathlib

import pikepdf
from fontTools import subset
from fontTools.ttLib import TTFont

HERE = pathlib.Path(__file__).parent
FONT = pathlib.Path("/usr/share/fonts/truetype/tlwg/Laksaman.ttf")
SIZE = 16
RING, AM, AA = "\u0e4d", "\u0e33", "\u0e32"
TONES = "\u0e48\u0e49\u0e4a\u0e4b"
LINES = [
    (60, "แนวทางการดำเนินงานประจำปี 2566"),
    (90, "กำหนดให้ทุกฝ่ายจัดทำคำสั่งและนำส่งรายงาน ก่อนเริ่มโครงการน้ำสะอาด"),
    (300, "เอกสารสมมติเพื่อทดสอบโปรแกรม"),
]
COLUMNS = [60, 120, 360, 460]
ROWS = [
    (120, [["ลำดับ"], ["กิจกรรม"], ["จำนวน"]]),
    (150, [["1"], ["ทำคำขอใช้น้ำประปา"], ["12"]]),
    (180, [["2"], ["รวบรวมคำร้องและ", "จัดทำบันทึกประจำเดือน"], ["4"]]),
    (240, []),
]


def decomposed(text):
    """As such programs draw it: ำ in two halves, the ring before a tone mark."""
    for tone in TONES:
        text = text.replace(tone + AM, RING + tone + AA)
    return text.replace(AM, RING + AA)


def drawn_texts():
    yield from (text for _, text in LINES)
    for _, cells in ROWS:
        for cell in cells:
            yield from cell


def font_program():
    options = subset.Options(layout_features=[], name_IDs=[], notdef_outline=True, hinting=False)
    font = subset.load_font(str(FONT), options)
    subsetter = subset.Subsetter(options)
    subsetter.populate(text="".join(map(decomposed, drawn_texts())))
    subsetter.subset(font)
    font["head"].modified = font["head"].created
    font.recalcTimestamp = False
    program = io.BytesIO()
    font.save(program)
    return program.getvalue()


PROGRAM = font_program()
LOADED = TTFont(io.BytesIO(PROGRAM))
UNITS = LOADED["head"].unitsPerEm
GLYPHS = {code: LOADED.getGlyphID(name) for code, name in LOADED.getBestCmap().items()}
WIDTHS = [round(LOADED["hmtx"][name][0] * 1000 / UNITS) for name in LOADED.getGlyphOrder()]


def shown(x, y, text):
    codes = "".join(f"{GLYPHS[ord(letter)]:04X}" for letter in decomposed(text))
    return f"BT /F1 {SIZE} Tf {x} {842 - y} Td <{codes}> Tj ET"


def content():
    parts = [shown(60, y, text) for y, text in LINES]
    for (top, cells), (bottom, _) in zip(ROWS, ROWS[1:]):
        for (left, right), cell in zip(zip(COLUMNS, COLUMNS[1:]), cells):
            parts.append(f"{left} {842 - bottom} {right - left} {bottom - top} re S")
            parts += [shown(left + 5, top + 22 + 24 * index, line) for index, line in enumerate(cell)]
    return "\n".join(parts).encode()


def to_unicode():
    """What each code means, wrongly for the rings and tone marks."""
    lost = [ord(mark) for mark in RING + TONES]
    entries = [(glyph, 0x20 if code in lost else code) for code, glyph in sorted(GLYPHS.items(), key=lambda e: e[1])]
    lines = "\n".join(f"<{glyph:04X}> <{code:04X}>" for glyph, code in entries)
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Lossy def /CMapType 2 def\n"
        "1 begincodespacerange <0000> <FFFF> endcodespacerange\n"
        f"{len(entries)} beginbfchar\n{lines}\nendbfchar\nendcmap end end"
    ).encode()


def font(pdf):
    name = pikepdf.Name
    descriptor = pdf.make_indirect(pikepdf.Dictionary(
        Type=name.FontDescriptor, FontName=name("/AAAAAA+Laksaman"), Flags=4, FontBBox=[-500, -400, 1000, 1200],
        ItalicAngle=0, Ascent=1000, Descent=-400, CapHeight=700, StemV=80, FontFile2=pdf.make_stream(PROGRAM)))
    descendant = pdf.make_indirect(pikepdf.Dictionary(
        Type=name.Font, Subtype=name.CIDFontType2, BaseFont=name("/AAAAAA+Laksaman"), CIDToGIDMap=name.Identity,
        CIDSystemInfo=pikepdf.Dictionary(Registry="Adobe", Ordering="Identity", Supplement=0),
        FontDescriptor=descriptor, DW=0, W=[0, WIDTHS]))
    return pdf.make_indirect(pikepdf.Dictionary(
        Type=name.Font, Subtype=name.Type0, BaseFont=name("/AAAAAA+Laksaman"), Encoding=name("/Identity-H"),
        DescendantFonts=[descendant], ToUnicode=pdf.make_stream(to_unicode())))


def main():
    pdf = pikepdf.new()
    pages = [pdf.add_blank_page(page_size=(595, 842)) for _ in range(3)]
    pages[0].Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=font(pdf)))
    pages[0].Contents = pdf.make_stream(content())
    picture = pdf.make_stream(
        bytes((x * y) % 251 for y in range(16) for x in range(16)), Type=pikepdf.Name.XObject,
        Subtype=pikepdf.Name.Image, Width=16, Height=16, ColorSpace=pikepdf.Name.DeviceGray, BitsPerComponent=8)
    pages[1].Resources = pikepdf.Dictionary(XObject=pikepdf.Dictionary(I1=picture))
    pages[1].Contents = pdf.make_stream(b"q 535 0 0 782 30 30 cm /I1 Do Q")
    pdf.save(HERE / "lost-letters.pdf", deterministic_id=True)


main()
