"""The cheap looks at a row."""

from __future__ import annotations

import pytest

from wirecopy.about.cues import is_byline, is_call, is_caption, is_dated


@pytest.mark.parametrize(
    "text",
    [
        "By Ana Roe",
        "by",
        "BY ANA ROE",
        "byAna Roe",
        "Written by Ana",
        "| By Ana Roe",
        "Author: Ana",
        "Story and photos by Ana",
    ],
)
def test_bylines(text: str) -> None:
    """Rows that start like a byline."""
    assert is_byline(text)


@pytest.mark.parametrize(
    "text", ["Bypass opens", "Babylon", "Authorities say", "Writers strike", "A law by the people", "By" + " x" * 90]
)
def test_no_bylines(text: str) -> None:
    """Words that start with the same letters, and paragraphs."""
    assert not is_byline(text)


@pytest.mark.parametrize(
    "text",
    [
        "May 3, 2020",
        "3 May",
        "3rd of May",
        "2020-05-03",
        "5:47 pm",
        "3/5/2020",
        "3 hours ago",
        "Nov.18, 2019",
        "DoeMay 3, 2020",
        "Aug 16",
    ],
)
def test_dates(text: str) -> None:
    """Dates, times and ages in many forms."""
    assert is_dated(text)


@pytest.mark.parametrize(
    "text", ["May the best win", "11 things to know", "Chapter 2020", "Agreed long ago", "Talks end"]
)
def test_no_dates(text: str) -> None:
    """A month or a number alone is no date."""
    assert not is_dated(text)


def test_captions_and_calls() -> None:
    """Picture credits and furniture, against headlines."""
    assert is_caption("photo: ana roe")
    assert is_caption("delegates leave (ana roe/getty images)")
    assert not is_caption("photographers win prize in geneva")
    assert is_call("sign up to our newsletter")
    assert is_call("share this story")
    assert not is_call("ministers sign deal in geneva")
