"""A short piece of text in, the dates out that the word lists do not know: other digits, more languages."""

from __future__ import annotations

import datetime
import unicodedata
from functools import cache

import attrs
import regex

from wirecopy.dates.explicit.find import find_explicit
from wirecopy.dates.explicit.found import Day, Found
from wirecopy.dates.explicit.vocabulary import load_vocabulary

__all__ = ["find_foreign", "is_english", "is_foreign"]

_CALLS = 3
"""Expressions that dateparser is asked about: some 15 milliseconds each, and a second for the first one."""
_FOREIGN_DIGIT = regex.compile(r"(?![0-9])\d")
_ENGLISH = (" the ", " of ", " and ")
"""Words that a page in English has all of."""
_COMMON = (" the ", " of ", " to ", " said ", " and ", " from ", " with ")
_FEW = 2
"""A story in English has as many of the common words, or more."""
_ENOUGH = 200
"""Characters from which on a story without them is taken to be in another language."""
_NAME = r"(?P<month>\p{L}[\p{L}\p{M}'’-]{2,20})\.?"
_FILL = r"(?:\p{L}{1,4}\s)?"
_DAY = r"(?P<day>[0-9][0-9]?)"
_YEAR = r"(?P<year>(?:19|20)[0-9][0-9])"
_SETTINGS = {
    "REQUIRE_PARTS": ["day", "month", "year"],
    "DATE_ORDER": "DMY",
    "PREFER_LOCALE_DATE_ORDER": False,
    "RETURN_AS_TIMEZONE_AWARE": False,
    # without a base dateparser asks the clock
    "RELATIVE_BASE": datetime.datetime(2000, 1, 1),
}


def find_foreign(text: str, start: int, stop: int) -> list[Found]:
    """Find dates that :func:`wirecopy.dates.explicit.find.find_explicit` does not know.

    Digits of other scripts are read as they are. A day, a word and a year in a row are handed to dateparser,
    and its answer is taken only when day and year are the ones that the text shows.

    Args:
        text: Any text.
        start: Where to start.
        stop: Where to stop.

    Offsets:
        Code points of *text*.

    Example:
        >>> line = "٢٢ نوفمبر ٢٠٢٤"
        >>> [found.days[0].value for found in find_foreign(line, 0, len(line))]
        ['2024-11-22']
    """
    piece = text[start:stop]
    plain = _FOREIGN_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0], digit[0])), piece)
    if plain != piece:
        found = find_explicit(plain)
        if found:
            return [attrs.evolve(one, start=start + one.start, stop=start + one.stop) for one in found]
    out: list[Found] = []
    calls = 0
    months = load_vocabulary().months
    for shape in _shape().finditer(plain):
        if shape["month"].lower() in months or calls >= _CALLS:
            continue
        calls += 1
        day = _ask(shape[0])
        if day and (day.year, day.day) == (int(shape["year"]), int(shape["day"])):
            span = start + shape.start(), start + shape.end()
            out.append(Found(start=span[0], stop=span[1], days=(day,), rule="dateparser"))
    return out


def is_english(text: str) -> bool:
    """Whether a text has the commonest words of English, so that its dates are in English too.

    Example:
        >>> is_english("The end of the talks and of the war"), is_english("Le conseil de sécurité")
        (True, False)
    """
    return all(word in text for word in _ENGLISH)


def is_foreign(text: str) -> bool:
    """Whether a text is long enough to tell that it is not in English; a short one never is.

    Example:
        >>> is_foreign("Tuesday"), is_foreign("Die Gespräche in Genf sind ohne Ergebnis geblieben. " * 5)
        (False, True)
    """
    return len(text) >= _ENOUGH and sum(word in text for word in _COMMON) < _FEW


def _ask(expression: str) -> Day | None:
    # imported here: it takes a tenth of a second, and nearly no page needs it
    import dateparser

    answer = dateparser.parse(expression, settings=_SETTINGS)
    return Day(answer.year, answer.month, answer.day) if answer else None


@cache
def _shape() -> regex.Pattern[str]:
    """A day, a word and a year, or a year, a word and a day, with small words between them."""
    return regex.compile(
        rf"(?<![\d\p{{L}}]){_DAY}(?:\.|\p{{L}}{{1,3}})?\s{_FILL}{_NAME},?\s{_FILL}{_YEAR}(?!\d)"
        rf"|(?<!\d){_YEAR}\.?\s{_FILL}{_NAME}\s{_DAY}(?!\d)"
    )
