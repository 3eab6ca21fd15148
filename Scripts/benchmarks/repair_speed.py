"""How fast Thai text alone is repaired, in megabytes a second."""
import subprocess

from .program import ROOT, section

# The executable that measures repair, if the package has one: it prints its own figures.
TARGET = "repair-benchmark"


def run():
    """Prints what the measuring executable prints."""
    section("Speed of repair alone")
    if f'"{TARGET}"' not in (ROOT / "Package.swift").read_text(encoding="utf-8"):
        print(f"the package has no executable {TARGET}: left out")
        return
    build = ["swift", "build", "--package-path", ROOT, "--configuration", "release", "--product", TARGET]
    subprocess.run(build, stdout=subprocess.DEVNULL, check=True)
    subprocess.run([ROOT / ".build/release" / TARGET], check=True)
