"""Counts and years in words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from wirecopy.dates.english.grammar import load_time_grammar
from wirecopy.dates.english.numbers import read_count, read_year_words

NUMBERS = load_time_grammar().words.values["NUMBER"]


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("2", Fraction(2)),
        ("two", Fraction(2)),
        ("1,500", Fraction(1500)),
        ("2.5", Fraction(5, 2)),
        ("twenty - one", Fraction(21)),
        ("5 1 / 2", Fraction(11, 2)),
        ("1 / 4", Fraction(1, 4)),
        ("two and a half", Fraction(5, 2)),
        ("one - and - a - half", Fraction(3, 2)),
        ("half", Fraction(1, 2)),
        ("half a", Fraction(1, 2)),
        ("a", Fraction(1)),
        ("a couple of", Fraction(2)),
        ("a dozen", Fraction(12)),
        ("two hundred", Fraction(200)),
        ("three thousand", Fraction(3000)),
        ("two hundred fifty", Fraction(250)),
        ("several", None),
        ("a few", None),
        ("many", None),
        ("1 / 0", None),
        ("", None),
    ],
)
def test_a_count_is_read(words: str, count: Fraction | None) -> None:
    """Digits, words, fractions and halves; an open count is None."""
    assert read_count(words.split(), NUMBERS) == count


@pytest.mark.parametrize(
    ("words", "year"),
    [
        ("nineteen ninety - four", 1994),
        ("nineteen eighty", 1980),
        ("eighteen twelve", None),
        ("twenty twenty", 2020),
        ("twenty twenty - one", 2021),
        ("two thousand", 2000),
        ("two thousand and ten", 2010),
        ("two thousand five hundred", None),
        ("nineteen ninety eleven", None),
        ("ninety four", None),
        ("two", None),
        ("", None),
    ],
)
def test_a_year_in_words_is_read(words: str, year: int | None) -> None:
    """Two pairs of digits, or two thousand and something below a hundred."""
    assert read_year_words(words.split(), NUMBERS) == year
