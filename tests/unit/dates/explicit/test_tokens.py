"""Tokens and their codes."""

from __future__ import annotations

import pytest

from wirecopy.dates.explicit.tokens import read_tokens


def words(text: str) -> list[str]:
    """The tokens of a whole text."""
    return read_tokens(text, 0, len(text)).words


def test_offsets_point_at_the_tokens() -> None:
    """Starts and stops cut each token out of the text."""
    text = "Fri, 22 Nov. 2024 at 3:48 p.m."
    tokens = read_tokens(text, 0, len(text))
    cut = [text[start:stop] for start, stop in zip(tokens.starts, tokens.stops, strict=True)]
    assert cut == ["Fri", ",", "22", "Nov", ".", "2024", "at", "3", ":", "48", "p.m."]
    assert len(tokens.codes) == len(cut)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Nov 19, 20195:50", ["nov", "19", ",", "2019", "5", ":", "50"]),
        ("22.11.202415:48", ["22", ".", "11", ".", "2024", "15", ":", "48"]),
        ("2024-11-2215:48", ["2024", "-", "11", "-", "22", "15", ":", "48"]),
        ("TimesNovember 21", ["times", "november", "21"]),
        ("EDTApril", ["EDT", "april"]),
        ("2024年11月22日星期五", ["2024", "年", "11", "月", "22", "日", "星期五"]),
        ("22 تشرين الثاني", ["22", "تشرين الثاني"]),
        ("٢٢", ["22"]),
        ("room 20195", ["room", "20195"]),
    ],
)
def test_what_a_page_glued_is_taken_apart(text: str, expected: list[str]) -> None:
    """A year or a day ends where the date before it says so; a word ends where the next one has its capital."""
    assert words(text) == expected


def test_a_wide_gap_and_a_line_break_part_words() -> None:
    """Columns of a table and lines do not run into each other."""
    assert read_tokens("1      2", 0, 8).codes == read_tokens("1\n2", 0, 3).codes == "ngn"
