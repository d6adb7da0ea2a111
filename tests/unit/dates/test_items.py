"""Expressions of a piece of a text, before any calendar."""

from __future__ import annotations

import pytest

from wirecopy.dates.english import Length, Point
from wirecopy.dates.explicit.languages import is_foreign
from wirecopy.dates.items import Item, find_items

ENGLISH = "The minister said on Tuesday that the talks with the union had failed, and that he would go. " * 4
GERMAN = "Die Gespräche in Genf sind am 12. Januar ohne Ergebnis geblieben, wie der Sprecher sagte. " * 4


def items(text: str) -> list[Item]:
    """The items of a whole text."""
    return find_items(text, 0, len(text))


def test_an_item_knows_what_stands_around_it() -> None:
    """Its tense, the word before it, and whether it is a possessive."""
    (item,) = items("They will look at Tuesday's talks.")
    assert (item.rule, item.meaning, item.possessive, item.before) == ("weekday", Point(weekday=2), True, "at")
    (item,) = items("They will meet on Tuesday.")
    assert (item.tense, item.before, item.possessive) == (1, "on", False)
    (item,) = items("since\n2019")
    assert item.before == "since"


def test_a_length_has_no_tense() -> None:
    """Only points that need a side are asked for one."""
    (item,) = items("It will take two days.")
    assert (item.meaning, item.tense, item.before) == (Length(value="P2D"), 0, "")


def test_a_date_in_digits_is_found_among_words() -> None:
    """Explicit dates stand in order between the others; the year alone is not read a second time."""
    text = "On Monday, 22/11/2024 and 2024-11-23 and last week."
    found = items(text)
    assert [text[item.start : item.stop] for item in found] == ["Monday, 22/11/2024", "2024-11-23", "last week"]
    assert [item.found is not None for item in found] == [True, True, False]


def test_of_two_readings_the_longer_one_stays() -> None:
    """Both grammars read "November 22, 2024"; only one item stands in its place."""
    for text in ("November 22, 2024", "November 22, 2024 at 3:48 p.m. EST", "on the 22nd of November 2024, they"):
        (item,) = items(text)
        assert item.stop - item.start >= len("November 22, 2024")


def test_a_piece_of_a_text() -> None:
    """Offsets count from the start of the text."""
    text = "Monday. Tuesday. Friday."
    (item,) = find_items(text, 7, 16)
    assert text[item.start : item.stop] == "Tuesday"


@pytest.mark.parametrize(
    ("text", "foreign"), [("", False), ("Mardi", False), (ENGLISH, False), (GERMAN, True), ("x" * 300, True)]
)
def test_a_text_in_another_language(text: str, foreign: bool) -> None:
    """A text that is long enough, without the commonest words of English."""
    assert is_foreign(text) is foreign


def test_in_another_language_days_are_found_and_nothing_else() -> None:
    """ "Am" and "sind" are no English words; a day without a year is a day."""
    text = "Das Treffen am 12. Januar 2022 und am 3. März, last week"
    found = find_items(text, 0, len(text), foreign=True)
    assert [text[item.start : item.stop] for item in found] == ["12. Januar 2022", "3. März"]
    assert found[1].meaning == Point(month=3, day=3)
