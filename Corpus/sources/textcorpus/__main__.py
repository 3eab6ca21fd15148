"""python3 -m textcorpus FOLDER [NAME…]: writes the PDFs; without names also gold.csv and pages.csv."""
import csv
import sys
from pathlib import Path

from .documents import DOCUMENTS
from .page import Document

LIMIT = 60_000
GOLD = ["file", "page", "line_or_cell", "text", "kind", "defect", "x0", "y0", "x1", "y1"]


def gold_rows(document):
    for number, (page, (text, kind, defects, box)) in enumerate(document.gold(), 1):
        places = ["%.1f" % value for value in box] if box else [""] * 4
        yield [document.name + ".pdf", page, number, text, kind, defects, *places]


def page_rows(document):
    for page in range(1, len(document.pages) + 1):
        yield [document.name + ".pdf", page, "needs-ocr" if page in document.unreadable else "readable"]


def write(path, head, rows):
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(head)
        writer.writerows(rows)


def main():
    folder, names = Path(sys.argv[1]), sys.argv[2:]
    unknown = set(names) - {name for name, _, _ in DOCUMENTS}
    if unknown:
        sys.exit("make-text-corpus: no document is called " + ", ".join(sorted(unknown)))
    made = []
    for name, fill, producer in DOCUMENTS:
        if names and name not in names:
            continue
        document = Document(name, producer)
        fill(document)
        document.save(folder)
        size = (folder / (name + ".pdf")).stat().st_size
        if size > LIMIT:
            sys.exit(f"make-text-corpus: {name} has {size} bytes, more than {LIMIT}")
        made.append(document)
    if not names:
        write(folder / "gold.csv", GOLD, [row for document in made for row in gold_rows(document)])
        write(folder / "pages.csv", ["file", "page", "expectation"], [row for document in made for row in page_rows(document)])


main()
