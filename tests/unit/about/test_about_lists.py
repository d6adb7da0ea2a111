"""The packaged lists of bylines, credits and titles."""

from __future__ import annotations

import pytest

from wirecopy.lexicon import load_lexicon

NAMES = (
    "about_words",
    "agencies",
    "byline_openers",
    "byline_words",
    "given_names",
    "name_prefixes",
    "not_names",
    "row_cues",
    "sections",
    "title_weights",
)


@pytest.mark.parametrize("name", NAMES)
def test_lists_are_sorted_and_clean(name: str) -> None:
    """Sorted, no entry twice, no stray spaces but those that a cue needs."""
    entries = load_lexicon(name).entries
    assert list(entries) == sorted(entries)
    assert len(set(entries)) == len(entries)
    assert all(field == field.strip() for entry in entries for field in entry)


@pytest.mark.parametrize("name", ["byline_words", "not_names", "row_cues", "sections", "about_words"])
def test_what_is_compared_in_small_letters_is_written_so(name: str) -> None:
    """A capital in these lists would never match."""
    assert [entry for entry in load_lexicon(name).entries if entry[0] != entry[0].lower()] == []


def test_given_names_are_names() -> None:
    """No given name is also a word that stands in no name."""
    given = {name.lower() for (name,) in load_lexicon("given_names").entries}
    assert given & {word for word, _ in load_lexicon("not_names").entries} == set()
