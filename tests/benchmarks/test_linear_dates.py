"""How the time of ``find_dates`` grows with hostile text; run with ``--benchmark-only --benchmark-columns=min``.

Each group has a text once and twice as long. The table gives the ratio of the two behind the longer one: it
should stay below 2.3.
"""

from __future__ import annotations

import datetime

import pytest

import wirecopy

ENGLISH = "The end of the talks, he said, came with the end of the year. "
"""What tells that a text is in English, so that all of the grammar is used."""
HOSTILE = {
    "May": ("May ", 50_000),
    "the": ("the ", 100_000),
    "of": ("of ", 100_000),
    "last": ("last ", 50_000),
    "a year ago": ("a year ago ", 20_000),
    "two days later": ("two days later, ", 20_000),
    "digits": ("1", 500_000),
    "hyphens": ("1-1-1-", 30_000),
    "counts": ("twenty-two ", 30_000),
    "halves": ("half a half and a half ", 10_000),
    "quotes": ("“'\"’”", 50_000),
    "apostrophes": ("'98", 50_000),
    "line breaks": ("\n", 500_000),
    "white space": ("\xa0 \t", 200_000),
    "broken lines": ("last\nweek\n\n", 20_000),
    "years": ("1998-99/", 20_000),
    "clocks": ("12:30", 50_000),
    "weekdays": ("Monday, ", 20_000),
    "weekday and day": ("Wednesday, 12 January, ", 10_000),
    "holidays": ("St. Patrick's Day, New Year's ", 10_000),
    "one line": ("The talks went on until Tuesday, a year later than the last ones, ", 10_000),
    "digits of dates": ("03/04/2024 ", 10_000),
    "money": ("$1", 100_000),
    "capitals": ("J. K. ", 50_000),
    "surrogates": ("\ud800\x00\u202e", 50_000),
}
FOREIGN = ("Das Treffen am 12. Januar wurde abgesagt, am 03.04.2024 auch. ", 5_000)


@pytest.mark.parametrize("length", [1, 2], ids=["once", "twice"])
def test_growth_in_another_language(benchmark, length: int) -> None:
    """A long text that is not in English."""
    piece, times = FOREIGN
    benchmark.group = "no English"
    benchmark.pedantic(wirecopy.find_dates, args=(piece * (times * length),), kwargs={"anchor": None}, rounds=3)


@pytest.mark.parametrize("length", [1, 2], ids=["once", "twice"])
@pytest.mark.parametrize("dated", [True, False], ids=["dated", "undated"])
@pytest.mark.parametrize("name", HOSTILE)
def test_growth_of_dates(benchmark, name: str, dated: bool, length: int) -> None:
    """A hostile text, once and twice as long, with and without the day of publication."""
    piece, times = HOSTILE[name]
    text, anchor = ENGLISH + piece * (times * length), datetime.date(2024, 11, 22) if dated else None
    benchmark.group = f"{name}, {'dated' if dated else 'undated'}"
    benchmark.pedantic(wirecopy.find_dates, args=(text,), kwargs={"anchor": anchor}, rounds=3)
