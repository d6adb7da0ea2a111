"""Rows in; whether some of them may repeat an earlier one without having its key: cut short, or with another age.

Few pages have such rows, so the question is asked of the page before any row is looked at.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import compress, repeat
from operator import contains

from wirecopy.dedup.evidence import PREFIX, SAME_PREFIX, age_key, cut_stem

__all__ = ["may_be_near"]


def may_be_near(rows: Sequence[str], keys: Sequence[bytes]) -> bool:
    """Whether a row is the beginning of an earlier row, or the same as one but for an age.

    Args:
        rows: Lines of text.
        keys: Their keys.

    Example:
        >>> from wirecopy.dedup.keys import line_keys
        >>> rows = ["Ministers agree on a plan for the harbour", "Ministers agree on a plan…"]
        >>> may_be_near(rows, line_keys(rows))
        False
        >>> rows[1] = "Ministers agree on a plan for the…"
        >>> may_be_near(rows, line_keys(rows))
        True
    """
    text = "\n".join(rows)
    marked = [
        *(_with(rows, "…") if "…" in text else ()),
        *(_with(rows, "...") if "..." in text else ()),
    ]
    if marked and _some_cut(rows, keys, marked):
        return True
    return " ago" in text and _some_age([rows[index] for index in _with(rows, " ago")])


def _with(rows: Sequence[str], mark: str) -> Iterable[int]:
    return compress(range(len(rows)), map(contains, rows, repeat(mark)))


def _some_cut(rows: Sequence[str], keys: Sequence[bytes], marked: Iterable[int]) -> bool:
    cuts = {index for index in marked if cut_stem(rows[index], keys[index]) is not None}
    if not cuts:
        return False
    begun: dict[bytes, list[bytes]] = {keys[index][:PREFIX]: [] for index in cuts}
    for index in [index for index, key in enumerate(keys) if key[:PREFIX] in begun]:
        key = keys[index]
        same = begun[key[:PREFIX]]
        if index not in cuts:
            same.append(key)
        elif any(other.startswith(key) for other in same[:SAME_PREFIX]):
            return True
    return False


def _some_age(rows: Iterable[str]) -> bool:
    ages = [age for age in map(age_key, rows) if age is not None]
    return len(set(ages)) < len(ages)
