"""How well tools read real Thai PDFs whose lines were typed by hand (../shared/real), in one table."""
import csv
import json
import subprocess
import sys
import tempfile
from pathlib import Path

from .program import CACHE, REAL, ROOT, binary, install_packages, section

GOLD = REAL.parent / "text_gold.csv"
SCORER = REAL.parent.parent / "eval/textscore.py"
# These hold pictures only: nothing that reads text layers can read them.
SCANS = ("11-", "12-")
MEASURES = ["exact_a", "exact_c", "cer_fold"]
PYMUPDF = "import sys, pymupdf; print('\\f'.join(p.get_text() for p in pymupdf.open(sys.argv[1])))"


def tools(program):
    """Name and command of each tool; the file goes in place of None, the text comes out on stdout."""
    found = {
        "prongsai text": [program, "text", "--quiet", None],
        "pdftotext -layout": ["pdftotext", "-layout", None, "-"],
        "pdftotext -raw": ["pdftotext", "-raw", None, "-"],
    }
    python = pymupdf()
    if python:
        found["PyMuPDF"] = [python, "-c", PYMUPDF, None]
    return found


def pymupdf():
    """A Python that has PyMuPDF, installed when it is missing; None when that fails."""
    wanted = Path(__file__).with_name("requirements.txt")
    venv = ROOT / ".build/venv-benchmark"
    installed = venv / "requirements.txt"
    python = str(venv / "bin/python")
    if installed.is_file() and installed.read_text() == wanted.read_text():
        return python
    try:
        subprocess.run([sys.executable, "-m", "venv", "--clear", venv], check=True)
        install = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", wanted]
        subprocess.run([python, *install], check=True)
    except (OSError, subprocess.CalledProcessError) as error:
        print(f"PyMuPDF cannot be installed, and is left out: {error}")
        return None
    installed.write_text(wanted.read_text())
    return python


def gold_of_text_layers(folder):
    """A copy of the gold lines without those of scans."""
    copy = folder / "gold.csv"
    with open(GOLD, encoding="utf-8", newline="") as source, open(copy, "w", encoding="utf-8", newline="") as file:
        rows = csv.DictReader(source)
        writer = csv.DictWriter(file, rows.fieldnames or [], lineterminator="\n")
        writer.writeheader()
        writer.writerows(row for row in rows if not row["file"].startswith(SCANS))
    return copy


def score(command, folder, gold):
    """The totals of a tool, over all files and by file."""
    folder.mkdir()
    for pdf in sorted(REAL.glob("*.pdf")):
        # Some tools fail on some files: then there is no text.
        result = subprocess.run(
            [part or str(pdf) for part in command], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
        (folder / f"{pdf.name}.txt").write_bytes(result.stdout)
    totals = folder / "totals.json"
    subprocess.run(
        [sys.executable, SCORER, folder, gold, "--json", totals], stdout=subprocess.DEVNULL, check=True)
    report = json.loads(totals.read_text(encoding="utf-8"))
    return {"all of them": report["total"], **report["file"]}


def odd_pages(program):
    """File, page and status of each page that is not simply readable."""
    files = [str(pdf) for pdf in sorted(REAL.glob("*.pdf"))]
    output = subprocess.run(
        [program, "text", "--json", "--quiet", *files], stdout=subprocess.PIPE, check=False).stdout
    pages = [json.loads(line) for line in output.decode("utf-8").splitlines()]
    return {(Path(page["document"]).name, page["page"], page["status"]) for page in pages if page["status"] != "ok"}


def run():
    """Prints one table for all tools, and the pages that need OCR."""
    section("Quality on ../shared/real: lines exact with spaces, exact without, errors a character")
    if not (REAL.is_dir() and GOLD.is_file() and SCORER.is_file()):
        print("no ../shared/real beside the checkout: left out")
        return
    install_packages()
    program = binary()
    CACHE.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=CACHE) as name:
        folder = Path(name)
        gold = gold_of_text_layers(folder)
        scores = {
            tool: score(command, folder / str(index), gold)
            for index, (tool, command) in enumerate(tools(program).items())
        }
    names = list(next(iter(scores.values())))
    print(f"{'':<36}" + "".join(f"{tool:>25}" for tool in scores))
    print(f"{'':<36}" + "".join(f"{' '.join(MEASURES):>25}" for _ in scores))
    for name in names:
        cells = "".join(
            "  " + "".join(f"{totals[name][measure] * 100:>7.1f}" for measure in MEASURES) + " %" for totals in scores.values())
        print(f"{name[:35]:<36}{cells}")
    print()
    for name, page, status in sorted(odd_pages(program)):
        print(f"{status:<12}{name} page {page}")
