"""Weekdays, days of a month, holidays and weekends on the calendar."""

from __future__ import annotations

import pytest
from placing_helpers import day, put

from wirecopy.dates.english import Point
from wirecopy.models import Basis


@pytest.mark.parametrize(
    ("weekday", "tense", "value"),
    [
        (5, 0, "2024-11-22"),
        (5, -1, "2024-11-22"),
        (5, 1, "2024-11-22"),
        (2, 0, "2024-11-19"),
        (2, -1, "2024-11-19"),
        (2, 1, "2024-11-26"),
        (6, 0, "2024-11-16"),
        (6, 1, "2024-11-23"),
        (4, -1, "2024-11-21"),
        (4, 1, "2024-11-28"),
    ],
)
def test_a_bare_weekday(weekday: int, tense: int, value: str) -> None:
    """The last such day, the day of publication among them, unless the verb is of the future."""
    placed = put(Point(weekday=weekday), tense=tense)
    assert (placed.value, placed.basis, placed.earliest) == (value, Basis.WEEKDAY, day(value))


@pytest.mark.parametrize(
    ("point", "value"),
    [
        (Point(weekday=1, toward=-1), "2024-11-18"),
        (Point(weekday=5, toward=-1), "2024-11-15"),
        (Point(weekday=1, toward=0), "2024-11-18"),
        (Point(weekday=7, toward=0), "2024-11-24"),
        (Point(weekday=1, toward=1), "2024-11-25"),
        (Point(weekday=5, toward=1), "2024-11-29"),
        (Point(weekday=2, unit="W", shift=1), "2024-11-26"),
        (Point(weekday=2, unit="W", shift=-1), "2024-11-12"),
        (Point(weekday=7, unit="W", shift=0), "2024-11-24"),
    ],
)
def test_a_weekday_with_its_direction(point: Point, value: str) -> None:
    """ "Last", "this" and "next" go first, whatever the verb says; so does the week beside it."""
    assert {put(point, tense=tense).value for tense in (-1, 0, 1)} == {value}


@pytest.mark.parametrize(
    ("month", "of_month", "tense", "value"),
    [
        (11, 26, 0, "2024-11-26"),
        (11, 26, -1, "2024-11-26"),
        (11, 21, 1, "2024-11-21"),
        (1, 20, 0, "2025-01-20"),
        (12, 4, 0, "2024-12-04"),
        (6, 30, -1, "2024-06-30"),
        (6, 30, 1, "2025-06-30"),
        (2, 29, 0, "2024-02-29"),
    ],
)
def test_a_day_of_a_month(month: int, of_month: int, tense: int, value: str) -> None:
    """The nearest one; of two that are both far away the one on the side of the verb."""
    placed = put(Point(month=month, day=of_month), tense=tense)
    assert (placed.value, placed.basis) == (value, Basis.WEEKDAY)


def test_the_weekday_beside_a_day_chooses_its_year() -> None:
    """12 January was a Wednesday in 2022, which is not the nearest year."""
    assert put(Point(month=1, day=12, weekday=3)).value == "2022-01-12"


def test_a_weekday_that_fits_no_near_year_is_passed_over() -> None:
    """The nearest day stands where the weekday fits none of the leap years around."""
    assert put(Point(month=2, day=29, weekday=3)).value == "2024-02-29"


@pytest.mark.parametrize(
    ("toward", "value"), [(-1, "2024-10-23"), (1, "2025-10-23"), (0, "2024-10-23"), (None, "2024-10-23")]
)
def test_a_day_of_a_month_with_its_direction(toward: int | None, value: str) -> None:
    """ "Last Oct. 23", "next Oct. 23", "this Oct. 23"."""
    assert put(Point(month=10, day=23, toward=toward)).value == value


def test_a_day_with_its_year() -> None:
    """Explicit, with or without an anchor; a day that the year does not have stays a value only."""
    assert put(Point(year=2019, month=4, day=3), None).basis is Basis.EXPLICIT
    placed = put(Point(year=2023, month=2, day=29), None)
    assert (placed.value, placed.earliest) == ("2023-02-29", None)
    assert put(Point(month=11, day=26, unit="Y", shift=-1)).value == "2023-11-26"


def test_without_an_anchor_the_year_stays_open() -> None:
    """A partial value, no days; a year that the text names nearby is taken."""
    assert (put(Point(month=12, day=4), None).value, put(Point(weekday=2), None).value) == ("XXXX-12-04", "XXXX-WXX-2")
    assert put(Point(weekend=True), None).value == "XXXX-WXX-WE"
    assert put(Point(holiday="easter"), None).value == "XXXX-XX-XX"
    placed = put(Point(month=12, day=4), None, named_day=day("2019-11-30"))
    assert (placed.value, placed.basis) == ("2019-12-04", Basis.CONTEXT)


def test_years_that_are_possible_become_candidates() -> None:
    """None of them is chosen; a weekday beside the day leaves those that it fits."""
    years = (2011, 2016, 2022)
    assert put(Point(month=1, day=12), None, years=years).candidates == ("2011-01-12", "2016-01-12", "2022-01-12")
    fitting = put(Point(month=1, day=12, weekday=3), None, years=years)
    assert (fitting.value, fitting.candidates) == ("XXXX-01-12", ("2011-01-12", "2022-01-12"))


@pytest.mark.parametrize(
    ("point", "tense", "value"),
    [
        (Point(holiday="christmas"), 0, "2024-12-25"),
        (Point(holiday="halloween"), 0, "2024-10-31"),
        (Point(holiday="christmas", toward=-1), 0, "2023-12-25"),
        (Point(holiday="thanksgiving", toward=1), 0, "2024-11-28"),
        (Point(holiday="good friday", year=2019), 0, "2019-04-19"),
        (Point(holiday="easter"), -1, "2024-03-31"),
        (Point(holiday="easter"), 1, "2025-04-20"),
        (Point(holiday="christmas", unit="Y", shift=-1), 0, "2023-12-25"),
        (Point(holiday="no such day"), 0, "XXXX-XX-XX"),
    ],
)
def test_a_holiday(point: Point, tense: int, value: str) -> None:
    """The nearest one, that of its year, or the one on the side that is said."""
    assert put(point, tense=tense).value == value


@pytest.mark.parametrize(
    ("anchor", "tense", "value"),
    [
        ("2024-11-22", 0, "2024-W46-WE"),
        ("2024-11-22", 1, "2024-W47-WE"),
        ("2024-11-23", 0, "2024-W47-WE"),
        ("2024-11-25", -1, "2024-W47-WE"),
    ],
)
def test_a_weekend(anchor: str, tense: int, value: str) -> None:
    """The last one, the one that goes on, or for a verb of the future that of this week."""
    assert put(Point(weekend=True), day(anchor), tense=tense).value == value


def test_the_week_of_a_day() -> None:
    """The whole week around it."""
    placed = put(Point(month=11, day=4, week_of=True))
    assert (placed.value, str(placed.earliest), str(placed.latest)) == ("2024-W45", "2024-11-04", "2024-11-10")
