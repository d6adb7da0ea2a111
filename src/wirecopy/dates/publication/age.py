"""A line in, where it says only how old the page is out: "3 hours ago", "Yesterday, 9:15"."""

from __future__ import annotations

from functools import cache

import regex

from wirecopy.lexicon import load_lexicon

__all__ = ["find_age"]

_LONGEST = 160
"""A line that says how old a page is is not longer."""


def find_age(line: str) -> tuple[int, int] | None:
    """Find an age of the page in a short line: a time counted back from a moment that the page does not name.

    It is no date: whoever knows when the page was fetched can count, the library does not ask a clock.

    Args:
        line: One line of a page.

    Returns:
        Where the expression starts and stops, or None.

    Offsets:
        Code points of *line*.

    Example:
        >>> find_age("By Staff | 3 hours ago")
        (11, 22)
        >>> find_age("Yesterday, 9:15") is None, find_age("It happened long ago") is None
        (False, True)
    """
    if len(line) > _LONGEST:
        return None
    found = _pattern().search(line)
    return found.span() if found else None


@cache
def _pattern() -> regex.Pattern[str]:
    places: dict[str, list[str]] = {"behind": [], "before": [], "day": []}
    for phrase, place, _ in load_lexicon("relative_age").entries:
        places[place].append(regex.escape(phrase))
    behind, before, day = ("|".join(sorted(places[p], key=len, reverse=True)) for p in ("behind", "before", "day"))
    number = r"(?:\d{1,3}|an?|one|un[ae]?|eine[mnr]?)"
    unit = r"\s?\p{L}{1,14}"
    # a day word counts when it opens the line or follows a mark, and a clock or nothing comes behind it
    return regex.compile(
        rf"\b{number}{unit}\.?\s?(?:{behind})(?!\p{{L}})"
        rf"|(?<!\p{{L}})(?:{before})\s{number}{unit}(?!\p{{L}})"
        rf"|(?<=^\W{{0,4}}|[|•·:–—]\s{{0,2}})(?:{day})(?!\p{{L}})"
        rf"(?=[,|]?(?:\s\p{{L}}{{1,3}})?\s?\d?\d[:.h]\d\d|\W*$)",
        regex.IGNORECASE,
    )
