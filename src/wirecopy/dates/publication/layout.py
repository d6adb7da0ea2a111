"""A page and which of its rows are story in, where its date lines stand to the story out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from functools import cached_property
from itertools import accumulate

from wirecopy.dates.explicit.find import find_explicit
from wirecopy.dates.explicit.found import Day
from wirecopy.dates.publication.broken import PIECE
from wirecopy.models import Page

__all__ = ["Layout"]

_ABOVE, _BELOW = 60, 20
"""Rows above and below the start of the story that are searched first."""
_LONG = 240
"""Characters of a row beyond which only its ends are searched."""
_BLOCK, _REACH = 400, 1500
"""A story row with so many characters of story among the next ones is where a story starts or goes on."""


class Layout:
    """Where the story stands on the page."""

    def __init__(self, page: Page, story: Sequence[bool]) -> None:
        self.page = page
        self.text = page.text
        self.spans = page.spans
        self.story_rows = [row for row, is_story in enumerate(story) if is_story]
        self._sums = [0, *accumulate(self.spans[row][1] - self.spans[row][0] for row in self.story_rows)]
        self._blocks = self._find_blocks()

    def _find_blocks(self) -> list[int]:
        """The story rows where a story starts or goes on, not the stray ones."""
        starts = [self.spans[row][0] for row in self.story_rows]
        enough = min(_BLOCK, 0.3 * self._sums[-1])
        return [
            row
            for at, row in enumerate(self.story_rows)
            if self._sums[bisect_right(starts, starts[at] + _REACH)] - self._sums[at] >= enough
        ]

    @cached_property
    def _filled(self) -> list[int]:
        """The rows that are not blank: told once, as every date of the page asks which ones are around it."""
        return [number for number, row in enumerate(self.page.rows) if row and not row.isspace()]

    @cached_property
    def url_days(self) -> frozenset[Day]:
        """The days in the address of the page."""
        return frozenset(day for found in find_explicit(self.page.url or "") for day in found.days)

    def row_of(self, offset: int) -> int:
        """The row that an offset of the text is on."""
        return bisect_right(self.spans, (offset, len(self.text))) - 1

    def row_above(self, row: int) -> int:
        """The next row above that is not blank; -1 for none."""
        at = bisect_left(self._filled, row)
        return self._filled[at - 1] if at else -1

    def share_below(self, row: int) -> float:
        """How much of the story stands below a row, 0 to 1."""
        total = self._sums[-1]
        return (total - self._sums[bisect_right(self.story_rows, row)]) / total if total else 0.0

    def rows_to_story(self, row: int) -> int:
        """How many rows that are not blank stand between a row and the story below it; 99 for too many."""
        at = bisect_left(self._blocks, row)
        if at == len(self._blocks) or self._blocks[at] - row > 80:
            return 99
        return max(0, bisect_left(self._filled, self._blocks[at]) - bisect_right(self._filled, row))

    def rows_above_story(self, count: int) -> list[int]:
        """The rows around the start of the story, *count* above it and some below it, without blank ones."""
        first = self._blocks[0] if self._blocks else 0
        above: list[int] = []
        row = self.row_above(first)
        while row >= 0 and len(above) < count:
            above.append(row)
            row = self.row_above(row)
        below = [row for row in range(first, min(first + count, len(self.spans))) if row not in self.story_rows[:count]]
        return above[::-1] + [row for row in below if self.page.rows[row].strip()]

    @property
    def around_start(self) -> range:
        """The rows around the start of the story, where its date line stands on most pages."""
        start = self._blocks[0] if self._blocks else 0
        return range(max(0, start - _ABOVE), min(start + _BELOW, len(self.spans)))

    def pieces(self, first: int, stop: int) -> Iterator[tuple[int, int]]:
        """The text of the rows *first* to *stop*, without the middle of long ones."""
        if first >= stop:
            return
        begin = self.spans[first][0]
        for start, end in self.spans[first:stop]:
            if end - start > _LONG:
                yield begin, start + _LONG // 2
                begin = end - _LONG // 3
        yield begin, self.spans[stop - 1][1]

    def short_runs(self, rows: range) -> Iterator[tuple[int, int]]:
        """The text of the runs of short rows, two at least, among some rows."""
        first = -1
        for row in (*rows, rows.stop):
            short = row < rows.stop and self.spans[row][1] - self.spans[row][0] <= PIECE
            if short and first < 0:
                first = row
            elif not short and first >= 0:
                if row - first > 1:
                    yield self.spans[first][0], self.spans[row - 1][1]
                first = -1
