"""Sentences of ordinary news: what is a time in them, and what is none."""

from __future__ import annotations

import datetime

import pytest

import wirecopy

ANCHOR = datetime.date(2024, 11, 22)


def read(text: str) -> list[tuple[str, str]]:
    """The expressions of a text and their values, read on Friday, 22 November 2024."""
    return [(timex.text, timex.value) for timex in wirecopy.find_dates(text, anchor=ANCHOR)]


@pytest.mark.parametrize(
    "anchor", [None, datetime.date.min, datetime.date.max, ANCHOR], ids=lambda anchor: str(anchor or "none")
)
@pytest.mark.parametrize("text", ["last May final", "next November 31", "the week of March final", "last millennium"])
def test_words_that_name_no_day(text: str, anchor: datetime.date | None) -> None:
    """A day that no month has, and a unit that no calendar counts, leave no date rather than an error."""
    assert not any(timex.value.count("-") == 2 for timex in wirecopy.find_dates(text, anchor=anchor))


def test_millennia() -> None:
    """A millennium is the thousand years with the same first digit."""
    assert read("in the last millennium") == [("the last millennium", "1")]
    assert read("It stood two millennia ago.") == [("two millennia ago", "0024")]


@pytest.mark.parametrize(
    "text", ["They met for a second time.", "It voted for a second day running.", "for a quarter century"]
)
def test_a_second_and_a_quarter_before_a_noun_are_no_lengths(text: str) -> None:
    """ "A second" counts, and "a quarter" shares, where a noun follows; neither lasts."""
    assert not any(value in ("PT1S", "P3M") for _, value in read(text))


def test_a_second_lasts() -> None:
    """By itself a second is a length."""
    assert read("It stopped for a second and went on.") == [("a second", "PT1S")]
    assert read("It stopped for a second.") == [("a second", "PT1S")]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a quarter of a century ago", "1999"),
        ("half a century ago", "1974"),
        ("66 million years ago", "P66000000Y"),
        ("two billion years ago", "P2000000000Y"),
    ],
)
def test_parts_and_millions_of_units_ago(text: str, value: str) -> None:
    """A part of a century is counted in years; millions of years are a length."""
    assert read(text) == [(text, value)]


@pytest.mark.parametrize(
    "text", ["She ran the 1500m.", "a 1998cc engine", "Call 0161 496 1984.", "Call 020 7946 2019.", "555 2010"]
)
def test_measures_and_telephone_numbers_are_no_years(text: str) -> None:
    """A unit that touches it and the groups of digits before it show that a number is no year."""
    assert read(text) == []


def test_years_beside_years() -> None:
    """A row of years is one: only shorter and longer numbers make a telephone number."""
    assert [value for _, value in read("in 2018 2019 2020")] == ["2018", "2019", "2020"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("in the July-September quarter", [("July", "2024-07"), ("September", "2024-09")]),
        ("open Monday-Wednesday", [("Monday", "2024-11-18"), ("Wednesday", "2024-11-20")]),
        ("The file 2024/05 is closed.", []),
        ("Agence-France", []),
    ],
)
def test_two_names_with_a_hyphen_are_both_read(text: str, expected: list[tuple[str, str]]) -> None:
    """A hyphen between two months or two weekdays is a range."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Sunday Times said so.", []),
        ("the Bloody Sunday inquiry", []),
        ("a lead after Super Tuesday", []),
        ("on Sunday times will change", [("Sunday", "2024-11-24")]),
        ("ahead of Black Friday", [("Black Friday", "2024-11-29")]),
        ("on Remembrance Sunday", [("Remembrance Sunday", "2024-11-10")]),
    ],
)
def test_names_with_a_weekday(text: str, expected: list[tuple[str, str]]) -> None:
    """Newspapers and days of history are named after a weekday and are none; days of commerce come each year."""
    assert read(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It told the Today programme that it had won.", []),
        ("A survey by USA Today found as much.", []),
        ("He edits Now magazine.", []),
        ("Talks Open Today in Geneva", [("Today", "2024-11-22")]),
        ("Today ministers agreed.", [("Today", "2024-11-22")]),
        ("The match kicks off on Sunday.", [("Sunday", "2024-11-24")]),
    ],
)
def test_titles_inside_a_sentence(text: str, expected: list[tuple[str, str]]) -> None:
    """A word with a capital before its noun is the title of a programme or paper."""
    assert read(text) == expected
