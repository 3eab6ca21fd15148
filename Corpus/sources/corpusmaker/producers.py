"""Runs the producers, and takes the clock out of what they write."""
import os
import re
import shutil
import subprocess
import tempfile
from pathlib import Path

from .fodt_writer import fodt
from .html_writer import html

STAMP = "20240101000000"
TIMEOUT = 180


def run(command):
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, timeout=TIMEOUT, check=False,
                          env={**os.environ, "SOURCE_DATE_EPOCH": "1704067200", "TZ": "UTC"})
    if done.returncode:
        raise RuntimeError(f"{command[0]} failed:\n{done.stdout.decode(errors='replace')}")


def chromium(report, folder):
    source, target = folder / "report.html", folder / "report.pdf"
    source.write_text(html(report), encoding="utf-8")
    run(["chromium", "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer", f"--user-data-dir={folder / 'profile'}",
         f"--print-to-pdf={target}", source.as_uri()])
    return target


def libreoffice(report, folder):
    source = folder / "report.fodt"
    source.write_text(fodt(report), encoding="utf-8")
    run(["soffice", f"-env:UserInstallation={(folder / 'profile').as_uri()}", "--headless", "--convert-to", "pdf",
         "--outdir", str(folder), str(source)])
    return folder / "report.pdf"


def without_clock(data):
    """Fixed dates and document ids of the same length: no offset in the file moves."""
    data = re.sub(rb"(/(?:Creation|Mod)Date\s*\(D:)(\d{14})", lambda m: m[1] + STAMP.encode(), data)
    data = re.sub(rb"(/ID\s*\[\s*<)([0-9A-Fa-f]{32})(>\s*<)([0-9A-Fa-f]{32})(>)", lambda m: m[1] + b"0" * 32 + m[3] + b"0" * 32 + m[5], data)
    return re.sub(rb"(/DocChecksum\s*/)([0-9A-F]{32})", lambda m: m[1] + b"0" * 32, data)


def pdf(report):
    """The report's bytes as PDF."""
    with tempfile.TemporaryDirectory() as folder:
        made = {"chromium": chromium, "libreoffice": libreoffice}[report.producer](report, Path(folder))
        return without_clock(made.read_bytes())


def page_texts(data):
    """Text of each page, by poppler."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "report.pdf"
        path.write_bytes(data)
        text = subprocess.run(["pdftotext", "-raw", str(path), "-"], stdout=subprocess.PIPE, timeout=TIMEOUT, check=True).stdout.decode()
    return text.split("\f")[:-1]


def missing_programs():
    return [name for name in ("chromium", "soffice", "pdftotext") if shutil.which(name) is None]
