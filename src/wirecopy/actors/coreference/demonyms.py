"""Adjectives and peoples of countries in, mentions of the country, or of the people, out."""

from __future__ import annotations

from wirecopy.actors.coreference.lands import country_of
from wirecopy.actors.coreference.member import Cast, Member
from wirecopy.actors.knowledge import DEMONYM, PEOPLE, Knowledge
from wirecopy.actors.pieces import Piece
from wirecopy.actors.reading import Reading
from wirecopy.models import ActorKind, MentionForm

__all__ = ["take_demonyms"]

_VERBS = frozenset("and are had have in of said say to were will".split())
"""Small words, most of them verbs, that stand behind a noun and not behind an adjective."""


def take_demonyms(reading: Reading, cast: Cast, known: Knowledge) -> None:
    """Make "Russian" a mention of Russia, and "Russians" one of the people."""
    if not reading.found.demonyms:
        return
    tokens = reading.tokens
    named = sorted((name.start, name.stop) for name in cast.names)
    groups: dict[str, Member] = {}
    at = 0
    for piece in sorted(reading.found.demonyms, key=lambda piece: piece.first):
        start, stop = tokens.starts[piece.first], tokens.stops[piece.last - 1]
        while at < len(named) and named[at][1] <= start:
            at += 1
        if (at < len(named) and named[at][0] < stop) or piece.entry is None:
            continue
        code = piece.entry.country
        if piece.entry.kind == "bloc":
            member = _group(cast, groups, piece.entry.name, None, "GOV")
        elif piece.flags & PEOPLE and (not piece.flags & DEMONYM or _is_people(tokens.words, piece)):
            member = _group(cast, groups, piece.look, code or None, "CVL")
        elif piece.entry.kind != "people":
            continue  # "Kurdish", "Catholic": an adjective of no country acts only with its noun
        else:
            member = country_of(cast, code, known.countries.get(code, piece.look))
        member.mentions.append((start, stop, MentionForm.NOMINAL))


def _group(cast: Cast, groups: dict[str, Member], name: str, country: str | None, sector: str) -> Member:
    if name not in groups:
        groups[name] = cast.add(Member(ActorKind.GROUP, name, country, sector, (name,)))
    return groups[name]


def _is_people(words: list[str], piece: Piece) -> bool:
    """Whether a word that is adjective and people is the people here: "the British said", not "the British attack"."""
    before = words[piece.first - 1].lower() if piece.first else ""
    after = words[piece.last]
    return before == "the" and (not after.isalpha() or after in _VERBS)
