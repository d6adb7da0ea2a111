"""A text in, the pieces of it out that are worth reading for a date: cheap to find, and small."""

from __future__ import annotations

import re
from collections.abc import Iterator

import regex

__all__ = ["chunks", "windows"]

_BEFORE, _BEHIND = 52, 44
"""How far a date with weekday and clock reaches to the left and to the right of its year, at most."""
_REACH = 28
"""How far the day is from the year, at most ("22nd of Thermidor"-long names and fillers included)."""
_CHUNK = 4096
_PACKED = re.compile(r"\d{8}(?!\d)")
_DAY = re.compile(r"(?<!\d)\d\d?(?!\d)")
_SHORT_YEAR = regex.compile(r"(?<=\d)([-./])\d\d?\1\d\d(?!\d)|['’]\d\d(?!\d)|(?<=\w)-\d\d(?!\d)")


def windows(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """The pieces of ``text[start:stop]`` that hold a year with another number near it.

    A full date that the grammar reads lies inside one of them. Where years stand close together for long, the
    pieces overlap by a few characters.

    Example:
        >>> list(windows("It was founded in 1999 and has 5 members.", 0, 41))
        [(0, 41)]
        >>> list(windows("Copyright 2024", 0, 14))
        []
    """
    anchors = [*_years(text, start, stop), *_short_years(text, start, stop)]
    anchors.sort()
    first, last, before = -1, -1, -1
    for at in anchors:
        left = max(start, at - _BEFORE)
        left = max(text.rfind("\n", left, at) + 1, left)
        right = text.find("\n", at, at + _BEHIND)
        right = min(stop, at + _BEHIND) if right < 0 else min(stop, right)
        day = _DAY.search(text, max(left, at - _REACH), at) or _DAY.search(text, at + 4, min(right, at + _REACH))
        if not day and not _PACKED.match(text, at, stop):
            continue
        if left > last or last - first > _CHUNK:
            if last >= 0:
                yield first, last
            first = max(left, before)
        last, before = right, at
    if last >= 0:
        yield first, last


def chunks(text: str, start: int, stop: int) -> Iterator[tuple[int, int]]:
    """All of ``text[start:stop]`` that has a day in digits, in pieces that end where a line or a word does.

    Example:
        >>> list(chunks("May 22", 0, 6)), list(chunks("one line", 0, 8))
        ([(0, 6)], [])
    """
    while start < stop:
        last = min(stop, start + _CHUNK)
        if last < stop:
            cut = max(text.rfind(sign, start, last) for sign in "\n\r") + 1 or text.rfind(" ", start, last) + 1
            last = cut if cut > start else last
        if _DAY.search(text, start, last):
            yield start, last
        start = last


def _years(text: str, start: int, stop: int) -> Iterator[int]:
    """Where a year of four digits starts."""
    for century in ("19", "20"):
        at = text.find(century, start, stop)
        while at >= 0:
            if text[at + 2 : at + 4].isdecimal() and not text[max(at - 1, 0) : at].isdecimal():
                yield at
            at = text.find(century, at + 2, stop)


def _short_years(text: str, start: int, stop: int) -> Iterator[int]:
    """Where a year of two digits follows: at the first of two equal signs, at an apostrophe, at a dash."""
    for sign in "/.-'’":
        at = text.find(sign, start, stop)
        while at >= 0:
            if text[at + 1 : at + 2].isdecimal() and _SHORT_YEAR.match(text, at):
                yield at
            at = text.find(sign, at + 1, stop)
