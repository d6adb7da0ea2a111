"""A month, quarter, half, season, year, decade or century in, its stretch of the calendar out."""

from __future__ import annotations

from datetime import date

import attrs

from wirecopy.dates.english.meaning import Point
from wirecopy.dates.placing.ledger import Ledger, Placed, left_open, of_stretch, on_calendar, said_year
from wirecopy.dates.placing.stretches import SEASON_MONTHS, season_of
from wirecopy.models import Basis

__all__ = ["place_century", "place_decade", "place_part_of_year", "place_year"]


def place_part_of_year(point: Point, ledger: Ledger, tense: int) -> Placed:
    """A month, quarter, half or season: of the year that is said, or the one that tense and nearness choose."""
    kind, first_month, count = _part_of_year(point)
    year, basis = said_year(point, ledger)
    if year is None and ledger.anchor is None and ledger.named_day is not None and point.month:
        year, basis = _nearest_year(point.month, ledger.named_day), Basis.CONTEXT
    elif year is None and ledger.anchor is not None:
        year, basis = _year_of_part(point, first_month, count, ledger.anchor, tense), Basis.WEEKDAY
    if year is None or not 1 <= year <= 9999:
        return left_open(f"XXXX-{kind}", "")
    if point.season:
        return of_stretch(season_of(year, point.season), "S", basis)
    unit = "M" if point.month else "Q" if point.quarter else "H"
    placed = on_calendar(date(year, first_month, 1), unit, basis)
    if point.quarter:
        ledger.note_quarter(placed)
    # nobody knows from the text when a company's own year begins
    return attrs.evolve(placed, earliest=None, latest=None) if point.fiscal else placed


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
    """The year of a part that has none beside it; it begins with *month* and has *count* months."""
    year = anchor.year
    last, coming = (year if month < anchor.month else year - 1), (year if month > anchor.month else year + 1)
    if point.toward == -1:
        return year if month + count - 1 < anchor.month else year - 1
    if point.toward == 1:
        return coming
    if point.toward == 0:
        return year - 1 if point.season and month == 12 and anchor.month <= 2 else year
    begun = anchor.month - month
    if 0 <= begun < count or (month == 12 and begun + 12 < count):
        # the part that goes on; a winter may have begun in the year before
        return year if month <= anchor.month else year - 1
    if point.quarter:
        return last
    if tense > 0:
        return coming
    if tense < 0 or point.season:
        return last
    ahead = (month - anchor.month) % 12
    return coming if ahead <= 1 else last


def place_year(point: Point, ledger: Ledger, _tense: int) -> Placed:
    """Place a year; where one of a company begins is not known."""
    year = point.year or 1
    if point.unit == "Q":
        if ledger.quarter is None:
            return left_open(f"{year:04d}-QX", "Q")
        return on_calendar(ledger.quarter.replace(year=year, day=1), "Q", Basis.CONTEXT)
    placed = on_calendar(date(year, 1, 1), "Y", Basis.EXPLICIT)
    return attrs.evolve(placed, earliest=None, latest=None) if point.fiscal else placed


def place_decade(point: Point, ledger: Ledger, _tense: int) -> Placed:
    """Place a decade."""
    year = point.decade or 0
    if year < 100:
        # "the eighties" are the last ones that have begun
        now = ledger.anchor.year if ledger.anchor else 2000
        year += now // 100 * 100 - (100 if year > now % 100 else 0)
        return on_calendar(date(max(year, 1), 1, 1), "E", Basis.ANCHORED if ledger.anchor else Basis.EXPLICIT)
    return on_calendar(date(year, 1, 1), "E", Basis.EXPLICIT)


def place_century(point: Point, _ledger: Ledger, _tense: int) -> Placed:
    """Place a century: the 20th has the years from 1900."""
    century = point.century or 1
    if century > 99:
        return on_calendar(None, "C", Basis.NONE)
    return on_calendar(date(max(1, (century - 1) * 100), 1, 1), "C", Basis.EXPLICIT)
