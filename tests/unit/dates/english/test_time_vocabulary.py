"""The vocabulary of time words and its codes."""

from __future__ import annotations

import pytest

from wirecopy.dates.english.grammar import load_time_grammar
from wirecopy.dates.english.vocabulary import digit_shape, read_time_words
from wirecopy.lexicon import load_lexicon

WORDS = load_time_grammar().words


@pytest.mark.parametrize(
    ("token", "shape"),
    [
        ("9:30", "clock"),
        ("7", "day"),
        ("31", "day"),
        ("0", "hour"),
        ("32", "two"),
        ("1998", "year"),
        ("2099", "year"),
        ("0735", "four"),
        ("2600", "number"),
        ("123", "number"),
        ("1,500", "number"),
        ("22nd", "dayth"),
        ("45th", "nth"),
        ("0th", "nth"),
        ("1970s", "decade"),
        ("70s", "decade"),
        ("75s", ""),
        ("5%", ""),
        ("٢٢", "day"),
    ],
)
def test_a_number_has_a_shape(token: str, shape: str) -> None:
    """How a token of digits can stand in a time expression."""
    assert digit_shape(token) == shape


def test_words_of_the_same_kinds_share_a_code() -> None:
    """Months have one code, in the spellings that news has; "May" is more than a month."""
    codes = WORDS.codes
    assert codes["June"] == codes["JUNE"] == codes["October"] != codes["Saturday"]
    assert codes["Saturday"] == codes["saturday"]
    assert "june" not in codes
    assert codes["pm"] == codes["PM"] == codes["am"]


def test_every_kind_that_a_shape_has_is_a_class() -> None:
    """Nothing in a shape is unknown."""
    assert {"MONTH", "WEEKDAY", "UNIT", "HOLIDAY", "ZONE", "the", "ago"} <= set(WORDS.classes)


def test_only_words_of_shapes_have_codes() -> None:
    """A small grammar has a small vocabulary."""
    words = read_time_words(["WEEKDAY", "HALFDAY", "next"], ["easter"])
    assert "Monday" in words.codes
    assert "next" in words.codes
    assert "Easter" in words.codes
    assert "week" not in words.codes


@pytest.mark.parametrize("name", ["time_words", "holidays", "tense_words"])
def test_the_list_is_sorted_and_clean(name: str) -> None:
    """An entry stands once, in order, without white space around its parts."""
    entries = load_lexicon(name).entries
    assert list(entries) == sorted(set(entries))
    assert all(part == part.strip() and part for entry in entries for part in entry)
