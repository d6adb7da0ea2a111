"""A weekday, a day of a month, a holiday or a weekend in, its day out."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date, timedelta

import attrs

from wirecopy.dates.english.meaning import Point
from wirecopy.dates.placing.holidays import holiday_day
from wirecopy.dates.placing.ledger import Ledger, Placed, left_open, on_calendar, said_year
from wirecopy.dates.placing.parts import place_part_of_year
from wirecopy.dates.placing.stretches import shift_day
from wirecopy.models import Basis

__all__ = ["place_holiday", "place_month_day", "place_nth_weekday", "place_weekday", "place_weekend"]

_CLOSE = 120
"""Days from the anchor within which the nearest day is meant, whatever the verb says."""
_CLOSE_PAST = 60
"""The same for a day to come beside a verb of the past."""


def place_month_day(point: Point, ledger: Ledger, tense: int) -> Placed:
    """Place a day of a month, with the year that is said, or the one that is nearest, fits the weekday or the verb."""
    month, day = point.month or 1, point.day or 1
    year, basis = said_year(point, ledger)
    unit = "W" if point.week_of else "D"
    if year is not None:
        if not _exists(year, month, day):
            return left_open(f"{year:04d}-{month:02d}-{day:02d}", "")
        return on_calendar(date(year, month, day), unit, basis)
    value = f"XXXX-{month:02d}-{day:02d}"
    near, basis = (ledger.anchor, Basis.WEEKDAY) if ledger.anchor else (ledger.named_day, Basis.CONTEXT)
    if near is None:
        fits = (date(year, month, day) for year in ledger.years if _exists(year, month, day))
        fitting = [one for one in fits if not point.weekday or one.isoweekday() == point.weekday]
        open_value = left_open("XXXX-WXX" if point.week_of else value, "")
        return attrs.evolve(open_value, candidates=tuple(one.isoformat() for one in fitting))
    days = _each_year(month, day, near, 8 if point.weekday else 4)
    if point.weekday:
        fitting = [one for one in days if one.isoweekday() == point.weekday]
        days = fitting or days
    if point.toward == 0 and not point.weekday:
        days = [one for one in days if one.year == near.year] or days
    found = _nearest(days, near, tense if near is ledger.anchor else 0, point.toward)
    return left_open(value, "") if found is None else on_calendar(found, unit, basis)


def _exists(year: int, month: int, day: int) -> bool:
    return day <= calendar.monthrange(year, month)[1]


def _each_year(month: int, day: int, anchor: date, reach: int) -> list[date]:
    """The same day in the years around the anchor; the 29th of February only where there is one."""
    years = range(max(1, anchor.year - reach), min(9999, anchor.year + reach) + 1)
    return [date(year, month, day) for year in years if _exists(year, month, day)]


def place_holiday(point: Point, ledger: Ledger, tense: int) -> Placed:
    """Place a holiday, of the year that is said or the nearest one."""
    name = point.holiday or ""
    year, basis = said_year(point, ledger)
    if year is not None:
        return on_calendar(holiday_day(name, year), "D", basis)
    if ledger.anchor is None:
        days = {day.isoformat()[4:] for year in (2001, 2002) if (day := holiday_day(name, year))}
        return left_open(f"XXXX{days.pop()}", "") if len(days) == 1 else on_calendar(None, "D", Basis.NONE)
    around = range(max(1, ledger.anchor.year - 1), min(9999, ledger.anchor.year + 1) + 1)
    near = [day for year in around if (day := holiday_day(name, year))]
    return on_calendar(_nearest(near, ledger.anchor, tense, point.toward), "D", Basis.WEEKDAY)


def place_weekday(point: Point, ledger: Ledger, tense: int) -> Placed:
    """Place a weekday: the last one, unless the words point ahead."""
    weekday = point.weekday or 1
    anchor = ledger.anchor
    if anchor is None:
        return left_open(f"XXXX-WXX-{weekday}", "")
    if point.unit == "W" and point.shift is not None:
        week = shift_day(anchor, "W", point.shift)
        day = week and shift_day(week, "D", weekday - week.isoweekday())
        return on_calendar(day, "D", Basis.ANCHORED)
    back = (anchor.isoweekday() - weekday) % 7
    if point.toward == 0:
        days = weekday - anchor.isoweekday()
    elif point.toward == 1 or (point.toward is None and tense > 0 and back):
        days = 7 - back
    elif point.toward == -1:
        days = -(back or 7)
    else:
        days = -back
    return on_calendar(shift_day(anchor, "D", days), "D", Basis.WEEKDAY)


def place_nth_weekday(point: Point, ledger: Ledger, tense: int) -> Placed:
    """Place the nth weekday of a month: "the third Monday in January"; the month has its year like any other."""
    month = place_part_of_year(attrs.evolve(point, weekday=None, nth=None), ledger, tense)
    if month.earliest is None or month.latest is None:
        return left_open(f"{month.value}-XX", "")
    days = [month.earliest + timedelta(days=count) for count in range((month.latest - month.earliest).days + 1)]
    fitting = [day for day in days if day.isoweekday() == point.weekday]
    nth = point.nth or 1
    if nth > len(fitting):
        return left_open(f"{month.value}-XX", "")
    return on_calendar(fitting[nth - 1 if nth > 0 else nth], "D", month.basis)


def place_weekend(_point: Point, ledger: Ledger, tense: int) -> Placed:
    """Place a weekend: the last one, unless the words point ahead."""
    anchor = ledger.anchor
    if anchor is None:
        return on_calendar(None, "N", Basis.NONE)
    weeks = 0 if tense > 0 or anchor.isoweekday() >= 6 else -1
    return on_calendar(shift_day(anchor, "W", weeks), "N", Basis.WEEKDAY)


def _nearest(days: Iterable[date], anchor: date, tense: int, toward: int | None) -> date | None:
    """Of the days that are possible the one that tense or nearness chooses."""
    possible = list(days)
    if tense and toward is None:
        # of two days that are both far away, the one on the side that the verb says
        ahead = _CLOSE_PAST if tense < 0 else _CLOSE
        near = [day for day in possible if -_CLOSE <= (day - anchor).days <= ahead]
        side = [day for day in possible if (day - anchor).days * tense >= 0]
        possible = near or side or possible
    if toward == -1:
        possible = [day for day in possible if day < anchor]
    elif toward == 1:
        possible = [day for day in possible if day > anchor]
    return min(possible, key=lambda day: (abs((day - anchor).days), day > anchor), default=None)
