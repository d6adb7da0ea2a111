"""The rows around a story and its title in, the bylines that count out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from wirecopy.about.byline import Byline, read_byline
from wirecopy.about.cues import is_dated
from wirecopy.about.names import known_not_names, read_names
from wirecopy.about.title import Title
from wirecopy.about.window import Row, Window

__all__ = ["find_bylines"]

_OVER_TITLE = 5
_IN_STORY = 5
_UNTITLED = 15
_ENOUGH = 2.0
_BIO = regex.compile(r"(?:is|was|has been) (?:an?|the|one of)\b|(?:covers|writes|reports|joined|has (?:worked|written|covered|reported))\b")
_JOB = regex.compile(
    r"\b(?:reporter|writer|editor|correspondent|journalist|columnist|author|contributor|producer|blogger|fellow|freelance\w*|professor|critic|founder|director|researcher)\b",
    regex.IGNORECASE,
)
_READ = regex.compile(r"\d{1,2}[\s-]min", regex.IGNORECASE)
_REPORTING = regex.compile(r"[(\[]?\s*(?:reporting|writing|words)\s+(?:and writing\s+)?by\s+", regex.IGNORECASE)


def find_bylines(window: Window, title: Title | None, publisher: str | None, text: str) -> list[Byline]:
    """The bylines that name the authors of the story, best first; the names of the first are the authors.

    Args:
        window: The rows around the story.
        title: The title that was found.
        publisher: The publication, where it is known: it signs only what nobody else signs.
        text: The text of the page.
    """
    rows = [*window.above, *window.inside]
    start = len(window.above)
    first, anchor = _zone(rows, start, title)
    last = min(len(rows), start + _IN_STORY)
    sure: list[tuple[int, Byline]] = []
    maybe: list[tuple[float, int, Byline]] = []
    taken: set[int] = set()
    titles = set(title.rows) if title else set()
    for at in range(first, last):
        row = rows[at]
        if row.number in taken or row.number in titles:
            continue
        byline = read_byline(rows, at)
        if byline is None:
            continue
        taken.update(byline.rows)
        if byline.sure:
            if at < start or len(row.text) < 160:
                sure.append((at, byline))
        else:
            maybe.append((_evidence(rows, at, anchor, start, byline, title, text, window, publisher), at, byline))
    sure = _without_publisher(sure, publisher)
    maybe = [found for found in maybe if found[0] >= _ENOUGH]
    maybe.sort(key=lambda found: -found[0])
    if sure:
        below = [byline for at, byline in sure if at >= anchor] or [byline for _, byline in reversed(sure)]
        if publisher and _same(below[0].names[0], publisher) and maybe:
            return [maybe[0][2], *below]
        return below
    if maybe:
        return [byline for _, _, byline in maybe]
    return list(_after(window, text))


def _zone(rows: Sequence[Row], start: int, title: Title | None) -> tuple[int, int]:
    """Where bylines are looked for, and the index of the title."""
    if title is not None:
        numbers = set(title.rows)
        for at, row in enumerate(rows):
            if row.number in numbers:
                return max(0, at - _OVER_TITLE), at
    return max(0, start - _UNTITLED), max(0, start - _UNTITLED)


def _without_publisher(sure: list[tuple[int, Byline]], publisher: str | None) -> list[tuple[int, Byline]]:
    if publisher is None or len(sure) < 2:
        return sure
    return [found for found in sure if not _same(found[1].names[0], publisher)] or sure


def _same(a: str, b: str) -> bool:
    return a.lower().removeprefix("the ") == b.lower().removeprefix("the ")


def _evidence(
    rows: Sequence[Row], at: int, anchor: int, start: int, byline: Byline, title: Title | None, text: str, window: Window, publisher: str | None
) -> float:
    """How much speaks for it that a bare name is a byline: a date beside it, a biography, its place under the title."""
    row = rows[at]
    score = 0.0
    if byline.rest and is_dated(byline.rest):
        score += 3
    elif byline.rest:
        score += 2
    if byline.role:
        score += 3
    elif byline.affiliations:
        score += 1
    if len(byline.names) > 1:
        score += 0.5
    beside = [rows[k] for k in (at - 1, at + 1, at + 2) if 0 <= k < len(rows)]
    if any(is_dated(other.text) and len(other.text) < 90 for other in beside):
        score += 2
    below = rows[at + 1] if at + 1 < len(rows) else None
    if below is not None and len(below.text) < 60 and not below.story:
        if _JOB.search(below.text) or below.text[0] == "@" or _READ.match(below.text):
            score += 2
        elif _same(below.text, publisher or "") or below.text.lower() in known_not_names():
            score += 1.5
    if byline.rule == "byline:agency":
        return score + 1 if at >= anchor else score
    if byline.rule == "byline:desk":
        return score
    if at > anchor and title is not None:
        score += 1.5 if at - anchor <= 2 else 0.5
    if at < anchor:
        score -= 1
    name = byline.names[0]
    low = name.lower()
    if title is not None and any(word in title.text.lower() for word in low.split() if len(word) > 3):
        score -= 3
    if low in window.lead:
        score -= 3
    place = text.find(name, 0)
    times = 0
    while place >= 0 and times < 6:
        times += 1
        behind = text[place + len(name) : place + len(name) + 40].lstrip(" ,")
        if _BIO.match(behind):
            score += 3
            break
        place = text.find(name, place + len(name))
    if times >= 2 and low not in window.lead:
        score += 0.5
    if row.listed:
        score -= 0.5
    if row.level >= 3:
        score += 0.5
    around = [rows[k] for k in (at - 1, at + 1) if 0 <= k < len(rows) and k != anchor]
    short = sum(1 for other in around if len(other.text) < 25 and not is_dated(other.text))
    score -= 0.5 * short
    return score


def _after(window: Window, text: str) -> Iterator[Byline]:
    """Bylines below the story: "By Ana Roe" as its last row, "Reporting by Ana Roe", "Ana Roe is a reporter"."""
    rows = [*window.ending, *window.below[:4]]
    end = len(window.ending)
    for at, row in enumerate(rows):
        if len(row.text) > 90 and at < end:
            continue
        byline = read_byline(rows, at)
        if byline is not None and byline.sure and byline.rule != "byline:by_later" and (at <= end + 2):
            yield byline
            return
    for row in rows:
        if found := _REPORTING.match(row.text):
            read = read_names(row.text[found.end() :])
            if read.names:
                yield Byline(read.names, (), (row.number,), "byline:reporting_by", read.rest)
                return
    for row in window.below[:5]:
        read = read_names(row.text, strict=True)
        if read.names and len(read.names) == 1 and _BIO.match(read.rest) and _JOB.search(row.text[:160]):
            yield Byline(read.names, (), (row.number,), "byline:biography", read.rest)
            return
