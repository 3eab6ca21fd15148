"""python3 -m corpusmaker CORPUS [NAME…]: writes reports/ and expected/ under CORPUS."""
import importlib
import sys
from pathlib import Path

from . import producers
from .expected import write_expected, write_failed
from .self_check import check
from .transcript_writer import MarkdownWriter, TabbedWriter

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


def main():
    corpus, names = Path(sys.argv[1]), sys.argv[2:]
    sys.path.insert(0, str(corpus / "sources"))
    known = sorted(p.stem for p in (corpus / "sources" / "reports").glob("[rt][0-9]*.py"))
    if unknown := set(names) - set(known):
        sys.exit(f"make-corpus: no such report: {' '.join(sorted(unknown))}; known are {' '.join(known)}")
    for name in names or known:
        report = importlib.import_module(f"reports.{name}").report()
        build = build_transcript if report.producer in WRITERS else build_pdf
        scores, measures, findings = build(report, corpus)
        print(f"{report.name}: {report.producer}, {scores} scores, {measures} measures, {findings} findings")
    build_damaged(corpus)
    check(corpus / "expected")


if __name__ == "__main__":
    main()
