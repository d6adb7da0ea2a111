"""The part of a point that says most decides how it is placed."""

from __future__ import annotations

import pytest
from placing_helpers import put

from wirecopy.dates.english import Point


@pytest.mark.parametrize(
    ("point", "value"),
    [
        (Point(weekday=5, month=11, day=22), "2024-11-22"),
        (Point(weekday=2, clock="22:00"), "2024-11-19T22:00"),
        (Point(weekday=2, daypart="EV"), "2024-11-19TEV"),
        (Point(unit="D", shift=-1, daypart="MO"), "2024-11-21TMO"),
        (Point(clock="24:00", weekday=2), "2024-11-19T24:00"),
        (Point(clock="09:00"), "2024-11-22T09:00"),
        (Point(month=11, mod="END"), "2024-11"),
        (Point(month=11, clock="09:00"), "2024-11-XXT09:00"),
    ],
)
def test_a_point_is_placed(point: Point, value: str) -> None:
    """Day before weekday before unit; a clock or a part of the day is put behind the day."""
    assert put(point).value == value


def test_a_point_that_says_nothing_is_the_day_of_publication() -> None:
    """So that a clock by itself has a day."""
    assert put(Point()).value == "2024-11-22"
