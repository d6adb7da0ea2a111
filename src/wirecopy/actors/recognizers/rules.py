"""The recogniser ``rules``: capitals, word lists and weighted evidence; no model."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import attrs

from wirecopy.actors.candidates import Candidate
from wirecopy.actors.features import find_features
from wirecopy.actors.judge import judge
from wirecopy.actors.knowledge import ADDRESS, COMMON, FAMILY, FUNCTION, RARE, THING, Entry, load_knowledge
from wirecopy.actors.nouns import load_nouns
from wirecopy.actors.reading import Reading
from wirecopy.actors.recognizers.protocol import Sighting
from wirecopy.models import ActorKind
from wirecopy.spans import Span

__all__ = ["RECOGNIZER", "RulesRecognizer"]

_FEWEST = 2
"""Regions and cities of a country that make a name one of them."""
_BETWEEN = 6
"""Words behind a name in which the noun is looked for that says what it is."""
_KINDS = {"PER": ActorKind.PERSON, "ORG": ActorKind.ORGANIZATION, "LOC": ActorKind.PLACE}


@attrs.frozen
class RulesRecognizer:
    """Finds names by their capitals, by lists of words and names, and by the words around them."""

    name: str = "rules"

    def find(self, reading: Reading) -> Iterator[Sighting]:
        """The names of persons, organisations, countries and places."""
        tokens, names = reading.tokens, reading.found.names
        rows, surfaces = find_features(tokens, names, load_knowledge(), reading.odd)
        things, states = _things(reading), _states(reading)
        for name, kind, surface in zip(names, judge(rows, surfaces), surfaces, strict=True):
            entry = name.entry
            if (entry is not None and entry.kind == "seat") or name.pieces[-1].flags & ADDRESS:
                yield _sighting(reading, name, ActorKind.ORGANIZATION)
            elif kind != "NONE" and surface not in things:
                yield _sighting(reading, name, _KINDS[kind], states.get(surface))
            elif surface not in things and _is_known_surname(name):
                yield _sighting(reading, name, ActorKind.PERSON)
            elif surface not in things and _is_known_acronym(name):
                yield _sighting(reading, name, ActorKind.ORGANIZATION)


def _is_known_surname(name: Candidate) -> bool:
    """Whether one word is a surname and nothing else: "Maduro said"."""
    flags = name.pieces[0].flags
    also = RARE if name.opens else RARE | COMMON
    return len(name.pieces) == 1 and name.entry is None and bool(flags & FAMILY) and not flags & ~(FAMILY | also)


def _is_known_acronym(name: Candidate) -> bool:
    """Whether one word in capitals is the acronym of a body of several states: "The EU will"."""
    entry, look = name.entry, name.pieces[0].look
    return entry is not None and entry.sector == "IGO" and len(name.pieces) == 1 and look.isupper() and look.isalpha()


def _things(reading: Reading) -> set[str]:
    """Names of things: "INF" where the article has the "INF Treaty", "Scud" where it has "Scud missiles"."""
    tokens, flags, nouns = reading.tokens, load_knowledge().flags, load_nouns()
    looks, end = tokens.looks, len(tokens.looks) - 4
    things = set()
    for name in reading.found.names:
        if name.entry is not None or name.last >= end:
            continue
        first, ahead = name.pieces[0], name.last
        if first.look.isupper() and len(name.pieces) > 1 and name.pieces[1].flags & THING:
            things.add(first.look)
        if looks[ahead] == "(" and looks[ahead + 2] == ")" and flags.get(looks[ahead + 3], 0) & THING:
            things.update((" ".join(looks[name.first : ahead]), looks[ahead + 1]))
        elif len(name.pieces) == 1 and first.flags & ~RARE == 0:
            # "Oreshnik medium-range ballistic missile": adjectives may stand between.
            for look in looks[ahead : ahead + _BETWEEN]:
                if look in nouns and ("thing", "") in nouns[look]:
                    things.add(first.look)
                elif not (look.islower() or look == "-") or flags.get(look.capitalize(), 0) & FUNCTION:
                    break
    return things


def _states(reading: Reading) -> dict[str, Entry]:
    """Names that are a region here and no country: "Georgia" among Florida and Atlanta."""
    states = load_knowledge().states
    entries = [name.entry for name in reading.found.names if name.entry is not None]
    met = {entry.name for entry in entries if entry.kind == "country"} & states.keys()
    around = Counter(entry.country for entry in entries if entry.kind in ("region", "city"))
    return {name: states[name] for name in met if around[states[name].country] >= _FEWEST}


def _sighting(reading: Reading, name: Candidate, kind: ActorKind, state: Entry | None = None) -> Sighting:
    tokens = reading.tokens
    span = Span(tokens.starts[name.first], tokens.stops[name.last - 1])
    entry = state or name.entry
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
