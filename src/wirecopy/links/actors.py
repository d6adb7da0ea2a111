"""Articles in, their actors out, each joined with those of other articles who are the same."""

from __future__ import annotations

import datetime
import functools
from collections import Counter
from collections.abc import Hashable, Sequence

import attrs
import regex

from wirecopy.models.actor import Actor, ActorKind, MentionForm
from wirecopy.models.article import Article
from wirecopy.models.timeline import LinkedActor

__all__ = ["ActorKey", "Cast", "Seen", "best_of", "is_described", "key_of", "link_actors", "to_linked"]

_ACRONYM = regex.compile(r"\p{Lu}[\p{Lu}\d&.-]{2,11}")
_CAPITAL = regex.compile(r"\p{Lu}")
_NAMED_KINDS = (ActorKind.COUNTRY, ActorKind.PLACE)

ActorKey = tuple[int, str, str, ActorKind]
"""The number of an article, and what tells an actor from the others of it."""


@attrs.frozen
class Seen:
    """An actor in an article.

    Args:
        article: The number of the article.
        actor: The actor.
        listed: Whether the article lists it; if not, only an event knows it.
    """

    article: int
    actor: Actor
    listed: bool = True


@attrs.frozen(kw_only=True)
class Cast:
    """The actors of many articles.

    Args:
        groups: Who is the same, group by group, in a fixed order.
        numbers: The number of the group of each actor.
    """

    groups: tuple[tuple[Seen, ...], ...]
    numbers: dict[ActorKey, int] = attrs.field(repr=False)

    def group_of(self, article: int, actor: Actor) -> int:
        """The number of the group to which an actor of an article belongs."""
        return self.numbers[key_of(article, actor)]


def key_of(article: int, actor: Actor) -> ActorKey:
    """What tells an actor from the others of its article."""
    return article, actor.id, actor.name, actor.kind


def link_actors(articles: Sequence[Article]) -> Cast:
    """Find the actors that are the same in several articles.

    Of one kind and name; countries of one code; organisations that share a full name or an acronym; a person of one
    name ("Roe") is the only "Ada Roe" of the articles when both are of one country or share a role. Who is only
    described ("the officials", "a spokeswoman") is somebody else in each article.

    Args:
        articles: The articles, in a fixed order.

    Example:
        >>> import wirecopy
        >>> texts = ["Kenya met Norway.", "Norway met Ghana."]
        >>> len(link_actors([wirecopy.parse(text, parser="plain") for text in texts]).groups)
        3
    """
    told = [seen for number, article in enumerate(articles) for seen in _everybody(number, article)]
    parents = list(range(len(told)))
    first: dict[Hashable, int] = {}
    for place, seen in enumerate(told):
        for key in _keys(seen):
            _join(parents, place, first.setdefault(key, place))
    for place, full in _short_names(told, parents):
        _join(parents, place, full)
    groups: dict[int, list[Seen]] = {}
    for place, seen in enumerate(told):
        groups.setdefault(_root(parents, place), []).append(seen)
    return Cast(
        groups=tuple(map(tuple, groups.values())),
        numbers={
            key_of(seen.article, seen.actor): number for number, group in enumerate(groups.values()) for seen in group
        },
    )


def to_linked(cast: Cast, articles: Sequence[Article]) -> dict[int, LinkedActor]:
    """The actors as a timeline shows them, in its order, by the number of the group."""
    fullest_of = dict(enumerate(best_of(cast)))
    order = sorted(
        fullest_of, key=lambda number: (fullest_of[number].kind.value, fullest_of[number].name.casefold(), number)
    )
    counts: dict[str, int] = {}
    made: dict[int, LinkedActor] = {}
    for number in order:
        group = [seen for seen in cast.groups[number] if seen.listed]
        best = fullest_of[number]
        roles = {(_day(articles[seen.article]), role.text): None for seen in group for role in seen.actor.roles}
        made[number] = LinkedActor(
            id=_slug(f"{best.kind.value}:{best.name.casefold().replace(' ', '-')}", counts),
            name=best.name,
            members=tuple((articles[seen.article].source, seen.actor) for seen in group),
            roles=tuple(sorted(roles, key=lambda role: (role[0] or datetime.date.max, role[1]))),
        )
    return made


def best_of(cast: Cast) -> list[Actor]:
    """The actor that names each group best: a person in full, others as most articles have it."""
    best = []
    for group in cast.groups:
        counts = Counter(seen.actor.name for seen in group)
        if group[0].actor.kind is ActorKind.PERSON:
            counts = Counter(dict.fromkeys(counts, 1))
        name = max(counts, key=functools.partial(_rank, counts))
        best.append(next(seen.actor for seen in group if seen.actor.name == name))
    return best


def _rank(counts: Counter[str], name: str) -> tuple[int, int, str]:
    return counts[name], len(name), name


def _everybody(number: int, article: Article) -> list[Seen]:
    """The actors of an article, and those whom only an event of it knows."""
    listed = [Seen(number, actor) for actor in article.actors]
    known = {key_of(number, actor) for actor in article.actors}
    for event in article.events:
        for actor in (*event.sources, *event.targets, *((event.where,) if event.where else ())):
            if key_of(number, actor) not in known:
                known.add(key_of(number, actor))
                listed.append(Seen(number, actor, False))
    return listed


def _keys(seen: Seen) -> list[Hashable]:
    """What an actor can be known by in another article."""
    actor, name = seen.actor, seen.actor.name.casefold()
    if is_described(actor):
        return [(seen.article, actor.kind, name)]
    keys: list[Hashable] = [(actor.kind, name)]
    if actor.kind is ActorKind.COUNTRY and actor.country:
        keys.append((actor.kind, "code", actor.country))
    if actor.kind is ActorKind.ORGANIZATION:
        names = {m.text for m in actor.mentions if m.form is MentionForm.NAME}
        keys += [(actor.kind, alias.casefold()) for alias in names if _ACRONYM.fullmatch(alias) or " " in alias]
    return keys


def is_described(actor: Actor) -> bool:
    """Whether an article only describes somebody, in words that fit others as well."""
    if actor.kind in _NAMED_KINDS or not actor.mentions:
        return False
    if any(mention.form is MentionForm.NAME for mention in actor.mentions):
        return False
    return actor.kind is ActorKind.PERSON or not _CAPITAL.search(actor.name)


def _short_names(told: Sequence[Seen], parents: list[int]) -> list[tuple[int, int]]:
    """Persons of one name, each with the one person of a fuller name who can be meant."""
    full: dict[str, dict[int, int]] = {}
    short: list[int] = []
    for place, seen in enumerate(told):
        actor = seen.actor
        if actor.kind is not ActorKind.PERSON or is_described(actor):
            continue
        words = actor.name.casefold().split()
        if len(words) > 1:
            full.setdefault(words[-1], {}).setdefault(_root(parents, place), place)
        elif words:
            short.append(place)
    pairs = []
    for place in short:
        candidates = full.get(told[place].actor.name.casefold().strip(), {})
        if len(candidates) == 1:
            other = next(iter(candidates.values()))
            if _akin(told[place].actor, told[other].actor):
                pairs.append((place, other))
    return pairs


def _akin(short: Actor, full: Actor) -> bool:
    if short.country and full.country:
        return short.country == full.country
    return bool({role.text.casefold() for role in short.roles} & {role.text.casefold() for role in full.roles})


def _day(article: Article) -> datetime.date | None:
    return article.anchor.day or article.anchor.near


def _root(parents: list[int], place: int) -> int:
    while parents[place] != place:
        parents[place] = parents[parents[place]]
        place = parents[place]
    return place


def _join(parents: list[int], one: int, other: int) -> None:
    low, high = sorted((_root(parents, one), _root(parents, other)))
    parents[high] = low


def _slug(wanted: str, counts: dict[str, int]) -> str:
    """The id, with a number behind it where "Jean-Paul Roe" and "Jean Paul Roe" would have the same."""
    number = counts.get(wanted, 0) + 1
    slug = wanted if number == 1 else f"{wanted}-{number}"
    while slug in counts and number > 1:
        number += 1
        slug = f"{wanted}-{number}"
    counts[wanted] = number
    counts.setdefault(slug, 1)
    return slug
