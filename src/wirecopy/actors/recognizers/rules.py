"""The recogniser ``rules``: capitals, word lists and weighted evidence; no model."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from wirecopy.actors.candidates import Candidate
from wirecopy.actors.features import find_features
from wirecopy.actors.judge import judge
from wirecopy.actors.knowledge import ADDRESS, THING, load_knowledge
from wirecopy.actors.reading import Reading
from wirecopy.actors.recognizers.protocol import Sighting
from wirecopy.models import ActorKind
from wirecopy.spans import Span

__all__ = ["RECOGNIZER", "RulesRecognizer"]

_KINDS = {"PER": ActorKind.PERSON, "ORG": ActorKind.ORGANIZATION, "LOC": ActorKind.PLACE}


@attrs.frozen
class RulesRecognizer:
    """Finds names by their capitals, by lists of words and names, and by the words around them."""

    name: str = "rules"

    def find(self, reading: Reading) -> Iterator[Sighting]:
        """The names of persons, organisations, countries and places."""
        tokens, names = reading.tokens, reading.found.names
        rows, surfaces = find_features(tokens, names, load_knowledge(), reading.odd)
        things = _things(reading)
        for name, kind, surface in zip(names, judge(rows, surfaces), surfaces, strict=True):
            entry = name.entry
            if (entry is not None and entry.kind == "seat") or name.pieces[-1].flags & ADDRESS:
                yield _sighting(reading, name, ActorKind.ORGANIZATION)
            elif kind != "NONE" and surface not in things:
                yield _sighting(reading, name, _KINDS[kind])


def _things(reading: Reading) -> set[str]:
    """Acronyms that are short for a thing: "INF" where the article has the "INF Treaty" or "Forces (INF) Treaty"."""
    tokens, flags = reading.tokens, load_knowledge().flags
    things = set()
    for name in reading.found.names:
        look = name.pieces[0].look
        if not look.isupper() or name.pieces[0].entry is not None:
            continue
        ahead = name.pieces[0].last
        ahead += tokens.words[ahead] == ")"
        if ahead < len(tokens.looks) and flags.get(tokens.looks[ahead], 0) & THING:
            things.add(look)
    return things


def _sighting(reading: Reading, name: Candidate, kind: ActorKind) -> Sighting:
    tokens = reading.tokens
    span = Span(tokens.starts[name.first], tokens.stops[name.last - 1])
    entry = name.entry
    if entry is None:
        return Sighting(span=span, kind=kind)
    if kind is ActorKind.PLACE and entry.kind == "country":
        kind = ActorKind.COUNTRY
    fits = (kind is ActorKind.ORGANIZATION) == (entry.kind in ("club", "org", "seat"))
    if not fits or kind is ActorKind.PERSON:
        return Sighting(span=span, kind=kind)
    return Sighting(
        span=span, kind=kind, name=entry.name or None, country=entry.country or None, sector=entry.sector or None
    )


RECOGNIZER = RulesRecognizer()
