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
