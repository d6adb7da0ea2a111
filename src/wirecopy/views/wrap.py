"""Text in, rows that fit a number of columns out, counted as a terminal counts them."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import accumulate

__all__ = ["cells", "cut", "pad", "wrap"]


def cells(text: str) -> int:
    """How many columns a text takes: two for a wide character, none for an accent that stands by itself.

    Example:
        >>> cells("Geneva"), cells("日内瓦")
        (6, 6)
    """
    return len(text) if text.isascii() else sum(map(_cell, text))


def pad(text: str, width: int) -> str:
    """A text filled up with spaces to a number of columns.

    Example:
        >>> pad("日", 4) + "|"
        '日  |'
    """
    return text + " " * (width - cells(text))


def cut(text: str, width: int, mark: str = "…") -> str:
    """The start of a text that fits a number of columns, with a mark behind it where something is left out.

    Example:
        >>> cut("Talks ended in Geneva", 12)
        'Talks ended…'
    """
    start = text[: 4 * width]  # a letter with more accents than that is none
    if len(start) == len(text) and cells(text) <= width:
        return text
    room = width - cells(mark)
    fitting = sum(total <= room for total in accumulate(map(_cell, start)))
    return start[:fitting].rstrip() + mark


def wrap(text: str, width: int) -> list[str]:
    """A text in rows of at most a number of columns, broken at spaces, or inside a word that is longer.

    Runs of spaces count as one. No-break spaces do not break.

    Args:
        text: One line of text.
        width: Columns of a row, 2 or more.

    Returns:
        The rows; one empty row for an empty text.

    Example:
        >>> wrap("Talks ended in Geneva", 12)
        ['Talks ended', 'in Geneva']
    """
    rows, row, used = [], "", 0
    for word in text.split(" "):
        if not word:
            continue
        size = cells(word)
        if row and used + 1 + size <= width:
            row, used = f"{row} {word}", used + 1 + size
            continue
        if row:
            rows.append(row)
        if size > width:
            *full, word = _pieces(word, width)
            rows += full
            size = cells(word)
        row, used = word, size
    return [*rows, row] if row or not rows else rows


def _pieces(word: str, width: int) -> Iterator[str]:
    if word.isascii():
        yield from (word[start : start + width] for start in range(0, len(word), width))
        return
    start = used = 0
    for place, char in enumerate(word):
        size = _cell(char)
        if used + size > width and place > start:
            yield word[start:place]
            start, used = place, 0
        used += size
    yield word[start:]


@lru_cache(maxsize=4096)
def _cell(char: str) -> int:
    if unicodedata.east_asian_width(char) in "WF":
        return 2
    return 0 if unicodedata.category(char) in ("Mn", "Me", "Cf") else 1
