"""Gold: which blocks of a page its gold body names; ``+`` is story, ``-`` is not, ``?`` is not told."""

from __future__ import annotations

from typing import Any

import pytest

from wirecopy.story.gold import label_blocks

BODY = "The talks ended on Monday. Nobody signed the paper. They will meet again in May."
SIGNS = {True: "+", False: "-", None: "?"}


def signs(texts: list[str], gold: dict[str, Any]) -> str:
    """One sign a block."""
    return "".join(SIGNS[label] for label in label_blocks(texts, gold))


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["Home", "The talks ended on Monday.", "Nobody signed the paper.", "Share"], "-++-"),
        (["The talks ended on Monday. Nobody signed the paper. They will meet again in May."], "+"),
        (["The talks ended", "on", "Monday. Nobody signed", "the paper."], "++++"),
        (["The talks ended on Monday, and all the world looked on in great surprise."], "-"),
        (["***", "The talks ended on Monday.", "—"], "?+?"),
        (["The talks ended on a day like any"], "+"),
        (["The talks ended badly for all, on a Sunday."], "-"),
        ([], ""),
    ],
)
def test_blocks_of_a_gold_body(texts: list[str], expected: str) -> None:
    """A block is story when four words in a row of at least half of it are; one without words is not told."""
    assert signs(texts, {"body": BODY}) == expected


def test_of_two_copies_the_one_in_the_story_counts() -> None:
    """A teaser that repeats the first sentence of the story is no story."""
    first, *rest = [f"{part}." for part in BODY.rstrip(".").split(". ")]
    menu = ["World", "Sport", "Culture", "Travel", "Weather"]
    assert signs([first, *menu, first, *rest], {"body": BODY}) == "------+++"


def test_what_the_gold_says_twice_counts_twice() -> None:
    """A refrain is story each time."""
    line = "We shall not be moved."
    assert signs([line, "So they sang on Monday.", line], {"body": f"{line} So they sang on Monday. {line}"}) == "+++"


@pytest.mark.parametrize(
    ("gold", "expected"),
    [
        ({"with": ["Nobody signed the paper"]}, "??+??"),
        ({"without": ["Share"]}, "-???-"),
        ({"comments": ["finally!"]}, "???-?"),
        ({"with": ["talks ended on Monday. Nobody"]}, "?++??"),
        ({"with": ["signed"], "without": ["Share"]}, "-?+?-"),
        ({"with": ["not on this page"], "without": None}, "?????"),
        ({"with": ["", "—"]}, "?????"),
        ({"with": ["talks ended on Monday"], "title": "The talks ended on Monday"}, "?????"),
        ({}, "?????"),
    ],
)
def test_blocks_of_gold_snippets(gold: dict[str, Any], expected: str) -> None:
    """Pieces that belong count once, pieces that do not count everywhere, and the title is left open."""
    texts = ["Share", "The talks ended on Monday.", "Nobody signed the paper.", "ada: finally!", "Share"]
    assert signs(texts, gold) == expected
