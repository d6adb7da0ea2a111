"""A page in, its story out: which rows are story, and with how much evidence."""

from __future__ import annotations

import attrs

from wirecopy.models.page import Page
from wirecopy.story.blocks import find_blocks, find_menus
from wirecopy.story.context import look_around
from wirecopy.story.features import Block, look_at_all
from wirecopy.story.trees import load_forest

__all__ = ["Story", "look_at_page", "mark_story"]


@attrs.frozen
class Story:
    """What was judged story on a page.

    Args:
        groups: The rows of every block that was looked at, indices from 0; see
            :func:`wirecopy.story.blocks.find_blocks`.
        blocks: What every block is by itself.
        scores: Log odds of being story of every block; None for a block that could not be.
        chosen: Whether a block is story.
        rows: Whether a row is story; rows of menus are in no block.
    """

    groups: list[tuple[int, ...]]
    blocks: list[Block]
    scores: list[float | None]
    chosen: list[bool]
    rows: list[bool]


def mark_story(page: Page) -> Story:
    """Tell the story of a page from its furniture.

    Boosted trees score every block (a row, or the rows of a broken sentence) by its look, its neighbours and its
    place; see :mod:`wirecopy.story.train` for how they were made.

    Example:
        >>> mark_story(Page(text="Home\\nSport\\nShare\\n")).rows
        [False, False, False]
    """
    groups, blocks, picked, numbers = look_at_page(page)
    scores: list[float | None] = [None] * len(groups)
    chosen = [False] * len(groups)
    rows = [False] * len(page.rows)
    if picked:
        forest = load_forest()
        score_of, cut = forest.score, forest.cut
        for at, row in zip(picked, numbers, strict=True):
            scores[at] = score = score_of(row)
            if score >= cut:
                chosen[at] = True
                for index in groups[at]:
                    rows[index] = True
    return Story(groups, blocks, scores, chosen, rows)


def look_at_page(page: Page) -> tuple[list[tuple[int, ...]], list[Block], list[int], list[tuple[float, ...]]]:
    """The blocks of a page outside its menus, their looks, which could be story, and the numbers of those."""
    groups, texts = find_blocks(page.rows)
    menus = find_menus(texts)
    groups = [group for group, menu in zip(groups, menus, strict=True) if not menu]
    blocks = look_at_all([text for text, menu in zip(texts, menus, strict=True) if not menu])
    picked, numbers = look_around(page.rows, groups, blocks)
    return groups, blocks, picked, numbers
