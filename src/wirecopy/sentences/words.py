"""A sentence in, its words out, each with its place."""

from __future__ import annotations

import re

import attrs

__all__ = ["Words", "read_words"]

# "U.S.", "29,000", "didn’t", then the genitive by itself ("Russia" + "’s"); a hyphen is a word of its own, so that
# "US-supplied" shows who supplied. Possessive throughout: every character is read once.
_WORD = re.compile(
    r"""
    (?: [^\W\d_] \. ){2,12}
    | \d++ (?: [.,] \d++ )*+
    | [^\W\d_]++ (?: ['’] (?! s\b | S\b ) [^\W\d_]++ )?+
    | ['’] [sS] \b
    | [^\W_]++
    | [^\s]
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

    Example:
        >>> read_words("Russia’s U.S.-made arms.").lows
        ['russia', "'s", 'u.s.', '-', 'made', 'arms', '.']
    """
    piece = text[start : len(text) if stop is None else stop]
    spans = [found.span() for found in _WORD.finditer(piece)]
    low = piece.lower()
    if len(low) != len(piece):  # a few letters are longer in small
        low = "".join([small if len(small := letter.lower()) == 1 else letter for letter in piece])
    low = low.replace("’", "'")
    lows = [low[first:last] for first, last in spans]
    return Words(lows, [start + first for first, _ in spans], [start + last for _, last in spans])
