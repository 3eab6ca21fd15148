"""Thai marks, and where Windows and Macintosh put their shifted shapes. Keys are glyph names of the TLWG fonts."""

MARKS = frozenset("ัิีึืฺุู็่้๊๋์ํ๎")
TONES = frozenset("่้๊๋์")
NIKHAHIT, SARA_AA, SARA_AM, MAI_THO = "ํ", "า", "ำ", "้"

SHAPE_ORDER = (
    "uni0E10.descless uni0E34.left uni0E35.left uni0E36.left uni0E37.left uni0E48.low_left uni0E49.low_left "
    "uni0E4A.low_left uni0E4B.low_left uni0E4C.low_left uni0E48.low uni0E49.low uni0E4A.low uni0E4B.low "
    "uni0E4C.low uni0E0D.descless uni0E31.left uni0E4D.left uni0E47.left uni0E48.left uni0E49.left "
    "uni0E4A.left uni0E4B.left uni0E4C.left uni0E38.low uni0E39.low uni0E3A.low"
).split()
WINDOWS_PUA = {name: 0xF700 + place for place, name in enumerate(SHAPE_ORDER)}

# One-byte positions of the same shapes in Windows fonts: 80–84, 86–90, 98–9F, FC–FE.
WINDOWS_CODES = dict(zip(SHAPE_ORDER, [*range(0x80, 0x85), *range(0x86, 0x91), *range(0x98, 0xA0), 0xFC, 0xFD, 0xFE]))

MACINTOSH_PUA = {
    "uni0E31.left": 0xF884, "uni0E34.left": 0xF885, "uni0E35.left": 0xF886, "uni0E36.left": 0xF887,
    "uni0E37.left": 0xF888, "uni0E47.left": 0xF889, "uni0E4D.left": 0xF899, "uni0E0D.descless": 0xF89A,
    "uni0E38.low": 0xF89B, "uni0E39.low": 0xF89C, "uni0E3A.low": 0xF89D, "uni0E10.descless": 0xF89E,
}
for _place, _tone in enumerate(("uni0E48", "uni0E49", "uni0E4A", "uni0E4B", "uni0E4C")):
    MACINTOSH_PUA[_tone + ".low"] = 0xF88A + 3 * _place
    MACINTOSH_PUA[_tone + ".low_left"] = 0xF88B + 3 * _place
    MACINTOSH_PUA[_tone + ".left"] = 0xF88C + 3 * _place
