"""The program under test, and where things are."""
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(os.path.realpath(__file__)).parent.parent.parent
CORPUS = ROOT / "Corpus/reports"
# Real PDFs that may stand beside the checkout.
REAL = ROOT.parent / "shared/real/pdfs"
CACHE = ROOT / ".build/benchmark"


def binary():
    """The release build, brought up to date."""
    built = subprocess.run([ROOT / "Scripts/prongsai", "--version"], stdout=subprocess.DEVNULL, check=False)
    if built.returncode != 0:
        sys.exit("benchmark: the program cannot be built")
    return str(ROOT / ".build/release/prongsai")


def install_packages():
    """Installs what is missing of the tools that are measured or that make input."""
    if subprocess.run([ROOT / "Scripts/install-packages", "benchmark"], check=False).returncode != 0:
        sys.exit("benchmark: packages are missing")


def section(title):
    """Prints a heading."""
    print(f"\n{title}\n{'-' * len(title)}", flush=True)
