"""Looks in, the layout of the page out: where its prose lies, in which runs, around which core."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import accumulate

import attrs

from wirecopy.story.cues import cue_book, cue_mask
from wirecopy.story.features import Block

__all__ = ["FAR", "Layout", "lay_out", "since"]

FAR = 60
"""Distances are counted in blocks up to this one."""

_DENSE = 6
"""A block with so many function words in a sentence is dense prose."""

_ENDING = ("related", "share", "comments", "comments_any", "newsletter", "bio", "tags", "copyright", "cookie")
_SPARED = ("saying", "handle", "bio", "caption", "date", "media")


@attrs.define(kw_only=True)
class Layout:
    """Where the prose of a page lies; every list has an entry a block.

    Args:
        prose: Amount of prose, legal texts left out.
        above: Running sum of *prose*; one entry more than there are blocks.
        dense: Whether a block is dense prose.
        start: First block of the core, the stretch that holds most prose for its length.
        stop: The block behind the core.
        endings: Running count of what usually follows a story; one entry more than there are blocks.
        copies: How many blocks of the page have the same text, up to 9.
        solid: The blocks that count as neighbours, in order: template lines and lines that stand again and again
            (ad marks) are looked through.
        place: How many solid blocks stand above each block.
        is_solid: Whether a block is one of *solid*.
        run: Number of the run of dense solid blocks that a block is part of, or -1.
        run_at: Its place in that run.
        runs: Length and amount of prose of each run.
        vocabulary: In how many blocks of the core a content word stands.
        usual: Median number of words of the dense blocks of the core.
        dense_share: Share of the blocks of the core that are dense, 0 to 1.
    """

    prose: list[int]
    above: list[int]
    dense: list[bool]
    start: int
    stop: int
    endings: list[int]
    copies: list[int]
    solid: list[int]
    place: list[int]
    is_solid: list[bool]
    run: list[int]
    run_at: list[int]
    runs: list[tuple[int, int]]
    vocabulary: Counter[str]
    usual: int
    dense_share: float


_COUNTING = list(range(1, FAR))


def since(marks: Sequence[bool | int]) -> list[int]:
    """How many blocks above each block the last mark stands, up to :data:`FAR`; the block itself does not count.

    Example:
        >>> since([False, True, False, False])
        [60, 60, 1, 2]
    """
    out = [FAR] * len(marks)
    for at, mark in enumerate(marks):
        if mark:
            near = min(FAR - 1, len(marks) - at - 1)
            out[at + 1 : at + 1 + near] = _COUNTING[:near]
    return out


def _core(prose: Sequence[int], ending: Sequence[bool], title_words: Sequence[int]) -> tuple[int, int]:
    """The stretch that pays most: every block costs a little, prose pays, what follows stories costs more."""
    best = current = 0
    start = stop = begin = 0
    for index, amount in enumerate(prose):
        gain = amount - 2 + min(title_words[index], 3) - (6 if ending[index] else 0)
        if current <= 0:
            current, begin = 0, index
        current += gain
        if current > best:
            best, start, stop = current, begin, index + 1
    return start, stop


def lay_out(blocks: Sequence[Block], title_words: Sequence[int]) -> Layout:
    """Find out where the prose of a page lies.

    Args:
        blocks: The blocks of the page.
        title_words: How many content words each block shares with the title.
    """
    total = len(blocks)
    legal, ending_bits = cue_mask("copyright", "cookie"), cue_mask(*_ENDING)
    template_bits = cue_mask(*cue_book().names) & ~cue_mask(*_SPARED)
    prose = [0 if block.cues & legal else block.prose for block in blocks]
    dense = [amount >= _DENSE for amount in prose]
    template = [block.cues & template_bits != 0 for block in blocks]
    ending = [block.cues & ending_bits != 0 and amount < 12 for block, amount in zip(blocks, prose, strict=True)]
    counts = Counter([block.key for block in blocks])
    copies = [min(counts[block.key], 9) for block in blocks]
    is_solid = [
        block.words > 7 or (block.words > 0 and not template[at] and copies[at] < 3) for at, block in enumerate(blocks)
    ]
    solid = [at for at in range(total) if is_solid[at]]
    start, stop = _core(prose, ending, title_words)
    run, run_at = [-1] * total, [0] * total
    runs: list[tuple[int, int]] = []
    open_run = False
    for at in solid:
        if dense[at]:
            length, amount = runs.pop() if open_run else (0, 0)
            runs.append((length + 1, amount + prose[at]))
            run[at], run_at[at] = len(runs) - 1, length
        open_run = dense[at]
    vocabulary: Counter[str] = Counter()
    for block in blocks[start:stop]:
        vocabulary.update(block.content)
    lengths = sorted([blocks[at].words for at in range(start, stop) if dense[at]])
    return Layout(
        prose=prose,
        above=[0, *accumulate(prose)],
        dense=dense,
        start=start,
        stop=stop,
        endings=[0, *accumulate(ending)],
        copies=copies,
        solid=solid,
        place=[0, *accumulate(is_solid)][:-1],
        is_solid=is_solid,
        run=run,
        run_at=run_at,
        runs=runs,
        vocabulary=vocabulary,
        usual=lengths[len(lengths) // 2] if lengths else 1,
        dense_share=len(lengths) / max(1, stop - start),
    )
