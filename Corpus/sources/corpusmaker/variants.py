"""The same facts printed otherwise: what is read from them must not change."""
import csv
import random

from . import producers
from .expected import write_expected

FONTS = ["Laksaman", "Norasi", "Garuda", "Loma", "Kinnari", "Umpush"]
SCALES = [0.84, 0.9, 1.08, 1.16]
MARGINS = [-0.4, 0.3, 0.7]
COLUMNS = ["file", "producer", "font", "size", "extra_margin", "pages"]


def changes(report, chance):
    """(label, attributes to set) of every variant; the choices are those of the generator `chance`."""
    yield "font", dict(font=chance.choice([font for font in FONTS if font != report.font]))
    yield "size", dict(size=round(report.size * chance.choice(SCALES), 1), extra_margin=chance.choice(MARGINS))
    if others := [name for name in producers.able(report) if name != report.producer]:
        yield "producer", dict(producer=chance.choice(others))


def write_variants(build, folder, seed):
    """build makes the report anew. Writes reports/ and expected/ under `folder`; returns rows of variants.csv.
    Expected rows name no pages, and are one set for all variants of a report."""
    rows = []
    chance = random.Random(f"{seed}/{build().name}")
    for label, attributes in list(changes(build(), chance)):
        report = build()
        report.variant = label
        for name, value in attributes.items():
            setattr(report, name, value)
        data = producers.pdf(report)
        file = f"{report.name}--{label}.pdf"
        (folder / "reports" / file).write_bytes(data)
        pages = producers.page_texts(data)
        write_expected(report, folder / "expected", pages)
        rows.append(dict(zip(COLUMNS, (file, report.producer, report.font, report.size, report.extra_margin, len(pages)))))
    return rows


def write_list(folder, rows):
    with open(folder / "variants.csv", "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
