"""python3 -m corpusmaker CORPUS [NAME…]: writes reports/ and expected/ under CORPUS, or variants of them under another folder."""
import argparse
import importlib
import sys
from pathlib import Path

from . import producers
from .expected import write_expected, write_failed
from .self_check import check
from .transcript_writer import MarkdownWriter, TabbedWriter
from .variants import write_list, write_variants

LIMIT = 300_000
WRITERS = {"text": (TabbedWriter, ".txt"), "markdown": (MarkdownWriter, ".md")}
DAMAGED = ("damaged-2567", "donhinghoi-2567")       # name, and the report whose first 40 % it is


def build_pdf(report, corpus):
    data = producers.pdf(report)
    pages = producers.page_texts(data)
    if report.pages and len(pages) != report.pages:
        print(f"warning: {report.name} has {len(pages)} pages, {report.pages} were meant", file=sys.stderr)
    save(corpus / "reports" / f"{report.name}.pdf", data)
    return write_expected(report, corpus / "expected", pages)


def build_transcript(report, corpus):
    writer_type, suffix = WRITERS[report.producer]
    writer = writer_type(report, report.noise)
    save(corpus / "reports" / f"{report.name}{suffix}", writer.write().encode("utf-8"))
    return write_expected(report, corpus / "expected", transcript=writer.place_of)


def save(path, data):
    if len(data) > LIMIT:
        raise RuntimeError(f"{path.name} has {len(data)} bytes, more than {LIMIT}")
    path.write_bytes(data)


def build_damaged(corpus):
    """A PDF that a broken transfer cut off."""
    name, source = DAMAGED
    data = (corpus / "reports" / f"{source}.pdf").read_bytes()
    save(corpus / "reports" / f"{name}.pdf", data[:len(data) * 2 // 5])
    write_failed(name, corpus / "expected")


def build_corpus(names, corpus):
    for name in names:
        report = importlib.import_module(f"reports.{name}").report()
        build = build_transcript if report.producer in WRITERS else build_pdf
        scores, measures, findings = build(report, corpus)
        print(f"{report.name}: {report.producer}, {scores} scores, {measures} measures, {findings} findings")
    build_damaged(corpus)
    check(corpus / "expected")


def build_variants(names, folder, seed):
    for part in ("reports", "expected"):
        (folder / part).mkdir(parents=True, exist_ok=True)
    rows = []
    for name in names:
        build = importlib.import_module(f"reports.{name}").report
        if build().producer not in WRITERS:
            rows += (made := write_variants(build, folder, seed))
            print(", ".join(row["file"] for row in made))
    write_list(folder, rows)
    check(folder / "expected")


def main():
    parser = argparse.ArgumentParser(prog="make-corpus")
    parser.add_argument("corpus", type=Path)
    parser.add_argument("names", nargs="*")
    parser.add_argument("--variants", type=Path, metavar="DIR", help="print the same facts in other ways into this folder")
    parser.add_argument("--seed", type=int, default=1, help="chooses the variants")
    given = parser.parse_intermixed_args()
    sys.path.insert(0, str(given.corpus / "sources"))
    known = sorted(p.stem for p in (given.corpus / "sources" / "reports").glob("[rt][0-9]*.py"))
    if unknown := set(given.names) - set(known):
        sys.exit(f"make-corpus: no such report: {' '.join(sorted(unknown))}; known are {' '.join(known)}")
    if given.variants:
        build_variants(given.names or known, given.variants, given.seed)
    else:
        build_corpus(given.names or known, given.corpus)


if __name__ == "__main__":
    main()
