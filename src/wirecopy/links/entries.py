"""The reports of one event in, its entry in a timeline out."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

from wirecopy.links.actors import Cast, best_of
from wirecopy.links.days import Window
from wirecopy.links.join import Joined
from wirecopy.links.telling import Telling
from wirecopy.models.actor import Actor
from wirecopy.models.article import Article
from wirecopy.models.timeline import Report, TimelineEntry
from wirecopy.models.timex import Timex

__all__ = ["to_entries"]


def to_entries(
    articles: Sequence[Article], tellings: Sequence[Telling], joined: Joined, cast: Cast
) -> tuple[TimelineEntry, ...]:
    """Make the entries of a timeline, in the order of their days; those without a day last."""
    best = best_of(cast)
    made = []
    for cluster in joined.clusters:
        reports = [tellings[number] for number in cluster]
        when = _when(reports)
        made.append((_order(when, reports[0]), cluster, reports, when))
    made.sort(key=lambda entry: entry[0])
    ids: dict[tuple[int, ...], str] = {}
    counts: dict[str, int] = {}
    for _, cluster, reports, when in made:
        name = f"{reports[0].event.type.value}-{when.value[:10] if when else 'undated'}".lower()
        counts[name] = counts.get(name, 0) + 1
        ids[cluster] = f"{name}-{counts[name]}"
    others = _rivals(joined, ids)
    return tuple(
        TimelineEntry(
            id=ids[cluster],
            type=reports[0].event.type,
            when=when,
            where=_where(reports, best),
            sources=_actors(
                (group for report in reports for group in _groups(report, report.event.sources, cast)), best
            ),
            targets=_actors(
                (group for report in reports for group in _groups(report, report.event.targets, cast)), best
            ),
            reports=tuple(Report(article=articles[report.article], event=report.event) for report in reports),
            differing=tuple(sorted(others.get(ids[cluster], ()))),
        )
        for _, cluster, reports, when in made
    )


def _when(reports: Iterable[Telling]) -> Timex | None:
    """The time on which the reports agree that know it best, or None where they differ.

    Where those that know it best tell a month, one that knows the day of that month less surely says it more exactly.
    """
    said = [report for report in reports if report.days.known and report.event.when is not None]
    if not said:
        return None
    with_year = [report for report in said if report.days.first is not None] or said
    firmest = max(report.days.firmness for report in with_year)
    known = [report for report in with_year if report.days.firmness == firmest]
    common = _common(known)
    if common is None:
        return None
    best = min(known, key=_exactness)
    inside = [report for report in with_year if _meets(report, common)]
    exact = min(inside, key=_exactness, default=best)
    agreeing = _common([report for report in inside if report.days.firmness == exact.days.firmness])
    return exact.event.when if agreeing else best.event.when


def _exactness(report: Telling) -> tuple[int, int, int]:
    return _length(report), -report.days.firmness, report.number


def _length(report: Telling) -> int:
    days = report.days
    if days.first is None or days.last is None:
        return 1 if days.single else 31
    return (days.last - days.first).days + 1


def _common(reports: Sequence[Telling]) -> Window | None:
    """The days on which all of several times agree, or None; months whose year is not known agree in the month."""
    if len({report.days.yearless[0] for report in reports if report.days.yearless}) > 1:
        return None
    common: Window | None = Window()
    for report in reports:
        common = common and common.meet(Window(report.days.first, report.days.last))
    return common


def _meets(report: Telling, common: Window) -> bool:
    return common.meet(Window(report.days.first, report.days.last)) is not None


def _where(reports: Iterable[Telling], best: Sequence[Actor]) -> Actor | None:
    """The place on which the reports agree; a city and its country agree in the city."""
    places = {report.place: report.place_parties for report in reports if report.place is not None}
    if len(places) > 1:
        places = {place: parties for place, parties in places.items() if best[place].kind.value != "country"}
    return best[next(iter(places))] if len(places) == 1 else None


def _groups(report: Telling, actors: Iterable[Actor], cast: Cast) -> Iterable[int]:
    return (cast.group_of(report.article, actor) for actor in actors)


def _actors(groups: Iterable[int], best: Sequence[Actor]) -> tuple[Actor, ...]:
    return tuple(best[group] for group in dict.fromkeys(groups))


def _order(when: Timex | None, first: Telling) -> tuple[bool, datetime.date, str, int]:
    day = when.earliest if when else None
    return (day is None, day or datetime.date.min, when.value if when else "~", first.number)


def _rivals(joined: Joined, ids: dict[tuple[int, ...], str]) -> dict[str, set[str]]:
    """The entries that tell it otherwise, by id."""
    home = {number: ids[cluster] for cluster in joined.clusters for number in cluster}
    others: dict[str, set[str]] = {}
    for one, other in joined.rivals:
        mine, theirs = home[one], home[other]
        if mine != theirs:
            others.setdefault(mine, set()).add(theirs)
            others.setdefault(theirs, set()).add(mine)
    return others
