"""All lines of a page in, for each the line that it repeats out: the policy of ``stream``, made fast.

Most lines of a page are unlike any other, and a page is read for every article. So this is one loop over keys that
were made for the page at once, in which a new line costs next to nothing; it comes to the verdicts of ``Sieve``.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from wirecopy.dedup.evidence import (
    BLOCK_LETTERS,
    BLOCK_LINES,
    LINE_LETTERS,
    LOOK_BACK,
    stands_alone,
    ticks,
    weight,
)
from wirecopy.dedup.keys import identity, line_keys

__all__ = ["find_repeats", "sift"]


def find_repeats(rows: Sequence[str]) -> tuple[int | None, ...]:
    """For every row of a page the earlier row that it repeats.

    Copies count after normalisation, and whole blocks as well as single lines; see
    :func:`wirecopy.dedup.drop_repeats`, which also looks for lines that are cut short or carry another age. A row
    without letters or digits repeats nothing.

    Args:
        rows: The lines of a page, blank ones too.

    Returns:
        One entry a row: the index of the row that it repeats, or None. That row repeats nothing itself.

    Example:
        >>> find_repeats(["News", "• Talks end in Geneva |", "", "Talks end in Geneva", ""])
        (None, None, None, 1, None)
    """
    return tuple(sift(rows, line_keys(rows))[0])


def sift(rows: Sequence[str], keys: Sequence[bytes]) -> tuple[list[int | None], list[int]]:
    """What :func:`find_repeats` gives, and the rows that went by themselves and not with their block.

    Args:
        rows: The lines of a page.
        keys: Their keys.

    Example:
        >>> from wirecopy.dedup.keys import line_keys
        >>> rows = ["Sport", "Talks end in Geneva", "Sport", "Talks end in Geneva"]
        >>> sift(rows, line_keys(rows))
        ([None, None, 0, 1], [3])
    """
    found: list[int | None] = [None] * len(keys)
    alone: list[int] = []
    kept: list[int] = []  # rows that stay; a place is a position in here
    waiting = 0  # how many of the last kept rows are short ones that wait for the evidence of their block
    newest = -1  # the last of them
    # Of a row that waits: place of the row it repeats; of its run so far: rows, and from the third on letters and
    # how many rows are different.
    runs: dict[int, tuple[int, int, int, int]] = {}
    last = final = 0  # while a block goes on: place of the row repeated last; last place that may be repeated
    apart: dict[int, int] = {}  # rows that differ from the first row of their key in how numbers are written
    others: dict[bytes, int] = {}
    first: dict[bytes, int] = {b"": -1}

    for index, name in enumerate(map(first.setdefault, keys, range(len(keys)))):
        if name == index and last >= final:
            kept.append(index)
            continue
        if name < 0:
            continue
        key, row = keys[index], rows[index]
        if name != index and not key.isalpha() and row != rows[name]:
            mine = identity(row, key)
            if mine != identity(rows[name], key):
                name = apart[index] = others.setdefault(mine, index)
        if last < final:
            source = kept[last + 1]
            same = keys[source] == key and (not apart or apart.get(source) == apart.get(index))
            if same or (not key.isalpha() and ticks(keys[source], key)):
                last += 1
                found[index] = source
                if name == index:
                    if apart.pop(index, None) is None:
                        del first[key]
                    else:
                        del others[identity(row, key)]
                continue
            last = final
        if name == index:
            kept.append(index)
            continue
        if waiting and kept[-1] != newest:
            waiting = 0
        if len(key) >= LINE_LETTERS and (
            stands_alone(row, key) or (row != rows[name] and stands_alone(rows[name], key))
        ):
            found[index] = name
            alone.append(index)
            last = place = bisect_left(kept, name)
        else:
            place = -1
            if waiting:
                place, length, count, different = runs[newest]
                place += 1
                source = kept[place]
                if (
                    place >= len(kept) - waiting
                    or keys[source] != key
                    or (apart and apart.get(source) != apart.get(index))
                ):
                    place = -1
            if place < 0:
                place, length, count, different = bisect_left(kept, name), 0, 0, 0
            kept.append(index)
            length += 1
            waiting += 1
            if waiting == LOOK_BACK:
                waiting = 0
                continue
            if length == BLOCK_LINES:
                count, different = _evidence(kept[-length:], rows, keys, apart)
            elif length > BLOCK_LINES and not _holds(kept[-length:-1], index, keys, apart):
                count, different = count + weight(row, key), different + 1
            newest = index
            runs[index] = place, length, count, different
            if different < BLOCK_LINES or count < BLOCK_LETTERS:
                continue
            last = place
            place += 1
            for _ in range(length):
                place -= 1
                found[kept.pop()] = kept[place]
            waiting -= length
        while place and waiting:  # what stands above the block or line goes too, as far as it is the same
            place -= 1
            source, row_above = kept[place], kept[-1]
            if keys[source] != keys[row_above] or (apart and apart.get(source) != apart.get(row_above)):
                break
            found[row_above] = source
            kept.pop()
            waiting -= 1
        if waiting:
            newest = kept[-1]
        final = len(kept) - waiting - 1
    return found, alone


def _evidence(run: Sequence[int], rows: Sequence[str], keys: Sequence[bytes], apart: dict[int, int]) -> tuple[int, int]:
    """How many letters the different rows of a run have together, and how many of them there are."""
    new = [index for place, index in enumerate(run) if not _holds(run[:place], index, keys, apart)]
    return sum([weight(rows[index], keys[index]) for index in new]), len(new)


def _holds(run: Sequence[int], index: int, keys: Sequence[bytes], apart: dict[int, int]) -> bool:
    key = keys[index]
    return any(keys[other] == key and apart.get(other) == apart.get(index) for other in run)
