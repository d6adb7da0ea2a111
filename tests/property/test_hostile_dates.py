"""Hostile texts that ``find_dates`` has to read to their end; how time grows is measured in the benchmarks."""

from __future__ import annotations

import datetime
import itertools

import pytest

from wirecopy import find_dates

ENGLISH = "The end of the talks, he said, came with the end of the year. "
"""What tells that a text is in English, so that all of the grammar is used."""
HOSTILE = {
    "May": "May " * 50_000,
    "the": "the " * 30_000,
    "of": "of " * 200_000,
    "last": "last " * 50_000,
    "year": "a year ago " * 5_000,
    "digits": "1" * 300_000,
    "hyphens": "1-1-1-" * 5_000,
    "counts": "twenty-two " * 15_000,
    "quotes": "“”'’" * 50_000,
    "line breaks": "\n" * 500_000,
    "spaces": " " * 500_000 + "last week",
    "broken lines": "last\nweek\n" * 10_000,
    "half": "half a half " * 10_000,
    "years": "1998-99/" * 10_000,
    "clocks": "12:30" * 50_000,
    "days": "Monday, " * 10_000,
    "one line": "The talks went on until Tuesday, said nobody, " * 50_000,
    "no English": "ä" * 300 + " 22 November" * 5_000,
    "money": "$1" * 200_000,
    "apostrophes": "'98" * 20_000,
    "digits of dates": "03/04/2024 " * 5_000,
}


@pytest.mark.parametrize("name", HOSTILE)
def test_hostile_text_ends(name: str) -> None:
    """Giant repetition is read to its end, and what is found lies in order."""
    found = find_dates(ENGLISH + HOSTILE[name], anchor=datetime.date(2024, 11, 22))
    spans = [timex.span for timex in found if timex.span]
    assert all(one.stop <= two.start for one, two in itertools.pairwise(spans))
