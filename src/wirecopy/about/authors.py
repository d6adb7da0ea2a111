"""The rows around a story and its title in, the bylines that name its authors out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import regex

from wirecopy.about.byline import Byline, read_byline
from wirecopy.about.evidence import Surroundings, read_biography, weigh
from wirecopy.about.names import is_person
from wirecopy.about.title import Title
from wirecopy.about.window import Row, Window

__all__ = ["find_addresses", "find_bylines"]

_OVER = 5
"""Rows above a title in which a byline may stand."""
_UNTITLED = 15
_DEEP = 4
"""Story rows above a byline: a standfirst, a caption."""
_FAR = 30
_ENOUGH = 2.0
_NEXT = 2
_ADDRESS = regex.compile(r"(?:\p{L}[\p{L}-]{2,9}:?\s)?[\w.+-]{1,60}@[\w.-]{3,60}$")


def find_bylines(window: Window, title: Title | None, publisher: str | None, text: str) -> list[Byline]:
    """The bylines of the story; the names of the first one are its authors.

    A row that says "By" or "Author" comes before a bare name, a person before the publication itself, and a row near
    a title before one that is further away.

    Args:
        window: The rows around the story.
        title: The title that was found.
        publisher: The publication, where it is known: it signs only what nobody else signs.
        text: The text of the page.
    """
    rows = (*window.above, *window.inside)
    start = len(window.above)
    numbers = set(title.rows) if title else set()
    titles = [at for at, row in enumerate(rows) if row.number in numbers]
    if title is not None:
        titles.sort(key=lambda at: rows[at].number != title.rows[0])
    around = Surroundings(rows, tuple(titles), start, title.text.lower() if title else "", publisher, window.lead, text)
    sure: list[tuple[tuple[bool, bool, bool, int], Byline]] = []
    bare: list[tuple[float, int, Byline]] = []
    taken: set[int] = set()
    for at in _zone(rows, start, titles):
        row = rows[at]
        if row.number in taken or row.number in numbers:
            continue
        byline = read_byline(rows, at)
        if byline is None:
            continue
        taken.update(byline.rows)
        if byline.sure:
            away = around.away(at)
            person = any(is_person(name.split()) for name in byline.names)
            sure.append(((_same(byline.names[0], publisher), away > _FAR, not person, away), byline))
        else:
            bare.append((weigh(byline, at, around), at, byline))
    sure.sort(key=lambda found: found[0])
    bare.sort(key=lambda found: -found[0])
    if sure and not sure[0][0][0] and not sure[0][0][2]:
        return [byline for _, byline in sure]
    enough = _ENOUGH - 1 if sure and sure[0][0][0] else _ENOUGH
    named = [found for found in bare if found[0] >= enough]
    if named:
        return [_with_neighbours(rows, named[0], bare), *(byline for _, _, byline in named[1:])]
    return [byline for _, byline in sure] or list(_after(window))


def find_addresses(window: Window, byline: Byline) -> list[int]:
    """Indexes of the rows right below a byline that hold an e-mail address and nothing else.

    Args:
        window: The rows around the story.
        byline: A byline on it.
    """
    found: list[int] = []
    last = byline.rows[-1]
    for row in (*window.above, *window.inside):
        if last < row.number <= last + _NEXT and "@" in row.text and _ADDRESS.match(row.text):
            found.append(row.number)
    return found


def _zone(rows: Sequence[Row], start: int, titles: Sequence[int]) -> Iterator[int]:
    first = max(0, min(titles) - _OVER) if titles else max(0, start - _UNTITLED)
    deep = 0
    for at in range(first, len(rows)):
        deep += rows[at].story
        if deep > _DEEP:
            return
        yield at


def _same(name: str, publisher: str | None) -> bool:
    return publisher is not None and name.lower().removeprefix("the ") == publisher.lower().removeprefix("the ")


def _with_neighbours(
    rows: Sequence[Row], best: tuple[float, int, Byline], bare: Sequence[tuple[float, int, Byline]]
) -> Byline:
    """Further names on the rows right below, where a role beside the first one says that it is a list of reporters."""
    _, at, byline = best
    if not (byline.role or rows[at].text.endswith(",")) or byline.rule != "byline:bare_names":
        return byline
    names, numbers = list(byline.names), list(byline.rows)
    by_place = {place: other for _, place, other in bare if other.rule == byline.rule and not other.rest}
    for step in (1, -1):
        place = at + step
        while place in by_place:
            other = by_place[place]
            names = [*names, *other.names] if step > 0 else [*other.names, *names]
            numbers += other.rows
            place += step
    return Byline(
        tuple(dict.fromkeys(names)), byline.affiliations, tuple(sorted(numbers)), byline.rule, byline.rest, True, False
    )


def _after(window: Window) -> Iterator[Byline]:
    """Bylines below the story: "By Ana Roe" as its last row, "Reporting by Ana Roe", "Ana Roe is a reporter"."""
    rows = (*window.ending, *window.below[:5])
    end = len(window.ending)
    for at, row in enumerate(rows[: end + 3]):
        byline = read_byline(rows, at) if len(row.text) <= 90 or at >= end else None
        if byline is not None and byline.sure and byline.rule != "byline:by_later":
            yield byline
            return
    for at in range(len(rows)):
        byline = read_biography(rows, at)
        if byline is not None:
            yield byline
            return
