"""What each stage of `ingest` costs per page, and its share of the whole.

Ingests the reports five times and takes each stage's median. Transcripts have no pages: for them it is the cost of
a document. Then reading, laying out, parsing and auditing of the PDFs among them, each by itself.
"""
import csv
import json
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from .program import CORPUS, ROOT, binary

RUNS = 5
STAGES = ["load", "read", "understand", "encode"]


def ingest(program, paths, folder):
    """The rows of documents.csv by document, and the documents of run.json."""
    command = [program, "ingest", *paths, "--out", folder, "--quiet"]
    result = subprocess.run(command, stdout=subprocess.DEVNULL, stdin=subprocess.DEVNULL, check=False)
    # 3: some documents are damaged; the others are measured.
    if result.returncode not in (0, 3):
        sys.exit(f"benchmark: ingest ended with {result.returncode}")
    with open(Path(folder) / "documents.csv", encoding="utf-8-sig", newline="") as file:
        rows = {row["document"]: row for row in csv.DictReader(file)}
    with open(Path(folder) / "run.json", encoding="utf-8") as file:
        return rows, json.load(file)["documents"]


def seconds_by_source(rows, documents):
    """Sums of seconds by text source and stage, and the units read."""
    sums, units = {}, {}
    for document in documents:
        row = rows.get(document["document"])
        if row is None or row["status"] == "failed" or "seconds" not in document:
            continue
        source = row["text_source"] or "none"
        units[source] = units.get(source, 0) + (int(row["pages"]) if row["pages"] else 1)
        for stage in STAGES:
            key = (source, stage)
            sums[key] = sums.get(key, 0) + document["seconds"].get(stage, 0)
    return sums, units


def run(paths):
    """Prints the table for the reports in these paths."""
    program = binary()
    measured, units = {}, {}
    for _ in range(RUNS):
        with tempfile.TemporaryDirectory() as folder:
            sums, units = seconds_by_source(*ingest(program, paths or [str(CORPUS)], folder))
        for key, value in sums.items():
            measured.setdefault(key, []).append(value)
    print(f"{'source':<12}{'pages':>7}  " + "".join(f"{stage:>20}" for stage in STAGES) + "   (ms a page, share)")
    for source in sorted(units):
        medians = {stage: statistics.median(measured[(source, stage)]) for stage in STAGES}
        whole = sum(medians.values()) or 1
        cells = "".join(
            f"{medians[stage] * 1000 / units[source]:>13.2f} {medians[stage] * 100 / whole:>4.0f} %" for stage in STAGES)
        print(f"{source:<12}{units[source]:>7}  {cells}")
    run_inside(paths or [str(CORPUS)])


def run_inside(paths):
    """Prints what happens between a PDF's bytes and its report."""
    built = subprocess.run(
        ["swift", "build", "-c", "release", "--product", "stage-benchmark"], cwd=ROOT, stdout=subprocess.DEVNULL,
        check=False)
    if built.returncode != 0:
        sys.exit("benchmark: stage-benchmark cannot be built")
    files = []
    for path in map(Path, paths):
        files += sorted(str(file) for file in path.rglob("*.pdf")) if path.is_dir() else [str(path)]
    print(flush=True)
    if subprocess.run([ROOT / ".build/release/stage-benchmark", *files], check=False).returncode != 0:
        sys.exit("benchmark: no PDF could be measured")
