"""Articles that tell the same events in, those without a year with the year of the others out."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence

import attrs

from wirecopy.dates.layer import add_dates
from wirecopy.links.against import Against, contradiction
from wirecopy.links.days import Firmness, days_in, month_day
from wirecopy.links.join import Joined
from wirecopy.links.telling import MUTUAL, Telling
from wirecopy.models.article import Article
from wirecopy.models.event import Modality
from wirecopy.models.timex import Anchor, Basis, Timex
from wirecopy.spans import Span

__all__ = ["learn_years"]

_ENOUGH = 2.5
"""Points that make a year known: a day on which the same two sides act, two days with one side in common, or one event
told with the same place, side and name of a thing, which need not even name its day."""

_DAY, _MONTH = 1.0, 0.5
_BOTH_SIDES, _ONE_SIDE, _PLACE, _NAME = 1.5, 0.5, 0.5, 1.0
_AFTER = 31
"""Days that a story can look ahead of the event by which its year is learnt."""


@attrs.frozen
class _Agreement:
    """A day that an article tells without its year, and a report that has it.

    Args:
        day: The day, in its year.
        points: How much the two reports agree in.
        evidence: Where the article names the day.
    """

    day: datetime.date
    points: float
    evidence: Span | None


def learn_years(articles: Sequence[Article], tellings: Sequence[Telling], joined: Joined) -> dict[int, Article]:
    """Give articles without a year the year of articles that tell the same events.

    The two name the same month and day; two such days are enough, or one on which the same two sides act. Nothing is
    learnt where events of several years fit, where the weekdays of the story do not allow the year, where the story
    tells of later days with their year, or where the two contradict each other in whether something happened.

    Args:
        articles: The articles.
        tellings: Their events.
        joined: Which of them are of one event.

    Returns:
        The articles that have learnt their year, by number; their dates and events are placed in it.
    """
    hostile = _hostile(tellings, joined)
    found: dict[int, dict[int, list[_Agreement]]] = {}
    for _, one, other in joined.pairs:
        for mine, theirs in ((tellings[one], tellings[other]), (tellings[other], tellings[one])):
            if _is_undated(articles[mine.article]) and (mine.article, theirs.article) not in hostile:
                for agreement in _agreements(mine, theirs):
                    found.setdefault(mine.article, {}).setdefault(agreement.day.year, []).append(agreement)
    learnt = {}
    for number, years in sorted(found.items()):
        if len(years) == 1:
            (agreements,) = years.values()
            article = _with_year(articles[number], agreements)
            if article is not None:
                learnt[number] = article
    return learnt


def _is_undated(article: Article) -> bool:
    return article.anchor.year is None and not article.anchor.candidates


def _hostile(tellings: Sequence[Telling], joined: Joined) -> set[tuple[int, int]]:
    """Pairs of articles of which one denies what the other tells."""
    pairs = set()
    for one, other in joined.rivals:
        mine, theirs = tellings[one], tellings[other]
        if contradiction(mine, theirs) is Against.NEGATED:
            pairs |= {(mine.article, theirs.article), (theirs.article, mine.article)}
    return pairs


def _agreements(mine: Telling, theirs: Telling) -> list[_Agreement]:
    """The day of a report that another one dates."""
    when, dated = mine.days.yearless, theirs.days
    if when is None or mine.days.firmness is not Firmness.OWN or dated.first is None or dated.last is None:
        return []
    if dated.firmness < (Firmness.AGAIN if when[1] else Firmness.CONTEXT) or not dated.single:
        return []
    if not days_in(when, dated.first, dated.last):
        return []
    points = (_DAY if when[1] else _MONTH) + _sides(mine, theirs)
    points += _PLACE if mine.places & theirs.places or (mine.place is not None and mine.place == theirs.place) else 0.0
    points += _NAME if mine.names & theirs.names else 0.0
    span = mine.event.when.span if mine.event.when else None
    return [_Agreement(dated.first, points, span)]


def _sides(mine: Telling, theirs: Telling) -> float:
    """Points for the sides: two in common, or one."""
    if mine.event.type in MUTUAL:
        shared = len(mine.both.groups & theirs.both.groups)
    else:
        shared = bool(mine.source.groups & theirs.source.groups) + bool(mine.target.groups & theirs.target.groups)
    akin = mine.source.parties & theirs.source.parties or mine.target.parties & theirs.target.parties
    return _BOTH_SIDES if shared > 1 else _ONE_SIDE if shared or akin else 0.0


def _with_year(article: Article, agreements: Sequence[_Agreement]) -> Article | None:
    """The article with its year, or None where the evidence is thin or its own words speak against it."""
    best: dict[datetime.date, float] = {}
    for agreement in agreements:
        best[agreement.day] = max(best.get(agreement.day, 0.0), agreement.points)
    near = max(best)
    if sum(best.values()) < _ENOUGH or (article.anchor.years and near.year not in article.anchor.years):
        return None
    if any(day > near + datetime.timedelta(days=_AFTER) for day in _told_days(article)):
        return None
    evidence = tuple(sorted({one.evidence for one in agreements if one.evidence is not None}))
    anchor = Anchor(near=near, basis=Basis.LINKED, evidence=evidence)
    dated = add_dates(attrs.evolve(article, anchor=anchor))
    placed = {timex.span: timex for timex in dated.dates}
    dates = tuple(placed.get(timex.span, timex) if _needs_year(timex, near) else timex for timex in article.dates)
    dated = attrs.evolve(dated, dates=dates)
    by_span = {timex.span: timex for timex in dates}
    events = tuple(attrs.evolve(event, when=_placed(event.when, by_span)) for event in article.events)
    return attrs.evolve(dated, events=events)


def _needs_year(when: Timex, near: datetime.date) -> bool:
    """Whether a time needs no more than a year: a month or a day of one; "this year", but not right before the next.

    A weekday needs the week in which the page was written, and that may be weeks after the day that it tells of.
    """
    return month_day(when) is not None or (when.value == "XXXX" and near.month < 12)


def _told_days(article: Article) -> list[datetime.date]:
    """The days with a year of what the article says has happened."""
    told = (event.when for event in article.events if event.modality is Modality.OCCURRED)
    return [when.earliest for when in told if when is not None and when.earliest is not None]


def _placed(when: Timex | None, by_span: Mapping[Span | None, Timex]) -> Timex | None:
    if when is None or when.span is None:
        return when
    return by_span.get(when.span, when)
