"""A bare name and what surrounds it in, how much speaks for it that it is a byline out."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

import attrs
import regex

from wirecopy.about.byline import Byline
from wirecopy.about.lists import alternation, given_names
from wirecopy.about.names import known_not_names, read_names
from wirecopy.about.window import Row

__all__ = ["Surroundings", "read_biography", "weigh"]


@attrs.frozen
class Surroundings:
    """Where a bare name stands.

    Args:
        rows: The rows above the story and its first ones.
        titles: Places of the title in *rows*, the most likely one first.
        start: Place of the first row of the story.
        title: The title, lower case.
        publisher: The publication, or None.
        lead: The first paragraphs of the story, lower case.
        text: The text of the page.
    """

    rows: Sequence[Row]
    titles: tuple[int, ...]
    start: int
    title: str
    publisher: str | None
    lead: str
    text: str

    def away(self, at: int) -> int:
        """Rows between the title and a place below it; more for a place above the title."""
        if not self.titles:
            return abs(self.start - at)
        title = self.titles[0]
        return at - title if at >= title else 10 + title - at


# "Ana Roe is a reporter", "Ana Roe covers energy"
_BIOGRAPHY = regex.compile(
    r""",?\s*(?:(?:is|was|has\ been)\ (?:an?|the|one\ of)\b
    |(?:covers|writes|reports|joined|has\ (?:worked|written|covered|reported))\b)""",
    regex.VERBOSE,
)
_REPORTING = regex.compile(r"[(\[]?\s{0,3}(?:reporting|writing|words)\s(?:and writing\s)?by\s", regex.IGNORECASE)
_SHORT = 25
_MOST_MENTIONS = 6


def weigh(byline: Byline, at: int, around: Surroundings) -> float:
    """How much speaks for it that a row with a bare name is the byline; 2 is enough.

    For it: a date, a role or a handle in the row or beside it, its place right under the title, a biography of that
    name on the page. Against it: the name stands in the title or in the story, or between other short rows.

    Args:
        byline: What the row says.
        at: Its place in the rows.
        around: What surrounds it.
    """
    rows = around.rows
    row = rows[at]
    score = 0.0
    if byline.rest:
        score += 3 if row.dated else 2
    if byline.role:
        score += 3
    elif byline.affiliations:
        score += 1
    if len(byline.names) > 1:
        score += 0.5
    if any(
        rows[place].dated and len(rows[place].text) < 90 for place in (at - 1, at + 1, at + 2) if 0 <= place < len(rows)
    ):
        score += 2
    under = [at - place for place in around.titles if place < at]
    if byline.rule == "byline:agency":
        return score + 1 if under else score
    if byline.rule == "byline:desk":
        return score
    score += _by_place(row, at, under, around)
    score += _by_name(byline.names[0], around)
    return score


def _by_place(row: Row, at: int, under: Sequence[int], around: Surroundings) -> float:
    rows = around.rows
    score = (0.5 if row.level >= 3 else 0.0) - (0.5 if row.listed else 0.0)
    if under:
        score += 1.5 if min(under) <= 2 else 0.5
    elif around.titles:
        score -= 1
    if at + 1 == around.start and under:
        score += 1
    below = rows[at + 1] if at + 1 < len(rows) else None
    if below is not None and len(below.text) < 60 and not below.story:
        if _job().search(below.text) or below.text[0] == "@":
            score += 2
        elif _is_affiliation(below.text, around.publisher):
            score += 1.5
        elif _button().match(below.text):
            score += 0.5
        elif len(below.text) < _SHORT and not below.dated:
            score -= 0.5
    above = rows[at - 1] if at else None
    if above is not None and at - 1 not in around.titles and len(above.text) < _SHORT and not above.dated:
        score -= 0.5
    return score


def _by_name(name: str, around: Surroundings) -> float:
    low = name.lower()
    score = 0.0
    if any(word in around.title for word in low.split() if len(word) > 3):
        score -= 3
    if low in around.lead:
        score -= 3
    if name.split()[0].capitalize() in given_names():
        score += 1
    text, place, times = around.text, around.text.find(name), 0
    while place >= 0 and times < _MOST_MENTIONS:
        times += 1
        place += len(name)
        if _BIOGRAPHY.match(text, place):
            return score + 3
        place = text.find(name, place)
    return score + (0.5 if times > 1 and low not in around.lead else 0.0)


def read_biography(rows: Sequence[Row], at: int) -> Byline | None:
    """A byline out of a row below the story: "Reporting by Ana Roe", "Ana Roe is a reporter in Kyiv"."""
    text = rows[at].text
    if found := _REPORTING.match(text):
        read = read_names(text[found.end() :])
        return Byline(read.names, (), (rows[at].number,), "byline:reporting_by", read.rest) if read.names else None
    if not _job().search(text[:160]) or rows[at].story:
        return None
    read = read_names(text[:200], strict=True)
    if len(read.names) == 1 and _BIOGRAPHY.match(read.rest):
        return Byline(read.names, (), (rows[at].number,), "byline:biography", read.rest)
    return None


def _is_affiliation(text: str, publisher: str | None) -> bool:
    low = text.lower()
    if publisher is not None and low == publisher.lower():
        return True
    return len(low.split()) == 1 and text.isupper() and low in known_not_names()


@cache
def _job() -> regex.Pattern[str]:
    return regex.compile(rf"(?i)\b(?:{alternation('job')})")


@cache
def _button() -> regex.Pattern[str]:
    """A share button, or "3 min read"."""
    return regex.compile(rf"(?i)(?:{alternation('button')})\b|\d{{1,2}}[\s-]min")
