"""Articles in, the same articles out: a page without a year learns it from one that tells the same event with one."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

import attrs

from wirecopy.links.days import month_and_day
from wirecopy.links.sides import same_sides, side_keys
from wirecopy.models.article import Article
from wirecopy.models.event import Event, EventType
from wirecopy.models.timex import Basis, Timex

__all__ = ["learn_years"]

_Key = tuple[EventType, tuple[int, int], tuple[str, str]]
_HALF = 183
"""Days: another date of the page is put into the year in which it is nearest to the one that was learnt."""
_MOST = 200
"""How many events of a day, a type and an actor are looked at."""


def learn_years(articles: Sequence[Article]) -> list[Article]:
    """Give articles the year that others have for the same event: of one type, month and day, and of the same sides.

    Where others disagree on the year, nothing is learnt. What is learnt has the basis ``linked``, the dates of the own
    page that matched as its evidence, and the page that knew the year in the name of its rule.

    Args:
        articles: The articles, in a fixed order.
    """
    known: dict[_Key, list[tuple[Article, Event]]] = {}
    for article in articles:
        for event in article.events:
            if event.when and event.when.earliest and event.when.earliest == event.when.latest:
                for key in _keys(event):
                    known.setdefault(key, []).append((article, event))
    return [_taught(article, known) for article in articles]


def _keys(event: Event) -> list[_Key]:
    day = month_and_day(event.when)
    return [(event.type, day, side) for side in side_keys(event)] if day else []


def _taught(article: Article, known: dict[_Key, list[tuple[Article, Event]]]) -> Article:
    found: dict[int, tuple[Article, Timex, datetime.date]] = {}
    for event in article.events:
        if event.when is None or event.when.earliest is not None or event.type is EventType.STATEMENT:
            continue
        for key in _keys(event):
            for other, told in known.get(key, ())[:_MOST]:
                day = told.when.earliest if told.when else None
                if day is not None and other is not article and same_sides(event, told):
                    found.setdefault(day.year, (other, event.when, day))
    if len(found) != 1:
        return article
    ((other, own, day),) = found.values()
    return _with_year(article, own, day, other.source or "another page")


def _with_year(article: Article, own: Timex, day: datetime.date, source: str) -> Article:
    learnt = {timex: _dated(timex, own, day, source) for timex in article.dates if _open(timex)}
    learnt |= {e.when: _dated(e.when, own, day, source) for e in article.events if e.when and _open(e.when)}
    return attrs.evolve(
        article,
        dates=tuple(learnt.get(timex, timex) for timex in article.dates),
        events=tuple(
            attrs.evolve(event, when=learnt[event.when]) if event.when in learnt else event for event in article.events
        ),
    )


def _open(timex: Timex) -> bool:
    return timex.earliest is None and timex.value.startswith("XXXX-") and month_and_day(timex) is not None


def _dated(timex: Timex, own: Timex, day: datetime.date, source: str) -> Timex:
    """A date with the year in which it lies nearest to the day that was learnt."""
    month, number = month_and_day(timex) or (day.month, day.day)
    for year in (day.year, day.year + 1, day.year - 1):
        try:
            found = datetime.date(year, month, number)
        except ValueError:
            continue  # 29 February
        if abs((found - day).days) <= _HALF:
            return attrs.evolve(
                timex,
                value=f"{found.isoformat()}{timex.value[10:]}",
                earliest=found,
                latest=found,
                basis=Basis.LINKED,
                rule=f"linked:{source}",
                evidence=(own.span,) if own.span else (),
            )
    return timex
