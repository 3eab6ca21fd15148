"""What a paragraph or a cell is made of: words, scores, marks."""
from dataclasses import dataclass
from fractions import Fraction

from .assessment import two_places


@dataclass(frozen=True)
class Score:
    """A figure in running text or in a cell. `planted` marks an occurrence that the checks rule out."""
    year: int
    subject: str
    code: str
    part: str
    value: str
    planted: bool = False
    agency: str = ""                # full name, where the report has members; else the report's own

    @property
    def key(self):
        return (self.agency, self.year, self.subject, self.code, self.part)


class ScoreSheet:
    """Makes the Score runs of one assessment, so that a figure is never typed."""

    def __init__(self, assessment, agency=""):
        self.assessment = assessment
        self.year = assessment.year
        self.agency = agency

    def _score(self, subject, code="", part="", planted=None, whole=False):
        value = planted or two_places(self.assessment.value(subject, code, part))
        if whole and value.endswith(".00"):
            value = value[:-3]
        return Score(self.year, subject, code, part, value, planted is not None, self.agency)

    def overall(self, **how):
        return self._score("overall", **how)

    def level(self, planted=None):
        return Score(self.year, "level", "", "", planted or self.assessment.level, planted is not None, self.agency)

    def change(self, previous, **how):
        """Difference of the two printed overall scores, with its sign."""
        now, before = (Fraction(two_places(a.overall)) for a in (self.assessment, previous))
        sign = "+" if now >= before else "-"
        return Score(self.year, "change", "", "", sign + two_places(abs(now - before)), agency=self.agency, **how)

    def instrument(self, code, part="", **how):
        return self._score("instrument", code, part, **how)

    def indicator(self, number, **how):
        return self._score("indicator", str(number), **how)

    def sub(self, code, **how):
        return self._score("subindicator", code, **how)

    def item(self, code, part="", **how):
        return self._score("item", code, part, **how)


def runs(content):
    """Content is a string, a Score, or a list of both."""
    return list(content) if isinstance(content, (list, tuple)) else [content]


@dataclass
class Signed:
    """A change whose sign stands in the words around it: only the number is printed."""
    score: Score


@dataclass
class Raised:
    """The mark of a footnote, set small and high beside what it is about."""
    text: str


def printed(run, translate=lambda text: text):
    if isinstance(run, Raised):
        return translate(run.text)
    if isinstance(run, Signed):
        return translate(run.score.value.lstrip("+-"))
    return translate(run.value if isinstance(run, Score) else str(run))


def text_of(content, translate=lambda text: text):
    return "".join(printed(run, translate) for run in runs(content))


def scores_in(content):
    return [run.score if isinstance(run, Signed) else run for run in runs(content) if isinstance(run, (Score, Signed))]
