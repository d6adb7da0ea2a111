"""A text in, its explicit dates out: a day with its year, in any of the ways that news writes it."""

from __future__ import annotations

from collections.abc import Iterator

from wirecopy.dates.explicit.found import Found
from wirecopy.dates.explicit.grammar import load_grammar
from wirecopy.dates.explicit.reading import read_match
from wirecopy.dates.explicit.tokens import read_tokens
from wirecopy.dates.explicit.windows import chunks, windows

__all__ = ["find_explicit"]


def find_explicit(text: str, start: int = 0, stop: int | None = None, *, partial: bool = False) -> list[Found]:
    """Find the explicit dates of a text.

    Args:
        text: Any text.
        start: Where to start.
        stop: Where to stop; None for the end of the text.
        partial: Whether to find days without a year as well ("Nov. 22"). It reads every word and is slower.

    Returns:
        The findings in order; they do not overlap, and each stays inside one line.

    Offsets:
        Code points of *text*.

    Example:
        >>> line = "Posted: Nov. 22nd, 2024 at 3:48 p.m. EST | Updated 23.11.2024"
        >>> for found in find_explicit(line):
        ...     print(line[found.start : found.stop], "=", found.days[0].value, found.rule)
        Nov. 22nd, 2024 at 3:48 p.m. EST = 2024-11-22 month-day-year
        23.11.2024 = 2024-11-23 numeric
    """
    stop = len(text) if stop is None else min(stop, len(text))
    out: list[Found] = []
    for first, last in (chunks if partial else windows)(text, start, stop):
        for found in _read(text, first, last, partial):
            if not out or found.start >= out[-1].stop:
                out.append(found)
    return out


def _read(text: str, first: int, last: int, partial: bool) -> Iterator[Found]:
    tokens = read_tokens(text, first, last)
    codes = tokens.codes
    # the edge of a piece may cut a word or a number in two: neither half is one
    if codes and first and text[first - 1].isalnum() and text[first].isalnum():
        codes = "x" + codes[1:]
    if codes and last < len(text) and text[last - 1].isalnum() and text[last].isalnum():
        codes = codes[:-1] + "x"
    for match in load_grammar(partial).matches(codes):
        found = read_match(match, tokens, text)
        if found:
            yield found
