"""Units of the calendar around a day."""

from __future__ import annotations

import datetime

import pytest

from wirecopy.dates.placing.stretches import season_of, shift_day, stretch_of

FRIDAY = datetime.date(2024, 11, 22)


@pytest.mark.parametrize(
    ("day", "unit", "value", "first", "last"),
    [
        ("2024-11-22", "D", "2024-11-22", "2024-11-22", "2024-11-22"),
        ("2024-11-22", "W", "2024-W47", "2024-11-18", "2024-11-24"),
        ("2024-12-30", "W", "2025-W01", "2024-12-30", "2025-01-05"),
        ("2021-01-03", "W", "2020-W53", "2020-12-28", "2021-01-03"),
        ("2024-11-22", "N", "2024-W47-WE", "2024-11-23", "2024-11-24"),
        ("2024-02-10", "M", "2024-02", "2024-02-01", "2024-02-29"),
        ("2024-11-22", "Q", "2024-Q4", "2024-10-01", "2024-12-31"),
        ("2024-06-30", "H", "2024-H1", "2024-01-01", "2024-06-30"),
        ("2024-07-01", "H", "2024-H2", "2024-07-01", "2024-12-31"),
        ("2024-11-22", "Y", "2024", "2024-01-01", "2024-12-31"),
        ("2024-11-22", "E", "202", "2020-01-01", "2029-12-31"),
        ("2024-11-22", "C", "20", "2000-01-01", "2099-12-31"),
        ("0005-03-01", "E", "000", "0001-01-01", "0009-12-31"),
        ("0005-03-01", "Y", "0005", "0005-01-01", "0005-12-31"),
    ],
)
def test_the_unit_around_a_day(day: str, unit: str, value: str, first: str, last: str) -> None:
    """Its value as TIMEX3 writes it, and its first and last day; weeks are those of ISO 8601."""
    stretch = stretch_of(datetime.date.fromisoformat(day), unit)
    assert (stretch.value, str(stretch.earliest), str(stretch.latest)) == (value, first, last)


@pytest.mark.parametrize(
    ("season", "first", "last"),
    [
        ("SP", "2024-03-01", "2024-05-31"),
        ("SU", "2024-06-01", "2024-08-31"),
        ("FA", "2024-09-01", "2024-11-30"),
        ("WI", "2024-12-01", "2025-02-28"),
    ],
)
def test_a_season_has_three_months(season: str, first: str, last: str) -> None:
    """A winter begins in the December of its year."""
    stretch = season_of(2024, season)
    assert (stretch.value, str(stretch.earliest), str(stretch.latest)) == (f"2024-{season}", first, last)


@pytest.mark.parametrize(
    ("unit", "count", "day"),
    [
        ("D", -2, "2024-11-20"),
        ("W", 1, "2024-11-29"),
        ("N", -1, "2024-11-15"),
        ("M", 3, "2025-02-22"),
        ("Q", -4, "2023-11-22"),
        ("Y", 1, "2025-11-22"),
        ("E", -1, "2014-11-22"),
        ("C", -1, "1924-11-22"),
        ("D", 0, "2024-11-22"),
    ],
)
def test_a_day_some_units_away(unit: str, count: int, day: str) -> None:
    """Forward and back, in every unit."""
    assert str(shift_day(FRIDAY, unit, count)) == day


def test_a_shift_ends_on_the_last_day_of_a_shorter_month() -> None:
    """31 January and a month is the last of February; 29 February and a year the 28th."""
    assert shift_day(datetime.date(2023, 1, 31), "M", 1) == datetime.date(2023, 2, 28)
    assert shift_day(datetime.date(2024, 2, 29), "Y", 1) == datetime.date(2025, 2, 28)


@pytest.mark.parametrize(("unit", "count"), [("D", 10**9), ("W", -(10**6)), ("M", 10**6), ("Y", 9000), ("C", -30)])
def test_there_is_no_day_beyond_the_calendar(unit: str, count: int) -> None:
    """Python's calendar has the years 1 to 9999."""
    assert shift_day(FRIDAY, unit, count) is None


@pytest.mark.parametrize("unit", "DWNMQHYEC")
@pytest.mark.parametrize("day", [datetime.date.min, datetime.date.max])
def test_the_ends_of_the_calendar_have_their_units(day: datetime.date, unit: str) -> None:
    """On the first and the last day there is, a unit has a value, and its days are in order where it has them."""
    stretch = stretch_of(day, unit)
    assert stretch.value
    assert stretch.earliest is None or stretch.latest is None or stretch.earliest <= stretch.latest


def test_the_last_winter_of_the_calendar_has_no_days() -> None:
    """It would end in the year 10000."""
    assert (season_of(9999, "WI").earliest, season_of(9999, "WI").latest) == (None, None)
