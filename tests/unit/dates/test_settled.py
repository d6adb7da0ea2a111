"""Many dates of one text that can be two days."""

from __future__ import annotations

import datetime

import pytest

import wirecopy
from wirecopy.dates import settled

ANCHOR = datetime.date(2024, 11, 22)


def test_the_text_is_read_once_for_all_its_dates(monkeypatch: pytest.MonkeyPatch) -> None:
    """A table of dates costs one more reading of the text, not one for each date."""
    read = []
    real = settled.find_explicit
    monkeypatch.setattr(settled, "find_explicit", lambda text: read.append(text) or real(text))
    timexes = wirecopy.find_dates("01/02/24 | 03/04/24 | " * 50, anchor=ANCHOR)
    assert len(timexes) == 100
    assert len(read) == 1


def test_equal_dates_are_settled_alike_and_keep_their_places() -> None:
    """Dates that are written alike have one answer; each points at its own place."""
    text = "28/05/2024\n" + "04/06/2024\n" * 3
    timexes = wirecopy.find_dates(text, anchor=ANCHOR)
    assert [timex.value for timex in timexes] == ["2024-05-28"] + ["2024-06-04"] * 3
    assert [timex.span.start for timex in timexes if timex.span] == [0, 11, 22, 33]
    assert all(text[timex.span.slice] == timex.text for timex in timexes if timex.span)


def test_without_evidence_the_days_stay_open() -> None:
    """A thousand dates that can be two days do not decide each other."""
    timexes = wirecopy.find_dates("01/02/24 " * 1000, anchor=ANCHOR)
    assert {timex.candidates for timex in timexes} == {("2024-01-02", "2024-02-01")}
