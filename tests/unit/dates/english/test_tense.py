"""The words around a bare weekday or month, and the side that they put it on."""

from __future__ import annotations

import re

import pytest

from wirecopy.dates.english.tense import find_tense

PAST = [
    "It said |Friday| that talks had failed.",
    "The council met on |Friday|.",
    "Voters rejected the plan on |Friday|.",
    "On |Friday|, the council rejected it.",
    "|Friday| was quiet.",
    "Shares fell |Friday|.",
    "The shop, which opened on |Friday|, is small.",
    "He was killed on |Friday| by a mine.",
    "They have been held since |Friday|.",
]
AHEAD = [
    "The council will meet on |Friday|.",
    "The council will not, it says, meet before |Friday|.",
    "A vote is due |Friday|.",
    "A vote is scheduled for |Friday|.",
    "talks to be held |Friday|",
    "It could come as soon as |Friday|.",
    "The talks planned for |Friday| are off.",
    "The talks are set for |Friday|.",
    "The exhibition opens on |Friday|.",
    "It goes on until |Friday|.",
    "On |Friday|, the council will vote.",
    "He is expected on |Friday|.",
    "A plan that will be presented on |Friday|.",
    "They'll meet on |Friday|.",
]
OPEN = [
    "|Friday|",
    "talks on |Friday|",
    "the |Friday| session",
    "It was quiet. |Friday|. It will rain.",
    "The red shed on |Friday|",
]


def tense(marked: str) -> int:
    """The side of the expression between the marks."""
    words = re.findall(r"\w+|[^\w\s]", marked)
    first = words.index("|")
    del words[first]
    stop = words.index("|")
    del words[stop]
    return find_tense(words, first, stop)


@pytest.mark.parametrize("marked", PAST)
def test_a_verb_of_the_past(marked: str) -> None:
    """What was said, met, rejected or opened lies behind."""
    assert tense(marked) == -1


@pytest.mark.parametrize("marked", AHEAD)
def test_a_verb_of_the_future(marked: str) -> None:
    """What will be, is due, planned, expected or to be held lies ahead."""
    assert tense(marked) == 1


@pytest.mark.parametrize("marked", OPEN)
def test_nothing_tells(marked: str) -> None:
    """Without a verb in the sentence the side is open; another sentence does not count."""
    assert tense(marked) == 0


def test_the_nearest_verb_before_goes_first() -> None:
    """What was said of the future is of the future, and what will be said of the past is of the past."""
    assert tense("It said the council will meet on |Friday|.") == 1
    assert tense("It will publish what it found on |Friday|.") == -1


def test_an_initial_ends_no_sentence() -> None:
    """The dot behind a short name is no full stop."""
    assert tense("It will be seen by Mr. Smith on |Friday|.") == 1


def test_words_far_away_do_not_count() -> None:
    """Only the words around the expression are read, however long the sentence."""
    assert tense("It will meet " + "and so on " * 50 + "|Friday|") == 0
