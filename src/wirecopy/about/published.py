"""A page and which of its rows are story in, its date of publication and the rows that carry it out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate

import attrs
import regex

from wirecopy.dates.explicit import find_explicit
from wirecopy.dates.found import Day, Found, to_timex
from wirecopy.dates.labels import find_label
from wirecopy.dates.languages import find_foreign, is_english
from wirecopy.dates.order import settle_days
from wirecopy.dates.place import find_place, is_dateline
from wirecopy.dates.relative import find_age
from wirecopy.models import Page, Timex

__all__ = ["WEIGHTS", "Published", "find_published"]

WEIGHTS = {
    "above": 2.0,  # times the share of the story that stands below it
    "alone": 1.5,  # nothing else on its row
    "byline": 1.5,  # "By A. Writer | November 22, 2024"
    "short": 0.75,  # a few words beside it
    "line": 0.0,
    "sentence": -3.5,  # "It opened on November 22, 2024."
    "published": 3.0,
    "other": -4.0,  # "© 2024", "Retrieved", "Joined", the date of a post that the story quotes
    "behind": -2.0,  # below the story with neither label nor byline: comments, teasers
    "clock": 0.5,
    "first": 0.5,  # the first date above the middle of the story
    "crowd": -0.5,  # for each other day around it that is written the same way: lists of teasers
    "link": -2.0,  # part of an address
    "packed": -1.5,
    "weak": -1.5,
    "url": 3.0,  # the address of the page says the same day
}
"""Points for each kind of evidence that a date is the date of publication."""
_NEAREST = ((3, 2.0), (8, 1.4), (15, 0.7), (30, 0.3))
"""Points for having story so many rows below, blank ones not counted."""
_ENOUGH, _SURE = 2.0, 4.5
"""Points that a date needs; and points with which one in the upper half of the story ends the search."""
_ABOVE, _BELOW = 60, 20
"""Rows above and below the start of the story that are searched first."""
_LONG = 240
"""Characters of a row beyond which only its ends are searched."""
_BLOCK, _REACH = 400, 1500
"""A story row with so many characters of story among the next ones is where a story starts or goes on."""


@attrs.frozen(kw_only=True)
class Published:
    """The date of publication of a page, and the rows that are about it.

    Args:
        timex: The date, or None when the page only says how old it is ("3 hours ago").
        row: Index of the row that carries it.
        rows: Indexes of all rows that are date lines of the story, *row* among them, in order: its label on a row of
            its own, the line of the last update.
        rule: The evidence that decided, such as ``published:label``.
    """

    timex: Timex | None
    row: int
    rows: tuple[int, ...]
    rule: str


@attrs.define
class _Candidate:
    found: Found
    row: int
    label: str
    label_row: int
    place: str
    above: float
    points: float


def find_published(page: Page, story: Sequence[bool]) -> Published | None:
    """Find the date of publication on a page.

    Every date with a year is weighed: how near above the story it stands, what is before it, whether it has a row of
    its own. The date of an update is taken when no date of publication is there. Nothing is made up: without a year
    on its line the value has none (``XXXX-11-22``), and where the page does not tell the day from the month, the
    value shows it (``2024-XX-XX``) and *candidates* has both.

    Args:
        page: The page. A date that the caller gave (``page.published``) is not looked at.
        story: For each row of the page, whether it is story.

    Returns:
        The date with its rows, or None when the page shows none.

    Offsets:
        The span of the date counts code points of ``page.text``; rows are indexes of ``page.rows``.

    Example:
        >>> page = Page(text="Talks end\\nBy A. Writer | 22.11.2024, 15:48\\n" + "The talks ended. " * 30)
        >>> found = find_published(page, [False, False, True])
        >>> found.timex.value, found.row, found.rule
        ('2024-11-22T15:48', 1, 'published:byline')
    """
    layout = _Layout(page, story)
    for rows in layout.stages():
        found = [one for piece in layout.pieces(*rows) for one in find_explicit(page.text, *piece)]
        candidates = _weigh(found, layout)
        best = _choose(candidates)
        if best and best.points >= _SURE:
            break
    if best is None:
        return _without_year(layout) or _foreign(layout) or _age(layout)
    return _answer(best, candidates, page)


def _weigh(found: Iterable[Found], layout: _Layout) -> list[_Candidate]:
    """The dates as candidates, each with the points for its own evidence."""
    out: list[_Candidate] = []
    for one in found:
        row = layout.row_of(one.start)
        same_row = bool(out) and out[-1].row == row
        before = layout.text[max(out[-1].found.stop if same_row else layout.starts[row], one.start - 80) : one.start]
        label, label_row = _label(before, row, layout)
        place = find_place(layout.text, layout.spans[row], one.start, one.stop)
        above = layout.share_below(row)
        points = WEIGHTS["above"] * above + WEIGHTS[place] + WEIGHTS.get(label, 0.0)
        distance = layout.rows_to_story(row)
        points += next((gain for rows, gain in _NEAREST if distance <= rows), 0.0)
        points += WEIGHTS["behind"] * (above < 0.15 and not label and place != "byline")
        points += WEIGHTS["clock"] * (one.clock is not None) + WEIGHTS["weak"] * one.weak
        points += WEIGHTS["packed"] * (one.rule == "packed") + WEIGHTS["link"] * (before[-1:] in ("/", "="))
        points += WEIGHTS["url"] * any(day in layout.url_days for day in one.days)
        out.append(_Candidate(one, row, label, label_row, place, above, points))
    return out


def _choose(candidates: list[_Candidate]) -> _Candidate | None:
    """The best candidate once they are compared with each other; None when it has not enough points."""
    eligible = [c for c in candidates if c.label != "other" and (c.place != "sentence" or c.label)]
    first = next((c for c in eligible if c.place != "sentence" and c.above > 0.3), None)
    best: dict[bool, tuple[float, _Candidate]] = {}
    for one in eligible:
        points = one.points + WEIGHTS["first"] * (one is first)
        if one.label != "published":
            points += max(WEIGHTS["crowd"] * max(0, _crowd(one, candidates) - 1), 3 * WEIGHTS["crowd"])
        update = one.label == "updated"
        if update not in best or points > best[update][0]:
            best[update] = points, one
    published, updated = best.get(False), best.get(True)
    if published and published[0] >= _ENOUGH and not (updated and updated[0] > published[0] + 2):
        return attrs.evolve(published[1], points=published[0])
    return attrs.evolve(updated[1], points=updated[0]) if updated and updated[0] >= _ENOUGH / 2 else None


def _crowd(one: _Candidate, candidates: list[_Candidate]) -> int:
    """How many other days stand around a date in the same manner."""
    day = one.found.days[0]
    return len(
        {
            other.found.days[0]
            for other in candidates
            if abs(other.row - one.row) <= 14
            and other.found.days[0] != day
            and (other.place, other.label) == (one.place, one.label)
        }
    )


def _answer(best: _Candidate, candidates: list[_Candidate], page: Page) -> Published:
    found, evidence = best.found, ()
    if len(found.days) > 1:
        found, evidence = settle_days(found, page.text, find_explicit(page.text))
    rows = {best.row, best.label_row}
    for other in candidates:
        near = abs(other.row - best.row) <= 4 and other.place in ("alone", "byline", "short")
        if near and (other.label in ("published", "updated") or other.found.days == best.found.days):
            rows.update((other.row, other.label_row))
    reason = best.label if best.label == "updated" else "label" if best.label else best.place
    return Published(
        timex=to_timex(found, page.text, evidence=evidence),
        row=best.row,
        rows=tuple(sorted(rows)),
        rule=f"published:{reason}",
    )


def _without_year(layout: _Layout) -> Published | None:
    """A date line that leaves its year out, or the dateline of the story: "KYIV, Nov 22 (Reuters) -"."""
    lines = []
    for row in layout.rows_above_story(12):
        start, stop = layout.spans[row]
        if stop - start > 120:
            continue
        for one in find_explicit(layout.text, start, stop, partial=True):
            place = find_place(layout.text, layout.spans[row], one.start, one.stop)
            label, label_row = _label(layout.text[start : one.start], row, layout)
            if label == "published" or (place in ("alone", "byline") and not label and one.clock):
                lines.append((one, row, label_row, "label" if label else place))
    if len({one.days for one, *_ in lines}) == 1:
        one, row, label_row, reason = lines[0]
        rows = tuple(sorted({row, label_row}))
        return Published(timex=to_timex(one, layout.text), row=row, rows=rows, rule=f"published:{reason}")
    for row in layout.story_rows[:3]:
        start, stop = layout.spans[row]
        for one in find_explicit(layout.text, start, min(stop, start + 90), partial=True)[:1]:
            if is_dateline(layout.text, (start, stop), one.start, one.stop):
                timex = to_timex(one, layout.text)
                return Published(timex=timex, row=row, rows=(), rule="published:dateline")
    return None


def _foreign(layout: _Layout) -> Published | None:
    """A date line near the story in digits or in a language that the word lists do not know."""
    if is_english(layout.text):
        return None
    for row in layout.rows_above_story(12):
        start, stop = layout.spans[row]
        if stop - start <= 120:
            for one in find_foreign(layout.text, start, stop):
                place = find_place(layout.text, layout.spans[row], one.start, one.stop)
                if place != "sentence":
                    timex = to_timex(one, layout.text)
                    return Published(timex=timex, row=row, rows=(row,), rule=f"published:{place}")
    return None


def _age(layout: _Layout) -> Published | None:
    """A line that says only how old the page is: it is a date line, but no day follows from it."""
    for row in layout.rows_above_story(8):
        if find_age(layout.text[slice(*layout.spans[row])]):
            return Published(timex=None, row=row, rows=(row,), rule="published:age")
    return None


def _label(before: str, row: int, layout: _Layout) -> tuple[str, int]:
    """What the words before a date, or on a short row above it, say of it; and the row that says so."""
    label = find_label(before)
    if label:
        return label, row
    above = layout.row_above(row)
    if above >= 0 and len(before) < 60:
        start, stop = layout.spans[above]
        if stop - start <= (20 if any(map(str.isalpha, before)) else 30):
            label = find_label(layout.text[start:stop])
    return (label, above) if label else ("", row)


class _Layout:
    """Where the story stands on the page."""

    def __init__(self, page: Page, story: Sequence[bool]) -> None:
        self.page = page
        self.text = page.text
        self.spans = page.spans
        self.starts = [start for start, _ in page.spans]
        self.story_rows = [row for row, is_story in enumerate(story) if is_story]
        self._sums = [0, *accumulate(self.spans[row][1] - self.spans[row][0] for row in self.story_rows)]
        self._blocks = self._find_blocks()

    def _find_blocks(self) -> list[int]:
        """The story rows where a story starts or goes on, not the stray ones."""
        starts = [self.starts[row] for row in self.story_rows]
        enough = min(_BLOCK, 0.3 * self._sums[-1])
        return [
            row
            for at, row in enumerate(self.story_rows)
            if self._sums[bisect_right(starts, starts[at] + _REACH)] - self._sums[at] >= enough
        ]

    @cached_property
    def url_days(self) -> frozenset[Day]:
        """The days in the address of the page."""
        return frozenset(day for found in find_explicit(self.page.url or "") for day in found.days)

    def row_of(self, offset: int) -> int:
        """The row that an offset of the text is on."""
        return bisect_right(self.starts, offset) - 1

    def row_above(self, row: int) -> int:
        """The next row above that is not blank; -1 for none."""
        row -= 1
        while row >= 0 and not self.text[slice(*self.spans[row])].strip():
            row -= 1
        return row

    def share_below(self, row: int) -> float:
        """How much of the story stands below a row, 0 to 1."""
        total = self._sums[-1]
        return (total - self._sums[bisect_right(self.story_rows, row)]) / total if total else 0.0

    def rows_to_story(self, row: int) -> int:
        """How many rows that are not blank stand between a row and the story below it; 99 for too many."""
        at = bisect_left(self._blocks, row)
        if at == len(self._blocks) or self._blocks[at] - row > 80:
            return 99
        return sum(1 for start, stop in self.spans[row + 1 : self._blocks[at]] if self.text[start:stop].strip())

    def rows_above_story(self, count: int) -> list[int]:
        """The rows around the start of the story: *count* above it and a few below it, blank ones left out."""
        first = self._blocks[0] if self._blocks else 0
        above: list[int] = []
        row = self.row_above(first)
        while row >= 0 and len(above) < count:
            above.append(row)
            row = self.row_above(row)
        below = [row for row in range(first, min(first + count, len(self.spans))) if row not in self.story_rows[:count]]
        return above[::-1] + [row for row in below if self.text[slice(*self.spans[row])].strip()]

    def stages(self) -> tuple[tuple[int, int], ...]:
        """The rows around the start of the story; those above its middle; all: each where the one before is not enough."""
        start = self._blocks[0] if self._blocks else 0
        near = max(0, start - _ABOVE), min(start + _BELOW, len(self.spans))
        half = bisect_left(self._sums, self._sums[-1] / 2)
        middle = self.story_rows[max(0, half - 1)] + 1 if self.story_rows else len(self.spans)
        return near, (0, max(middle, near[1])), (0, len(self.spans))

    def pieces(self, first: int, stop: int) -> Iterator[tuple[int, int]]:
        """The text of some rows, without the middle of long ones."""
        if first >= stop:
            return
        begin = self.spans[first][0]
        for start, end in self.spans[first:stop]:
            if end - start > _LONG:
                yield begin, start + _LONG // 2
                begin = end - _LONG // 3
        yield begin, self.spans[stop - 1][1]
