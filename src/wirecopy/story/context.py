"""Blocks in, rows of numbers out: what each block is among its neighbours and on its page."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from itertools import accumulate, compress

from wirecopy.story.cues import cue_mask
from wirecopy.story.features import OWN, Block, look_at
from wirecopy.story.layout import FAR, Layout, lay_out, since

__all__ = ["feature_names", "look_around"]

Column = Sequence[float]

_CUES = "caption newsletter date related handle ad saying affiliate bio skip".split()
_SINCE = "related newsletter date comments tags ad caption byline bio".split()
_NEAR = {
    "capitals": (-3, -2, -1, 1, 2),
    "ends": (-1, 1, 2),
    "words": (-3, -2),
    "copies": (-1, 1),
    "heading": (1,),
    "cue_date": (-1, 2, 3),
    "cue_newsletter": (1, 2, 3),
    "cue_ad": (1,),
    "cue_skip": (-1, 2),
    "cue_caption": (1,),
}
"""Which columns of its neighbours a block is told, and how many blocks away they stand."""

_SOLID = {"words": (-2, 1), "ends": (-1, 1), "capitals": (-1, 1)}
"""The same for the solid neighbours; see :class:`wirecopy.story.layout.Layout`."""

_WINDOWS = (2, 5, 10, 20)
_ABSENT = -1.0
_REACH = 4
"""Blocks up and down in which a block that ends like no sentence needs prose to be looked at as story."""
_FAR_REACH = 10
"""The same for a block of more than *_FEW* words."""
_FEW = 4
_LONG = 12
"""A block of so many words is looked at wherever it stands."""


@cache
def feature_names() -> tuple[str, ...]:
    """The names of the numbers that :func:`look_around` gives for a block, in order."""
    return tuple(_columns([""], [(0,)], [look_at("x")]))


def look_around(
    rows: Sequence[str], groups: Sequence[tuple[int, ...]], blocks: Sequence[Block]
) -> tuple[list[int], list[tuple[float, ...]]]:
    """The numbers of every block that could be story.

    A block of few words that ends like no sentence and has no prose near it is never story and is left out.

    Args:
        rows: The rows of the page.
        groups: The rows of every block; see :func:`wirecopy.story.blocks.find_blocks`.
        blocks: The blocks.

    Returns:
        The indices of the blocks that could be story, and a row of numbers for each; :func:`feature_names` names them.
    """
    if not blocks:
        return [], []
    columns = _columns(rows, groups, blocks)
    wide = [columns[f"prose_above_{_FAR_REACH}"], columns[f"prose_below_{_FAR_REACH}"]]
    near = [columns[f"prose_above_{_REACH}"], columns[f"prose_below_{_REACH}"]]
    could = [
        block.ends or above + below > 0 or (block.words > _FEW and far_above + far_below > 0) or block.words >= _LONG
        for block, above, below, far_above, far_below in zip(blocks, *near, *wide, strict=True)
    ]
    rows_of_numbers = zip(*columns.values(), strict=True)
    picked = [at for at, yes in enumerate(could) if yes]
    return picked, [*compress(rows_of_numbers, could)]


def _columns(rows: Sequence[str], groups: Sequence[tuple[int, ...]], blocks: Sequence[Block]) -> dict[str, Column]:
    """Every number of every block, column by column; lists of the length of *blocks*."""
    title, looks = _title(blocks)
    title_words = [len(title & block.content) for block in blocks]
    layout = lay_out(blocks, title_words)
    columns = _own_columns(rows, groups, blocks)
    columns["copies"] = layout.copies
    columns["prose"] = layout.prose
    first_at: dict[str, int] = {}
    columns["copy_above"] = [first_at.setdefault(block.key, at) < at for at, block in enumerate(blocks)]
    _add_page_columns(columns, layout, len(blocks))
    _add_core_columns(columns, layout, blocks)
    columns["title_words_share"] = [words / len(title) if title else 0.0 for words in title_words]
    columns["after_title"] = since(looks)
    for cue in _SINCE:
        mask = cue_mask(cue)
        columns[f"since_{cue}"] = since([block.cues & mask for block in blocks])
    for name, offsets in _NEAR.items():
        for offset in offsets:
            columns[f"{name}@{offset:+d}"] = _shift(columns[name], offset)
    for name, offsets in _SOLID.items():
        values = [columns[name][at] for at in layout.solid]
        for offset in offsets:
            columns[f"solid_{name}@{offset:+d}"] = _solid(layout, values, offset)
    return columns


def _title(blocks: Sequence[Block]) -> tuple[frozenset[str], list[bool]]:
    """The content words of what the page is called, and which blocks look like its headline."""
    called = blocks[0].content
    looks = [
        at > 0
        and len(block.content) >= 3
        and block.words <= 40
        and (block.heading == 1 or len(called & block.content) >= max(3, 0.6 * len(block.content)))
        for at, block in enumerate(blocks)
    ]
    title = blocks[looks.index(True)].content if True in looks else called
    return title if len(title) >= 3 else frozenset(), looks


def _own_columns(rows: Sequence[str], groups: Sequence[tuple[int, ...]], blocks: Sequence[Block]) -> dict[str, Column]:
    firsts = [rows[group[0]][:20] for group in groups]
    starts = [group[0] for group in groups]
    stops = [group[-1] + 1 for group in groups]
    columns: dict[str, Column] = dict(zip(OWN, zip(*[block.own for block in blocks], strict=True), strict=True))
    columns["indent"] = [len(first) - len(first.lstrip()) for first in firsts]
    columns["blank_above"] = [min(9, start - stop) for start, stop in zip(starts, [starts[0], *stops], strict=False)]
    columns["blank_below"] = [min(9, start - stop) for start, stop in zip([*starts[1:], stops[-1]], stops, strict=True)]
    cues = zip(*[_flags(block.cues) for block in blocks], strict=True)
    columns.update(zip((f"cue_{cue}" for cue in _CUES), cues, strict=True))
    return columns


@lru_cache(maxsize=4096)
def _flags(cues: int) -> tuple[bool, ...]:
    return tuple(cues & cue_mask(cue) != 0 for cue in _CUES)


def _add_page_columns(columns: dict[str, Column], layout: Layout, total: int) -> None:
    above = layout.above
    all_prose = above[-1] or 1
    columns["at"] = range(total)
    columns["at_share"] = [at / total for at in range(total)]
    columns["blocks_total"] = [total] * total
    columns["prose_total"] = [all_prose] * total
    columns["prose_above_share"] = [amount / all_prose for amount in above[:-1]]
    columns["prose_gap_above"] = since(layout.dense)
    columns["prose_gap_below"] = since(layout.dense[::-1])[::-1]
    for window in (*_WINDOWS, _REACH):
        low = [0] * min(window, total) + above[: max(0, total - window)]
        high = above[min(window, total - 1) + 1 :] + [above[-1]] * min(window, total - 1)
        columns[f"prose_above_{window}"] = [amount - before for amount, before in zip(above, low, strict=False)]
        columns[f"prose_below_{window}"] = [after - amount for after, amount in zip(high, above[1:], strict=True)]


def _add_core_columns(columns: dict[str, Column], layout: Layout, blocks: Sequence[Block]) -> None:
    total, start, stop = len(blocks), layout.start, layout.stop
    inside = [start <= at < stop for at in range(total)]
    vocabulary = layout.vocabulary
    shared = [
        sum([vocabulary[word] > known for word in block.content]) if block.content else 0
        for block, known in zip(blocks, inside, strict=True)
    ]
    runs, longest = layout.runs, max([amount for _length, amount in layout.runs], default=0)
    columns["in_core"] = inside
    columns["after_core_start"] = _clamp(range(-start, total - start))
    columns["before_core_end"] = _clamp(range(stop, stop - total, -1))
    columns["core_share"] = [(stop - start) / total] * total
    columns["dense_core_share"] = [layout.dense_share] * total
    columns["core_words"] = shared
    columns["core_words_share"] = [
        words / len(block.content) if block.content else 0.0 for words, block in zip(shared, blocks, strict=True)
    ]
    columns["length_to_core"] = [block.words / layout.usual for block in blocks]
    columns["endings_since_core"] = [
        count - layout.endings[start] if at > start else _ABSENT for at, count in enumerate(layout.endings[:-1])
    ]
    places = list(zip(layout.run, layout.run_at, strict=True))
    columns["run_above"] = [at if run >= 0 else _ABSENT for run, at in places]
    columns["run_below"] = [runs[run][0] - 1 - at if run >= 0 else _ABSENT for run, at in places]
    columns["run_prose"] = [runs[run][1] if run >= 0 else 0 for run, _at in places]
    columns["run_is_longest"] = [run >= 0 and runs[run][1] == longest for run, _at in places]
    columns["runs_above"] = [*accumulate([run >= 0 and at == 0 for run, at in places], initial=0)][:-1]


def _clamp(distances: Sequence[int]) -> Column:
    return [FAR if distance > FAR else -FAR if distance < -FAR else distance for distance in distances]


def _shift(values: Column, offset: int) -> Column:
    """The column as the blocks *offset* below have it."""
    total, far = len(values), min(abs(offset), len(values))
    nothing = [_ABSENT] * far
    return [*nothing, *values[: total - far]] if offset < 0 else [*values[far:], *nothing]


def _solid(layout: Layout, values: Column, offset: int) -> Column:
    """The column as the solid blocks *offset* below have it; *values* are those of the solid blocks."""
    padded = [_ABSENT, _ABSENT, _ABSENT, *values, _ABSENT, _ABSENT, _ABSENT]
    if offset < 0:
        return [padded[place + offset + 3] for place in layout.place]
    own = offset + 3
    return [padded[place + own - (not solid)] for place, solid in zip(layout.place, layout.is_solid, strict=True)]
