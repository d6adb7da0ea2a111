"""The pieces of a text that are worth reading."""

from __future__ import annotations

import pytest

from wirecopy.dates.explicit.windows import chunks, windows


@pytest.mark.parametrize(
    "text",
    [
        "22 November 2024",
        "November 22, 2024",
        "2024-11-22",
        "20241122",
        "22/11/24",
        "22.11.24",
        "22-Nov-24",
        "Nov 22 '24",
    ],
)
def test_a_date_is_in_a_window(text: str) -> None:
    """Each kind of year opens a window that holds the whole date."""
    page = "words " * 40 + text + " words" * 40
    at = page.index(text)
    assert any(first <= at and at + len(text) <= last for first, last in windows(page, 0, len(page)))


@pytest.mark.parametrize("text", ["", "no digits at all", "Copyright 2024", "call 555 1234", "chapter 12"])
def test_nothing_to_read(text: str) -> None:
    """Text without a year, or with a year and no other number near it, is not read."""
    assert list(windows(text, 0, len(text))) == []


def test_a_window_stays_on_its_line() -> None:
    """The lines above and below a date are not part of its window."""
    text = "one\n22 November 2024\ntwo"
    assert [text[first:last] for first, last in windows(text, 0, len(text))] == ["22 November 2024"]


def test_chunks_tile_the_text() -> None:
    """Chunks cover everything once, in order."""
    text = ("word 7 " * 50 + "\n") * 100 + "5 x " * 3000
    pieces = list(chunks(text, 0, len(text)))
    assert "".join(text[first:last] for first, last in pieces) == text
