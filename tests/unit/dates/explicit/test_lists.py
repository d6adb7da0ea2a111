"""The packaged lists of date words."""

from __future__ import annotations

import importlib.util
from pathlib import Path

import pytest

from wirecopy.dates.explicit.vocabulary import load_vocabulary
from wirecopy.lexicon import load_lexicon

LISTS = ("date_words", "date_glue", "date_labels", "relative_age", "time_zones", "english_varieties")
ROOT = Path(__file__).parents[4]


@pytest.mark.parametrize("name", LISTS)
def test_a_list_is_sorted_without_doubles_and_stray_spaces(name: str) -> None:
    """An entry stands once, in order, without white space around its parts."""
    entries = load_lexicon(name).entries
    assert list(entries) == sorted(set(entries))
    assert all(part == part.strip() and part for entry in entries for part in entry)


def test_the_months_are_those_of_dateparser_and_cldr() -> None:
    """Building the list again gives the same list, as long as its two sources are the same versions."""
    pytest.importorskip("babel")
    spec = importlib.util.spec_from_file_location("build_date_words", ROOT / "src/wirecopy/lexicon/build_date_words.py")
    assert spec is not None
    assert spec.loader is not None
    build = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(build)
    text = build.build()
    shipped = (ROOT / "src/wirecopy/lexicon/date_words.tsv").read_text(encoding="utf-8")
    if text.split("\n")[0] != shipped.split("\n")[0]:
        pytest.skip("another version of dateparser or Babel is installed")
    assert text == shipped


def test_every_month_has_an_english_name() -> None:
    """English is complete: twelve months with a long and a short name, seven weekdays."""
    words = load_vocabulary()
    english = [words.months[word] for word in words.english]
    assert {months[0] for months in english} == set(range(1, 13))
    assert all(len(months) == 1 for months in english)
    assert {words.weekdays[day] for day in ("monday", "tue", "wed", "thursday", "fri", "sat", "sunday")} == set(
        range(1, 8)
    )


def test_a_word_has_one_value() -> None:
    """No word is a weekday and a month, or a half of the day and either."""
    words = load_vocabulary()
    assert not set(words.months) & set(words.weekdays)
    assert not set(words.halves) & (set(words.months) | set(words.weekdays))
