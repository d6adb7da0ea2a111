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

    def __repr__(self) -> str:
        return f"<Timeline {len(self.entries)} events, {len(self.actors)} actors>"
