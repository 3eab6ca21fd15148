"""Reads the expected rows again, as a stranger would, and checks them against the formulas and the planted faults."""
import csv
from collections import defaultdict
from decimal import Decimal

TOLERANCE = Decimal("0.011")        # inputs are printed roundings
INDICATORS = {"IIT": range(1, 6), "EIT": range(6, 9), "OIT": range(9, 11)}
WEIGHTS = {"IIT": Decimal("0.3"), "EIT": Decimal("0.3"), "OIT": Decimal("0.4")}


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def misfits(folder, name):
    """Figures of a document that the formulas do not give, as (subject, code)."""
    score = defaultdict(dict)
    for row in rows(folder / f"{name}.scores.csv"):
        if row["subject"] not in ("level", "change"):
            score[row["agency"], row["fiscal_year"]][row["subject"], row["code"], row["part"]] = Decimal(row["value"])
    found = set()
    for year in score.values():
        get = lambda *key: year.get((*key, "")[:3])
        indicators = {i: get("indicator", str(i)) for i in range(1, 11)}
        mean = lambda of: sum(indicators[i] for i in of) / len(of) if all(indicators[i] is not None for i in of) else None
        means = {t: mean(of) for t, of in INDICATORS.items()}
        for tool, value in means.items():
            if value is not None and get("instrument", tool) is not None and abs(get("instrument", tool) - value) > TOLERANCE:
                found.add(("instrument", tool))
        if None not in means.values() and get("overall", "") is not None:
            if abs(sum(WEIGHTS[t] * v for t, v in means.items()) - get("overall", "")) > TOLERANCE:
                found.add(("overall", ""))
        for (subject, code, part), value in year.items():
            both = [year.get((subject, code, p)) for p in ("public", "survey")]
            if part == "mean" and None not in both and abs(sum(both) / 2 - value) > TOLERANCE:
                found.add((subject, code))
    return found


def check(folder):
    """Raises AssertionError where a figure is wrong that no finding names, or a finding names a figure that is right."""
    arithmetic = {"overall-not-weighted-mean", "instrument-not-indicator-mean", "eit-mean-mismatch"}
    for path in sorted(folder.glob("*.documents.csv")):
        name = path.name.removesuffix(".documents.csv")
        named = [f for f in rows(folder / f"{name}.findings.csv") if f["rule"] in arithmetic]
        planted = {(f["subject"], f["code"]) for f in named if not f["optional"]}
        found = misfits(folder, name) - {(f["subject"], f["code"]) for f in named if f["optional"]}
        assert found == planted, f"{name}: the formulas miss {found}, the findings name {planted}"
