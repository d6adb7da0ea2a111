"""Dates that a scraper broke over several lines."""

from __future__ import annotations

import pytest

from wirecopy.dates.publication.broken import find_broken


@pytest.mark.parametrize(
    ("text", "span"),
    [
        ("Share\nNov\n22,\n2024\nBy A. Writer", "Nov\n22,\n2024"),
        ("By A. Writer, November\n22, 2024 at 3:48 pm | News", "November\n22, 2024 at 3:48 pm"),
        ("Friday,\r\n22 November\r\n2024", "Friday,\r\n22 November\r\n2024"),
    ],
)
def test_a_broken_date_is_found(text: str, span: str) -> None:
    """The pieces on short lines are one date, and its span holds the line breaks."""
    (found,) = find_broken(text, 0, len(text))
    assert text[found.start : found.stop] == span
    assert found.days[0].value == "2024-11-22"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "November 22, 2024\nShare",
        "22.11.\n2024",
        "The talks went on and on until the ministers were too tired to go on, on the night of November\n22, 2024",
        "November 22\n\n\n\n\n\n\n2024",
    ],
)
def test_no_broken_date(text: str) -> None:
    """Whole dates, dates in digits, sentences and distant lines are not put together."""
    assert find_broken(text, 0, len(text)) == []


def test_a_part_of_a_text() -> None:
    """Offsets count from the start of the text."""
    text = "Title\nNov\n22, 2024"
    (found,) = find_broken(text, 6, len(text))
    assert text[found.start : found.stop] == "Nov\n22, 2024"
