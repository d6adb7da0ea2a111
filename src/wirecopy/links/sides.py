"""Two events in, whether their sides can be the same out."""

from __future__ import annotations

from collections.abc import Sequence

from wirecopy.models.actor import Actor, ActorKind, MentionForm
from wirecopy.models.event import Event, EventType

__all__ = ["identity", "same_sides", "side_keys"]

_MUTUAL = frozenset((EventType.CONSULT, EventType.AGREE, EventType.COOPERATE))
"""What several do with each other: "A met B" and "B met A" are one."""


def identity(actor: Actor) -> tuple[str, str]:
    """What an actor is called across articles: its kind and name, or the code of a country."""
    if actor.kind is ActorKind.COUNTRY and actor.country:
        return "country", actor.country
    return actor.kind.value, actor.name.casefold()


def side_keys(event: Event) -> list[tuple[str, str]]:
    """What an event must share with another one of the same sides: one of these."""
    keys: dict[tuple[str, str], None] = {}
    for actor in (*event.sources, *event.targets):
        keys[identity(actor)] = None
        if actor.country:
            keys["land", actor.country] = None
        for name in _names(actor) | _heads(actor):
            keys["name", name] = None
    return list(keys)


def same_sides(first: Event, second: Event) -> int:
    """How many sides two events share; 0 where one speaks against the other, or nothing is shared.

    A side that a report leaves out speaks against nothing. A country and a place or a group of it are one side.
    """
    if first.type in _MUTUAL:
        mine, theirs = (_everybody(event) for event in (first, second))
        shared = sum(any(_alike(a, b) for b in theirs) for a in mine)
        return shared if shared >= min(len(mine), len(theirs), 2) else 0
    shared = 0
    for one, other in ((first.sources, second.sources), (first.targets, second.targets)):
        if one and other:
            if not any(_alike(a, b) for a in one for b in other):
                return 0
            shared += 1
    return shared


def _everybody(event: Event) -> Sequence[Actor]:
    return list({identity(actor): actor for actor in (*event.sources, *event.targets)}.values())


def _alike(first: Actor, second: Actor) -> bool:
    """Whether two actors can be one side.

    The same actor; a country and a place or people of it; an organisation and who speaks or acts for it: "the foreign
    ministers of the alliance", "the secretary general of the alliance".
    """
    if identity(first) == identity(second):
        return True
    land = {first.kind, second.kind} & {ActorKind.COUNTRY, ActorKind.PLACE}
    if land and first.country is not None and first.country == second.country:
        return True
    mine, theirs = _heads(first), _heads(second)
    if (_names(first) | mine) & _names(second) or _names(first) & theirs:
        return True
    return bool(_acronyms(first) & _acronyms(second))


def _names(actor: Actor) -> frozenset[str]:
    """The names of an organisation, the short ones too; a person is known by the whole name only."""
    if actor.kind is not ActorKind.ORGANIZATION:
        return frozenset()
    named = {mention.text.casefold() for mention in actor.mentions if mention.form is MentionForm.NAME}
    return frozenset(named | {actor.name.casefold()})


def _acronyms(actor: Actor) -> frozenset[str]:
    """The words in capitals of what a group or a person is called: two of one organisation share them."""
    return frozenset(word for word in _words(actor) if len(word) > 1 and word.isupper())


def _heads(actor: Actor) -> frozenset[str]:
    """The capitalised words of a group's name or of a person's roles: whom it may act for."""
    return frozenset(word.casefold() for word in _words(actor) if len(word) > 1 and word[0].isupper())


def _words(actor: Actor) -> frozenset[str]:
    if actor.kind not in (ActorKind.GROUP, ActorKind.PERSON):
        return frozenset()
    texts = [actor.name] if actor.kind is ActorKind.GROUP else [role.text for role in actor.roles]
    words = [word.strip(",.").removesuffix("’s").removesuffix("'s") for text in texts for word in text.split()]
    return frozenset(words)
