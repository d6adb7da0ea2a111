"""Lines in, one at a time; the lines to keep out, as soon as nothing can speak against them any more.

This is the policy in its plainest form. :mod:`wirecopy.dedup.page` comes to the same verdicts faster when all lines
are at hand.

What is known of a line depends on the kept lines before it and on nothing else, apart from one pointer to the kept
line that was repeated last, which can only drop more. So a second run over what was kept drops nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from hashlib import blake2b
from typing import NamedTuple

from wirecopy.dedup.evidence import (
    BLOCK_LETTERS,
    BLOCK_LINES,
    LONGEST,
    LOOK_BACK,
    PREFIX,
    SAME_PREFIX,
    age_key,
    cut_stem,
    stands_alone,
    ticks,
    weight,
)
from wirecopy.dedup.keys import identity, line_key

__all__ = ["Drop", "Sieve", "iter_unique"]


class Drop(NamedTuple):
    """A verdict: the line *number* repeats the kept line *source*, and *evidence* says what proved it."""

    number: int
    source: int
    evidence: str


class _Run(NamedTuple):
    """What speaks for a short line being part of a repeated block."""

    source: int
    """Place of the kept line that it repeats."""
    length: int
    letters: int
    different: int
    waiting: int
    """How many short lines in a row wait for evidence; 0 ends the waiting."""


class _Kept(NamedTuple):
    number: int
    identity: bytes
    key: bytes
    alone: bool
    """Whether a copy of it goes by itself, whatever the marks of the copy."""
    run: _Run | None
    slot: int


class Sieve:
    """Tells kept lines from repeated ones, line by line. ``ready`` holds the kept lines that are final."""

    def __init__(self, *, near: bool = True) -> None:
        self._near_too = near
        self.ready: list[str] = []
        self._kept: list[_Kept] = []
        self._first: dict[bytes, int] = {}
        self._ages: dict[bytes, int] = {}
        self._prefixes: dict[bytes, list[int]] = {}
        self._pending: list[str | None] = []
        self._final = -1
        self._last: int | None = None
        self._drops: list[Drop] = []

    def feed(self, number: int, row: str, key: bytes) -> list[Drop]:
        """Take the next line and its key; give the drops that it decides, itself or lines shortly before it."""
        if not key:
            self._pending.append(row)
            self._settle()
            return []
        self._drops = []
        name = _folded(identity(row, key))
        if not (self._follows(number, name, key) or self._repeats(number, row, name, key)):
            self._last = None
            self._keep(number, row, name, key)
        self._settle()
        return self._drops

    def close(self) -> None:
        """No more lines will come: all that waits is final."""
        self.ready += [row for row in self._pending if row is not None]
        self._pending.clear()

    @property
    def remembered(self) -> int:
        """How many lines are remembered."""
        return len(self._kept)

    def _settle(self) -> None:
        if self._final == len(self._kept) - 1:
            self.close()

    def _follows(self, number: int, name: bytes, key: bytes) -> bool:
        """The line goes on with the block whose last line was just dropped."""
        if self._last is None or self._last >= self._final:
            return False
        expected = self._kept[self._last + 1]
        if expected.identity != name and not ticks(expected.key, key):
            return False
        self._last += 1
        self._drops.append(Drop(number, expected.number, "block"))
        return True

    def _repeats(self, number: int, row: str, name: bytes, key: bytes) -> bool:
        """The line is dropped by itself."""
        place, evidence = self._first.get(name), "line"
        if place is None:
            place, evidence = self._near(row, key) if self._near_too else (None, "")
        elif not self._kept[place].alone and not stands_alone(row, key):
            return False
        if place is None:
            return False
        self._drops.append(Drop(number, self._kept[place].number, evidence))
        self._last = place
        self._go_back(place)
        return True

    def _near(self, row: str, key: bytes) -> tuple[int | None, str]:
        stem = cut_stem(row, key)
        if stem is not None:
            for place in self._prefixes.get(stem[:PREFIX], ()):
                if self._kept[place].key.startswith(stem):
                    return place, "cut"
        age = age_key(row)
        return (None, "") if age is None else (self._ages.get(_folded(age)), "age")

    def _keep(self, number: int, row: str, name: bytes, key: bytes) -> None:
        place, run = len(self._kept), None
        if name in self._first:
            run = self._run(row, name, key)
        else:
            self._first[name] = place
            if len(key) > PREFIX and cut_stem(row, key) is None:
                same = self._prefixes.setdefault(key[:PREFIX], [])
                if len(same) < SAME_PREFIX:
                    same.append(place)
            age = age_key(row)
            if age is not None:
                self._ages.setdefault(_folded(age), place)
        self._kept.append(_Kept(number, name, _folded(key), stands_alone(row, key), run, len(self._pending)))
        self._pending.append(row)
        if run is None or not run.waiting:
            self._final = place
        elif run.different >= BLOCK_LINES and run.letters >= BLOCK_LETTERS:
            self._last = run.source
            self._pop(run.source, run.length)
            self._go_back(run.source - run.length + 1)

    def _run(self, row: str, name: bytes, key: bytes) -> _Run:
        """A short line that was seen before: it goes on with the run of the line above, or starts one."""
        above, count = self._kept[-1].run, weight(row, key)
        if above is None or not above.waiting:
            return _Run(self._first[name], 1, count, 1, 1)
        waiting, source = (above.waiting + 1) % LOOK_BACK, above.source + 1
        if source > self._final or self._kept[source].identity != name:
            return _Run(self._first[name], 1, count, 1, waiting)
        if any(kept.identity == name for kept in self._kept[-above.length :]):
            return _Run(source, above.length + 1, above.letters, above.different, waiting)
        return _Run(source, above.length + 1, above.letters + count, above.different + 1, waiting)

    def _go_back(self, place: int) -> None:
        """The lines above a dropped line go too, as far as they repeat the lines above the line at *place*."""
        while place > 0 and self._final < len(self._kept) - 1:
            place -= 1
            if self._kept[-1].identity != self._kept[place].identity:
                return
            self._pop(place, 1)

    def _pop(self, source: int, count: int) -> None:
        """Drop the last *count* kept lines; the last of them repeats the line at *source*."""
        for place in range(source, source - count, -1):
            kept = self._kept.pop()
            self._pending[kept.slot] = None
            self._drops.append(Drop(kept.number, self._kept[place].number, "block"))


def iter_unique(lines: Iterable[str]) -> Iterator[str]:
    """The lines without those that repeat an earlier one, as a stream.

    The same lines as ``drop_repeats(lines).kept``. A line comes out at once, unless it is a short one that was seen
    before: it waits for up to 64 such lines, until it is clear whether its whole block is a copy. Memory grows with
    the lines that are kept, by 300 to 1,000 bytes each however long they are, not with those that are dropped.

    Args:
        lines: Lines of text, with or without line breaks.

    Raises:
        TypeError: *lines* is one ``str``, or holds something else than ``str``.

    Example:
        >>> list(iter_unique(["Yes.", "• Ceasefire talks resume | ", "No.", "Ceasefire talks resume", "Yes."]))
        ['Yes.', '• Ceasefire talks resume | ', 'No.', 'Yes.']
    """
    if isinstance(lines, str):
        raise TypeError("iter_unique() needs lines, got one str; split it first, as with text.splitlines()")
    return _kept_of(lines)


def _kept_of(lines: Iterable[str]) -> Iterator[str]:
    sieve = Sieve()
    for number, row in enumerate(lines, start=1):
        if not isinstance(row, str):
            raise TypeError(f"iter_unique() needs lines of str; line {number} is {type(row).__name__}")
        sieve.feed(number, row, line_key(row))
        yield from sieve.ready
        sieve.ready.clear()
    sieve.close()
    yield from sieve.ready


def _folded(key: bytes) -> bytes:
    return key if len(key) <= LONGEST else key[:LONGEST] + blake2b(key, digest_size=16).digest()
