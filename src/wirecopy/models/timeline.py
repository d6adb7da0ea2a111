"""The timeline: the same events and actors across many articles."""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from typing import Any

import attrs

from wirecopy.models.actor import Actor
from wirecopy.models.article import Article
from wirecopy.models.event import Event, EventType, Modality
from wirecopy.models.records import entry_record
from wirecopy.models.records import flat as _flat
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
        count = f"{len(self.reports)} report" + ("" if len(self.reports) == 1 else "s")
        return f"<TimelineEntry {self.type.value} {' → '.join(sides)} {when} {count}>"


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

    def filter(
        self,
        *,
        actor: str | None = None,
        type: EventType | str | None = None,
        since: datetime.date | None = None,
        until: datetime.date | None = None,
    ) -> Timeline:
        """The timeline with those of its entries that fit all that is asked for.

        Args:
            actor: A name or alias of somebody who is source, target or place in a report; capitals do not matter.
            type: The type of the events.
            since: The first day; what has no day is left out.
            until: The last day; what has no day is left out.

        Raises:
            ValueError: *type* is no type of events.

        Example:
            >>> import wirecopy
            >>> texts = ["Kenya met Norway on 3 May 2024.", "Chile attacked Peru on 4 May 2024."]
            >>> timeline = wirecopy.link(wirecopy.parse(text, parser="plain") for text in texts)
            >>> list(timeline.filter(actor="peru"))
            [<TimelineEntry ASSAULT Chile → Peru 2024-05-04 1 report>]
        """
        kind = EventType(type) if type is not None else None
        wanted = actor.casefold() if actor is not None else None
        kept = []
        for entry in self.entries:
            if kind is not None and entry.type is not kind:
                continue
            if wanted is not None and wanted not in _names(entry):
                continue
            when = entry.when
            if since is not None and (when is None or when.latest is None or when.latest < since):
                continue
            if until is not None and (when is None or when.earliest is None or when.earliest > until):
                continue
            kept.append(entry)
        return attrs.evolve(self, entries=tuple(kept))

    def to_records(self, *, flat: bool = False) -> list[dict[str, Any]]:
        """Rows for a table or a data frame, one an event, in PLOVER's field names where it has them.

        Args:
            flat: Whether to join lists with "; " and to count the reports, so that every value fits into a cell.

        Example:
            >>> import wirecopy
            >>> text = "Kenya and Norway held talks in Geneva on 3 May 2024."
            >>> (row,) = wirecopy.link([wirecopy.parse(text, parser="plain", source="a.txt")]).to_records(flat=True)
            >>> row["date"], row["event"], row["source_code"], row["event_loc_code"], row["articles"]
            ('2024-05-03', 'CONSULT', 'KEN; NOR', 'CHE', 'a.txt')
        """
        rows = [entry_record(entry) for entry in self.entries]
        return [_flat(row) for row in rows] if flat else rows

    def __iter__(self) -> Iterator[TimelineEntry]:
        return iter(self.entries)

    def __len__(self) -> int:
        return len(self.entries)

    def __repr__(self) -> str:
        numbers = ((len(self.entries), "event"), (len(self.actors), "actor"))
        return f"<Timeline {', '.join(f'{n} {what}' if n == 1 else f'{n} {what}s' for n, what in numbers)}>"


def _names(entry: TimelineEntry) -> set[str]:
    """Every name by which a report calls somebody or somewhere, in small letters."""
    named: set[str] = set()
    for report in entry.reports:
        event = report.event
        for actor in (*event.sources, *event.targets, *((event.where,) if event.where else ())):
            named.add(actor.name.casefold())
            named.update(alias.casefold() for alias in actor.aliases)
    return named | {actor.name.casefold() for actor in (*entry.sources, *entry.targets)}
