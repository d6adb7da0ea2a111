"""Months, quarters, halves, seasons, years, decades and centuries on the calendar."""

from __future__ import annotations

import pytest
from placing_helpers import day, put

from wirecopy.dates.english import Point
from wirecopy.models import Basis


@pytest.mark.parametrize(
    ("month", "tense", "value"),
    [
        (11, 0, "2024-11"),
        (10, 0, "2024-10"),
        (12, 0, "2024-12"),
        (12, -1, "2023-12"),
        (12, 1, "2024-12"),
        (1, 0, "2024-01"),
        (1, 1, "2025-01"),
        (5, -1, "2024-05"),
    ],
)
def test_a_bare_month(month: int, tense: int, value: str) -> None:
    """Back by default, ahead for a verb of the future, and the next month when nothing tells."""
    placed = put(Point(month=month), tense=tense)
    assert (placed.value, placed.basis) == (value, Basis.WEEKDAY)


@pytest.mark.parametrize(
    ("point", "value"),
    [
        (Point(month=11, toward=-1), "2023-11"),
        (Point(month=9, toward=-1), "2024-09"),
        (Point(month=12, toward=1), "2024-12"),
        (Point(month=11, toward=1), "2025-11"),
        (Point(month=12, toward=0), "2024-12"),
        (Point(season="WI", toward=-1), "2023-WI"),
        (Point(season="SU", toward=1), "2025-SU"),
        (Point(season="SU", toward=-1), "2024-SU"),
        (Point(month=6, unit="Y", shift=-1), "2023-06"),
        (Point(quarter=1, unit="Y", shift=1), "2025-Q1"),
        (Point(half=2, unit="Y", shift=0), "2024-H2"),
    ],
)
def test_a_part_with_its_direction(point: Point, value: str) -> None:
    """ "Last", "next" and the year beside it go first, whatever the verb says."""
    assert {put(point, tense=tense).value for tense in (-1, 0, 1)} == {value}


@pytest.mark.parametrize(
    ("point", "value", "first", "last"),
    [
        (Point(quarter=3), "2024-Q3", "2024-07-01", "2024-09-30"),
        (Point(quarter=4), "2024-Q4", "2024-10-01", "2024-12-31"),
        (Point(quarter=2, year=1990), "1990-Q2", "1990-04-01", "1990-06-30"),
        (Point(half=1, year=1990), "1990-H1", "1990-01-01", "1990-06-30"),
        (Point(season="SU"), "2024-SU", "2024-06-01", "2024-08-31"),
        (Point(season="WI", year=1994), "1994-WI", "1994-12-01", "1995-02-28"),
        (Point(month=2, year=2024), "2024-02", "2024-02-01", "2024-02-29"),
        (Point(year=1998), "1998", "1998-01-01", "1998-12-31"),
        (Point(decade=1970), "197", "1970-01-01", "1979-12-31"),
        (Point(decade=70), "197", "1970-01-01", "1979-12-31"),
        (Point(decade=20), "202", "2020-01-01", "2029-12-31"),
        (Point(decade=30), "193", "1930-01-01", "1939-12-31"),
        (Point(century=20), "19", "1900-01-01", "1999-12-31"),
        (Point(century=1), "00", "0001-01-01", "0099-12-31"),
    ],
)
def test_a_part_has_its_days(point: Point, value: str, first: str, last: str) -> None:
    """The value as TimeML writes it, and the first and last day."""
    placed = put(point)
    assert (placed.value, str(placed.earliest), str(placed.latest)) == (value, first, last)


@pytest.mark.parametrize("point", [Point(year=1990, fiscal=True), Point(quarter=2, year=1990, fiscal=True)])
def test_a_part_of_a_companys_year_has_no_days(point: Point) -> None:
    """Nobody knows from the text when it begins."""
    placed = put(point)
    assert (placed.earliest, placed.latest) == (None, None)


@pytest.mark.parametrize(
    ("point", "value"),
    [
        (Point(month=12), "XXXX-12"),
        (Point(quarter=3), "XXXX-Q3"),
        (Point(half=1), "XXXX-H1"),
        (Point(season="SU"), "XXXX-SU"),
        (Point(decade=70), "197"),
        (Point(year=1998), "1998"),
        (Point(century=100), "XX"),
    ],
)
def test_without_an_anchor_a_part_stays_open(point: Point, value: str) -> None:
    """What needs no anchor is known, the rest has an open year."""
    assert put(point, None).value == value


def test_a_month_near_a_day_that_is_named() -> None:
    """Without an anchor, a month belongs to the year of the day that the text names."""
    placed = put(Point(month=12), None, named_day=day("2020-01-15"))
    assert (placed.value, placed.basis) == ("2019-12", Basis.CONTEXT)


def test_a_quarter_of_another_year() -> None:
    """ "The 1988 quarter" is the quarter that the story is about, of that year; open when there is none."""
    point = Point(unit="Q", shift=0, quarterly=True, year=1988)
    assert put(point).value == "1988-QX"
    assert put(point, quarter=day("1989-07-01")).value == "1988-Q3"


@pytest.mark.parametrize("anchor", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("tense", [-1, 0, 1])
@pytest.mark.parametrize(
    "point",
    [
        Point(month=12),
        Point(month=1),
        Point(season="WI"),
        Point(quarter=4, toward=1),
        Point(decade=90),
        Point(month=1, toward=-1),
    ],
)
def test_a_year_beyond_the_calendar_stays_open(point: Point, tense: int, anchor: str) -> None:
    """At its ends no year is made up, and nothing breaks."""
    placed = put(point, day(anchor), tense=tense)
    assert (placed.earliest is None) == (placed.latest is None)
