"""A date and its line in, the way that it stands there out: by itself, in a byline, in a sentence."""

from __future__ import annotations

import regex

__all__ = ["find_place", "is_dateline"]

_LETTER = regex.compile(r"\p{L}")
_BY = regex.compile(r"(?<!\p{L})(?:by|par|por|von|door|autore?|author|written|words|staff)(?!\p{L})", regex.IGNORECASE)
_ENDED = regex.compile(r"[.!?…:|•·–—-]\s*$")
_LOOK = 110
_TOWN = regex.compile(r"\W{0,4}\p{Lu}[\p{Lu}.’'-]+(?:[ ,/]+[\p{L}.’'-]{1,24}){0,5},?\s?\(?$")
_AFTER_TOWN = regex.compile(r"\)?\.?,?\s?(?:\(|[-–—]|/)")


def find_place(text: str, line: tuple[int, int], start: int, stop: int) -> str:
    """Tell how the date ``text[start:stop]`` stands on its line.

    Returns:
        ``alone``; ``byline`` ("By A. Writer | November 22, 2024"); ``short``, with a few words beside it;
        ``sentence``; or ``line``, with more words, but not inside their sentence.

    Offsets:
        *line*, *start* and *stop* count code points of *text*.

    Example:
        >>> text = "The new museum was opened in the old town hall of the city on 22.11.2024."
        >>> find_place(text, (0, 73), 62, 72), find_place(text[62:72], (0, 10), 0, 10)
        ('sentence', 'alone')
    """
    before = text[max(line[0], start - _LOOK) : start]
    behind = text[stop : min(line[1], stop + _LOOK)]
    left, right = len(_LETTER.findall(before)), len(_LETTER.findall(behind))
    if left + right <= 2:
        return "alone"
    ended = text[max(stop, line[1] - 40) : line[1]].rstrip()[-1:] in (".", "!", "?")
    by = _BY.search(before) if left < 90 else None
    # "By" opens a line or stands in one that is no sentence
    if by and (by.start() < 16 or not (ended or right > 60)):
        return "byline"
    if left + right <= 45:
        return "short"
    if right <= 2 and _ENDED.search(before):
        return "line"
    return "sentence" if ended or (left > 60 and right > 3) or left + right > 100 else "line"


def is_dateline(text: str, line: tuple[int, int], start: int, stop: int) -> bool:
    """Whether the date ``text[start:stop]`` is that of a dateline: "KYIV, Nov 22 (Reuters) - The talks".

    Example:
        >>> text = "KYIV, Nov 22 (Reuters) - The talks"
        >>> is_dateline(text, (0, 34), 6, 12)
        True
    """
    if start - line[0] > 60:
        return False
    return bool(_TOWN.match(text, line[0], start) and _AFTER_TOWN.match(text, stop, line[1]))
