"""The time expressions of a story without a date in, the year that follows from them out."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Sequence

import attrs

from wirecopy.dates.english import Point
from wirecopy.dates.items import Item, find_items
from wirecopy.spans import Span

__all__ = ["YearGuess", "guess_year", "infer_year"]

_FIRST, _LAST = 1990, 2039
"""The years that are possible where the story names none: those of news on the web."""
_NEAR = 5
"""Years after the one that something is counted since ("the first meeting since 2019"), in which a story can have been
written: a weekday comes again on the same day after five, six or eleven years."""


@attrs.frozen(kw_only=True)
class YearGuess:
    """What a story says of its own year.

    Args:
        years: The years that are possible: one that is known, several that are not told apart, none where nothing
            speaks of a year or where the days of the story fit no year together.
        day: A day of the story in that year, where it is known.
        evidence: The expressions that this rests on.

    Offsets:
        *evidence* counts code points of the text that was searched.
    """

    years: tuple[int, ...] = ()
    day: datetime.date | None = None
    evidence: tuple[Span, ...] = ()


def infer_year(text: str) -> YearGuess:
    """Infer the year in which a story was written from what it says.

    A weekday beside a day of a month ("Wednesday, 12 January") fits one year in six or so. All such days of the story
    have to fit. A year that the story looks back to is the first that is possible, one that it looks ahead to the last;
    where it counts since a year ("the first meeting since 2019"), it was written within five years of it. Without any
    weekday beside a day nothing is inferred: years that are named alone do not say when a story was written.

    Args:
        text: The story.

    Returns:
        The years that are possible and the expressions that say so. Several are given when the story does not decide;
        those from 1990 to 2039 are considered where it names none.

    Offsets:
        The evidence counts code points of *text*.

    Example:
        >>> infer_year("The first meeting since 2019 will be held on Wednesday, 12 January.").day
        datetime.date(2022, 1, 12)
        >>> infer_year("The treaty of 2012 ends on Thursday, 6 June.").years
        (2013, 2019, 2024, 2030)
    """
    return guess_year(find_items(text, 0, len(text)))


def guess_year(items: Sequence[Item]) -> YearGuess:
    """The same from the time expressions of a story, in order."""
    dated = [(item, item.meaning) for item in items if isinstance(item.meaning, Point) and _is_dated(item.meaning)]
    if not dated:
        return YearGuess()
    earliest, latest, bounds = _bounds(items)
    years = [year for year in range(earliest, latest + 1) if all(_fits(point, year) for _, point in dated)]
    evidence = tuple(Span(item.start, item.stop) for item in sorted([*(i for i, _ in dated), *bounds], key=_start))
    if len(years) != 1:
        return YearGuess(years=tuple(years), evidence=evidence if years else ())
    point = dated[0][1]
    day = datetime.date(years[0], point.month or 1, point.day or 1)
    return YearGuess(years=tuple(years), day=day, evidence=evidence)


def _is_dated(point: Point) -> bool:
    """Whether a weekday stands beside a day of a month without a year."""
    said = point.weekday and point.month and point.day
    return bool(said) and point.year is None and point.shift is None and point.toward is None


def _fits(point: Point, year: int) -> bool:
    month, day = point.month or 1, point.day or 1
    if day > calendar.monthrange(year, month)[1]:
        return False
    return datetime.date(year, month, day).isoweekday() == point.weekday


def _bounds(items: Sequence[Item]) -> tuple[int, int, list[Item]]:
    """The first and the last year that are possible, and the expressions that say so."""
    named = [(item, _named_year(item)) for item in items]
    past = [(year, item) for item, year in named if year and not _looks_ahead(item)]
    ahead = [(year, item) for item, year in named if year and _looks_ahead(item)]
    earliest, latest = _FIRST, _LAST
    bounds = []
    if past:
        earliest, item = max(past, key=lambda one: (one[0], one[1].before == "since"))
        if item.before == "since":
            latest = earliest + _NEAR
        bounds.append(item)
    if ahead:
        first, item = min(ahead, key=lambda one: one[0])
        if first >= earliest:
            latest = min(latest, first)
            bounds.append(item)
    return earliest, latest, bounds


def _named_year(item: Item) -> int | None:
    if item.found is not None:
        return item.found.days[0].year
    return item.meaning.year if isinstance(item.meaning, Point) else None


def _looks_ahead(item: Item) -> bool:
    if item.before in ("since", "after"):
        return False
    return item.tense > 0 or item.before in ("by", "until", "till", "through")


def _start(item: Item) -> int:
    return item.start
