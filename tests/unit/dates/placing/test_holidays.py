"""Holidays and their days."""

from __future__ import annotations

import datetime

import pytest

from wirecopy.dates.placing.holidays import holiday_day
from wirecopy.lexicon import load_lexicon


@pytest.mark.parametrize(
    ("name", "year", "day"),
    [
        ("christmas day", 2024, "2024-12-25"),
        ("thanksgiving", 2024, "2024-11-28"),
        ("thanksgiving", 2023, "2023-11-23"),
        ("memorial day", 2024, "2024-05-27"),
        ("labor day", 2024, "2024-09-02"),
        ("election day", 2024, "2024-11-05"),
        ("election day", 2022, "2022-11-08"),
        ("easter", 2024, "2024-03-31"),
        ("good friday", 2025, "2025-04-18"),
        ("ash wednesday", 2024, "2024-02-14"),
        ("pentecost", 2024, "2024-05-19"),
        ("new year's eve", 9999, "9999-12-31"),
    ],
)
def test_a_holiday_has_its_day(name: str, year: int, day: str) -> None:
    """A fixed day, the nth weekday of a month, or days from Easter."""
    assert str(holiday_day(name, year)) == day


@pytest.mark.parametrize(("name", "year"), [("easter", 1500), ("good friday", 5000), ("pancake festival", 2024)])
def test_what_is_not_known_has_no_day(name: str, year: int) -> None:
    """Easter beyond the years that its rule holds for, and names that the list does not have."""
    assert holiday_day(name, year) is None


@pytest.mark.parametrize("name", [name for name, _ in load_lexicon("holidays").entries])
def test_every_holiday_of_the_list_has_a_day_each_year(name: str) -> None:
    """Each rule of the list can be read, in leap years too."""
    for year in (1998, 2000, 2024):
        day = holiday_day(name, year)
        assert isinstance(day, datetime.date)
        assert day.year == year
