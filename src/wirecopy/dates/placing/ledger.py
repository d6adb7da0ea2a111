"""What is known of the calendar while a text is read from left to right, and the answers that are built from it."""

from __future__ import annotations

import datetime

import attrs

from wirecopy.dates.english.meaning import Point
from wirecopy.dates.placing.stretches import Stretch, stretch_of
from wirecopy.models import Anchor, Basis
from wirecopy.spans import Span

__all__ = ["Ledger", "Placed", "left_open", "of_stretch", "on_calendar", "said_year"]

_UNKNOWN = {
    "D": "XXXX-XX-XX", "W": "XXXX-WXX", "N": "XXXX-WXX-WE", "M": "XXXX-XX", "Q": "XXXX-QX", "Y": "XXXX", "E": "XXX",
    "C": "XX", "L": "X",
}  # fmt: skip
"""Values of units that no day is known of."""


@attrs.frozen(kw_only=True)
class Placed:
    """A point on the calendar.

    Args:
        value: Its TIMEX3 value.
        earliest: First day, or None.
        latest: Last day, or None.
        unit: The unit that it is said in, "" for one that is no calendar unit.
        basis: How it is known.
        candidates: The values that are possible where the text does not decide between them.
    """

    value: str
    earliest: datetime.date | None = None
    latest: datetime.date | None = None
    unit: str = "D"
    basis: Basis
    candidates: tuple[str, ...] = ()


@attrs.define(kw_only=True)
class Ledger:
    """What is known so far.

    Args:
        anchor: The day that "yesterday" counts from, or None. Where only its year was inferred, a day of the story that
            lies near it.
        exact: Whether *anchor* is the very day; if not, "yesterday" and "last week" stay open.
        month_day: Month and day of the anchor where its year is not known, or None.
        years: The years that are possible where the page does not decide between them.
        evidence: The pieces of the text that an inferred year rests on.
        anchor_basis: How the year of *anchor* is known where it was inferred or learnt, else None.
        recent: The first day of the time named last, or None.
        recent_unit: The unit of the time named last.
        named_day: The last day that the text names with its year, or None.
        quarter: The first day of the last quarter named that has ended, or None.
        part_year: Whether a stretch of six or nine months was named after it ("the first nine months").
        weekdays: The days that the bare weekdays of the text were last put on.
    """

    anchor: datetime.date | None
    exact: bool = True
    month_day: tuple[int, int] | None = None
    years: tuple[int, ...] = ()
    evidence: tuple[Span, ...] = ()
    anchor_basis: Basis | None = None
    recent: datetime.date | None = None
    recent_unit: str = "D"
    named_day: datetime.date | None = None
    quarter: datetime.date | None = None
    part_year: bool = False
    weekdays: dict[int, datetime.date] = attrs.Factory(dict)

    def take(self, anchor: Anchor) -> None:
        """Count from an anchor whose year was inferred from the page or learnt from another one."""
        self.anchor, self.exact = (anchor.day or anchor.near), anchor.day is not None
        self.anchor_basis, self.evidence = anchor.basis, anchor.evidence

    def note(self, placed: Placed) -> None:
        """Remember a time that was named."""
        if placed.earliest is not None and placed.unit:
            self.recent, self.recent_unit = placed.earliest, placed.unit
            if placed.unit == "D" and placed.basis is Basis.EXPLICIT:
                self.named_day = placed.earliest

    def note_quarter(self, placed: Placed) -> None:
        """Remember a quarter that was named, unless it goes on or lies ahead."""
        if not (self.anchor and placed.latest and placed.latest >= self.anchor):
            self.quarter, self.part_year = placed.earliest, False


def on_calendar(day: datetime.date | None, unit: str, basis: Basis) -> Placed:
    """The unit around a day; without a day its open value."""
    if day is None:
        return Placed(value=_UNKNOWN[unit], unit=unit, basis=Basis.NONE)
    return of_stretch(stretch_of(day, unit), unit, basis)


def of_stretch(stretch: Stretch, unit: str, basis: Basis) -> Placed:
    """A stretch of the calendar."""
    if stretch.earliest is None or stretch.latest is None:
        return Placed(value=stretch.value, unit=unit, basis=basis)
    return Placed(value=stretch.value, earliest=stretch.earliest, latest=stretch.latest, unit=unit, basis=basis)


def left_open(value: str, unit: str) -> Placed:
    """A value that names no day of the calendar."""
    return Placed(value=value, unit=unit, basis=Basis.NONE)


def said_year(point: Point, ledger: Ledger) -> tuple[int | None, Basis]:
    """The year that the expression itself names or counts to."""
    if point.year is not None:
        return point.year, Basis.EXPLICIT
    if point.unit == "Y" and point.shift is not None:
        base = ledger.recent if point.context and ledger.recent else ledger.anchor
        if base is not None and 1 <= base.year + point.shift <= 9999:
            return base.year + point.shift, Basis.CONTEXT if base is not ledger.anchor else Basis.ANCHORED
    return None, Basis.NONE
