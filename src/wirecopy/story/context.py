"""Blocks in, rows of numbers out: what each block is among its neighbours and on its page."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import accumulate

from wirecopy.story.cues import cue_book
from wirecopy.story.features import Block
from wirecopy.story.layout import FAR, Layout, lay_out, since

__all__ = ["feature_names", "look_around"]

_OWN = (
    "words characters function_words function_share ends ends_colon ends_ellipsis starts_quote capitals digits bullet "
    "heading indent quotes pieces dateline you we prose copies copy_above content_words"
).split()
_CUES = (
    "handle caption saying bio newsletter related ad affiliate media skip account byline comments comments_any contact "
    "cookie copyright date share tags"
).split()
_PAGE = (
    "at at_share prose_above_share prose_total blocks_total in_core after_core_start before_core_end core_share "
    "core_words core_words_share title_words_share after_title endings_since_core prose_gap_above prose_gap_below "
    "blank_above blank_below run_above run_below run_prose run_is_longest runs_above length_to_core dense_core_share"
).split()
_SINCE = ("related", "caption", "comments", "ad", "newsletter", "date", "tags", "bio", "byline")
_WINDOWS = (2, 5, 10, 20)
_NEAR = (
    *((offset, "capitals") for offset in (-3, -2, -1, 1, 2, 3)),
    *((offset, "ends") for offset in (-1, 1, 2)),
    *((offset, "copies") for offset in (-3, -1, 1)),
    *((offset, "words") for offset in (-3, -2)),
    *((offset, "function_words") for offset in (-1, 1)),
    *((offset, "template") for offset in (1, 2)),
    (-1, "prose"),
    (1, "bullet"),
    (1, "heading"),
    (1, "caption"),
)
_NEAR_CUES = (
    "share",
    "related",
    "caption",
    "comments",
    "newsletter",
    "byline",
    "date",
    "ad",
    "bio",
    "copyright",
    "skip",
)
_NEAR_CUES_AT = (-3, -2, -1, 1, 2, 3)
_SOLID = (-2, -1, 1, 2)
_ABSENT = -1.0


def feature_names() -> tuple[str, ...]:
    """The names of the numbers that :func:`look_around` gives for a block, in order."""
    names = [*_OWN, *(f"cue_{cue}" for cue in _CUES), *_PAGE, *(f"since_{cue}" for cue in _SINCE)]
    for window in _WINDOWS:
        names += [f"prose_above_{window}", f"prose_below_{window}"]
    names += [f"{name}@{offset:+d}" for offset, name in _NEAR]
    names += [f"{cue}@{offset:+d}" for offset in _NEAR_CUES_AT for cue in _NEAR_CUES]
    for offset in _SOLID:
        names += [f"solid_{name}@{offset:+d}" for name in ("words", "ends", "capitals")]
    return tuple(names)


def _title_content(blocks: Sequence[Block]) -> tuple[frozenset[str], list[bool]]:
    """The content words of what the page is called, and which blocks look like its headline."""
    called = blocks[0].content
    looks = [
        block.words <= 40
        and at > 0
        and (
            (block.heading == 1 and len(block.content) >= 3)
            or (len(block.content) >= 3 and len(called & block.content) >= max(3, 0.6 * len(block.content)))
        )
        for at, block in enumerate(blocks)
    ]
    title = blocks[looks.index(True)].content if True in looks else called
    return title if len(title) >= 3 else frozenset(), looks


def look_around(
    rows: Sequence[str], groups: Sequence[tuple[int, ...]], blocks: Sequence[Block]
) -> tuple[list[int], list[list[float]]]:
    """The numbers of every block that could be story.

    A short block with no prose in the two blocks above and below it is never story and is left out.

    Args:
        rows: The rows of the page.
        groups: The rows of every block; see :func:`wirecopy.story.blocks.find_blocks`.
        blocks: The blocks.

    Returns:
        The indices of the blocks that could be story, and a row of numbers for each; :func:`feature_names` names them.
    """
    if not blocks:
        return [], []
    title, title_looks = _title_content(blocks)
    title_words = [len(title & block.content) for block in blocks]
    layout = lay_out(blocks, title_words)
    cues = [block.cues for block in blocks]
    names = cue_book().names
    bit = {cue: 1 << number for number, cue in enumerate(names)}
    caption = bit["caption"] | bit["media"]
    sinces = [since([mask & bit[cue] for mask in cues]) for cue in _SINCE]
    after_title = since(title_looks)
    gap_above, gap_below = since(layout.dense), since(layout.dense[::-1])[::-1]
    first_at: dict[str, int] = {}
    copy_above = [first_at.setdefault(block.key, at) < at for at, block in enumerate(blocks)]
    runs_above = [
        0,
        *accumulate([run >= 0 and at == 0 for run, at in zip(layout.run, layout.run_at, strict=True)]),
    ]
    near: dict[str, Sequence[float]] = {
        "capitals": [block.capitals for block in blocks],
        "ends": [block.ends for block in blocks],
        "copies": layout.copies,
        "words": [block.words for block in blocks],
        "function_words": [block.function_words for block in blocks],
        "template": layout.template,
        "prose": layout.prose,
        "bullet": [block.bullet for block in blocks],
        "heading": [block.heading for block in blocks],
        "caption": [mask & caption != 0 for mask in cues],
    }
    neighbours = [(offset, near[name]) for offset, name in _NEAR]
    near_cues = [[mask & bit[cue] != 0 for cue in _NEAR_CUES] for mask in cues]
    no_cues = [False] * len(_NEAR_CUES)
    above, start, stop, total = layout.above, layout.start, layout.stop, len(blocks)
    all_prose = above[-1] or 1
    longest = max([amount for _length, amount in layout.runs], default=0)
    picked, numbers = [], []
    for at, block in enumerate(blocks):
        if block.words <= 4 and not block.ends and above[max(0, at - 4)] == above[min(total, at + 5)]:
            continue
        text, key, content = block.text, block.key, block.content
        inside = start <= at < stop
        shared = sum([layout.vocabulary[word] > inside for word in content]) if content else 0
        group = groups[at]
        first = rows[group[0]]
        run = layout.run[at]
        row: list[float] = [
            block.words,
            len(text),
            block.function_words,
            block.function_words / block.words if block.words else 0.0,
            block.ends,
            text[-1:] == ":",
            text.endswith(("...", "…")),
            text[:1] in "“\"‘'",
            block.capitals,
            block.digits(),
            block.bullet,
            block.heading,
            min(len(first) - len(first.lstrip()), 12),
            text.count("“") + text.count('"'),
            len(group),
            block.has_dateline(),
            "you" in key,
            " we " in key or " our " in key or " us " in key,
            layout.prose[at],
            layout.copies[at],
            copy_above[at],
            len(content),
            *[block.cues & bit[cue] != 0 for cue in _CUES],
            min(at, 300),
            at / total,
            above[at] / all_prose,
            all_prose,
            total,
            inside,
            max(-FAR, min(at - start, FAR)),
            max(-FAR, min(stop - at, FAR)),
            (stop - start) / total,
            shared,
            shared / len(content) if content else 0.0,
            title_words[at] / len(title) if title else 0.0,
            after_title[at],
            layout.endings[at] - layout.endings[start] if at > start else -1,
            gap_above[at],
            gap_below[at],
            min(9, group[0] - groups[at - 1][-1] - 1) if at else 0,
            min(9, groups[at + 1][0] - group[-1] - 1) if at + 1 < total else 0,
            *_run_numbers(layout, at, run, longest),
            min(runs_above[at], 30),
            block.words / layout.usual,
            layout.dense_share,
            *[distances[at] for distances in sinces],
        ]
        for window in _WINDOWS:
            row.append(above[at] - above[max(0, at - window)])
            row.append(above[min(total, at + window + 1)] - above[at + 1])
        row += [values[at + offset] if 0 <= at + offset < total else _ABSENT for offset, values in neighbours]
        for offset in _NEAR_CUES_AT:
            row += near_cues[at + offset] if 0 <= at + offset < total else no_cues
        for offset in _SOLID:
            index = layout.place[at] + offset - (offset > 0 and not layout.is_solid[at])
            if 0 <= index < len(layout.solid):
                other = blocks[layout.solid[index]]
                row += (other.words, other.ends, other.capitals)
            else:
                row += (_ABSENT, _ABSENT, _ABSENT)
        picked.append(at)
        numbers.append(row)
    return picked, numbers


def _run_numbers(layout: Layout, at: int, run: int, longest: int) -> tuple[float, float, float, float]:
    if run < 0:
        return _ABSENT, _ABSENT, 0, 0
    length, amount = layout.runs[run]
    return layout.run_at[at], length - 1 - layout.run_at[at], amount, amount == longest
