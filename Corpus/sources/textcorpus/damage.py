"""The ways in which producers damage a text layer."""
import random

from .setting import cluster_text, clusters
from .shapes import MAI_THO, MARKS, NIKHAHIT, SARA_AA, SARA_AM, TONES

RAISED_AS_LATIN = {"uni0E48": "È", "uni0E49": "É", "uni0E4A": "Ê", "uni0E4B": "Ë", "uni0E4C": "Ì", "uni0E31": "Ñ",
                   "uni0E34": "Ô", "uni0E35": "Õ", "uni0E36": "Ö", "uni0E37": "×", "uni0E47": "ç"}


def is_shape(name):
    return "." in name


def word(nikhahit=" ", shifted_tho=None, sara_aa=SARA_AA, drop_tones=False):
    """ToUnicode as Word writes it: by position in the cluster, so the halves of ำ and shifted tones get wrong values."""
    def to_unicode(name, character):
        if character == NIKHAHIT:
            return nikhahit
        if character == SARA_AA:
            return sara_aa
        if character in TONES and drop_tones:
            return None
        if character == MAI_THO and is_shape(name) and shifted_tho is not None:
            return shifted_tho
        return character
    return to_unicode


def private_use(table):
    def to_unicode(name, character):
        return chr(table[name]) if name in table else character
    return to_unicode


def shapes_as_letter(name, character):
    """Skia names a shifted mark by the first text that it was used for."""
    return "ก" if character in MARKS and is_shape(name) else " " if character == NIKHAHIT else character


def shapes_unknown(name, character):
    return "\ufffd" if name.endswith(".low_left") else character


def shapes_as_latin(name, character):
    return RAISED_AS_LATIN.get(name.split(".")[0], character) if is_shape(name) else character


def shapes_missing(name, character):
    """Print drivers leave shifted marks out of ToUnicode, and name a ligature by its presentation form."""
    return None if is_shape(name) and character in MARKS else character


def actual_text(placed, _text):
    """Right ActualText for every cluster, as Chromium writes it."""
    return [(cluster_text(c) if len(c) > 1 else None, c) for c in clusters(placed)]


def repeated_marks(placed, text):
    """ActualText of base and marks on the base alone, the marks shown after it; U+FFFD after some ำ, as InDesign."""
    chance, groups, stray = random.Random(text), [], False
    for cluster in clusters(placed):
        whole = cluster_text(cluster)
        if len(cluster) > 1 and chance.random() < 0.75:
            groups += [(("\ufffd" if stray else "") + whole, cluster[:1]), (None, cluster[1:])]
            stray = SARA_AM in whole and chance.random() < 0.6
        else:
            groups.append(("\ufffd" + whole if stray else None, cluster))
            stray = False
    return groups


def marks_first(placed):
    return [i for i in placed if i.character in MARKS] + [i for i in placed if i.character not in MARKS]


def marks_last(placed):
    return [i for i in placed if i.character not in MARKS] + [i for i in placed if i.character in MARKS]


def marks_before_base(placed):
    ordered = []
    for cluster in clusters(placed):
        base = [i for i in cluster if i.character not in MARKS]
        ordered += [i for i in cluster if i.character in MARKS][::-1] + base
    return ordered


def displaced(text):
    """The text with marks moved behind the next letter, and a space now and then, as flip-book converters type it."""
    chance, pieces, typed, place = random.Random(text), [], "", 0
    for character in text.replace(SARA_AM, NIKHAHIT + SARA_AA):
        if pieces and character in MARKS:
            pieces[-1] += character
        else:
            pieces.append(character)
    while place < len(pieces):
        piece, after = pieces[place], pieces[place + 1:place + 3] + ["", ""]
        movable = len(piece) > 1 and NIKHAHIT not in piece and len(after[0]) == 1 and "ก" <= after[0] <= "ฮ"
        if movable and chance.random() < 0.6:
            gap = " " if chance.random() < 0.35 and after[1] not in ("", " ") else ""
            typed += piece[0] + after[0] + piece[1:] + gap
            place += 2
        else:
            typed += piece
            place += 1
    return typed


def wide_spaces(placed, rest):
    spread(placed, rest, [n for n in range(1, len(placed)) if placed[n - 1].character == " "])


def distributed(placed, rest):
    spread(placed, rest, [n for n in range(1, len(placed)) if placed[n].character not in MARKS])


def spread(placed, rest, places):
    """Divides the rest of a line among the places before which it may grow."""
    extra, growing = 0.0, set(places)
    for n, item in enumerate(placed):
        if n in growing:
            extra += rest / len(places)
        item.x += extra
