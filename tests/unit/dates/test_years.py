"""The year of a story that does not say it."""

from __future__ import annotations

import datetime

import pytest

from wirecopy.dates import infer_year
from wirecopy.dates.years import YearGuess


def guess(text: str) -> YearGuess:
    """What a text says of its own year."""
    return infer_year(text)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The first meeting since 2019 will be on Wednesday, 12 January.", "2022-01-12"),
        ("It was held on Tuesday, November 26, the first since 2023.", "2024-11-26"),
        ("The law, in force since 2010, was changed on Monday, March 7.", "2011-03-07"),
        ("They meet on Monday, 29 February. There was no summit since 2015.", "2016-02-29"),
        ("The rules will hold until 2019. On Friday, 8 June, they met; it was agreed in 2017.", "2018-06-08"),
    ],
)
def test_one_year_fits(text: str, day: str) -> None:
    """The weekday beside a day of a month, within a few years of what the story looks back to."""
    found = guess(text)
    assert found.day == datetime.date.fromisoformat(day)
    assert found.years == (found.day.year,)


def test_the_evidence_is_the_expressions() -> None:
    """The days with their weekdays and the year that bounds them, in order."""
    text = "The first meeting since 2019 will be on Wednesday, 12 January, the next on Thursday, 13 January."
    assert [text[span.slice] for span in guess(text).evidence] == [
        "2019",
        "Wednesday, 12 January",
        "Thursday, 13 January",
    ]


def test_several_years_fit_and_none_is_chosen() -> None:
    """12 January is a Wednesday every five, six or eleven years."""
    found = guess("They meet on Wednesday, 12 January.")
    assert (found.day, found.years) == (None, (1994, 2000, 2005, 2011, 2022, 2028, 2033, 2039))
    assert len(found.evidence) == 1


@pytest.mark.parametrize(
    "text",
    [
        "They meet on Wednesday.",
        "They meet on 12 January.",
        "They met in 2019 and in 2021.",
        "The meeting of 12 January was the first since 2019.",
        "On Wednesday, 12 January 2022, they met.",
        "Last Wednesday, they met.",
        "",
    ],
)
def test_nothing_is_inferred_without_a_weekday_beside_a_day(text: str) -> None:
    """Years that are named alone do not say when a story was written."""
    assert guess(text) == YearGuess()


def test_days_that_contradict_each_other_say_nothing() -> None:
    """12 and 13 January cannot both be a Wednesday."""
    assert guess("on Wednesday, 12 January, and Wednesday, 13 January") == YearGuess()


def test_a_year_far_back_is_no_bound_that_is_near() -> None:
    """Written is a story within a few years of the last one that it looks back to; none of them fits here."""
    assert guess("Since 2012 they meet on Wednesday, 12 January.").years == ()


def test_a_year_that_is_only_named_is_the_first_that_is_possible() -> None:
    """A story of any later year may speak of it; no year is chosen."""
    found = guess("The talks ended on Thursday, 6 June; the treaty of 2012 is at stake.")
    assert (found.day, found.years) == (None, (2013, 2019, 2024, 2030))


def test_a_year_in_the_future_is_the_last_that_is_possible() -> None:
    """ "By 2012" was written before it."""
    assert guess("It should be ready by 2012. On Wednesday, 12 January, work began.").years == (1994, 2000, 2005, 2011)
