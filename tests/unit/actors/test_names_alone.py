"""Names that nobody introduces."""

from __future__ import annotations

import pytest

import wirecopy


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Maduro said on Friday that he would stay.", ["Maduro"]),
        ("They met Trump on Friday.", ["Trump"]),
        ("Trump cards were played at night.", []),
    ],
)
def test_a_word_that_is_only_a_surname_is_a_person(text: str, names: list[str]) -> None:
    """Without a first name or title; a word of the language as well only where no sentence begins with it."""
    assert [actor.name for actor in wirecopy.find_actors(text)] == names


@pytest.mark.parametrize("text", ["The EU will freeze the assets.", "The EU approved it."])
def test_the_acronym_of_a_body_of_states_is_that_body(text: str) -> None:
    """Whatever stands behind it."""
    assert [actor.name for actor in wirecopy.find_actors(text)] == ["EU"]
