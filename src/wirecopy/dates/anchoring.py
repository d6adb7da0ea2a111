"""What an expression means and the day that it counts from in, its place on the calendar out."""

from __future__ import annotations

import calendar
from collections.abc import Iterable
from datetime import date, timedelta

import attrs

from wirecopy.dates.calendar import SEASON_MONTHS, Stretch, season_of, shift_day, stretch_of
from wirecopy.dates.english.meaning import Point
from wirecopy.dates.holidays import holiday_day
from wirecopy.dates.ledger import Ledger, Placed
from wirecopy.models import Basis

__all__ = ["place"]

_UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "N": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "E": "XXX",
    "C": "XX",
}  # fmt: skip
"""Values of units that no day is known of."""


_CLOSE = 60
"""Days from the anchor within which the nearest day is meant, whatever the verb says."""


def place(point: Point, ledger: Ledger, tense: int) -> Placed:
    """Put a point on the calendar.

    Args:
        point: What the expression means.
        ledger: What is known so far.
        tense: -1 when the words around it speak of the past, 1 of the future, 0 when they do not tell.
    """
    for part, how in _WAYS:
        if getattr(point, part) not in (None, False):
            placed = how(point, ledger, tense)
            break
    else:
        placed = _time_only(ledger, tense)
    if point.clock or point.daypart:
        return _at_time(placed, point)
    return placed


def _at_time(placed: Placed, point: Point) -> Placed:
    clock = point.clock or point.daypart
    day = placed.value
    if point.clock == "24:00" and placed.first is not None:
        # midnight is the end of the day that is named
        day, clock = placed.value, "24:00"
    if len(day) != 10:
        day = f"{day}-XX" if len(day) == 7 and "W" not in day else day
    return attrs.evolve(placed, value=f"{day}T{clock}")


def _time_only(ledger: Ledger, tense: int) -> Placed:
    """A time of day by itself belongs to the day named last, or to that of publication."""
    day = ledger.last if ledger.unit == "D" and ledger.last is not None else ledger.anchor
    basis = Basis.CONTEXT if day is ledger.last and day is not None else Basis.ANCHORED
    if tense > 0 and ledger.anchor is not None and day is not None and day < ledger.anchor:
        day, basis = ledger.anchor, Basis.ANCHORED
    return _placed(day, "D", basis)


def _placed(day: date | None, unit: str, basis: Basis) -> Placed:
    if day is None:
        return Placed(value=_UNKNOWN[unit], unit=unit, basis=Basis.NONE)
    return _stretch(stretch_of(day, unit), unit, basis)


def _stretch(stretch: Stretch, unit: str, basis: Basis) -> Placed:
    if stretch.first is None or stretch.last is None:
        return Placed(value=stretch.value, unit=unit, basis=basis)
    return Placed(value=stretch.value, first=stretch.first, last=stretch.last, unit=unit, basis=basis)


def _open(value: str, unit: str) -> Placed:
    return Placed(value=value, unit=unit, basis=Basis.NONE)


def _said_year(point: Point, ledger: Ledger) -> tuple[int | None, Basis]:
    """The year that the expression itself names or counts to."""
    if point.year is not None:
        return point.year, Basis.EXPLICIT
    if point.unit == "Y" and point.shift is not None:
        base = ledger.last if point.context and ledger.last else ledger.anchor
        if base is not None and 1 <= base.year + point.shift <= 9999:
            return base.year + point.shift, Basis.CONTEXT if base is not ledger.anchor else Basis.ANCHORED
    return None, Basis.NONE


def _nearest(
    days: Iterable[date], anchor: date, tense: int, toward: int | None
) -> date | None:
    """Of the days that are possible the one that tense or nearness chooses."""
    possible = list(days)
    if tense and toward is None:
        # of two days that are both far away, the one on the side that the verb says
        near = [day for day in possible if abs((day - anchor).days) <= _CLOSE]
        side = [day for day in possible if (day - anchor).days * tense >= 0]
        possible = near or side or possible
    if toward == -1:
        possible = [day for day in possible if day < anchor]
    elif toward == 1:
        possible = [day for day in possible if day > anchor]
    return min(possible, key=lambda day: (abs((day - anchor).days), day > anchor), default=None)


def _month_day(point: Point, ledger: Ledger, tense: int) -> Placed:
    month, day = point.month or 1, point.day or 1
    year, basis = _said_year(point, ledger)
    unit = "W" if point.week_of else "D"
    if year is not None:
        if not _exists(year, month, day):
            return _open(f"{year:04d}-{month:02d}-{day:02d}", "")
        return _placed(date(year, month, day), unit, basis)
    value = f"XXXX-{month:02d}-{day:02d}"
    near, basis = (ledger.anchor, Basis.WEEKDAY) if ledger.anchor else (ledger.named, Basis.CONTEXT)
    if near is None:
        fits = (date(year, month, day) for year in ledger.years if _exists(year, month, day))
        fitting = [one for one in fits if not point.weekday or one.isoweekday() == point.weekday]
        return attrs.evolve(_open(value, ""), candidates=tuple(one.isoformat() for one in fitting))
    days = _each_year(month, day, near, 8 if point.weekday else 4)
    if point.weekday:
        fitting = [one for one in days if one.isoweekday() == point.weekday]
        days = fitting or days
    if point.toward == 0 and not point.weekday:
        days = [one for one in days if one.year == near.year] or days
    found = _nearest(days, near, tense if near is ledger.anchor else 0, point.toward)
    return _open(value, "") if found is None else _placed(found, unit, basis)


def _exists(year: int, month: int, day: int) -> bool:
    return day <= calendar.monthrange(year, month)[1]


def _each_year(month: int, day: int, anchor: date, reach: int) -> list[date]:
    """The same day in the years around the anchor; the 29th of February only where there is one."""
    years = range(max(1, anchor.year - reach), min(9999, anchor.year + reach) + 1)
    return [date(year, month, day) for year in years if _exists(year, month, day)]


def _holiday(point: Point, ledger: Ledger, tense: int) -> Placed:
    name = (point.holiday or "").replace(" ' ", "'").replace(" ’ ", "'")
    year, basis = _said_year(point, ledger)
    if year is not None:
        return _placed(holiday_day(name, year), "D", basis)
    if ledger.anchor is None:
        return _placed(None, "D", Basis.NONE)
    around = range(max(1, ledger.anchor.year - 1), min(9999, ledger.anchor.year + 1) + 1)
    days = [day for year in around if (day := holiday_day(name, year))]
    return _placed(_nearest(days, ledger.anchor, tense, point.toward), "D", Basis.WEEKDAY)


def _named_part(point: Point, ledger: Ledger, tense: int) -> Placed:
    """A month, quarter, half or season: of the year that is said, or the one that tense and nearness choose."""
    kind, first_month, count = _part_of_year(point)
    year, basis = _said_year(point, ledger)
    if year is None and ledger.anchor is None and ledger.named is not None and point.month:
        year, basis = _nearest_year(point.month, ledger.named), Basis.CONTEXT
    elif year is None and ledger.anchor is not None:
        year, basis = _year_of_part(point, first_month, count, ledger.anchor, tense), Basis.WEEKDAY
    if year is None or not 1 <= year <= 9999:
        return _open(f"XXXX-{kind}", "")
    if point.season:
        return _stretch(season_of(year, point.season), "S", basis)
    unit = "M" if point.month else "Q" if point.quarter else "H"
    placed = _placed(date(year, first_month, 1), unit, basis)
    if point.quarter and not (ledger.anchor and placed.last and placed.last >= ledger.anchor):
        ledger.quarter, ledger.months = placed.first, False
    # nobody knows from the text when a company's own year begins
    return attrs.evolve(placed, first=None, last=None) if point.fiscal else placed


def _nearest_year(month: int, named: date) -> int:
    """The year of the month that is nearest to a day."""
    years = range(max(1, named.year - 1), min(9999, named.year + 1) + 1)
    return min(years, key=lambda year: abs((date(year, month, 15) - named).days))


def _part_of_year(point: Point) -> tuple[str, int, int]:
    """How the value names the part, its first month, and how many months it has."""
    if point.month:
        return f"{point.month:02d}", point.month, 1
    if point.quarter:
        return f"Q{point.quarter}", point.quarter * 3 - 2, 3
    if point.half:
        return f"H{point.half}", point.half * 6 - 5, 6
    season = point.season or "SP"
    return season, SEASON_MONTHS[season], 3


def _year_of_part(point: Point, month: int, count: int, anchor: date, tense: int) -> int:
    """The year of a part that has none beside it."""
    begins = anchor.month - month
    inside = 0 <= begins < count or (month == 12 and begins + 12 < count)
    if point.toward == -1:
        past = month + count - 1 < anchor.month
        return anchor.year if past else anchor.year - 1
    if point.toward == 1:
        return anchor.year if month > anchor.month else anchor.year + 1
    if point.toward == 0:
        return anchor.year if not (month == 12 and anchor.month <= 2 and point.season) else anchor.year - 1
    if inside:
        return anchor.year if month <= anchor.month else anchor.year - 1
    if point.quarter:
        return anchor.year if month < anchor.month else anchor.year - 1
    if tense > 0:
        return anchor.year if month > anchor.month else anchor.year + 1
    if tense < 0 or point.season:
        return anchor.year if month < anchor.month else anchor.year - 1
    ahead, back = (month - anchor.month) % 12, (anchor.month - month) % 12
    if ahead <= 1 and ahead < back:
        return anchor.year if month > anchor.month else anchor.year + 1
    return anchor.year if month < anchor.month else anchor.year - 1


def _weekday(point: Point, ledger: Ledger, tense: int) -> Placed:
    weekday = point.weekday or 1
    anchor = ledger.anchor
    if anchor is None:
        return _open(f"XXXX-WXX-{weekday}", "")
    if point.unit == "W" and point.shift is not None:
        week = shift_day(anchor, "W", point.shift)
        day = week and shift_day(week, "D", weekday - week.isoweekday())
        return _placed(day, "D", Basis.ANCHORED)
    back = (anchor.isoweekday() - weekday) % 7
    if point.toward == 0:
        days = weekday - anchor.isoweekday()
    elif point.toward == 1 or (point.toward is None and tense > 0 and back):
        days = 7 - back
    elif point.toward == -1:
        days = -(back or 7)
    else:
        days = -back
    return _placed(shift_day(anchor, "D", days), "D", Basis.WEEKDAY)


def _weekend(point: Point, ledger: Ledger, tense: int) -> Placed:
    anchor = ledger.anchor
    if anchor is None:
        return _placed(None, "N", Basis.NONE)
    weeks = 0 if tense > 0 or anchor.isoweekday() >= 6 else -1
    return _placed(shift_day(anchor, "W", weeks), "N", Basis.WEEKDAY)


def _year(point: Point, ledger: Ledger, tense: int) -> Placed:
    year = point.year or 1
    if point.unit == "Q":
        if ledger.quarter is None:
            return _open(f"{year:04d}-QX", "Q")
        return _placed(ledger.quarter.replace(year=year, day=1), "Q", Basis.CONTEXT)
    placed = _placed(date(year, 1, 1), "Y", Basis.EXPLICIT)
    return attrs.evolve(placed, first=None, last=None) if point.fiscal else placed


def _decade(point: Point, ledger: Ledger, tense: int) -> Placed:
    year = point.decade or 0
    if year < 100:
        # "the eighties" are the last ones that have begun
        now = ledger.anchor.year if ledger.anchor else 2000
        year += now // 100 * 100 - (100 if year > now % 100 else 0)
        return _placed(date(max(year, 1), 1, 1), "E", Basis.ANCHORED if ledger.anchor else Basis.EXPLICIT)
    return _placed(date(year, 1, 1), "E", Basis.EXPLICIT)


def _century(point: Point, ledger: Ledger, tense: int) -> Placed:
    century = point.century or 1
    if century > 99:
        return _placed(None, "C", Basis.NONE)
    return _placed(date(max(1, (century - 1) * 100), 1, 1), "C", Basis.EXPLICIT)


def _shifted(point: Point, ledger: Ledger, tense: int) -> Placed:
    """Units counted from the anchor or from the time named before."""
    unit, shift = point.unit or "D", point.shift or 0
    base, basis = ledger.anchor, Basis.ANCHORED
    if point.quarterly:
        quarter = ledger.quarter if unit == "Q" or not ledger.months else None
        ended = ledger.anchor and shift_day(ledger.anchor, "Q", -1)
        if unit == "Q" and ended and (quarter is None or (point.latest and quarter > ended)):
            # the results that are told are those of the quarter that has ended
            quarter = ended
        if quarter is not None:
            return _placed(shift_day(quarter, unit, shift), "Q", Basis.CONTEXT)
    if point.context:
        if ledger.last is not None and unit not in "YQ":
            base, basis = ledger.last, Basis.CONTEXT
            if unit == "D" and ledger.unit in "MY":
                return _some_day(ledger.last, ledger.unit)
        elif ledger.anchor is None:
            base, basis = ledger.last, Basis.CONTEXT
    if not ledger.exact and basis is Basis.ANCHORED and unit in "DWN":
        base = None
    if base is None and unit == "D" and not point.context and ledger.month_day and abs(shift) <= 1:
        return _near_open_day(ledger.month_day, shift)
    day = None if base is None else shift_day(base, unit, shift)
    return _placed(day, unit, basis)


def _near_open_day(month_day: tuple[int, int], shift: int) -> Placed:
    """Today, yesterday or tomorrow, where the day of publication has no year; the last of February has no morrow."""
    if month_day in ((2, 28), (2, 29), (3, 1)) and shift:
        return _placed(None, "D", Basis.NONE)
    day = date(2000, *month_day) + timedelta(days=shift)
    return _open(f"XXXX-{day:%m-%d}", "")


def _some_day(inside: date, unit: str) -> Placed:
    """A day of a month or year that the text does not tell more closely."""
    stretch = stretch_of(inside, unit)
    open_day = attrs.evolve(stretch, value=stretch.value + ("-XX" if unit == "M" else "-XX-XX"))
    return _stretch(open_day, "", Basis.CONTEXT)


_WAYS = (
    ("holiday", _holiday),
    ("day", _month_day),
    ("month", _named_part),
    ("quarter", _named_part),
    ("half", _named_part),
    ("season", _named_part),
    ("weekday", _weekday),
    ("weekend", _weekend),
    ("year", _year),
    ("decade", _decade),
    ("century", _century),
    ("unit", _shifted),
)
"""The part of a point that says most, and how it is placed; the first that the point has."""
