"""Shapes of rules and the patterns that they become."""

from __future__ import annotations

import pytest

from wirecopy.dates.english.grammar import load_time_grammar
from wirecopy.dates.english.shapes import compile_shape, shape_parts
from wirecopy.dates.english.tokens import read_time_tokens


def matched(shape: str, text: str) -> str | None:
    """The words that a shape matches at the start of a text."""
    words = load_time_grammar().words
    tokens = read_time_tokens(text, 0, len(text), words)
    match = compile_shape(shape, words, {"HOLIDAYNAME": "(christmas)"}).match(tokens.codes)
    return "".join(tokens.pieces[: match.end()]).rstrip() if match else None


@pytest.mark.parametrize(
    ("shape", "text", "expected"),
    [
        ("last ONEUNIT", "last week's talks", "last week"),
        ("last ONEUNIT", "past week", None),
        ("LAST ONEUNIT", "last week's talks", "last week"),
        ("LAST ONEUNIT", "lastweek", None),
        ("[the] LAST ONEUNIT", "the last week", "the last week"),
        ("[the] LAST ONEUNIT", "last week", "last week"),
        ("[the] LAST ONEUNIT", " last week", None),
        ("COUNT UNITS", "two and a half days", "two and a half days"),
        ("COUNT UNITS", "5 1/2 days", "5 1/2 days"),
        ("COUNT - ONEUNIT", "two-day talks", "two-day"),
        ("MONTHNAME DATE", "Nov. 22 talks", "Nov. 22"),
        ("MONTHNAME DATE", "November the", None),
        ("YEAR - (YEAR | SHORTYEAR)", "2019-21", "2019-21"),
        ("YEAR - (YEAR | SHORTYEAR)", "2019–2021", "2019–2021"),
        ("the day (before | after)", "the day after", "the day after"),
        ("the day (before | after)", "the day", None),
    ],
)
def test_a_shape_looks_like_what_it_matches(shape: str, text: str, expected: str | None) -> None:
    """Words stand for themselves, capitals for a kind of word, brackets for what may be missing."""
    assert matched(shape, text) == expected


def test_the_parts_of_a_match_have_names() -> None:
    """The first word of a kind has the name of the kind, the second a 2 behind it."""
    words = load_time_grammar().words
    text = "two to six weeks"
    codes = read_time_tokens(text, 0, len(text), words).codes
    match = compile_shape("COUNT to COUNT UNIT", words, {}).fullmatch(codes)
    assert match is not None
    assert (match.span("COUNT"), match.span("COUNT2"), match.span("UNIT")) == ((0, 1), (2, 3), (3, 4))


def test_parts_of_shapes_are_kinds_and_words() -> None:
    """The vocabulary needs to know both."""
    assert {"LAST", "ONEUNIT", "the"} <= shape_parts(["[the] LAST ONEUNIT"])
