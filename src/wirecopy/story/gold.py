"""Pages with a gold body in, labels out: which blocks of a page are its story, for training and measuring."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from typing import Any

__all__ = ["label_blocks"]

_TOKEN = re.compile(r"\w+")
_SHINGLE = 4
_NOT_WORD = re.compile(r"[\W_]+")


def _shingles(tokens: Sequence[str]) -> Counter[tuple[str, ...]]:
    return Counter(tuple(tokens[at : at + _SHINGLE]) for at in range(max(1, len(tokens) - _SHINGLE + 1)))


def _by_body(texts: Sequence[str], body: str) -> list[bool | None]:
    gold = _shingles(_TOKEN.findall(body))
    tokens = [_TOKEN.findall(text) for text in texts]
    flat = [token for row in tokens for token in row]
    covered = [False] * len(flat)
    for at in range(max(0, len(flat) - _SHINGLE + 1)):
        if tuple(flat[at : at + _SHINGLE]) in gold:
            covered[at : at + _SHINGLE] = [True] * _SHINGLE
    labels: list[bool | None] = []
    at = 0
    for row in tokens:
        labels.append(sum(covered[at : at + len(row)]) * 2 >= len(row) if row else None)
        at += len(row)
    return _without_copies(tokens, labels, gold)


def _without_copies(
    tokens: Sequence[Sequence[str]], labels: list[bool | None], gold: Counter[tuple[str, ...]]
) -> list[bool | None]:
    """Of several copies of a block only as many are story as the gold has: those with most story around them."""
    places: dict[tuple[str, ...], list[int]] = {}
    for at, row in enumerate(tokens):
        if labels[at]:
            places.setdefault(tuple(row), []).append(at)
    around = [
        sum(
            len(tokens[near]) for near in range(max(0, at - 4), min(len(tokens), at + 5)) if labels[near] and near != at
        )
        for at in range(len(tokens))
    ]
    for row, copies in places.items():
        allowed = max(1, gold[row[:_SHINGLE]])
        if len(copies) > allowed:
            copies.sort(key=lambda at: -around[at])
            for at in copies[allowed:]:
                labels[at] = False
    return labels


def _flat(text: str) -> str:
    return _NOT_WORD.sub(" ", text).strip()


def _by_snippets(texts: Sequence[str], gold: Mapping[str, Any]) -> list[bool | None]:
    title = _flat(gold.get("title") or "")
    starts, whole = [], ""
    flats = [_flat(text) for text in texts]
    for flat in flats:
        starts.append(len(whole))
        whole += flat + " "
    labels: list[bool | None] = [None] * len(texts)
    for kind, label in (("without", False), ("comments", False), ("with", True)):
        for snippet in gold.get(kind) or ():
            wanted = _flat(snippet)
            found = whole.find(wanted) if wanted else -1
            while found >= 0:
                for at, start in enumerate(starts):
                    if start < found + len(wanted) and found < start + len(flats[at]) and flats[at]:
                        labels[at] = None if label and title and flats[at] in title else label
                found = -1 if label else whole.find(wanted, found + 1)
    return labels


def label_blocks(texts: Sequence[str], gold: Mapping[str, Any]) -> list[bool | None]:
    """Tell which blocks are story.

    Args:
        texts: The blocks of a page.
        gold: ``body``, the text of the story; or the lists ``with``, ``without`` and ``comments`` of pieces of text
            that do and do not belong to it.

    Returns:
        True, False, or None (the gold does not tell) for every block.

    Example:
        >>> label_blocks(["Home", "The talks ended on Monday."], {"body": "The talks ended on Monday."})
        [False, True]
    """
    return _by_body(texts, gold["body"]) if gold.get("body") else _by_snippets(texts, gold)
