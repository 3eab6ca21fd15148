"""The rows that a correct reader gets from a report, in the columns of the scorer's gold files."""
import csv
import re
from datetime import date

from .blocks import PageBreak, Paragraph, tables_of
from .runs import Raised, Signed, runs, scores_in, text_of

AGENCY = ["agency", "agency_type", "district", "province", "province_code"]
KEY = ["fiscal_year", "subject", "code", "part"]
SCORES = ["document", *AGENCY, *KEY, "value", "as_printed", "page", "occurrences", "status"]
OCCURRENCES = ["document", "agency", *KEY, "value", "page", "line"]
CELLS = ["issue", "indicator", "item_codes", "score", "finding", "measure", "procedure", "responsible", "timeframe", "start", "end",
         "result", "outcome", "recommendation", "monitoring", "status_text", "note"]
MEASURES = ["document", "agency", "fiscal_year", "table", "row", "kind", *CELLS, "page_first", "page_last", "status"]
FINDINGS = ["document", "rule", "severity", "verdict", "subject", "code", "part", "message_en", "message_th", "expected", "found",
            "pages", "evidence", "optional"]
DOCUMENTS = ["document", *AGENCY, "report_year", "assessed_year", "report_kinds", "scores", "measures", "findings", "status"]


def located(report):
    """(block, page or 0 where the producer decides, content) of everything that can hold a score, in reading order."""
    page, known = 1, True
    for block in report.blocks:
        if isinstance(block, PageBreak):
            page += 1
        elif isinstance(block, Paragraph):
            yield block, page if known else 0, block.content
        for table in tables_of(block):
            known = known and not table.flows
            for row in table.rows:
                for cell in row:
                    yield block, page if known else 0, cell.content


def occurrences(report, pages, transcript):
    """Every printed score with its place. pages: text of each page of the PDF; transcript: page and line of each content."""
    found = []
    for block, page, content in located(report):
        for run, after in zip(runs(content), [*runs(content)[1:], ""]):
            if not scores_in([run]):
                continue
            score = scores_in([run])[0]
            shown = report.translate(score.value.lstrip("+-") if isinstance(run, Signed) else score.value)
            line = ""
            if transcript:
                place, line = transcript[id(content)]
            else:
                mark = f"(?:{re.escape(report.translate(after.text))})?" if isinstance(after, Raised) else ""
                figure = re.compile(rf"(?<![\d.]){re.escape(shown)}{mark}(?![\d])")
                on = [i + 1 for i, text in enumerate(pages) if figure.search(text)]
                place = place_on(report, score, shown, page, on)
            found.append((score, shown, place, line))
    return found


def place_on(report, score, shown, page, on):
    """The page, where it is known. `on`: the pages on which a text like it stands. Variants break their pages elsewhere."""
    missing = page not in on if page and not report.variant else not on
    if missing and score.subject != "level":
        raise AssertionError(f"{report.name}: {shown} is not on page {page or 'any'}")
    return "" if report.variant else page or (on[0] if len(on) == 1 else "")


def status_of(report, score):
    """review where a finding concerns the figure, either where only an optional one does."""
    key = score.key[1:]
    if key in report.review:
        return report.review[key]
    about = [f for f in report.findings if f.subject == score.subject and f.code == score.code
             and (not f.part or not score.part or f.part == score.part)]
    if any(not f.optional for f in about):
        return "review"
    return "ok|review" if about else "ok"


def score_rows(report, places):
    grouped = {}
    for score, shown, page, line in places:
        grouped.setdefault(score.key, []).append((score, shown, page))
    rows = []
    for key, seen in grouped.items():
        sound = [s for s in seen if not s[0].planted] or seen
        values = {s[0].value for s in sound}
        if len({v.rstrip("0").rstrip(".") if "." in v else v for v in values}) != 1:
            raise AssertionError(f"{report.name}: {key} has the values {values}")
        score, shown, page = sound[0]
        rows.append(identity(report) | report.members.get(score.agency, {}) | dict(zip(KEY, key[1:])) | dict(
            value=score.value, as_printed=shown, page=page, occurrences=len(seen), status=status_of(report, score)))
    return rows


def identity(report):
    return dict(document=report.name, agency=report.agency, agency_type=report.agency_type, district=report.district,
                province=report.province, province_code=report.province_code)


def measure_rows(report):
    rows, tables = [], [t.measures for b in report.blocks for t in tables_of(b) if t.measures]
    number = 0
    for table in tables:
        number += 1
        for row in table.rows:
            start, end = row.get("dates", ("", ""))
            out = dict(document=report.name, agency=report.agency, fiscal_year=table.year, table=number,
                       row=1 + sum(r["table"] == number for r in rows), kind=table.kind, start=start, end=end,
                       status=row.get("status", "ok"), item_codes=row.get("codes", ""))
            notes = []
            for header, column, _ in table.columns:
                if column is None:
                    continue
                text = text_of(row.get(column, ""), report.translate)
                if column.startswith("note:"):
                    notes += [f"{report.translate(header)}: {text}"] if text else []
                elif column not in ("item_codes",):
                    out[column] = text
            out["note"] = "\n".join(notes)
            rows.append(out)
    return rows


def fiscal_year_dates(year):
    """1 October to 30 September, ISO, of a Buddhist-era fiscal year."""
    return date(year - 544, 10, 1).isoformat(), date(year - 543, 9, 30).isoformat()


def write(path, columns, rows):
    with open(path, "w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, columns, lineterminator="\n", restval="", extrasaction="ignore")
        writer.writeheader()
        writer.writerows(rows)


def write_expected(report, folder, pages=(), transcript=None):
    places = occurrences(report, pages, transcript)
    scores, measures = score_rows(report, places), measure_rows(report)
    findings = [dict(vars(f), document=report.name) for f in report.findings]
    write(folder / f"{report.name}.scores.csv", SCORES, scores)
    columns = OCCURRENCES if report.members else [c for c in OCCURRENCES if c != "agency"]
    write(folder / f"{report.name}.occurrences.csv", columns, [
        dict(zip(KEY, s.key[1:]), agency=s.agency, document=report.name, value=s.value, page=page, line=line) for s, _, page, line in places])
    write(folder / f"{report.name}.measures.csv", MEASURES, measures)
    write(folder / f"{report.name}.findings.csv", FINDINGS, findings)
    write(folder / f"{report.name}.documents.csv", DOCUMENTS, [identity(report) | dict(
        report_year=report.report_year or "", assessed_year=report.assessed_year or "", report_kinds=report.report_kinds,
        scores=len(scores), measures=len(measures), findings=sum(not f["optional"] for f in findings), status="ok")])
    return len(scores), len(measures), len(findings)


def write_failed(name, folder):
    """Of a file that cannot be read: one row that says so, and nothing else."""
    for kind, columns in (("scores", SCORES), ("occurrences", [c for c in OCCURRENCES if c != "agency"]), ("measures", MEASURES), ("findings", FINDINGS)):
        write(folder / f"{name}.{kind}.csv", columns, [])
    write(folder / f"{name}.documents.csv", DOCUMENTS, [dict(document=name, scores=0, measures=0, findings=0, status="failed")])
