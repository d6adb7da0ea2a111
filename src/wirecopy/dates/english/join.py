"""Two points beside each other in, the one that they mean together out: "Wednesday" + "12 January"."""

from __future__ import annotations

from collections.abc import Callable

import attrs

from wirecopy.dates.english.meaning import Point

__all__ = ["join_points"]


def join_points(left: Point, glue: str, right: Point) -> Point | None:
    """Put two points together.

    Args:
        left: The first one.
        glue: What stands between them, in small letters.
        right: The second one.

    Returns:
        What they mean together, or None when they are two expressions.

    Example:
        >>> join_points(Point(month=6), "", Point(unit="Y", shift=-1))
        Point(month=6, unit='Y', shift=-1)
    """
    for fits_left, glues, fits_right in _JOINS:
        if glue in glues and fits_left(left) and fits_right(right):
            return _merge(left, right)
    return None


def _merge(left: Point, right: Point) -> Point | None:
    """All that both say; None when they contradict each other."""
    said = {}
    for field in attrs.fields(Point):
        one, two = getattr(left, field.name), getattr(right, field.name)
        if one != field.default and two != field.default and one != two:
            return None
        value = one if one != field.default else two
        if value != field.default:
            said[field.name] = value
    return Point(**said)


def _is_weekday(point: Point) -> bool:
    return point.weekday is not None and point.day is None and point.shift is None


def _is_month_day(point: Point) -> bool:
    return point.month is not None and point.day is not None and point.weekday is None and not point.week_of


def _is_part_of_year(point: Point) -> bool:
    if point.year is not None or point.shift is not None:
        return False
    return bool(point.month or point.quarter or point.season or point.holiday)


def _is_shifted_year(point: Point) -> bool:
    return point.unit == "Y" and point.shift is not None and point.mod is None


def _is_plain_year(point: Point) -> bool:
    return point.year is not None and point == Point(year=point.year)


def _is_half(point: Point) -> bool:
    return point.half is not None and point.year is None


def _is_shifted_week(point: Point) -> bool:
    return point.unit == "W" and point.shift is not None and point.mod is None


def _is_day(point: Point) -> bool:
    if point.clock is not None or point.week_of:
        return False
    return point.weekday is not None or point.day is not None or point.unit == "D" or point.holiday is not None


def _is_time(point: Point) -> bool:
    plain = point.weekday is None and point.day is None and point.shift is None and point.holiday is None
    return plain and (point.clock is not None or point.daypart is not None)


def _is_part(point: Point) -> bool:
    return point.mod is not None and point == Point(mod=point.mod)


def _takes_part(point: Point) -> bool:
    return point.mod is None and point.clock is None


_JOINS: tuple[tuple[Callable[[Point], bool], frozenset[str], Callable[[Point], bool]], ...] = (
    (_is_weekday, frozenset(("", ",", "the", ", the")), _is_month_day),
    (_is_month_day, frozenset((",", "(", "")), _is_weekday),
    (_is_part_of_year, frozenset(("", ",", "of")), _is_shifted_year),
    (_is_part_of_year, frozenset((",", "of")), _is_plain_year),
    (_is_half, frozenset(("", "of")), _is_shifted_year),
    (_is_weekday, frozenset(("", "of", ", of")), _is_shifted_week),
    (_is_day, frozenset(("", ",", "at", ", at", "in the", "from", ", from")), _is_time),
    (_is_time, frozenset(("", ",", "on", ", on", "of")), _is_day),
    (_is_part, frozenset(("", "in", "on")), _takes_part),
)
"""What may stand to the left, between, and to the right of one expression."""
