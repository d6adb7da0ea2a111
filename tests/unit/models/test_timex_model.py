"""Time expressions: first and last day come together and in order; dates that are given say so."""

from __future__ import annotations

import datetime

import pytest

from wirecopy.models import Anchor, Basis, Timex, TimexType

DAY = datetime.date(2024, 11, 22)


def timex(**changes: object) -> Timex:
    """A date with something about it changed."""
    return Timex(**({"text": "Friday", "span": None, "value": "2024-11-22", "rule": "weekday:past"} | changes))


@pytest.mark.parametrize("half", [{"earliest": DAY}, {"latest": DAY}])
def test_half_a_range_is_refused(half: dict[str, datetime.date]) -> None:
    """First and last day come together or not at all."""
    with pytest.raises(ValueError, match="together or not at all"):
        timex(**half)


def test_a_range_that_ends_before_it_starts_is_refused() -> None:
    """The last day does not lie before the first; the same day is fine."""
    with pytest.raises(ValueError, match="latest 2024-11-21 lies before earliest 2024-11-22"):
        timex(earliest=DAY, latest=DAY - datetime.timedelta(1))
    assert timex(earliest=DAY, latest=DAY).latest == DAY


def test_a_given_date() -> None:
    """It has no text and no place, and its value is the day."""
    given = Timex.given(DAY)
    assert (given.text, given.span, given.value, given.earliest, given.latest) == ("", None, "2024-11-22", DAY, DAY)
    assert (given.basis, given.type, given.rule) == (Basis.GIVEN, TimexType.DATE, "published:given")


@pytest.mark.parametrize(
    ("zone", "value"),
    [
        (None, "2024-11-22T23:30"),
        (datetime.timezone(datetime.timedelta(hours=5, minutes=30)), "2024-11-22T23:30+05:30"),
        (datetime.UTC, "2024-11-22T23:30+00:00"),
    ],
)
def test_a_given_time_keeps_its_zone_and_moves_no_day(zone: datetime.tzinfo | None, value: str) -> None:
    """The day is the one that the caller wrote; a time without zone stays without one."""
    given = Timex.given(datetime.datetime(2024, 11, 22, 23, 30, 59, tzinfo=zone))
    assert (given.value, given.earliest) == (value, DAY)
    assert type(given.earliest) is datetime.date


@pytest.mark.parametrize("wrong", ["2024-11-22", 20241122, None, datetime.time(3, 48), ("2024", 11, 22)])
def test_what_is_no_date_is_refused(wrong: object) -> None:
    """The error says what to pass, and how to make a date of text."""
    with pytest.raises(TypeError, match=r"needs a datetime\.date.*fromisoformat"):
        Timex.given(wrong)


def test_an_anchor_without_a_day_has_no_basis() -> None:
    """Nothing is known of the day, and it says so."""
    assert (Anchor().day, Anchor().basis) == (None, Basis.NONE)
