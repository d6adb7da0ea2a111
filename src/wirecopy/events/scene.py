"""A sentence in, its words with the actors that they mention out: what all rules of events look at."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from wirecopy.models.actor import Actor, Mention
from wirecopy.sentences import Words, read_words

__all__ = ["Place", "Scene", "read_scene"]


@attrs.frozen
class Place:
    """An actor where a sentence mentions it.

    Args:
        actor: The actor.
        mention: The mention.
        first: Number of its first word.
        last: Number of its last word.
    """

    actor: Actor
    mention: Mention
    first: int
    last: int


@attrs.frozen
class Scene:
    """A sentence.

    Args:
        text: The text that it stands in.
        start: Where it starts.
        stop: Where it stops.
        words: Its words.
        lows: The words in small letters.
        places: The actors in it, in order.
        at: For each word the number of the place that covers it, or -1.

    Offsets:
        Words and places count words of the sentence, from 0; *start* and *stop* code points of *text*.
    """

    text: str
    start: int
    stop: int
    words: Words
    lows: list[str]
    places: tuple[Place, ...]
    at: list[int]


def read_scene(text: str, start: int, stop: int, mentions: Sequence[tuple[Mention, Actor]]) -> Scene:
    """Read one sentence.

    Args:
        text: The text of the article.
        start: Where the sentence starts.
        stop: Where it stops.
        mentions: The mentions that lie inside it, in order, each with its actor.
    """
    words = read_words(text, start, stop)
    starts, stops, length = words.starts, words.stops, len(words)
    places: list[Place] = []
    at = [-1] * length
    here = 0
    for mention, actor in mentions:
        while here < length and stops[here] <= mention.span.start:
            here += 1
        if here == length:
            break
        last = here
        while last + 1 < length and starts[last + 1] < mention.span.stop:
            last += 1
        number = len(places)
        places.append(Place(actor, mention, here, last))
        at[here : last + 1] = [number] * (last + 1 - here)
    return Scene(text, start, stop, words, words.lows, tuple(places), at)
