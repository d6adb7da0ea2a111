"""What a rule about roles may look at: the blocks of a page, and what is already decided."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from wirecopy.models.line import Role
from wirecopy.story.cues import cue_mask
from wirecopy.story.features import Block
from wirecopy.story.mark import Story

__all__ = ["View", "make_view"]


@attrs.frozen
class View:
    """The blocks of a page as the rules see them.

    Args:
        blocks: What every block is by itself.
        told: Whether a block was judged story.
        about: Role and rule of the blocks that are about the story.
        first: First block of the story; the number of blocks when there is none.
        last: Last block of the story; -1 when there is none.
    """

    blocks: list[Block]
    told: list[bool]
    about: Mapping[int, tuple[Role, str]]
    first: int
    last: int

    def has(self, at: int, *cues: str) -> bool:
        """Whether a block has one of the cues."""
        return self.blocks[at].cues & cue_mask(*cues) != 0

    def free(self, at: int) -> bool:
        """Whether there is such a block and nothing has been decided about it."""
        return 0 <= at < len(self.blocks) and not self.told[at] and at not in self.about


def make_view(story: Story, about: Mapping[int, tuple[Role, str]]) -> View:
    """Make the view of a page.

    Args:
        story: What was judged story.
        about: Role and rule by row, indices from 0, of the rows that are about the story; they are not story.
    """
    by_block = {at: about[group[0]] for at, group in enumerate(story.groups) if group[0] in about}
    told = [chosen and at not in by_block for at, chosen in enumerate(story.chosen)]
    first = told.index(True) if True in told else len(told)
    last = len(told) - 1 - told[::-1].index(True) if True in told else -1
    return View(story.blocks, told, by_block, first, last)
