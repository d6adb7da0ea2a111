"""Tokens of English text, and the code that each has."""

from __future__ import annotations

import pytest

from wirecopy.dates.english.grammar import load_time_grammar
from wirecopy.dates.english.tokens import read_time_tokens

WORDS = load_time_grammar().words


@pytest.mark.parametrize(
    ("text", "tokens"),
    [
        ("on Nov. 22nd, 2024", "on |Nov|. |22nd|, |2024"),
        ("3:48 p.m. EST", "3:48 |p|.|m|. |EST"),
        ("5pm", "5|pm"),
        ("two-day", "two|-|day"),
        ("$1,990", "$1,990"),
        ("1,500 people", "1,500 |people"),
        ("4.1%", "4.1%"),
        ("2020.4.1", "2020.4|.|1"),
        ("the '70s", "the |'|70s"),
        ("A1b2", "A|1|b|2"),
        ("two\nmore  days", "two|\n|more | |days"),
        ("année 2024", "année |2024"),
    ],
)
def test_a_text_is_cut_into_words_numbers_and_signs(text: str, tokens: str) -> None:
    """Money, shares, clocks and ordinals are one token each, with the space behind it; together they are the text."""
    found = read_time_tokens(text, 0, len(text), WORDS)
    assert found.pieces == tokens.split("|")
    assert found.words == [piece.rstrip() for piece in found.pieces]
    assert len(found.codes) == len(found.words)


@pytest.mark.parametrize(
    ("token", "kinds"),
    [
        ("November", {"MONTH"}),
        ("november", set()),
        ("second", {"ONEUNIT", "ORDINAL", "UNIT"}),
        ("22", {"NUMBER", "DAY", "HOUR", "SHORTYEAR"}),
        ("1998", {"NUMBER", "YEAR", "HHMM"}),
        ("22nd", {"DAY", "ORDINAL"}),
        ("45th", {"ORDINAL"}),
        ("1970s", {"DECADE"}),
        ("9:30", {"CLOCK"}),
        ("pm", {"HALFDAY"}),
        ("zebra", set()),
    ],
)
def test_a_token_has_the_code_of_all_its_kinds(token: str, kinds: set[str]) -> None:
    """A word may be of several kinds; a month in small letters is none."""
    codes = read_time_tokens(token, 0, len(token), WORDS).codes
    assert {kind for kind, codes_of in WORDS.classes.items() if codes in codes_of[1:-1] and kind.isupper()} == kinds


def test_a_paragraph_ends_what_one_line_break_does_not() -> None:
    """An expression may go on over a line break, not over an empty line."""
    assert read_time_tokens("last\nweek", 0, 9, WORDS).codes[1] == " "
    assert read_time_tokens("last\n\nweek", 0, 10, WORDS).codes[1] == "x"


def test_starts_count_from_the_start_of_the_text() -> None:
    """Where each token starts, and where the piece stops."""
    text = "It met last week."
    tokens = read_time_tokens(text, 7, 16, WORDS)
    assert (tokens.words, tokens.starts) == (["last", "week"], [7, 12, 16])


def test_what_a_token_touches() -> None:
    """A space or a line break parts two tokens, a hyphen does not."""
    tokens = read_time_tokens("two-day talks\nend", 0, 17, WORDS)
    assert [tokens.touches(at) for at in range(4)] == [True, True, False, False]
    assert tokens.stop(2) == 7
