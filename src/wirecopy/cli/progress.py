"""Pages while they are read in, the same pages and a bar on standard error out."""

from __future__ import annotations

import sys
import time
from collections.abc import Iterable, Iterator
from typing import Final, TextIO, TypeVar

from wirecopy.cli.sources import Complaints
from wirecopy.cli.terminal import ERASE, obeys
from wirecopy.errors import ReadError
from wirecopy.readers import Failure, find_files
from wirecopy.readers.opening import STDIN
from wirecopy.readers.sources import plain_suffix
from wirecopy.views import numbered

__all__ = ["MANY", "Bar", "bar_row", "expected_pages"]

T = TypeVar("T")

MANY: Final = 20
"""The number of pages from which a bar is worth its place."""

_EVERY: Final = 0.1
"""Seconds between two drawings."""

_TOO_EARLY: Final = 1.0
"""Seconds before which the speed says nothing yet."""

_COLUMNS: Final = 24


class Bar:
    """A bar in the last row of the terminal. Where nobody could see it, or there is little to do, it does nothing.

    Args:
        sources: What is read.
        stream: Where it is drawn.
    """

    def __init__(self, sources: Iterable[str], stream: TextIO | None = None) -> None:
        self._stream = sys.stderr if stream is None else stream
        self.shown = obeys(self._stream)
        self._total: int | None = None
        if self.shown:
            self._total = expected_pages(sources)
            self.shown = self._total is None or self._total >= MANY
        self._began = time.monotonic()
        self._drawn = self._began

    def watch(self, things: Iterable[T], complaints: Complaints) -> Iterator[T]:
        """Hand things through and count them, and what failed between them."""
        for number, thing in enumerate(things, start=1):
            yield thing
            self.draw(number + complaints.failed)
        self.erase()

    def draw(self, done: int) -> None:
        """Draw the bar, if the last time is long enough ago."""
        now = time.monotonic()
        if self.shown and now - self._drawn >= _EVERY:
            row = bar_row(done, self._total, now - self._began)
            self._stream.write(ERASE + row)
            self._stream.flush()
            self._drawn = now

    def erase(self) -> None:
        """Clear the row, so that something else can be written there."""
        if self.shown:
            self._stream.write(ERASE)
            self._stream.flush()


def bar_row(done: int, total: int | None, seconds: float) -> str:
    """The row of a bar.

    Args:
        done: Number of pages that are read.
        total: Number of pages that there are, or None where nobody knows.
        seconds: Time since the start.

    Example:
        >>> bar_row(300, 1200, 2.0)
        '[######                  ]  300 of 1,200 pages, 150 a second, 0:06 left'
        >>> bar_row(300, None, 2.0)
        '300 pages, 150 a second'
    """
    speed = done / seconds if seconds > 0 else 0
    rate = f", {speed:,.0f} a second" if speed >= 1 else f", {speed * 60:,.0f} a minute"
    if seconds < _TOO_EARLY or not speed:
        rate = ""
    if total is None:
        return f"{numbered(done, 'page')}{rate}"
    total = max(total, done)
    marks = "#" * (done * _COLUMNS // total)
    minutes, left = divmod(round((total - done) / speed) if rate else 0, 60)
    ending = f"{rate}, {minutes}:{left:02} left" if rate else ""
    return f"[{marks:<{_COLUMNS}}]  {done:,} of {total:,} pages{ending}"


def expected_pages(sources: Iterable[str]) -> int | None:
    """How many pages sources hold, or None where that takes reading them: standard input, ``.jsonl``, WET.

    Example:
        >>> expected_pages(["seeds/"])
        5
        >>> expected_pages(["-"])
    """
    number = 0
    for source in sources:
        try:
            for path in find_files(source):
                if isinstance(path, Failure):
                    continue
                if path == STDIN or plain_suffix(path) in (".jsonl", ".wet", ".warc"):
                    return None
                number += 1
        except ReadError:
            number += 1
    return number
