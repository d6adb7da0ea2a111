"""The timeline: the same events and actors across many articles."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import attrs

from wirecopy.models.actor import Actor
from wirecopy.models.article import Article
from wirecopy.models.event import Event, EventType, Modality
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
        id: A slug, unique inside the timeline.
        type: What kind of act it is.
        when: The time that the reports agree on, or None.
        where: The place that the reports agree on, or None.
        sources: Everybody who acts in a report.
        targets: Everybody whom it concerns in a report.
        reports: The reports, in a fixed order that does not depend on the order of the articles.
        differing: The ids of entries that may be of the same event and tell it otherwise: with other sides, or that it
            did not happen.
    """

    id: str = ""
    type: EventType
    when: Timex | None = None
    where: Actor | None = None
    sources: tuple[Actor, ...] = ()
    targets: tuple[Actor, ...] = ()
    reports: tuple[Report, ...]
    differing: tuple[str, ...] = ()

    @property
    def actors(self) -> tuple[Actor, ...]:
        """Everybody who is source or target in a report."""
        return tuple({actor.id: actor for actor in reversed((*self.sources, *self.targets))}.values())[::-1]

    @property
    def day(self) -> datetime.date | None:
        """The first day of it, or None."""
        return self.when.earliest if self.when else None

    @property
    def modalities(self) -> tuple[Modality, ...]:
        """What the reports say of whether it happened, each word once: planned in one, occurred in another."""
        return tuple(dict.fromkeys(report.event.modality for report in self.reports))

    @property
    def articles(self) -> tuple[Article, ...]:
        """The articles that tell it, each once."""
        return tuple({id(report.article): report.article for report in self.reports}.values())

    def __repr__(self) -> str:
        sides = ("+".join(actor.name for actor in side) or "?" for side in (self.sources, self.targets))
        when = self.when.value if self.when else None
        return f"<TimelineEntry {self.type.value} {' → '.join(sides)} {when} {len(self.reports)} reports>"


@attrs.frozen(kw_only=True)
class LinkedActor:
    """One actor across articles.

    Args:
        id: A stable slug, unique inside the timeline.
        name: The fullest form in any article.
        members: The actor as each article has it, with the source of the article.
        roles: The roles by the day of the article that gives them, or a day near it; None where it is not known.
    """

    id: str
    name: str
    members: tuple[tuple[str | None, Actor], ...]
    roles: tuple[tuple[datetime.date | None, str], ...] = ()

    @property
    def aliases(self) -> tuple[str, ...]:
        """Every surface that an article has for it, pronouns left out."""
        return tuple(dict.fromkeys(alias for _, actor in self.members for alias in actor.aliases))

    def __repr__(self) -> str:
        return f"<LinkedActor {self.name!r} in {len(self.members)} articles>"


@attrs.frozen(kw_only=True)
class Timeline:
    """What many articles tell, event by event.

    Args:
        entries: The events, in the order of their days; those without a day last.
        actors: The actors across the articles.
        articles: The articles, in a fixed order, their dates completed by what others tell.
    """

    entries: tuple[TimelineEntry, ...] = ()
    actors: tuple[LinkedActor, ...] = ()
    articles: tuple[Article, ...] = ()

    def __iter__(self) -> Iterator[TimelineEntry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __repr__(self) -> str:
        numbers = ((len(self.entries), "event"), (len(self.actors), "actor"))
        return f"<Timeline {', '.join(f'{n} {what}' if n == 1 else f'{n} {what}s' for n, what in numbers)}>"
