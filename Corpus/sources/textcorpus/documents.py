"""The documents: each function fills one; DOCUMENTS names them with the producer whose habits they copy."""
import functools

from fontTools import agl

from . import damage
from .pdffont import CompactFont, CompositeFont, Tis620Font, TrueTypeFont, Type3Font, WinAnsiFont, truth
from .setting import Style, wrap
from .shapes import MACINTOSH_PUA, NIKHAHIT, WINDOWS_PUA
from .texts import TABLES, TEXTS

SIZE = 15


def office(font, name, to_unicode, cmap=True, **setting):
    """Thai in a composite font, Latin and spaces in a simple one."""
    return Style(CompositeFont(font, "ABCDEE+" + name, to_unicode, cmap), WinAnsiFont(font, "ABCDEE+" + name), **setting)


def article(page, key, style, gold, head=None, size=SIZE, top=None, left=72, measure=450, parts=(0, 1, 2), **how):
    """Title, subject and paragraphs; returns the baseline below."""
    title, subject, paragraphs = TEXTS[key]
    y = top or page.height - 80
    heading = dict(how, align="center", measure=measure, gold=gold, kind="heading")
    heading.pop("justify", None)
    page.line(title, left, y, size * 1.2, head or style, **heading)
    y -= size * 1.7
    for line in wrap(subject, head or style, size, measure):
        page.line(line, left, y, size, head or style, **heading)
        y -= size * 1.5
    y -= size * 0.6
    for part in parts:
        y = page.paragraph(paragraphs[part], left, y, measure, size, style, 1.55, indent=36, gold=gold, **how) - size * 0.5
    return y


def lost_am(document):
    style = office("Laksaman", "THSai", damage.word(shifted_tho=" "))
    head = office("Laksaman-Bold", "THSai,Bold", damage.word(shifted_tho=" "))
    article(document.page(), "road", style, "word-lost-am", head)
    page = document.page()
    page.line("รายละเอียดแนบท้าย หน้า 2", 72, page.height - 70, SIZE, head, gold="word-lost-am", kind="heading")
    y = page.table(TABLES["budget"], 60, page.height - 90, [42, 180, 92, 90, 78], SIZE - 1, style, head,
                   ["center", "left", "right", "right", "right"], gold="word-lost-am")
    article(page, "budget", style, "word-lost-am", head, top=y - 40, parts=(1, 2))


def simple_truetype(document):
    symbolic = Style(TrueTypeFont("Garuda", "ABCDEE+PSKSimple", damage.word(shifted_tho="้"), first=0x22))
    article(document.page(), "procure", symbolic, "simple-symbolic-lost-am")
    named = Style(TrueTypeFont("Kinnari", "ABCDEE+PSKNamed", damage.word(shifted_tho=" "), "macintosh", first=0x30))
    article(document.page(), "water", named, "simple-post-names-lost-am")


def no_to_unicode(document):
    style = Style(CompositeFont("Loma", "ABCDEE+SansSerif", None))
    head = Style(CompositeFont("Loma-Bold", "ABCDEE+SansSerif,Bold", None))
    page = document.page(measure=(841.89, 595.28))
    title, _, paragraphs = TEXTS["health"]
    page.line(title, 40, 540, 16, head, align="center", measure=760, gold="no-tounicode", kind="heading")
    y = page.table(TABLES["health"], 40, 515, [50, 390, 140, 180], 13, style, head,
                   ["center", "left", "center", "left"], gold="no-tounicode") - 30
    for text in paragraphs:
        y = page.paragraph(text, 40, y, 760, 13, style, gold="no-tounicode") - 4
    article(document.page(), "elder", style, "no-tounicode", head, size=13)


def no_cmap(document):
    article(document.page(), "flood", Style(CompositeFont("Loma", "QWERTY+Body", None, False)), None)
    beside = Style(CompositeFont("Loma-Bold", "QWERTZ+Body", None, False), WinAnsiFont("Loma", "ABCDEE+Helv"))
    article(document.page(), "eservice", beside, None)
    document.unreadable = {1, 2}


def shifted_values(document):
    article(document.page(), "waste", office("Norasi", "THOld", damage.word("้", " ")), "am-became-thoaa")
    swapped = office("Kinnari-Bold", "THOld2", damage.word(sara_aa="ำ"), cmap=False)
    article(document.page(), "dogs", swapped, "aa-became-am-no-cmap")
    toneless = office("Waree", "THOld3", damage.word(NIKHAHIT, drop_tones=True))
    article(document.page(), "train", toneless, "tones-dropped")


def private_use(document):
    windows = CompositeFont("Laksaman", "WYGERB+THPua", damage.private_use(WINDOWS_PUA), False)
    article(document.page(), "lunch", Style(windows), "pua-windows")
    macintosh = CompositeFont("Umpush", "WYGERC+ThonX", damage.private_use(MACINTOSH_PUA), False)
    article(document.page(), "library", Style(macintosh), "pua-mac")


def actual_text(document):
    skia = Style(CompositeFont("Loma", "AAAAAA+Skia", damage.shapes_as_letter, False))
    article(document.page(), "flood", skia, "actualtext-right", groups=damage.actual_text)
    design = Style(CompositeFont("Norasi", "FYPLXI+UPCx", damage.shapes_unknown, False, composed=True))
    article(document.page(), "child", design, "actualtext-doubled", groups=damage.repeated_marks)


def uni_name(font, glyph, _code):
    base, dot, suffix = font.face.names[glyph].partition(".")
    return base + ".high" + suffix.replace("_", "") if dot else base


def thai_name(font, glyph, _code):
    base, dot, suffix = font.face.names[glyph].partition(".")
    known = agl.UV2AGL.get(ord(font.face.truth[glyph]), base)
    return known + ".shift" + suffix.replace("_", "") if dot else known


def latin_letters(document):
    style = Style(CompactFont("Kinnari", "BGPEJN+Dill", damage.shapes_as_latin, uni_name))
    article(document.page(), "market", style, "latin1-marks")
    bold = Style(CompactFont("Garuda-Bold", "BGPEKN+Dill", damage.shapes_as_latin, thai_name, first=0x41, composed=True))
    page = document.page()
    y = page.table(TABLES["work"], 60, page.height - 80, [70, 250, 90, 60], SIZE - 1, bold,
                   aligns=["center", "left", "right", "center"], gold="latin1-marks")
    article(page, "audit", bold, "latin1-marks", top=y - 50, parts=(0,))


def numbered(prefix, shift=0):
    return lambda _font, _glyph, code: "%s%d" % (prefix, code + shift)


def type3(document):
    article(document.page(), "temple", Style(Type3Font("Umpush", "T3", truth, numbered("a"))), "type3-tounicode", parts=(0, 1))
    article(document.page(), "farm", Style(Type3Font("Sawasdee", "T3b", None, numbered("a"))), None, parts=(0,))
    document.unreadable = {2}


def type1_without_names(document):
    style = Style(CompactFont("Norasi-Bold", "TTE1AF1D8t00", None, numbered("G"), first=1))
    article(document.page(), "audit", style, None)
    page = document.page()
    style = Style(CompactFont("Norasi-Bold", "TTE1AF3D8t00", None, numbered("glyph", 300), first=3))
    page.table(TABLES["health"], 60, page.height - 80, [40, 240, 90, 110], SIZE, style)
    document.unreadable = {1, 2}


def letter_spaced(document):
    font = CompositeFont("Laksaman", "VXDLTK+THSpaced")
    article(document.page(), "eservice", Style(font, tracking=0.035, space=0.25), "letter-spaced", gaps=True)
    article(document.page(), "train", Style(font, tracking=0.048, space=0.298), "letter-spaced", gaps=True)
    just, page = Style(CompositeFont("Loma", "VXDLTL+THJust")), document.page()
    y = article(page, "farm", just, "justified-wide", parts=(0, 1), justify=damage.wide_spaces)
    page.paragraph(TEXTS["farm"][2][2], 72, y, 450, SIZE, just, gold="distributed", justify=damage.distributed)


def watermark(document):
    style = Style(CompositeFont("Kinnari", "HJAMKI+Body"))
    mark = Style(CompositeFont("Norasi-Italic", "HJANAM+Mark"))
    words = "สำเนาใช้ในการอบรมเท่านั้น"
    for n, key in enumerate(("audit", "market", "elder", "library")):
        page = document.page()
        page.line("จดหมายข่าวเทศบาลตำบลบ้านสันกลางหนองแวง    หน้า %d" % (n + 1), 72, page.height - 45, 11, style,
                  gold="running-head" if n == 1 else None, kind="heading")
        title, _, paragraphs = TEXTS[key]
        lines = [title] + [line for text in paragraphs for line in wrap(text, style, SIZE, 450)]
        for i, line in enumerate(lines):
            y = page.height - 85 - i * SIZE * 1.7
            page.line(words, 40 + i % 4 * 130, y - 30 + i % 2 * 12, 20, mark, angle=35, color="0.8 0.8 0.8")
            page.line(line, 72, y, SIZE, style, gold="watermark", kind="prose" if i else "heading")
            if i % 5 == 2:
                page.line(words, 120, y - 85, 44, mark, angle=45, color="0.88 0.88 0.88")


def double_drawn(document):
    style = Style(CompositeFont("Garuda", "DBLAAA+Bold"))
    title, subject, paragraphs = TEXTS["dogs"]
    page = document.page()
    y = page.height - 80
    for line in [title, subject] + [l for text in paragraphs for l in wrap(text, style, SIZE, 440)]:
        page.line(line, 72, y, SIZE, style, gold="double-drawn")
        page.line(line, 72.3, y, SIZE, style)
        y -= SIZE * 1.5
    title, subject, paragraphs = TEXTS["temple"]
    page = document.page()
    y = page.height - 80
    page.line(title, 73.5, y - 1.5, 20, style, color="0.6 0.6 0.6")
    page.line(title, 72, y, 20, style, gold="shadow", kind="heading")
    lines = [line for text in paragraphs for line in wrap(text, style, SIZE, 440)]
    for mode, gold in ((None, "invisible-duplicate"), (3, None)):
        for i, line in enumerate(lines):
            page.line(line, 72, y - 34 - i * SIZE * 1.5, SIZE, style, gold=gold, mode=mode)


def columns(document):
    style = office("Umpush", "THCols", damage.word())
    page = document.page()
    page.line("จดหมายข่าวเทศบาลตำบลบ้านสันกลางหนองแวง", 60, page.height - 70, 18, style, align="center", measure=475,
              gold="columns", kind="heading")
    for column, key in enumerate(("waste", "health")):
        y = page.height - 130
        for text in TEXTS[key][2]:
            y = page.paragraph(text, 50 + column * 258, y, 236, 12.5, style, 1.45, gold="columns") - 5
    page = document.page()
    page.line(TEXTS["child"][1], 60, page.height - 60, 14, style, gold="columns", kind="heading")
    for box in range(3):
        x, tall = 40 + box * 176, 345 + 20 * box
        page.frame(x - 5, page.height - 85 - tall, 166, tall, "0.94 0.96 0.9")
        page.paragraph(TEXTS["child"][2][box], x, page.height - 100, 155, 12, style, gold="text-box columns")


def rotated(document):
    style = Style(CompositeFont("Laksaman", "ROTAAA+Table", damage.word(shifted_tho=" ")))
    page = document.page()
    page.line(TEXTS["budget"][0], 60, page.height - 60, 16, style, gold="rotated-header", kind="heading")
    y = rotated_table(page, TABLES["rot"], style, page.height - 90)
    page.paragraph(TEXTS["budget"][2][0], 60, y - 30, 440, SIZE, style, gold="rotated-header")
    y -= 160
    page.frame(60, y - 150, 40, 150)
    page.frame(100, y - 150, 400, 150)
    page.line("ผู้ตรวจสอบข้อมูล", 86, y - 140, SIZE, style, angle=90, gold="vertical-cell", kind="cell")
    page.paragraph(TEXTS["budget"][2][1], 106, y - 20, 385, SIZE, style, gold="vertical-cell")
    article(document.page(measure=(841.89, 595.28), rotate=90), "road", style, "page-rotated", measure=690, top=530)


def rotated_table(page, rows, style, top):
    """Head cells from the second on stand upright; returns the lower edge."""
    widths = [140, 82, 82, 82, 82]
    for n, row in enumerate(rows):
        x, tall = 60, 26 if n else 120
        for column, (text, wide) in enumerate(zip(row, widths)):
            page.frame(x, top - tall, wide, tall)
            if n == 0 and column:
                page.line(text, x + wide / 2 + 5, top - 112, SIZE, style, "rotated-header", "cell", angle=90)
            else:
                page.line(text, x + 5, top - tall + 8, SIZE, style, None if column else "rotated-header", "cell",
                          "right" if column else "left", wide - 10)
            x += wide
        top -= tall
    return top


def mark_order(document):
    style = Style(CompositeFont("Sawasdee", "ORDAAA+Body", cmap=False))
    article(document.page(), "water", style, "marks-first", parts=(0, 1), order=damage.marks_first)
    article(document.page(), "procure", style, "marks-last", parts=(0, 1), order=damage.marks_last)
    article(document.page(), "flood", style, "mark-before-base", parts=(0, 1), order=damage.marks_before_base, each=True)


def typed_displaced(document):
    """Outlines on the page, displaced marks in an invisible text."""
    drawn, layer = Style(CompositeFont("Sawasdee", "Unused")), Style(CompositeFont("Loma", "FLIP+Layer"))
    page = document.page()
    title, subject, paragraphs = TEXTS["lunch"]
    lines = [title, subject] + [line for text in paragraphs for line in wrap(text, drawn, SIZE, 450)]
    for n, line in enumerate(lines):
        y = page.height - 80 - n * SIZE * 1.7
        wide = page.outlines(line, 72, y, SIZE, drawn)
        page.line(damage.displaced(line), 72, y, SIZE, layer, mode=3)
        box = (72, page.height - y - SIZE, 72 + wide, page.height - y + SIZE * 0.3)
        page.add_gold(line, "prose" if n > 1 else "heading", "typed-displaced", box)


def one_by_one(document):
    style = Style(CompositeFont("Loma", "CIDFont+F1", damage.shapes_missing))
    page = document.page(measure=(612, 792))
    show = functools.partial(dict, each=True, gaps=True)
    y = article(page, "child", style, "print-driver", size=14, top=720, **show())
    page.line("ส่งแบบฟอร์ม Office profile ผ่านระบบ e-filing ภายในวันที่ 9", 72, y - 12, 14, style, "print-driver ligature", **show())
    page = document.page(measure=(612, 792))
    y = page.table(TABLES["work"], 60, 700, [72, 250, 90, 60], 9, style, aligns=["center", "left", "right", "center"],
                   gold="print-driver", **show())
    page.paragraph(TEXTS["road"][2][0], 60, y - 26, 470, 9, style, gold="print-driver", **show())


UNLISTED_NAMES = {0x81: "Lslash", 0x8D: "lslash", 0x8F: "caron", 0x90: "breve", 0x9D: "ogonek", 0xA0: "nbspace",
                  0xAD: "softhyphen", 0xB2: "twosuperior", 0xB3: "threesuperior", 0xB9: "onesuperior"}


def latin_name(_font, _glyph, code):
    return UNLISTED_NAMES.get(code) or agl.UV2AGL[ord(bytes([code]).decode("cp1252"))]


class Tis620Compact(CompactFont):
    """TIS-620 codes under Latin glyph names."""
    new_code = Tis620Font.new_code
    by_code = Tis620Font.by_code


def tis620(document):
    article(document.page(), "temple", Style(Tis620Font("Kinnari", "PSLDisplay")), "tis620-mojibake")
    compact = Tis620Compact("Norasi-Bold", "DBThaiText", None, latin_name, composed=True)
    article(document.page(), "market", Style(compact), "tis620-mojibake")


def combined(document):
    thai_digits = {str(n): chr(0x0E50 + n) for n in range(10)}
    thai = CompositeFont("Norasi", "ABCDEE+THSaiIT9", damage.word(shifted_tho=" "))
    style = Style(thai, WinAnsiFont("Norasi", "ABCDEE+THSaiIT9", thai_digits), tracking=0.035)
    mark = Style(CompositeFont("Kinnari-Italic", "HJANAN+Mark"))
    for key in ("elder", "procure", "water"):
        page, (title, _, paragraphs) = document.page(), TEXTS[key]
        y = page.height - 80
        lines = [title] + [l for n, text in enumerate(paragraphs, 1) for l in wrap("%d) %s" % (n, text), style, SIZE, 420)]
        for n, line in enumerate(lines):
            page.line(line, 72, y, SIZE, style)
            digits = any(c in thai_digits for c in line)
            page.add_gold(line.translate(str.maketrans(thai_digits)), "prose" if n else "heading",
                          "combined ascii-shown-as-thai-digits" if digits else "combined")
            if n == 0:
                page.line(line, 72.3, y, SIZE, style)
            if n % 4 == 1:
                page.line("สำเนาใช้ในการอบรมเท่านั้น", 90, y - 9, 30, mark, color="0.85 0.87 0.85")
            y -= SIZE * 1.7


DOCUMENTS = [
    ("word-lost-am", lost_am, "Microsoft® Word 2010"), ("simple-truetype", simple_truetype, "Microsoft® Word 2007"),
    ("no-tounicode", no_to_unicode, "Microsoft Reporting Services PDF Rendering Extension 10.0.0.0"),
    ("no-cmap", no_cmap, "Report Writer 3"), ("shifted-values", shifted_values, "Microsoft® Word 2013"),
    ("private-use", private_use, "Acrobat PDFMaker 11"), ("actual-text", actual_text, "Adobe PDF Library 15.0"),
    ("latin-letters", latin_letters, "Acrobat Distiller 9"), ("type3", type3, "cairo 1.14"),
    ("type1-without-names", type1_without_names, "GPL Ghostscript 8.54"),
    ("letter-spaced", letter_spaced, "Microsoft® Word 2016"), ("watermark", watermark, "Acrobat Distiller 6.0"),
    ("double-drawn", double_drawn, "Crystal Reports"), ("columns", columns, "Microsoft® PowerPoint® 2019"),
    ("rotated", rotated, "Microsoft® Excel® 2016"), ("mark-order", mark_order, "PDFlib 7"),
    ("typed-displaced", typed_displaced, "FlipBuilder"), ("one-by-one", one_by_one, "Microsoft: Print To PDF"),
    ("tis620", tis620, "Acrobat Distiller 4.0"), ("combined", combined, "Microsoft® Word 2010"),
]
