"""Rules for days and months: "Nov. 22nd, 2024", "12 January", "Tuesday nights", "the week of March 6", holidays."""

from __future__ import annotations

import calendar

import attrs

from wirecopy.dates.english.meaning import Meaning, Point, Repeat
from wirecopy.dates.english.rule import Match, Part, Rule

__all__ = ["RULES"]

_NAMES = frozenset(("march", "may", "june", "april", "august", "jan", "mar", "dec"))
"""Months that are also names of persons or other words; without a cue before them they are not read."""
_VERBS = frozenset(("may", "march", "jan", "mar"))
"""Those of them that need a cue right before them."""
_SURE = frozenset(("in", "since", "until", "during", "early", "late", "mid", "last", "next"))
"""Words before a month that no name has before it."""
_BEFORE = frozenset(("of", "every", "each", "early", "late", "mid", "the", "-", "and", "or"))
"""Words before a month that show it to be one, beside the prepositions."""


def _month_day(match: Match) -> Meaning | None:
    """A day of a month, with or without its year."""
    month, day = match.month, match.number("DATE")
    year = match.year
    if not 1 <= day <= calendar.monthrange(year or 2000, month)[1] or (match.glued() and not match.ends_range()):
        return None
    return Point(year=year, month=month, day=day)


def _day_month(match: Match) -> Meaning | None:
    """A day before its month; "the third May" needs an "of"."""
    words = match.parts("DATE")
    if not words[0][0].isdigit() and "of" not in match.text.lower().split():
        return None
    return _month_day(match)


def _days(match: Match) -> tuple[Part, ...] | None:
    """Two days of one month: "Nov. 21 and 22", "21-22 November"."""
    month = match.month
    first, second = match.number("DATE"), match.number("DATE2")
    last = calendar.monthrange(2000, month)[1]
    behind = match.behind().lower()
    if (
        not (1 <= first < second <= last)
        or match.glued()
        or match.is_a(behind, "COUNTED")
        or behind in ("percent", "others")
    ):
        return None
    year = match.year
    one, two = Point(year=year, month=month, day=first), Point(year=year, month=month, day=second)
    cut, begin = match.spans["DATE"][1], match.spans["DATE2"][0]
    return Part(match.first, cut, one), Part(begin, match.stop, two)


def _month_year(match: Match) -> Meaning | None:
    return None if match.glued() else Point(year=match.year, month=match.month)


def _month(match: Match) -> Meaning | None:
    """A month by itself; one that is also a name or another word needs a cue before it."""
    word = match.word("MONTH") or match.word("SHORTMONTH")
    if match.glued() or not match.is_name or match.behind().isdigit():
        # a number behind it that is no day of the month: "Feb. 30"
        return None
    before, cued = match.before(), match.cued()
    if word in _NAMES and before not in _SURE:
        if match.behind()[:1].isupper() or before in ("", ".", "mr", "mrs", "ms", "miss"):
            return None
        if word in _VERBS and not cued and before not in _BEFORE:
            return None
    if match.has("SHORTMONTH") and "." not in match.text and not cued and before not in _BEFORE:
        return None
    return Point(month=match.month)


def _weekday(match: Match) -> Meaning | None:
    """A day of the week; "the Sunday Times" and "Bloody Sunday" are names."""
    behind = match.behind()
    named = match.is_a(match.before(), "OF_WEEKDAY") or (behind.istitle() and match.is_a(behind.lower(), "NEWSPAPER"))
    return None if named or match.glued() else Point(weekday=int(match.value("WEEKDAY")))


def _short_weekday(match: Match) -> Meaning | None:
    return None if match.glued() else Point(weekday=int(match.value("SHORTDAY")))


def _nth_weekday(match: Match) -> Meaning | None:
    """A weekday counted within its month: "the third Monday in January"."""
    nth = -1 if match.has("LAST") else match.number("ORDINAL")
    if nth == 0 or nth > 5:
        return None
    return Point(month=match.month, year=match.year, weekday=int(match.value("WEEKDAY")), nth=nth)


def _weekdays(match: Match) -> Meaning | None:
    """A day of every week: "Tuesdays", "Tuesday nights"."""
    if match.has("WEEKDAYS"):
        return Repeat(value=f"XXXX-WXX-{match.value('WEEKDAYS')}")
    return Repeat(value=f"XXXX-WXX-{match.value('WEEKDAY')}T{match.value('DAYPARTS')}")


def _weekend(match: Match) -> Meaning | None:
    return Point(weekend=True) if match.has("the") or match.cued() else None


def _week_of(match: Match) -> Meaning | None:
    day = _month_day(match)
    return attrs.evolve(day, week_of=True) if isinstance(day, Point) else None


def _holiday(match: Match) -> Meaning | None:
    """A holiday: "Christmas Day"; in small letters it is none."""
    return Point(holiday=match.holiday, year=match.year) if match.is_name else None


RULES: tuple[Rule, ...] = (
    Rule("month-day-year", "MONTHNAME [the] DATE [,] YEAR", "Nov. 22nd, 2024", "2024-11-22", _month_day),
    Rule("day-month-year", "[the] DATE [of] MONTHNAME [,] YEAR", "22 November 2024", "2024-11-22", _day_month),
    Rule("month-day", "MONTHNAME [the] DATE", "November 26", "2024-11-26", _month_day),
    Rule("day-month", "[the] DATE [of] MONTHNAME", "12 January", "2025-01-12", _day_month),
    Rule("month-days", "MONTHNAME DATE (and | - | to | through) DATE [, YEAR]", "April 24 and 25", "", _days),
    Rule("days-month", "DATE (and | - | to) DATE MONTHNAME [YEAR]", "24-25 April", "", _days),
    Rule("month-year", "MONTHNAME [,] [of] YEARNAME", "August 1988", "1988-08", _month_year),
    Rule("month", "MONTHNAME", "December", "2024-12", _month),
    Rule("weekday", "WEEKDAY", "Tuesday", "2024-11-19", _weekday),
    Rule("short-weekday", "SHORTDAY [.]", "Fri., Nov. 22", "2024-11-22", _short_weekday, alone=False),
    Rule(
        "nth-weekday",
        "[the] (ORDINAL | LAST) WEEKDAY (in | of) MONTHNAME [[,] YEAR]",
        "the third Monday in January",
        "2024-01-15",
        _nth_weekday,
    ),
    Rule("weekdays", "(WEEKDAYS | WEEKDAY DAYPARTS)", "Tuesday nights", "XXXX-WXX-2TNI", _weekdays),
    Rule("weekend", "[the] WEEKEND", "the weekend", "2024-W46-WE", _weekend),
    Rule("week-of", "the week of MONTHNAME DATE", "the week of March 6", "2025-W10", _week_of),
    Rule("holiday", "[the] HOLIDAYNAME [of] [YEAR]", "Christmas Day", "2024-12-25", _holiday),
)
"""The rules for days and months."""
