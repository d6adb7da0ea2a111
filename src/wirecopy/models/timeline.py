"""The timeline: the same events and actors across many articles."""

from __future__ import annotations

import datetime

import attrs

from wirecopy.models.actor import Actor
from wirecopy.models.article import Article
from wirecopy.models.event import Event, EventType
from wirecopy.models.timex import Timex

__all__ = ["LinkedActor", "Report", "Timeline", "TimelineEntry"]


@attrs.frozen(kw_only=True)
class Report:
    """One article telling one event.

    Args:
        article: The article.
        event: The event, one of ``article.events``.
    """

    article: Article
    event: Event


@attrs.frozen(kw_only=True)
class TimelineEntry:
    """One event and all the reports that speak of it; what they disagree in is kept side by side.

    Args:
        type: What kind of act it is.
        when: The time that the reports agree on, or None.
        where: The place that the reports agree on, or None.
        actors: Everybody who is source or target in a report.
        reports: The reports, in a fixed order that does not depend on the order of the articles.
    """

    type: EventType
    when: Timex | None = None
    where: Actor | None = None
    actors: tuple[Actor, ...] = ()
    reports: tuple[Report, ...]


@attrs.frozen(kw_only=True)
class LinkedActor:
    """One actor across articles.

    Args:
        id: A stable slug, unique inside the timeline.
        name: The fullest form in any article.
        members: The actor as each article has it, with the source of the article.
        roles: The roles by the day of the article that gives them; the day is None where it is not known.
    """

    id: str
    name: str
    members: tuple[tuple[str | None, Actor], ...]
    roles: tuple[tuple[datetime.date | None, str], ...] = ()


@attrs.frozen(kw_only=True)
class Timeline:
    """What many articles tell, event by event.

    Args:
        entries: The events, in the order of their days; those without a day last.
        actors: The actors across the articles.
    """

    entries: tuple[TimelineEntry, ...] = ()
    actors: tuple[LinkedActor, ...] = ()

    def to_records(self) -> list[dict[str, object]]:
        """The events as rows for a table or a data frame, one row an event, with its reports inside.

        ``date``, ``source``, ``target``, ``event``, ``country`` and ``sector`` are called as in the records of PLOVER.
        Sources and targets are everybody whom a report names on that side.

        Example:
            >>> import wirecopy
            >>> article = wirecopy.parse("Norway attacked Kenya on May 3, 2024.", source="a.txt", parser="plain")
            >>> (row,) = wirecopy.link([article]).to_records()
            >>> row["date"], row["event"], row["source"], row["target"]
            ('2024-05-03', 'ASSAULT', ['Norway'], ['Kenya'])
        """
        return [_record(number, entry) for number, entry in enumerate(self.entries, start=1)]

    def __repr__(self) -> str:
        return f"<Timeline {len(self.entries)} events, {len(self.actors)} actors>"


def _record(number: int, entry: TimelineEntry) -> dict[str, object]:
    events = [report.event for report in entry.reports]
    sides = {
        "source": {actor.name: actor for event in events for actor in event.sources},
        "target": {actor.name: actor for event in events for actor in event.targets},
    }
    record: dict[str, object] = {
        "id": number,
        "date": _day(entry.when, last=False),
        "date_end": _day(entry.when, last=True),
        "event": entry.type.value,
        "quad": entry.type.quad.value if entry.type.quad else None,
    }
    for side, actors in sides.items():
        record[side] = list(actors)
        record[f"{side}_country"] = [actor.country for actor in actors.values()]
        record[f"{side}_sector"] = [actor.sector for actor in actors.values()]
    record["place"] = entry.where.name if entry.where else None
    record["modality"] = list(dict.fromkeys(event.modality.value for event in events))
    record["reports"] = [
        {
            "file": report.article.source,
            "text": report.article.at(report.event.sentence),
            "trigger": report.event.trigger.text,
            "date": _day(report.event.when, last=False),
            "modality": report.event.modality.value,
            "attributed_to": report.event.attributed_to.name if report.event.attributed_to else None,
        }
        for report in entry.reports
    ]
    return record


def _day(when: Timex | None, *, last: bool) -> str | None:
    day = None if when is None else when.latest if last else when.earliest
    return None if day is None else day.isoformat()
