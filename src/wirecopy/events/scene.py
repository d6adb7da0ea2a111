"""A sentence in, its words with the actors that they mention out: what all rules of events look at."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from wirecopy.models.actor import Actor, ActorKind, Mention
from wirecopy.sentences import Words, read_words

__all__ = ["Place", "Scene", "read_scene"]

_DATELINE = 14
"""How many words and marks a dateline may have."""
_DASHES = frozenset("-–—")
_DATED = frozenset(",.()/:")


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
        mentions: The mentions that lie inside it, in order, each with its actor; those of a dateline are left out.
    """
    words = read_words(text, start, stop)
    starts, stops, length = words.starts, words.stops, len(words)
    told_from = _behind_dateline(text, words)
    if "(" not in words.lows[:told_from] and not (mentions and mentions[0][1].kind is ActorKind.PLACE):
        told_from = 0  # "NATO - an alliance - said"
    places: list[Place] = []
    at = [-1] * length
    here = 0
    for mention, actor in mentions:
        while here < length and stops[here] <= mention.span.start:
            here += 1
        if here == length:
            break
        if here < told_from:
            continue
        last = here
        while last + 1 < length and starts[last + 1] < mention.span.stop:
            last += 1
        number = len(places)
        places.append(Place(actor, mention, here, last))
        at[here : last + 1] = [number] * (last + 1 - here)
    return Scene(text, start, stop, words, words.lows, tuple(places), at)


def _behind_dateline(text: str, words: Words) -> int:
    """The first word behind "OSLO, Nov 19 (Reuters) -": a dateline says where a story was written, not who acts."""
    if not words or not text[words.starts[0] : words.stops[0]].isupper():
        return 0
    for number in range(1, min(len(words), _DATELINE)):
        start = words.starts[number]
        if text[start] in _DASHES:
            parted = text[start - 1].isspace() or text[start - 1] == ")" or text[start] == "—"
            if parted:
                return number + 1
        elif not (text[start].isupper() or text[start].isdigit() or text[start] in _DATED):
            return 0
    return 0
