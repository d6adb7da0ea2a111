"""A count of units from another time in, the time that it leads to out."""

from __future__ import annotations

from datetime import date, timedelta

import attrs

from wirecopy.dates.english.meaning import Point
from wirecopy.dates.placing.ledger import Ledger, Placed, left_open, of_stretch, on_calendar
from wirecopy.dates.placing.stretches import shift_day, stretch_of
from wirecopy.models import Basis

__all__ = ["place_shifted", "place_time"]


def place_shifted(point: Point, ledger: Ledger, _tense: int) -> Placed:
    """Units counted from the anchor or from the time named before."""
    unit, shift = point.unit or "D", point.shift or 0
    base, basis = ledger.anchor, Basis.ANCHORED
    if point.quarterly:
        quarter = ledger.quarter if unit == "Q" or not ledger.part_year else None
        ended = ledger.anchor and shift_day(ledger.anchor, "Q", -1)
        if unit == "Q" and ended and (quarter is None or (point.ended and quarter > ended)):
            # the results that are told are those of the quarter that has ended
            quarter = ended
        if quarter is not None:
            return on_calendar(shift_day(quarter, unit, shift), "Q", Basis.CONTEXT)
    if point.context:
        if ledger.recent is not None and unit != "Q":
            base, basis = ledger.recent, Basis.CONTEXT
            if unit in "DN" and ledger.recent_unit != "D":
                return _some_day(ledger.recent, ledger.recent_unit)
        elif ledger.anchor is None:
            base, basis = ledger.recent, Basis.CONTEXT
    if not ledger.exact and basis is Basis.ANCHORED and unit in "DWN":
        base = None
    if base is None and unit == "D" and not point.context and ledger.month_day and abs(shift) <= 1:
        return _near_open_day(ledger.month_day, shift)
    day = None if base is None else shift_day(base, unit, shift)
    return on_calendar(day, unit, basis)


def _near_open_day(month_day: tuple[int, int], shift: int) -> Placed:
    """Today, yesterday or tomorrow, where the day of publication has no year; the last of February has no morrow."""
    if month_day in ((2, 28), (2, 29), (3, 1)) and shift:
        return on_calendar(None, "D", Basis.NONE)
    day = date(2000, *month_day) + timedelta(days=shift)
    return left_open(f"XXXX-{day:%m-%d}", "")


def _some_day(inside: date, unit: str) -> Placed:
    """A day of a month or year that the text does not tell more closely."""
    if unit not in "MY":
        return on_calendar(None, "D", Basis.NONE)
    stretch = stretch_of(inside, unit)
    open_day = attrs.evolve(stretch, value=stretch.value + ("-XX" if unit == "M" else "-XX-XX"))
    return of_stretch(open_day, "", Basis.CONTEXT)


def place_time(ledger: Ledger, tense: int) -> Placed:
    """A time of day by itself belongs to the day named last, or to that of publication."""
    day = ledger.recent if ledger.recent_unit == "D" and ledger.recent is not None else ledger.anchor
    basis = Basis.CONTEXT if day is ledger.recent and day is not None else Basis.ANCHORED
    if tense > 0 and ledger.anchor is not None and day is not None and day < ledger.anchor:
        day, basis = ledger.anchor, Basis.ANCHORED
    return on_calendar(day, "D", basis)
