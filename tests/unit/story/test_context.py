"""Context: the numbers of a block are those of its neighbours and of its place, as a slow look gives them."""

from __future__ import annotations

import math

import pytest
from made_up_pages import page

from wirecopy.story.blocks import find_blocks
from wirecopy.story.context import feature_names, look_around
from wirecopy.story.cues import cue_mask
from wirecopy.story.features import Block, look_at_all
from wirecopy.story.layout import FAR, lay_out, since

ROWS = [*page(1)[0], "", "", "  Sign up for our newsletter", *page(2, paragraphs=3)[0]]
SIZES = [1, 2, 3, 5, 13, len(ROWS)]


def looked_at(rows: list[str]) -> tuple[list[tuple[int, ...]], list[Block], dict[int, dict[str, float]]]:
    """The blocks of some rows, and the numbers by name of each that could be story."""
    groups, texts = find_blocks(rows)
    blocks = look_at_all(texts)
    picked, numbers = look_around(rows, groups, blocks)
    named = {at: dict(zip(feature_names(), row, strict=True)) for at, row in zip(picked, numbers, strict=True)}
    return groups, blocks, named


def test_every_number_has_a_name_of_its_own() -> None:
    """The names are unique and always the same."""
    assert len(set(feature_names())) == len(feature_names()) > 50
    assert feature_names() is feature_names()


@pytest.mark.parametrize("size", SIZES)
def test_every_block_gets_every_number(size: int) -> None:
    """As many finite numbers as there are names, on pages of any size."""
    _groups, blocks, named = looked_at(ROWS[-size:])
    assert named or all(block.words <= 4 for block in blocks)
    assert all(math.isfinite(value) for row in named.values() for value in row.values())


@pytest.mark.parametrize("size", SIZES)
def test_neighbours_are_told_as_they_are(size: int) -> None:
    """``words@-2`` is the number of words two blocks above, -1 where there is none."""
    _groups, blocks, named = looked_at(ROWS[-size:])

    def slow(values: list[float], at: int) -> float:
        return values[at] if 0 <= at < len(values) else -1

    columns: dict[str, list[float]] = {
        "words": [block.words for block in blocks],
        "ends": [block.ends for block in blocks],
        "capitals": [block.capitals for block in blocks],
        "cue_newsletter": [block.cues & cue_mask("newsletter") != 0 for block in blocks],
    }
    checked = 0
    for at, row in named.items():
        for name, value in row.items():
            column, _at, offset = name.partition("@")
            if offset and column in columns:
                assert value == slow(columns[column], at + int(offset)), (at, name)
                checked += 1
    assert checked or not named


@pytest.mark.parametrize("size", SIZES)
def test_prose_is_added_up_over_windows(size: int) -> None:
    """How much running text stands so many blocks above and below, the block itself left out."""
    _groups, blocks, named = looked_at(ROWS[-size:])
    prose = lay_out(blocks, [0] * len(blocks)).prose
    for at, row in named.items():
        for name, value in row.items():
            side, _below, window = name.rpartition("_")
            if side == "prose_above" and window.isdigit():
                assert value == sum(prose[max(0, at - int(window)) : at]), (at, name)
            if side == "prose_below" and window.isdigit():
                assert value == sum(prose[at + 1 : at + 1 + int(window)]), (at, name)


@pytest.mark.parametrize("size", SIZES)
def test_solid_neighbours_look_through_templates(size: int) -> None:
    """``solid_words@-1`` is told of the next block above that is neither advertising nor said again and again."""
    rows = [row for story in ROWS[-size:] for row in (story, "Advertisement")]
    _groups, blocks, named = looked_at(rows)
    solid = lay_out(blocks, [0] * len(blocks)).solid
    assert all(blocks[at].text != "Advertisement" for at in solid)
    for at, row in named.items():
        for name, value in row.items():
            column, _at, offset = name.removeprefix("solid_").partition("@")
            if name.startswith("solid_"):
                others = [other for other in solid if other > at] if int(offset) > 0 else [o for o in solid if o < at]
                place = int(offset) - 1 if int(offset) > 0 else int(offset)
                near = others[place] if -len(others) <= place < len(others) else None
                assert value == (-1 if near is None else getattr(blocks[near], column)), (at, name)


def test_blank_rows_are_counted() -> None:
    """Blank rows above and below a block, nine at most."""
    rows = ["Talks ended in Geneva.", "", "", "Nobody signed a thing.", *[""] * 30, "They will meet again."]
    _groups, _blocks, named = looked_at(rows)
    assert [(row["blank_above"], row["blank_below"]) for row in named.values()] == [(0, 2), (2, 9), (9, 0)]


def test_short_blocks_far_from_prose_are_left_out() -> None:
    """A menu item is never story; near a paragraph it could be a subheading."""
    rows = ["Home", "World", "Sport", "Art", "Film", "What next", page(1)[0][13], "Shop"]
    _groups, _blocks, named = looked_at(rows)
    assert sorted(named) == [2, 3, 4, 5, 6, 7]


def test_copies_are_counted() -> None:
    """How often a block stands on its page, and whether it stood above already."""
    line = "The minister said so on Monday."
    _groups, _blocks, named = looked_at([line, "Somebody denied it at once.", f"• {line.upper()}"])
    assert [(row["copies"], row["copy_above"]) for row in named.values()] == [(2, False), (1, False), (2, True)]


def test_no_blocks_have_no_numbers() -> None:
    """A page without rows, and one of blank rows."""
    assert look_around([], [], []) == look_around(["", " "], [], []) == ([], [])


def test_a_quotation_mark_is_seen_where_there_is_one() -> None:
    """A line of stars has no text left and does not start with a quote."""
    _groups, _blocks, named = looked_at(["“Go,” she said to all of them.", "***", "He went to the sea.", "***"])
    assert [row["starts_quote"] for row in named.values()] == [True, False, False, False]


@pytest.mark.parametrize("length", [0, 1, 59, 60, 61, 200])
def test_since_counts_up_to_far(length: int) -> None:
    """How many blocks above the last mark stands; the block itself does not count."""
    marks = [at in (1, 3, 70) for at in range(length)]
    last, slow = None, []
    for at, mark in enumerate(marks):
        slow.append(FAR if last is None else min(FAR, at - last))
        last = at if mark else last
    assert since(marks) == slow


def test_the_core_is_where_the_prose_is() -> None:
    """The stretch that holds most prose for its length is the story of a made-up page."""
    rows, story = page(3)
    _groups, texts = find_blocks(rows)
    blocks = look_at_all(texts)
    layout = lay_out(blocks, [0] * len(blocks))
    assert [layout.start <= at < layout.stop for at in range(len(blocks))] == story
    assert layout.runs[0] == (sum(story), sum(layout.prose[layout.start : layout.stop]))
    assert layout.dense_share == 1.0


def test_legal_texts_are_no_prose() -> None:
    """A cookie text reads like a sentence and is none of the story."""
    blocks = look_at_all(["We use cookies to make all of this work for you and for us."])
    assert (blocks[0].prose > 0, lay_out(blocks, [0]).prose) == (True, [0])
