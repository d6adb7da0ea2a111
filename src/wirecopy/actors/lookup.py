"""The actors of an article in, an index out that answers who is named between two offsets."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable

from wirecopy.models import Actor, Mention

__all__ = ["ActorIndex"]


class ActorIndex:
    """Who is spoken of where: built once an article, asked for every sentence.

    Args:
        actors: The actors, as in ``article.actors``.

    Example:
        >>> import wirecopy
        >>> from wirecopy.actors import ActorIndex
        >>> text = "Kenya signed. The Kenyan army left Geneva."
        >>> index = ActorIndex(wirecopy.find_actors(text))
        >>> [(mention.text, actor.name) for mention, actor in index.inside(14, len(text))]
        [('The Kenyan army', 'Kenyan army'), ('Kenyan', 'Kenya'), ('Geneva', 'Geneva')]
        >>> index.at(18).name
        'Kenya'
    """

    def __init__(self, actors: Iterable[Actor]) -> None:
        pairs = [(mention, actor) for actor in actors for mention in actor.mentions]
        # The longer of two that start at one place comes first: a phrase before the name inside it.
        pairs.sort(key=lambda pair: (pair[0].span.start, -pair[0].span.stop))
        self._pairs = pairs
        self._starts = [mention.span.start for mention, _ in pairs]
        self._longest = max((len(mention.span) for mention, _ in pairs), default=0)

    def inside(self, start: int, stop: int) -> list[tuple[Mention, Actor]]:
        """The mentions that lie between two offsets, in the order of the text, each with its actor.

        Offsets:
            Half-open, in code points of the text of the article.
        """
        low, high = bisect_left(self._starts, start), bisect_left(self._starts, stop)
        return [pair for pair in self._pairs[low:high] if pair[0].span.stop <= stop]

    def at(self, offset: int) -> Actor | None:
        """The actor of the shortest mention that holds the character at an offset, or None."""
        low, high = bisect_left(self._starts, offset - self._longest), bisect_left(self._starts, offset + 1)
        holding = [pair for pair in self._pairs[low:high] if offset < pair[0].span.stop]
        return min(holding, key=lambda pair: len(pair[0].span))[1] if holding else None
