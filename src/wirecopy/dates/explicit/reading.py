"""A match of the grammar in, the date that it means out."""

from __future__ import annotations

import calendar

from wirecopy.dates.explicit.clock import Clock, read_clock
from wirecopy.dates.explicit.found import Day, Found
from wirecopy.dates.explicit.grammar import Match
from wirecopy.dates.explicit.tokens import Tokens
from wirecopy.dates.explicit.vocabulary import load_vocabulary

__all__ = ["read_match"]

_DIGITS_ONLY = frozenset({"iso", "packed", "numeric"})
_VERSIONS = ("version", "versions", "build", "firmware", "patch")
"""Words before a number with dots that is no date: "version 2020.4.1"."""


def read_match(match: Match, tokens: Tokens, text: str) -> Found | None:
    """Read the parts of a match; None when there is no such day, or when it only looks like a date."""
    days, orders = _days(match, tokens)
    if not days or not _plausible(match, tokens, text):
        return None
    first, stop = match.span("date")
    weekday: int | None = None
    for group in ("weekday2", "weekday"):
        at = match.start(group)
        if at >= 0:
            weekday = load_vocabulary().weekdays[tokens.words[at]]
            closed = tokens.codes[at - 1 : at] == "(" and tokens.codes[at + 1 : at + 2] == ")"
            first, stop = min(first, at), max(stop, at + 1 + closed)
    clock: Clock | None = None
    for group in ("inner", "clock2", "clock"):
        at, end = match.span(group)
        if clock is None and at >= 0:
            clock = read_clock(tokens, at, end, text)
            if clock:
                first, stop = min(first, at), max(stop, end)
    if weekday and len(days) > 1:
        days, orders = _fitting(days, orders, weekday)
    return Found(
        start=tokens.starts[first],
        stop=tokens.stops[stop - 1],
        days=days,
        orders=orders,
        clock=clock,
        weekday=weekday,
        rule=match.rule.name,
        weak=_weak(match, tokens) and not weekday and not clock,
    )


def _days(match: Match, tokens: Tokens) -> tuple[tuple[Day, ...], tuple[str, ...]]:
    """The days that the match can mean, and for a numeric date how each is read."""

    def number(group: str) -> int | None:
        at = match.start(group)
        return int(tokens.words[at]) if at >= 0 else None

    year, short = number("year"), number("yy")
    if year is None and short is not None:
        year = short + (1900 if short >= 70 else 2000)
    if match.rule.name == "packed":
        word = tokens.words[match.start("packed")]
        return _valid([(int(word[:4]), int(word[4:6]), int(word[6:]))]), ()
    if match.rule.name == "numeric":
        first, second = number("first"), number("second")
        day_first, month_first = _valid([(year, second, first)]), _valid([(year, first, second)])
        if first == second:
            return day_first, ()
        return day_first + month_first, ("DM",) * len(day_first) + ("MD",) * len(month_first)
    day = number("dd") if number("dd") is not None else number("day")
    if match.start("mm") >= 0:
        return _valid([(year, number("mm"), day)]), ()
    months = load_vocabulary().months
    named = months[tokens.words[match.start("month")]]
    if match.start("month2") >= 0:
        again = months[tokens.words[match.start("month2")]]
        named = tuple(month for month in named if month in again)
    return _valid([(year, month, day) for month in named]), ()


def _valid(days: list[tuple[int | None, int | None, int | None]]) -> tuple[Day, ...]:
    out = []
    for year, month, day in days:
        if month and day and 1 <= month <= 12 and day <= calendar.monthrange(year or 2000, month)[1]:
            out.append(Day(year, month, day))
    return tuple(out)


def _fitting(days: tuple[Day, ...], orders: tuple[str, ...], weekday: int) -> tuple[tuple[Day, ...], tuple[str, ...]]:
    """The days that fall on the weekday that stands beside them; all of them when none does."""
    fit = [at for at, day in enumerate(days) if day.date and day.date.isoweekday() == weekday]
    if not fit:
        return days, orders
    return tuple(days[at] for at in fit), tuple(orders[at] for at in fit) if orders else ()


def _plausible(match: Match, tokens: Tokens, text: str) -> bool:
    """Refuse what only looks like a date: version numbers, "12 out of 2020", the verb "may"."""
    rule = match.rule.name
    if rule in _DIGITS_ONLY:
        return _free(match, tokens, text)
    at = match.start("month")
    if at < 0:
        return True
    if match.start("year") < 0 and match.start("yy") < 0:
        # without a year, "may 5" in small letters is no day, nor is a short foreign word beside a number
        small = text[tokens.starts[at]].islower() and tokens.words[at] in load_vocabulary().english
        return not small and not _weak(match, tokens)
    first, stop = match.span("date")
    return not _weak(match, tokens) or not {"of", "the"}.intersection(tokens.words[first:stop])


def _free(match: Match, tokens: Tokens, text: str) -> bool:
    """Whether a date in digits stands by itself, and is not part of a name or of a version number."""
    first, stop = match.span("date")
    before = text[max(0, tokens.starts[first] - 2) : tokens.starts[first]]
    glued = before[-1:].isalpha()
    if match.rule.name == "iso" and _is_version(text, tokens.starts[first], tokens.stops[stop - 1]):
        return False
    if match.rule.name == "packed":
        behind = tokens.stops[stop - 1]
        return not glued and not text[behind : behind + 1].isalpha()
    if glued and not before[:-1].isalpha():
        return False
    if match.start("yy") >= 0 and "/" not in match.rule.shape:
        return all(len(tokens.words[match.start(part)]) == 2 for part in ("first", "second"))
    return True


def _is_version(text: str, start: int, stop: int) -> bool:
    return "." in text[start:stop] and text[max(0, start - 12) : start].rstrip().lower().endswith(_VERSIONS)


def _weak(match: Match, tokens: Tokens) -> bool:
    """Whether the month is a short word that English does not share: "set" and "ago" are words too."""
    at = match.start("month")
    if at < 0:
        return False
    word = tokens.words[at]
    words = load_vocabulary()
    if word in words.english or len(word) > 4 or not word.isascii():
        return False
    return words.months.get(word[:3], ()) != words.months[word] or word[:3] not in words.english
