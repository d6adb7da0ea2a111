"""What an expression means and what is known so far in, its place on the calendar out."""

from __future__ import annotations

import attrs

from wirecopy.dates.english.meaning import Point
from wirecopy.dates.placing.days import place_holiday, place_month_day, place_weekday, place_weekend
from wirecopy.dates.placing.ledger import Ledger, Placed
from wirecopy.dates.placing.parts import place_century, place_decade, place_part_of_year, place_year
from wirecopy.dates.placing.shifted import place_shifted, place_time

__all__ = ["place"]


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
        placed = place_time(ledger, tense)
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


_WAYS = (
    ("holiday", place_holiday),
    ("day", place_month_day),
    ("month", place_part_of_year),
    ("quarter", place_part_of_year),
    ("half", place_part_of_year),
    ("season", place_part_of_year),
    ("weekday", place_weekday),
    ("weekend", place_weekend),
    ("year", place_year),
    ("decade", place_decade),
    ("century", place_century),
    ("unit", place_shifted),
)
"""The part of a point that says most, and how it is placed; the first that the point has."""
