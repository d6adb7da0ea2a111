"""The recogniser ``rules``: capitals, word lists and weighted evidence; no model."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from wirecopy.actors.candidates import Candidate
from wirecopy.actors.features import find_features
from wirecopy.actors.judge import judge
from wirecopy.actors.knowledge import load_knowledge
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
        rows = find_features(tokens, names, load_knowledge(), reading.odd)
        surfaces = [" ".join(tokens.looks[name.first : name.last]) for name in names]
        for name, kind in zip(names, judge(rows, surfaces), strict=True):
            if kind != "NONE":
                yield _sighting(reading, name, _KINDS[kind])


def _sighting(reading: Reading, name: Candidate, kind: ActorKind) -> Sighting:
    tokens = reading.tokens
    span = Span(tokens.starts[name.first], tokens.stops[name.last - 1])
    entry = name.entry
    if entry is None:
        return Sighting(span=span, kind=kind)
    if kind is ActorKind.PLACE and entry.kind == "country":
        kind = ActorKind.COUNTRY
    elif kind is ActorKind.PLACE and entry.kind == "seat":
        kind = ActorKind.ORGANIZATION
    fits = (kind is ActorKind.ORGANIZATION) == (entry.kind in ("club", "org", "seat"))
    if not fits or kind is ActorKind.PERSON:
        return Sighting(span=span, kind=kind)
    return Sighting(span=span, kind=kind, name=entry.name or None, country=entry.country or None, sector=entry.sector or None)


RECOGNIZER = RulesRecognizer()
