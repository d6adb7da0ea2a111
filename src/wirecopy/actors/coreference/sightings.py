"""What the recognisers saw in, one name a place out: the first recogniser that was asked for wins, then the longest."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wirecopy.actors.coreference.member import Name
from wirecopy.actors.reading import Reading
from wirecopy.actors.recognizers.protocol import Sighting

__all__ = ["settle_sightings"]


def settle_sightings(reading: Reading, sightings: Sequence[Iterable[Sighting]]) -> list[Name]:
    """Choose between sightings that overlap, and find their words.

    Args:
        reading: The story.
        sightings: What each recogniser saw, in the order in which they were asked for.

    Returns:
        Names in the order of the text; none overlaps another.
    """
    ranked = [
        (rank, sighting.span.start - sighting.span.stop, sighting.span.start, number, sighting)
        for rank, seen in enumerate(sightings)
        for number, sighting in enumerate(seen)
    ]
    if len(sightings) > 1:
        ranked = _apart(ranked)
    ranked.sort(key=lambda row: row[2])
    names = []
    stop = -1
    for _, _, start, _, sighting in ranked:
        if start >= stop and sighting.span.stop > start:
            names.append(_name(reading, sighting))
            stop = sighting.span.stop
    return names


def _apart(ranked: list[tuple[int, int, int, int, Sighting]]) -> list[tuple[int, int, int, int, Sighting]]:
    """Those that overlap none that comes before them in rank; each sighting asks its own characters only."""
    kept = []
    taken: set[int] = set()
    for row in sorted(ranked, key=lambda row: row[:4]):
        places = range(row[4].span.start, row[4].span.stop)
        if places and places[0] not in taken and places[-1] not in taken:
            taken.update(places)
            kept.append(row)
    return kept


def _name(reading: Reading, sighting: Sighting) -> Name:
    start, stop = sighting.span.start, sighting.span.stop
    first = reading.word_at(start)
    last = first + 1 if stop <= reading.tokens.stops[first] else reading.word_at(stop - 1) + 1
    words = tuple([look for look in reading.tokens.looks[first:last] if look[0].isalnum()])
    title = reading.tokens.written(first, last)
    return Name(
        first, last, start, stop, words or (reading.text[start:stop],), sighting.kind,
        sighting.name, sighting.country, sighting.sector, title,
    )  # fmt: skip
