"""Runs the producers, and takes the clock out of what they write."""
import os
import re
import subprocess
import tempfile
from pathlib import Path

from .blocks import Beside, tables_of
from .fodt_writer import fodt
from .fods_writer import fods
from .html_writer import html
from .pango_writer import PangoWriter
from .xelatex_writer import xelatex

STAMP = "20240101000000"
TIMEOUT = 180


def run(command, folder):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=TIMEOUT, check=False, cwd=folder,
                          env={**os.environ, "SOURCE_DATE_EPOCH": "1704067200", "FORCE_SOURCE_DATE": "1", "TZ": "UTC"})
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout.decode(errors='replace')[-3000:]}")


class Chromium:
    """Prints HTML."""
    lacks = frozenset()

    def make(self, report, folder):
        source, target = folder / "report.html", folder / "report.pdf"
        source.write_text(html(report), encoding="utf-8")
        run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
             f"--user-data-dir={folder / 'profile'}", f"--print-to-pdf={target}", source.as_uri()], folder)
        return target


class Office:
    """LibreOffice converts a flat OpenDocument file: a text by Writer, a spreadsheet by Calc."""

    def __init__(self, suffix, write, lacks):
        self.suffix, self.write, self.lacks = suffix, write, frozenset(lacks)

    def make(self, report, folder):
        source = folder / f"report.{self.suffix}"
        source.write_text(self.write(report), encoding="utf-8")
        run(["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf",
             "--outdir", str(folder), str(source)], folder)
        return folder / "report.pdf"


class XeLaTeX:
    """Typesets LaTeX three times, until longtable knows its widths; landscape pages are upright ones with /Rotate 90."""
    lacks = frozenset({"merged rows", "zebra", "dashed", "tiles"})

    def make(self, report, folder):
        (folder / "report.tex").write_text(xelatex(report), encoding="utf-8")
        for _ in range(3):
            run(["xelatex", "-interaction=nonstopmode", "-halt-on-error", "report.tex"], folder)
        return folder / "report.pdf"


class Pango:
    """Draws with Pango and cairo."""
    lacks = frozenset()

    def make(self, report, folder):
        target = folder / "report.pdf"
        PangoWriter(report, target).write()
        return target


PRODUCERS = {"chromium": Chromium(), "libreoffice": Office("fodt", fodt, {"tiles"}),
             "calc": Office("fods", fods, {"tables side by side", "flowing rows", "tiles"}),
             "xelatex": XeLaTeX(), "pango": Pango()}


def needs(report):
    """What of a report not every producer can print."""
    tables = [table for block in report.blocks for table in tables_of(block)]
    found = {table.look for table in tables}
    found |= {"tables side by side" for block in report.blocks if isinstance(block, Beside)}
    found |= {"flowing rows" for table in tables if table.flows}
    found |= {"merged rows" for table in tables for row in table.rows for cell in row if cell.rowspan > 1}
    return found


def able(report):
    """The producers that can print a report, by name."""
    return [name for name, producer in PRODUCERS.items() if not producer.lacks & needs(report)]


def without_clock(data):
    """Fixed dates and document ids of the same length: no offset in the file moves."""
    data = re.sub(rb"(/(?:Creation|Mod)Date\s*\(D:)(\d{14})", lambda m: m[1] + STAMP.encode(), data)
    data = re.sub(rb"(/ID\s*\[\s*<)([0-9A-Fa-f]{32})(>\s*<)([0-9A-Fa-f]{32})(>)", lambda m: m[1] + b"0" * 32 + m[3] + b"0" * 32 + m[5], data)
    return re.sub(rb"(/DocChecksum\s*/)([0-9A-F]{32})", lambda m: m[1] + b"0" * 32, data)


def pdf(report):
    """The report's bytes as PDF."""
    if report.producer not in able(report):
        raise RuntimeError(f"{report.name}: {report.producer} cannot print {PRODUCERS[report.producer].lacks & needs(report)}")
    with tempfile.TemporaryDirectory() as folder:
        made = PRODUCERS[report.producer].make(report, Path(folder))
        return without_clock(made.read_bytes())


def page_texts(data):
    """Text of each page, by poppler."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        path.write_bytes(data)
        text = subprocess.run(["pdftotext", "-raw", str(path), "-"], stdout=subprocess.PIPE, timeout=TIMEOUT, check=True).stdout.decode()
    return text.split("\f")[:-1]
