"""What `prongsai text` costs a page beside `pdftotext -raw`: the slope over files of growing length.

The tools run in turn, and ratios are taken within a round, so that a busy machine harms both alike. Processor time
stands beside wall time: it suffers less from neighbours.
"""
import hashlib
import os
import statistics
import subprocess
import sys
import time

from .program import CACHE, CORPUS, REAL, binary, install_packages, section
from .text_quality import SCANS

LENGTHS = [10, 100, 500]
ROUNDS = 9
STARTS = 25


class Cost:
    """What one run cost: wall and processor time in milliseconds, peak memory in MB."""

    def __init__(self, command):
        start = time.perf_counter()
        child = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(child.pid, 0)
        self.wall = (time.perf_counter() - start) * 1000
        child.returncode = os.waitstatus_to_exitcode(status)
        self.processor = (usage.ru_utime + usage.ru_stime) * 1000
        self.memory = usage.ru_maxrss / 1024
        # 3: a page among them needs OCR.
        if child.returncode not in (0, 3):
            sys.exit(f"benchmark: {command[0]} ended with {child.returncode}")


def sources():
    """PDFs with text layers, in order of their names."""
    reports = [pdf for pdf in sorted(CORPUS.glob("*.pdf")) if not pdf.name.startswith("damaged")]
    real = [pdf for pdf in sorted(REAL.glob("*.pdf")) if not pdf.name.startswith(SCANS)]
    return reports + real


def page_count(pdf):
    """Number of pages of a PDF."""
    return int(subprocess.run(["qpdf", "--show-npages", pdf], stdout=subprocess.PIPE, check=True).stdout)


def long_pdfs():
    """A PDF of each length, made of the same pages over and over; fonts are shared as in one long document."""
    files = sources()
    key = hashlib.sha256(b"".join(pdf.read_bytes() for pdf in files)).hexdigest()[:12]
    folder = CACHE / f"text-{key}"
    folder.mkdir(parents=True, exist_ok=True)
    pool = folder / "pool.pdf"
    if not pool.is_file():
        subprocess.run(["qpdf", "--empty", "--pages", *files, "--", pool], check=True)
    pages = page_count(pool)
    made = {}
    for length in [1, *LENGTHS]:
        made[length] = folder / f"{length}.pdf"
        if made[length].is_file():
            continue
        # Spread over the pool, so that short files hold the same mixture as long ones.
        numbers = [str(index * pages // min(length, pages) % pages + 1) for index in range(length)]
        subprocess.run(["qpdf", pool, "--pages", pool, ",".join(numbers), "--", made[length]], check=True)
    return made


def slope(costs):
    """Cost a page: of the straight line through the lengths with the least squares."""
    mean_length, mean = statistics.mean(LENGTHS), statistics.mean(costs)
    return sum((n - mean_length) * (cost - mean) for n, cost in zip(LENGTHS, costs)) / sum(
        (n - mean_length) ** 2 for n in LENGTHS)


def median_ratio(ours, theirs):
    """Median of the ratios of runs that followed each other."""
    return statistics.median(a / b for a, b in zip(ours, theirs))


def print_start(program, pdf):
    """Prints what a run costs before its first page, roughly: files of one page."""
    commands = {
        "prongsai --version": [program, "--version"],
        "prongsai text, one page": [program, "text", pdf],
        "pdftotext -raw, one page": ["pdftotext", "-raw", pdf, "-"],
    }
    costs = {name: [] for name in commands}
    for _ in range(STARTS):
        for name, command in commands.items():
            costs[name].append(Cost(command))
    for name, runs in costs.items():
        wall, processor = (statistics.median(getattr(run, kind) for run in runs) for kind in ("wall", "processor"))
        print(f"{name:<28}{wall:>8.1f} ms wall{processor:>8.1f} ms processor")


def run():
    """Prints start-up, cost by length, slope, and memory."""
    install_packages()
    program = binary()
    pdfs = long_pdfs()
    section("Speed: start-up (medians)")
    print_start(program, pdfs[1])
    ours, theirs = {}, {}
    for _ in range(ROUNDS):
        for length in LENGTHS:
            ours.setdefault(length, []).append(Cost([program, "text", pdfs[length]]))
            theirs.setdefault(length, []).append(Cost(["pdftotext", "-raw", pdfs[length], "-"]))
    section("Speed: prongsai text beside pdftotext -raw (medians; ratios within a round)")
    print(f"{'pages':>6}{'wall ms':>18}{'ratio':>8}{'processor ms':>20}{'ratio':>8}{'peak MB':>18}")
    for length in LENGTHS:
        print(f"{length:>6}" + "".join(pair(ours[length], theirs[length], kind) for kind in ("wall", "processor"))
              + peaks(ours[length], theirs[length]))
    for kind in ("wall", "processor"):
        mine, other = ([slope([getattr(runs[length][index], kind) for length in LENGTHS]) for index in range(ROUNDS)]
                       for runs in (ours, theirs))
        print(f"a page, {kind}: {statistics.median(mine):.2f} ms and {statistics.median(other):.2f} ms, "
              f"ratio {median_ratio(mine, other):.2f}")


def pair(ours, theirs, kind):
    """Medians of both tools and the median ratio, as columns."""
    mine, other = ([getattr(run, kind) for run in runs] for runs in (ours, theirs))
    width = 18 if kind == "wall" else 20
    return f"{f'{statistics.median(mine):.1f} / {statistics.median(other):.1f}':>{width}}{median_ratio(mine, other):>8.2f}"


def peaks(ours, theirs):
    """Peak memory of both tools, as a column."""
    return f"{f'{max(run.memory for run in ours):.0f} / {max(run.memory for run in theirs):.0f}':>18}"
