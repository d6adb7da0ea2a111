"""A text in, the dates out that a scraper broke over several lines: "Nov", "22,", "2024"."""

from __future__ import annotations

import attrs

from wirecopy.dates.explicit.find import find_explicit
from wirecopy.dates.explicit.found import Found

__all__ = ["PIECE", "find_broken"]

PIECE = 80
"""Characters of a line that may hold a piece of a broken date, at most."""


def find_broken(text: str, start: int, stop: int) -> list[Found]:
    """Find the dates with a name of a month that go on from one line to the next.

    Pages that put every element on a line of its own break a date where it changes its type. Each line that the date
    touches has to be short, so that two sentences are not read as one.

    Args:
        text: Any text.
        start: Where to start.
        stop: Where to stop.

    Offsets:
        Code points of *text*; the span of a finding holds the line breaks.

    Example:
        >>> text = "Share\\nNov\\n22,\\n2024\\nBy A. Writer"
        >>> [found.days[0].value for found in find_broken(text, 0, len(text))]
        ['2024-11-22']
    """
    joined = text[start:stop].replace("\r", " ").replace("\n", " ")
    out = []
    for found in find_explicit(joined):
        first, last = start + found.start, start + found.stop
        if "month" in found.rule and "\n" in text[first:last]:
            begin = max(text.rfind("\n", max(0, first - PIECE - 1), first), first - PIECE - 1)
            end = text.find("\n", last, last + PIECE + 1)
            end = min(len(text), last + PIECE + 1) if end < 0 else end
            if all(len(line) <= PIECE for line in text[begin + 1 : end].split("\n")):
                out.append(attrs.evolve(found, start=first, stop=last))
    return out
