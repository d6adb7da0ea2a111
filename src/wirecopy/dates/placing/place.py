"""What an expression means and what is known so far in, its place on the calendar out."""

from __future__ import annotations

import attrs

from wirecopy.dates.english.meaning import Point
from wirecopy.dates.placing.days import place_holiday, place_month_day, place_nth_weekday, place_weekday, place_weekend
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

    Returns:
        Its place; an open value where too little is known.

    Example:
        >>> import datetime
        >>> ledger = Ledger(anchor=datetime.date(2024, 11, 22))
        >>> place(Point(weekday=2), ledger, tense=1).value, place(Point(weekday=2), ledger, tense=-1).value
        ('2024-11-26', '2024-11-19')
    """
    for part, how in _WAYS:
        if getattr(point, part) not in (None, False):
            placed = how(point, ledger, tense)
            break
    else:
        placed = place_time(ledger, tense)
    time = point.clock or point.daypart
    return _at_time(placed, time) if time else placed


def _at_time(placed: Placed, time: str) -> Placed:
    """The same with a time of day in its value; beside a month it is that of an open day: ``2024-11-XXT09:00``."""
    is_month = len(placed.value) == len("YYYY-MM") and "W" not in placed.value
    return attrs.evolve(placed, value=f"{placed.value}{'-XX' if is_month else ''}T{time}")


_WAYS = (
    ("nth", place_nth_weekday),
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
