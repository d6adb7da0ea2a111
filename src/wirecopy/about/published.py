"""A page and which of its rows are story in, its date of publication and the rows that carry it out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from wirecopy.dates.explicit.find import find_explicit
from wirecopy.dates.explicit.found import Found, to_timex
from wirecopy.dates.explicit.languages import find_foreign, is_english
from wirecopy.dates.explicit.order import settle_days
from wirecopy.dates.publication.age import find_age
from wirecopy.dates.publication.broken import find_broken
from wirecopy.dates.publication.labels import find_label
from wirecopy.dates.publication.layout import Layout
from wirecopy.dates.publication.place import find_place, is_dateline
from wirecopy.models import Page, Timex
from wirecopy.spans import Span

__all__ = ["WEIGHTS", "Published", "find_published"]

WEIGHTS = {
    "above": 4.0,  # times the share of the story that stands below it, beyond a half
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
_AROUND, _CROWDED = 14, 3
"""Rows up and down in which other days are counted, and the most that count."""
_SHORT = 120
"""Characters of a line that is worth reading for a date without a year."""
_FOREIGN = 3000
"""Characters around the start of the story that are searched for dates that the word lists do not know."""
_ENOUGH, _SURE = 2.0, 4.5
"""Points that a date needs; and points with which one around its start ends the search."""


@attrs.frozen(kw_only=True)
class Published:
    """The date of publication of a page, and the rows that are about it.

    Args:
        timex: The date, or None when the page only says how old it is ("3 hours ago").
        row: Index of the row that carries it.
        rows: Indexes of all rows that are date lines of the story, *row* among them, in order: its label on a
            row of its own, the line of the last update.
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

    Every date with a year is weighed: how near above the story it stands, what is before it, whether it has a
    row of its own. The date of an update is taken when no date of publication is there. Nothing is made up:
    without a year on its line the value has none (``XXXX-11-22``), and where the page does not tell the day
    from the month, the value shows it (``2024-XX-XX``) and *candidates* has both.

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
    layout = Layout(page, story)
    near = layout.around_start
    found = _find(layout, near.start, near.stop)
    candidates = _weigh(found, layout)
    best = _choose(candidates)
    if best is None or best.points < _SURE:
        found = _find(layout, 0, near.start) + found + _find(layout, near.stop, len(page.spans))
        found = _with_broken(found, near, layout)
        candidates = _weigh(found, layout)
        best = _choose(candidates)
    if best is None:
        return _without_year(layout) or _foreign(layout) or _age(layout)
    return _answer(best, candidates, layout)


def _find(layout: Layout, first: int, stop: int) -> list[Found]:
    """The dates with a year on some rows."""
    return [one for piece in layout.pieces(first, stop) for one in find_explicit(layout.text, *piece)]


def _with_broken(found: list[Found], rows: range, layout: Layout) -> list[Found]:
    """The dates, and those that are broken over several of the rows."""
    whole = {one.start for one in found}
    broken = [one for run in layout.short_runs(rows) for one in find_broken(layout.text, *run)]
    return sorted([*found, *(one for one in broken if one.start not in whole)], key=lambda one: one.start)


def _weigh(found: Iterable[Found], layout: Layout) -> list[_Candidate]:
    """The dates as candidates, each with the points for its own evidence."""
    out: list[_Candidate] = []
    for one in found:
        row = layout.row_of(one.start)
        same_row = bool(out) and out[-1].row == row
        before = layout.text[max(out[-1].found.stop if same_row else layout.spans[row][0], one.start - 80) : one.start]
        label, label_row = _label(before, row, layout)
        place = find_place(layout.text, layout.spans[row], one.start, one.stop)
        above = layout.share_below(row)
        points = WEIGHTS["above"] * max(0.0, above - 0.5) + WEIGHTS[place] + WEIGHTS.get(label, 0.0)
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
    best: dict[bool, _Candidate] = {}
    first = True
    for at, one in enumerate(candidates):
        if one.label == "other" or (one.place == "sentence" and not one.label):
            continue
        points = one.points
        if first and one.above > 0.3 and one.place != "sentence":
            points += WEIGHTS["first"]
            first = False
        if one.label != "published":
            points += WEIGHTS["crowd"] * min(max(_crowd(candidates, at) - 1, 0), _CROWDED)
        update = one.label == "updated"
        if update not in best or points > best[update].points:
            best[update] = attrs.evolve(one, points=points)
    published, updated = best.get(False), best.get(True)
    if published and published.points >= _ENOUGH and not (updated and updated.points > published.points + 2):
        return published
    return updated if updated and updated.points >= _ENOUGH / 2 else None


def _crowd(candidates: list[_Candidate], at: int) -> int:
    """How many other days stand around a date in the same manner."""
    one = candidates[at]
    days = {one.found.days[0]}
    for step in (-1, 1):
        index = at + step
        while 0 <= index < len(candidates) and abs(candidates[index].row - one.row) <= _AROUND:
            if len(days) > _CROWDED + 1:
                return len(days) - 1
            other = candidates[index]
            if (other.place, other.label) == (one.place, one.label):
                days.add(other.found.days[0])
            index += step
    return len(days) - 1


def _answer(best: _Candidate, candidates: list[_Candidate], layout: Layout) -> Published:
    # a broken date stands on several rows
    rows = {best.label_row, *range(best.row, layout.row_of(best.found.stop - 1) + 1)}
    for other in candidates:
        near = abs(other.row - best.row) <= 4 and other.place in ("alone", "byline", "short")
        if near and (other.label in ("published", "updated") or other.found.days == best.found.days):
            rows.update((other.row, other.label_row))
    reason = best.label if best.label == "updated" else "label" if best.label else best.place
    return _publish(best.found, best.row, rows, reason, layout)


def _publish(found: Found, row: int, rows: Iterable[int], reason: str, layout: Layout) -> Published:
    """The answer, with the day from the month told apart as far as the page tells them apart."""
    evidence: tuple[Span, ...] = ()
    if len(found.days) > 1:
        said = [at for at, day in enumerate(found.days) if day in layout.url_days]
        if len(said) == 1:
            found = attrs.evolve(found, days=(found.days[said[0]],))
        else:
            found, evidence = settle_days(found, layout.text, find_explicit(layout.text))
    rule = f"published:{reason}"
    timex = to_timex(found, layout.text, evidence=evidence, rule=rule)
    return Published(timex=timex, row=row, rows=tuple(sorted(set(rows))), rule=rule)


def _without_year(layout: Layout) -> Published | None:
    """A date line that leaves its year out, or the dateline of the story: "KYIV, Nov 22 (Reuters) -"."""
    lines: list[tuple[Found, int, int, str]] = []
    for row in layout.rows_above_story(12):
        start, stop = layout.spans[row]
        if stop - start > _SHORT:
            continue
        for one in find_explicit(layout.text, start, stop, partial=True):
            place = find_place(layout.text, layout.spans[row], one.start, one.stop)
            label, label_row = _label(layout.text[start : one.start], row, layout)
            if label == "published" or (place in ("alone", "byline") and not label):
                lines.append((one, row, label_row, "label" if label else place))
    # several days are a list of other stories
    if len({one.days for one, *_ in lines}) == 1:
        one, row, label_row, reason = lines[0]
        return _publish(one, row, (row, label_row), reason, layout)
    for row in layout.story_rows[:3]:
        start, stop = layout.spans[row]
        for one in find_explicit(layout.text, start, min(stop, start + 90), partial=True)[:1]:
            if is_dateline(layout.text, (start, stop), one.start, one.stop):
                return _publish(one, row, (), "dateline", layout)
    return None


def _foreign(layout: Layout) -> Published | None:
    """A date line near the story in digits or in a language that the word lists do not know."""
    rows = layout.rows_above_story(12)
    if not rows or is_english(layout.text):
        return None
    start, stop = layout.spans[rows[0]][0], layout.spans[rows[-1]][1]
    for one in find_foreign(layout.text, start, min(stop, start + _FOREIGN)):
        row = layout.row_of(one.start)
        place = find_place(layout.text, layout.spans[row], one.start, one.stop)
        if place != "sentence":
            return _publish(one, row, (row,), place, layout)
    return None


def _age(layout: Layout) -> Published | None:
    """A line that says only how old the page is: it is a date line, but no day follows from it."""
    for row in reversed(layout.rows_above_story(8)):
        if find_age(layout.text[slice(*layout.spans[row])]):
            return Published(timex=None, row=row, rows=(row,), rule="published:age")
    return None


def _label(before: str, row: int, layout: Layout) -> tuple[str, int]:
    """What the words before a date, or on a short row above it, say of it; and the row that says so."""
    label = find_label(before)
    if label:
        return label, row
    above = layout.row_above(row)
    if above >= max(0, row - 4) and len(before) < 60:
        start, stop = layout.spans[above]
        if stop - start <= (20 if any(map(str.isalpha, before)) else 30):
            label = find_label(layout.text[start:stop])
    return (label, above) if label else ("", row)
