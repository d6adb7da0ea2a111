"""Story: found on a made-up page, told by block and by row, and looked for in linear time."""

from __future__ import annotations

import sys
from types import FrameType
from typing import Any

import pytest
from made_up_pages import page

from wirecopy.models import Page
from wirecopy.story import mark_story
from wirecopy.story.trees import load_forest


@pytest.mark.parametrize("seed", range(8))
def test_the_story_of_a_made_up_page_is_found(seed: int) -> None:
    """All of it, nothing of the menu, headline, byline and date above, and at most one of the nine rows below."""
    rows, story = page(seed)
    told = mark_story(Page(text="\n".join(rows))).rows
    last = len(story) - story[::-1].index(True)
    assert told[:last] == story[:last]
    assert sum(told[last:]) <= 1


def test_blank_rows_and_breaks_change_nothing() -> None:
    """The story is the same with CRLF, indents and a blank row after each row."""
    rows, story = page(0)
    marked = mark_story(Page(text="\r\n\r\n".join(f"  {row}\xa0" for row in rows))).rows
    assert marked[::2] == story
    assert not any(marked[1::2])


def test_scores_and_choices_agree() -> None:
    """Chosen are the blocks that reach the cut; a row is story when its block is; menus are in no block."""
    rows, _story = page(1)
    told = mark_story(Page(text="\n".join(rows)))
    cut = load_forest().cut
    assert told.chosen == [score is not None and score >= cut for score in told.scores]
    by_row = {row: chosen for group, chosen in zip(told.groups, told.chosen, strict=True) for row in group}
    assert told.rows == [by_row.get(row, False) for row in range(len(rows))]
    assert len(told.groups) == len(told.blocks) == len(told.scores)


@pytest.mark.parametrize("text", ["", "\n\n", " \xa0\n\t", "Home\nSport\nShare", "***\n#\n“"])
def test_a_page_without_story_has_none(text: str) -> None:
    """Nothing is chosen where nothing tells a story."""
    assert not any(mark_story(Page(text=text)).rows)


def steps(text: str) -> int:
    """How many steps of the interpreter it takes to tell the story of a text."""
    count = 0

    def trace(frame: FrameType, event: str, _arg: Any) -> Any:
        nonlocal count
        frame.f_trace_opcodes, frame.f_trace_lines = True, False
        count += event == "opcode"
        return trace

    fresh = Page(text=text)
    before = sys.gettrace()
    sys.settrace(trace)
    try:
        mark_story(fresh)
    finally:
        sys.settrace(before)
    return count


HOSTILE = {
    "stories": lambda size: "\n".join(row for seed in range(size) for row in page(seed)[0]),
    "one line over and over": lambda size: "The talks ended without a result on Friday.\n" * (50 * size),
    "pieces of one sentence": lambda size: "and all of them went\n" * (50 * size),
    "menus": lambda size: "".join(f"Item {number}\n" for number in range(80 * size)),
    "cues": lambda size: "Read more about the talks\nAdvertisement\nShare this\n" * (30 * size),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_twice_the_page_takes_twice_the_steps(name: str) -> None:
    """Counted, not timed: twice as many rows take at most 2.3 times as many steps."""
    make = HOSTILE[name]
    steps(make(4))  # lists and trees are loaded, short rows are remembered
    assert steps(make(4)) <= 2.3 * steps(make(2))
