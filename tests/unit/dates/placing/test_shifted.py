"""What is counted from the anchor or from the time named before."""

from __future__ import annotations

import pytest
from placing_helpers import day, put

from wirecopy.dates.english import Point
from wirecopy.models import Basis


@pytest.mark.parametrize(
    ("unit", "shift", "value"),
    [
        ("D", -1, "2024-11-21"),
        ("W", -1, "2024-W46"),
        ("M", 1, "2024-12"),
        ("Q", -1, "2024-Q3"),
        ("Y", -1, "2023"),
        ("E", -1, "201"),
        ("N", 1, "2024-W48-WE"),
    ],
)
def test_units_from_the_anchor(unit: str, shift: int, value: str) -> None:
    """ "Last week", "next month", "two years ago"."""
    placed = put(Point(unit=unit, shift=shift))
    assert (placed.value, placed.basis) == (value, Basis.ANCHORED)


def test_units_from_the_time_named_before() -> None:
    """ "Two days later" counts from the day before it, if there is one; else from the anchor."""
    point = Point(unit="D", shift=2, context=True)
    placed = put(point, recent=day("2024-03-01"))
    assert (placed.value, placed.basis) == ("2024-03-03", Basis.CONTEXT)
    assert put(point).basis is Basis.ANCHORED
    assert put(point, None, recent=day("2024-03-01")).value == "2024-03-03"


@pytest.mark.parametrize(
    ("unit", "value", "first"), [("M", "2024-03-XX", "2024-03-01"), ("Y", "2024-XX-XX", "2024-01-01")]
)
def test_a_day_of_a_longer_time_stays_open(unit: str, value: str, first: str) -> None:
    """ "The next day" after "in March" is some day of March."""
    placed = put(Point(unit="D", shift=1, context=True), recent=day("2024-03-01"), recent_unit=unit)
    assert (placed.value, placed.basis, placed.earliest) == (value, Basis.CONTEXT, day(first))


def test_without_anything_before_all_stays_open() -> None:
    """No anchor and no time named before: values of the unit without a number."""
    values = [put(Point(unit=unit, shift=-1), None).value for unit in "DWMQYEC"]
    assert values == ["XXXX-XX-XX", "XXXX-WXX", "XXXX-XX", "XXXX-QX", "XXXX", "XXX", "XX"]


def test_days_need_the_very_day() -> None:
    """Where only the year of the anchor was inferred, "yesterday" and "last week" stay open, "last year" does not."""
    assert put(Point(unit="D", shift=-1), exact=False).value == "XXXX-XX-XX"
    assert put(Point(unit="W", shift=-1), exact=False).value == "XXXX-WXX"
    assert put(Point(unit="Y", shift=-1), exact=False).value == "2023"


@pytest.mark.parametrize(
    ("month_day", "shift", "value"),
    [((12, 4), -1, "XXXX-12-03"), ((1, 1), -1, "XXXX-12-31"), ((3, 1), -1, "XXXX-XX-XX"), ((2, 28), 0, "XXXX-02-28")],
)
def test_yesterday_on_a_page_without_a_year(month_day: tuple[int, int], shift: int, value: str) -> None:
    """Month and day of publication are enough for the days beside it, but not around the end of February."""
    assert put(Point(unit="D", shift=shift), None, month_day=month_day).value == value


def test_the_quarter_of_a_company() -> None:
    """ "The quarter" is the one named before, or the one that has ended; "a year ago" is that of the year before."""
    now, ago = Point(unit="Q", shift=0, quarterly=True), Point(unit="Y", shift=-1, quarterly=True)
    assert (put(now).value, put(now, quarter=day("2024-01-01")).value) == ("2024-Q3", "2024-Q1")
    assert (put(ago).value, put(ago, quarter=day("2024-07-01")).value) == ("2023", "2023-Q3")
    assert put(ago, quarter=day("2024-07-01"), part_year=True).value == "2023"


def test_a_time_of_day_belongs_to_the_day_named_before() -> None:
    """Or to that of publication."""
    assert put(Point(clock="22:00")).value == "2024-11-22T22:00"
    assert put(Point(clock="22:00"), recent=day("2024-11-19")).value == "2024-11-19T22:00"
    assert put(Point(clock="22:00"), None).value == "XXXX-XX-XXT22:00"
    assert put(Point(clock="22:00"), recent=day("2024-11-19"), tense=1).value == "2024-11-22T22:00"


@pytest.mark.parametrize("anchor", ["0001-01-01", "9999-12-31"])
@pytest.mark.parametrize("shift", [-3000, -1, 1, 3000])
@pytest.mark.parametrize("unit", "DWNMQYEC")
def test_a_count_beyond_the_calendar_stays_open(unit: str, shift: int, anchor: str) -> None:
    """There is no day before the year 1 and none behind 9999, and no count breaks anything."""
    placed = put(Point(unit=unit, shift=shift), day(anchor))
    assert placed.value
    assert (placed.earliest is None) == (placed.latest is None)
