"""Reports in, groups of reports that tell one event out; what contradicts a group never gets into it."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from wirecopy.links.days import compatible, spread
from wirecopy.links.sides import same_sides, side_keys
from wirecopy.models.event import EventType, Modality
from wirecopy.models.timeline import Report

__all__ = ["group_reports"]

_MOST = 50
"""How many groups of a month, a type and an actor a report is compared with."""
_BOTH = {Modality.OCCURRED, Modality.PLANNED}
_SAMPLE = 8
"""How many reports of a group a further one must agree with."""


@attrs.define
class _Group:
    reports: list[Report] = attrs.field(factory=list)

    def takes(self, report: Report) -> int:
        """How well a report fits; 0 where it speaks against one that is already here."""
        event = report.event
        fits = 0
        # What has no day of its own has that of the story's own report of it, whoever else tells it too.
        undated = spread(event.when) is None and any(_one_story(report, other) for other in self.reports[:_SAMPLE])
        for other in self.reports[:_SAMPLE]:
            told = other.event
            if not (undated or compatible(event.when, told.when) or _one_story(report, other)):
                return 0
            if report.article is other.article and {event.modality, told.modality} == _BOTH:
                return 0  # one article does not take what happened for what will
            shared = same_sides(event, told)
            if not shared:
                return 0
            fits = max(fits, shared)
        if event.type is EventType.STATEMENT and any(report.article is other.article for other in self.reports):
            return 0  # what one says twice is two statements
        return fits


def group_reports(reports: Sequence[Report]) -> list[list[Report]]:
    """Group the reports of one event.

    Two reports can tell one event when they agree in type, when the time of one lies in that of the other, when the
    sides that both name have somebody in common. Two places are kept side by side: one report may look nearer.

    Args:
        reports: The reports, in a fixed order. Those that say most are grouped first, so that the others join them.
    """
    order = sorted(range(len(reports)), key=lambda number: (-_said(reports[number]), number))
    groups: list[_Group] = []
    index: dict[tuple[EventType, object, tuple[str, str]], list[_Group]] = {}
    for number in order:
        report = reports[number]
        keys = _keys(report)
        near = {id(group): group for key in keys for group in index.get(key, ())[-_MOST:]}
        best = max(near.values(), key=lambda group: group.takes(report), default=None)
        if best is None or not best.takes(report):
            best = _Group()
            groups.append(best)
        best.reports.append(report)
        for key in keys:
            entries = index.setdefault(key, [])
            if not any(group is best for group in entries[-_MOST:]):
                entries.append(best)
    return [sorted(group.reports, key=lambda report: _place(report, reports)) for group in groups]


def _one_story(report: Report, other: Report) -> bool:
    """Whether one article speaks of one event without saying when: of what is planned, or of "the strike" again."""
    event, told = report.event, other.event
    if report.article is not other.article or (spread(event.when) and spread(told.when)):
        return False
    if event.when and told.when and spread(event.when) is spread(told.when) is None:
        return event.when.value == told.when.value  # a day whose year is not known
    if event.modality is told.modality is Modality.PLANNED:
        return event.type is not EventType.STATEMENT
    undated = [one for one in (event, told) if spread(one.when) is None]
    return all(one.rule.startswith("noun") for one in undated) or (
        len(undated) == 2 and ":again" in event.rule + told.rule
    )


def _said(report: Report) -> int:
    """How much a report says: sides, and how exactly the day."""
    event = report.event
    days = spread(event.when)
    exact = 0 if days is None else 4 if days[0] == days[1] else 2
    return exact + bool(event.sources) + bool(event.targets)


def _keys(report: Report) -> list[tuple[EventType, object, tuple[str, str]]]:
    event = report.event
    days = spread(event.when)
    whens: list[object] = [report.article.source]
    if days is not None:
        whens += sorted({(days[0].year, days[0].month), (days[1].year, days[1].month)})
    return [(event.type, when, key) for when in whens for key in side_keys(event)]


def _place(report: Report, reports: Sequence[Report]) -> int:
    return next(number for number, other in enumerate(reports) if other is report)
