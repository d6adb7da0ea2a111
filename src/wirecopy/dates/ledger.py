"""What is known of the calendar while a text is read from left to right."""

from __future__ import annotations

import datetime

import attrs

from wirecopy.models import Basis
from wirecopy.spans import Span

__all__ = ["Ledger", "Placed"]


@attrs.frozen(kw_only=True)
class Placed:
    """A point on the calendar.

    Args:
        value: Its TIMEX3 value.
        first: First day, or None.
        last: Last day, or None.
        unit: The unit that it is said in, "" for one that is no calendar unit.
        basis: How it is known.
        candidates: The values that are possible where the text does not decide between them.
    """

    value: str
    first: datetime.date | None = None
    last: datetime.date | None = None
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
        last: The first day of the time named last, or None.
        unit: The unit of the time named last.
        named: The last day that the text names with its year, or None.
        quarter: A day of the quarter named last, or None.
        months: Whether a stretch of several months was named after it ("the first nine months").
        weekdays: The days that the bare weekdays of the text were last put on.
    """

    anchor: datetime.date | None
    exact: bool = True
    month_day: tuple[int, int] | None = None
    years: tuple[int, ...] = ()
    evidence: tuple[Span, ...] = ()
    last: datetime.date | None = None
    unit: str = "D"
    named: datetime.date | None = None
    quarter: datetime.date | None = None
    months: bool = False
    weekdays: dict[int, datetime.date] = attrs.Factory(dict)

    def note(self, placed: Placed) -> None:
        """Remember a time that was named."""
        if placed.first is not None and placed.unit:
            self.last, self.unit = placed.first, placed.unit
            if placed.unit == "D" and placed.basis is Basis.EXPLICIT:
                self.named = placed.first
