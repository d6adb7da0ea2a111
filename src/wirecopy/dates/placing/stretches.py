"""A day and a unit in, the unit around the day out, as TIMEX3 writes it, with its first and last day."""

from __future__ import annotations

import calendar
import datetime

import attrs
from dateutil.relativedelta import relativedelta

__all__ = ["SEASON_MONTHS", "Stretch", "season_of", "shift_day", "stretch_of"]

SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
"""The first month of a season, in the northern half of the world; meteorological seasons, three months each."""

_YEARS = {"E": (3, 10), "C": (2, 100), "L": (1, 1000)}
"""Decade, century and millennium: the digits that name them, and their years."""


@attrs.frozen
class Stretch:
    """A stretch of the calendar.

    Args:
        value: Its TIMEX3 value.
        earliest: Its first day, or None where the calendar of Python has none.
        latest: Its last day, or None.
    """

    value: str
    earliest: datetime.date | None
    latest: datetime.date | None


def shift_day(day: datetime.date, unit: str, count: int) -> datetime.date | None:
    """The day some units later, or earlier for a negative count; None beyond the years 1 to 9999.

    Args:
        day: A day.
        unit: ``D W N M Q Y E C L``: day, week, weekend, month, quarter, year, decade, century, millennium.
        count: How many units.

    Example:
        >>> shift_day(datetime.date(2024, 11, 22), "M", -9)
        datetime.date(2024, 2, 22)
    """
    step, count = ("M", 3 * count) if unit == "Q" else (unit, count)
    if unit in _YEARS:
        step, count = "Y", _YEARS[unit][1] * count
    try:
        if step in "DWN":
            return day + datetime.timedelta(days=count if step == "D" else 7 * count)
        return day + (relativedelta(years=count) if step == "Y" else relativedelta(months=count))
    except (OverflowError, ValueError):
        return None


def stretch_of(day: datetime.date, unit: str) -> Stretch:
    """The unit that a day lies in.

    Weeks are those of ISO 8601, from Monday to Sunday; a century is the hundred years with the same first two digits.

    Args:
        day: A day.
        unit: One of those of :func:`shift_day`, or ``H`` for a half of a year.

    Example:
        >>> stretch_of(datetime.date(2024, 11, 22), "W").value, stretch_of(datetime.date(2024, 11, 22), "Q").latest
        ('2024-W47', datetime.date(2024, 12, 31))
    """
    year = day.year
    if unit == "D":
        return Stretch(day.isoformat(), day, day)
    if unit in ("W", "N"):
        iso = day.isocalendar()
        monday = day.toordinal() - iso.weekday + 1
        first = monday + (5 if unit == "N" else 0)
        value = f"{iso.year:04d}-W{iso.week:02d}" + ("-WE" if unit == "N" else "")
        return Stretch(value, _from_ordinal(first), _from_ordinal(monday + 6))
    if unit == "M":
        return _months(f"{year:04d}-{day.month:02d}", year, day.month, 1)
    if unit == "Q":
        quarter = (day.month + 2) // 3
        return _months(f"{year:04d}-Q{quarter}", year, quarter * 3 - 2, 3)
    if unit == "H":
        half = 1 if day.month <= 6 else 2
        return _months(f"{year:04d}-H{half}", year, half * 6 - 5, 6)
    if unit == "Y":
        return _months(f"{year:04d}", year, 1, 12)
    digits, size = _YEARS[unit]
    first_year = year // size * size
    return Stretch(
        f"{year:04d}"[:digits],
        datetime.date(max(first_year, 1), 1, 1),
        datetime.date(min(first_year + size - 1, 9999), 12, 31),
    )


def season_of(year: int, season: str) -> Stretch:
    """A season of a year: three months; a winter begins in the December of its year.

    Args:
        year: The year.
        season: ``SP``, ``SU``, ``FA`` or ``WI``.

    Example:
        >>> season_of(2024, "WI").latest
        datetime.date(2025, 2, 28)
    """
    return _months(f"{year:04d}-{season}", year, SEASON_MONTHS[season], 3)


def _months(value: str, year: int, month: int, count: int) -> Stretch:
    last_month = month + count - 1
    last_year = year + (last_month - 1) // 12
    last_month = (last_month - 1) % 12 + 1
    if last_year > 9999:
        return Stretch(value, None, None)
    last = datetime.date(last_year, last_month, calendar.monthrange(last_year, last_month)[1])
    return Stretch(value, datetime.date(year, month, 1), last)


def _from_ordinal(ordinal: int) -> datetime.date | None:
    return datetime.date.fromordinal(ordinal) if 1 <= ordinal <= datetime.date.max.toordinal() else None
