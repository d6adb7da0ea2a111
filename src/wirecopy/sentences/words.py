"""A sentence in, its words out, each with its place."""

from __future__ import annotations

import re
from itertools import accumulate
from operator import add

import attrs

__all__ = ["Words", "read_words"]

# "U.S.", "29,000", "didn’t", then the genitive by itself ("Russia" + "’s"); a hyphen is a word of its own, so that
# "US-supplied" shows who supplied. Possessive throughout: every character is read once.
_WORD = re.compile(
    r"""
    (?: (?: [^\W\d_] \. ){2,12}
    | \d++ (?: [.,] \d++ )*+
    | [^\W\d_]++ (?: ['’] (?! s\b | S\b ) [^\W\d_]++ )?+
    | ['’] [sS] \b
    | [^\W_]++
    | \S ) \s*+
    """,
    re.VERBOSE,
)


@attrs.frozen
class Words:
    """The words of a piece of text.

    Args:
        lows: The words in small letters, curly apostrophes as straight ones.
        starts: Where each starts.
        stops: Where each stops.

    Offsets:
        *starts* and *stops* count code points of the text that was read.
    """

    lows: list[str]
    starts: list[int]
    stops: list[int]

    def __len__(self) -> int:
        return len(self.lows)


def read_words(text: str, start: int = 0, stop: int | None = None) -> Words:
    """Read the words of a text, or of a part of it; marks are words too.

    Args:
        text: Any text.
        start: Where to begin.
        stop: Where to stop; None for the end of *text*.

    Returns:
        The words, which the white space between them parts.

    Offsets:
        In code points of *text*, also where only a part of it is read.

    Example:
        >>> read_words("Russia’s U.S.-made arms.").lows
        ['russia', "'s", 'u.s.', '-', 'made', 'arms', '.']
    """
    stop = len(text) if stop is None else min(stop, len(text))
    piece = text[start:stop]
    first = stop - len(piece.lstrip())
    # together the pieces are the text: each is a word and the white space behind it
    pieces = _WORD.findall(text, first, stop)
    words = list(map(str.rstrip, pieces))
    starts = list(accumulate(map(len, pieces), initial=first))[:-1]
    lows = list(map(str.lower, words))
    if "’" in piece:
        lows = [low.replace("’", "'") for low in lows]
    return Words(lows, starts, list(map(add, starts, map(len, words))))
