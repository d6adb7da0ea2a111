"""Linked actors in, for each the countries and organisations that it stands for out."""

from __future__ import annotations

import regex

from wirecopy.links.actors import Cast, is_described
from wirecopy.models.actor import ActorKind

__all__ = ["GROUP", "read_parties"]

_WORD = regex.compile(r"[\p{L}\d][\p{L}\d.&]*")
_COLLECTIVE = (ActorKind.COUNTRY, ActorKind.ORGANIZATION)
GROUP = "~"
"""Starts the code of a group of persons: a person may be one of them."""
_LONGEST = 6
"""Words of a name inside another name, at most: "Organisation of the Petroleum Exporting Countries"."""
_ROLES = 8
"""Roles of an actor that are read, at most."""
_WORDS = 24
"""Words of a name that are read, at most."""


def read_parties(cast: Cast) -> list[frozenset[str]]:
    """Tell for whom each linked actor stands: itself, its country, and whoever is in its name.

    "NATO-Ukraine Council" stands for itself, for NATO and for Ukraine, "Dnipro" for Ukraine, the "Secretary General of
    NATO" for NATO. Two actors that stand for nobody in common cannot be the same side of an event. Who is only
    described and stands for no country ("the ministers") stands for nobody: that could be anybody.

    Args:
        cast: The linked actors.

    Returns:
        Codes by the number of the group; a country is its ISO 3166-1 code.
    """
    own: list[str | None] = []
    named: dict[tuple[str, ...], str] = {}
    for number, group in enumerate(cast.groups):
        country = next((seen.actor.country for seen in group if seen.actor.country), None)
        is_country = group[0].actor.kind is ActorKind.COUNTRY and country is not None
        described = all(is_described(seen.actor) for seen in group)
        mark = GROUP if group[0].actor.kind is ActorKind.GROUP else "#"
        of_country = group[0].actor.kind is ActorKind.GROUP and country is not None
        own.append(country if is_country else None if described or of_country else f"{mark}{number}")
        if group[0].actor.kind in _COLLECTIVE and own[-1]:
            for name in dict.fromkeys(alias for seen in group for alias in (seen.actor.name, *seen.actor.aliases)):
                words = _words(name)
                if words and name[:1].isupper():
                    named.setdefault(words, own[-1] or "")
    parties = []
    for number, group in enumerate(cast.groups):
        found = {own[number]}
        for seen in group:
            found.add(seen.actor.country)
            for name in (seen.actor.name, *(role.text for role in seen.actor.roles[:_ROLES])):
                found |= _inside(_words(name), named)
        parties.append(frozenset(code for code in found if code))
    return parties


def _words(name: str) -> tuple[str, ...]:
    return tuple(word.casefold().rstrip(".") for word in _WORD.findall(name)[:_WORDS])


def _inside(words: tuple[str, ...], named: dict[tuple[str, ...], str]) -> set[str]:
    """Whoever is in a name."""
    found = set()
    for start in range(len(words)):
        for stop in range(start + 1, min(len(words), start + _LONGEST) + 1):
            if words[start:stop] in named:
                found.add(named[words[start:stop]])
    return found
