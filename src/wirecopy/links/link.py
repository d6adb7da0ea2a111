"""Articles in, one timeline out: reports of the same event side by side, the same actor across articles."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Sequence

import attrs

from wirecopy.links.days import narrowest
from wirecopy.links.group import group_reports
from wirecopy.links.years import learn_years
from wirecopy.models.actor import Actor
from wirecopy.models.article import Article
from wirecopy.models.event import Event
from wirecopy.models.timeline import LinkedActor, Report, Timeline, TimelineEntry

__all__ = ["link"]


def link(articles: Iterable[Article]) -> Timeline:
    """Join what many articles tell.

    Two reports speak of one event when they agree on its type, when the day of one lies in the time of the other, and
    when the sides that both name have somebody in common; who is missing from one report speaks against nothing.
    Reports that contradict each other in time or sides are never joined. A page that names no year learns it from one
    that tells the same event with one: such dates have the basis ``linked``. Two actors of different articles are one
    when they agree in kind and name.

    Args:
        articles: The articles, in any order; the answer does not depend on it.

    Raises:
        TypeError: Something among *articles* is not an article.

    Example:
        >>> import wirecopy
        >>> texts = ("Norway attacked Kenya on 3 May 2024.", "The attack of Norway on Kenya on May 3, 2024 failed.")
        >>> timeline = wirecopy.link(wirecopy.parse(text, parser="plain") for text in texts)
        >>> [(entry.type.value, entry.when.value, len(entry.reports)) for entry in timeline.entries]
        [('ASSAULT', '2024-05-03', 2)]
    """
    if isinstance(articles, Article) or not isinstance(articles, Iterable):
        raise TypeError(f"link() needs an iterable of articles, got {type(articles).__name__}; write [article]")
    known = learn_years(_in_order(articles))
    reports = [Report(article=article, event=event) for article in known for event in article.events]
    joined = sorted((_entry(group) for group in group_reports(reports)), key=_order)
    return Timeline(entries=tuple(joined), actors=_actors(known))


def _in_order(articles: Iterable[Article]) -> list[Article]:
    """The articles in an order that depends on nothing but the articles."""
    by_text: dict[tuple[str, str], list[Article]] = {}
    for article in articles:
        if not isinstance(article, Article):
            raise TypeError(f"link() needs articles, got {type(article).__name__}; wirecopy.parse() makes them")
        by_text.setdefault((article.source or "", article.text), []).append(article)
    known = []
    for _key, same in sorted(by_text.items()):
        # The same page read twice, perhaps with another parser or date: whatever differs decides.
        known += sorted(same, key=lambda article: ascii(attrs.astuple(article))) if len(same) > 1 else same
    return known


def _day(event: Event) -> datetime.date | None:
    when = event.when
    return when.earliest if when and when.earliest == when.latest else None


def _identity(actor: Actor) -> tuple[str, str]:
    return actor.kind.value, actor.name.casefold()


def _entry(reports: Sequence[Report]) -> TimelineEntry:
    events = [report.event for report in reports]
    places = {_identity(event.where): event.where for event in events if event.where}
    actors = {_identity(actor): actor for event in events for actor in (*event.sources, *event.targets)}
    return TimelineEntry(
        type=events[0].type,
        when=narrowest([event.when for event in events if event.when]) or events[0].when,
        where=next(iter(places.values())) if len(places) == 1 else None,
        actors=tuple(actors.values()),
        reports=tuple(reports),
    )


def _order(entry: TimelineEntry) -> tuple[bool, datetime.date, str, str, int]:
    first = entry.reports[0]
    day = _day(first.event)
    return (
        day is None,
        day or datetime.date.min,
        first.article.source or "",
        entry.type.value,
        first.event.trigger.span.start,
    )


def _actors(articles: Sequence[Article]) -> tuple[LinkedActor, ...]:
    members: dict[tuple[str, str], list[tuple[Article, Actor]]] = {}
    for article in articles:
        for actor in article.actors:
            members.setdefault(_identity(actor), []).append((article, actor))
    linked: list[LinkedActor] = []
    taken: set[str] = set()
    for (kind, _name), same in sorted(members.items()):
        roles = {(article.anchor.day, role.text): None for article, actor in same for role in actor.roles}
        name = max((actor.name for _article, actor in same), key=lambda text: (len(text), text))
        linked.append(
            LinkedActor(
                id=_slug(f"{kind}:{name.casefold().replace(' ', '-')}", taken),
                name=name,
                members=tuple((article.source, actor) for article, actor in same),
                roles=tuple(sorted(roles, key=lambda role: (role[0] or datetime.date.max, role[1]))),
            )
        )
    return tuple(linked)


def _slug(wanted: str, taken: set[str]) -> str:
    """The id, with a number behind it where "Jean-Paul Roe" and "Jean Paul Roe" would have the same."""
    slug, number = wanted, 1
    while slug in taken:
        number += 1
        slug = f"{wanted}-{number}"
    taken.add(slug)
    return slug
