"""Lines in; the lines without repeats out, and a record of every line that was dropped."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from wirecopy.dedup.keys import line_keys
from wirecopy.dedup.near import may_be_near
from wirecopy.dedup.page import sift
from wirecopy.dedup.records import Repeat, restore
from wirecopy.dedup.stream import Sieve

__all__ = ["Deduped", "drop_repeats"]

_QUOTES = str.maketrans(dict.fromkeys('"‘’‚‛“”„‟′″`´', "'") | dict.fromkeys("‐‑‒–—―−", "-"))
_FRONT = " -•·▪●■◦‣►▶*#+>|»›"
_BEHIND = " -•·|»›>←→"


class Deduped(NamedTuple):
    """What :func:`drop_repeats` gives; it unpacks as ``kept, repeats``."""

    kept: tuple[str, ...]
    """The lines that stay, in their order."""
    repeats: tuple[Repeat, ...]
    """A record of every other line, in their order."""

    def restore(self) -> tuple[str, ...]:
        """All lines of the input, each exactly as it was and where it was.

        Example:
            >>> drop_repeats(["Talks end in Geneva", "", "TALKS END IN GENEVA"]).restore()
            ('Talks end in Geneva', '', 'TALKS END IN GENEVA')
        """
        return restore(self.kept, self.repeats)


def drop_repeats(lines: Iterable[str]) -> Deduped:
    """Drop the lines that repeat an earlier one. The first copy stays; order and text of the others do too.

    Two lines are copies when they have the same letters and digits in the same order; white space, punctuation,
    bullets, quotes, dashes and the case of A to Z do not count, but 1.5 is not 15. A copy is dropped

    - by itself when it has 12 letters, or 40 if it is a sentence or a piece of one: sentences recur on purpose;
    - with its block, however short it is: the lines around it repeat the lines around its first copy, and they
      hold enough to be no accident. In a block the digits of a line may have ticked on;
    - when it ends in an ellipsis and an earlier line says the same and goes on;
    - when only an age in it ("3 min ago") has changed, and it has 24 letters besides.

    Lines without letters or digits (blank ones, rules, dots) are never dropped. Nor are lines of digits that do not
    belong to such a block: tables repeat their numbers.

    Args:
        lines: Lines of text, with or without line breaks. They are all read before the first is judged; for a
            stream see :func:`iter_unique`.

    Returns:
        The kept lines and the records of the dropped ones. Dropping again drops nothing.

    Raises:
        TypeError: *lines* is one ``str``, or holds something else than ``str``.

    Example:
        >>> kept, repeats = drop_repeats(["• Talks end in Geneva", "Share", "Talks end in Geneva |", "Share"])
        >>> kept
        ('• Talks end in Geneva', 'Share')
        >>> [(repeat.number, repeat.repeats, repeat.rule) for repeat in repeats]
        [(3, 1, 'exact:line'), (4, 2, 'exact:block')]
    """
    if isinstance(lines, str):
        raise TypeError("drop_repeats() needs lines, got one str; split it first, as with text.splitlines()")
    rows = tuple(lines)
    try:
        keys = line_keys(rows)
    except TypeError:
        number, kind = next((n, type(row).__name__) for n, row in enumerate(rows, 1) if not isinstance(row, str))
        raise TypeError(f"drop_repeats() needs lines of str; line {number} is {kind}") from None
    found, evidence = _sift_near(rows, keys) if may_be_near(rows, keys) else _sift(rows, keys)
    kept, repeats = [], []
    for index, (row, source) in enumerate(zip(rows, found, strict=True)):
        if source is None:
            kept.append(row)
        else:
            kind = "exact" if row == rows[source] or _tidy(row) == _tidy(rows[source]) else "near"
            repeats.append(Repeat(index + 1, row, source + 1, f"{kind}:{evidence.get(index, 'block')}"))
    return Deduped(tuple(kept), tuple(repeats))


def _sift(rows: Sequence[str], keys: Sequence[bytes]) -> tuple[list[int | None], dict[int, str]]:
    found, alone = sift(rows, keys)
    return found, dict.fromkeys(alone, "line")


def _sift_near(rows: Sequence[str], keys: Sequence[bytes]) -> tuple[list[int | None], dict[int, str]]:
    found: list[int | None] = [None] * len(rows)
    evidence: dict[int, str] = {}
    sieve = Sieve()
    for index, (row, key) in enumerate(zip(rows, keys, strict=True)):
        for drop in sieve.feed(index, row, key):
            found[drop.number] = drop.source
            evidence[drop.number] = drop.evidence
        sieve.ready.clear()
    return found, evidence


def _tidy(row: str) -> str:
    return " ".join(row.translate(_QUOTES).split()).lstrip(_FRONT).rstrip(_BEHIND).lower()
