"""A page and its story in, the rows around the story out: where title, byline and credit can stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

import attrs

from wirecopy.about.cues import LONGEST, is_byline, is_dated
from wirecopy.models import Page

__all__ = ["Row", "Window", "look"]

_ABOVE = 90
"""Rows that are looked at above the story, blank ones not counted: the title of a live page stands that far."""
_NEAR = 40
"""Beyond this many rows only rows of some length are worth a look: a title, not a menu."""
_WORTH = 16
_REACH = 400
"""Rows above the story, blank ones counted, beyond which nothing belongs to it."""
_INSIDE = 12
_LEAD = 3
_PARAGRAPH = 450
_ENDING = 3
_BELOW = 10
_GAP = 12
"""More rows than this between two story rows, blank ones not counted, part the story from a stray paragraph."""
_STRAY = 0.15
"""A group of rows with less than this share of the characters of the story is stray when it stands apart."""

_NUMBER = re.compile(r"\d{1,2}\.\s+")
_BULLETS = "*+•·‣▪►-o"
_MARKS = "*#_+•·‣▪►- \\"
_STARTS = frozenset("#_" + _BULLETS + "0123456789")
_MOST_MARKS = 4


class Row(NamedTuple):
    """One row that is not blank. (A tuple, as every page makes a hundred of them.)

    Args:
        number: Index in ``page.rows``.
        text: Its text without marks of headings, lists and emphasis and without outer white space.
        level: Level of its heading mark, 1 to 6, or 0.
        listed: Whether it has the mark of a list, as menus have.
        apart: Whether a blank row stands above it.
        story: Whether it was judged part of the story.
        byline: Whether it starts like a byline.
        dated: Whether it holds a date, a time or an age.
    """

    number: int
    text: str
    level: int = 0
    listed: bool = False
    apart: bool = False
    story: bool = False
    byline: bool = False
    dated: bool = False


@attrs.frozen
class Window:
    """The rows around a story.

    Args:
        above: Rows above the first row of the story, in the order of the page.
        inside: First rows of the story.
        ending: Last rows of the story.
        below: Rows below the last row of the story.
        first: First row of the page, or None on a page without text.
    """

    above: tuple[Row, ...]
    inside: tuple[Row, ...]
    ending: tuple[Row, ...]
    below: tuple[Row, ...]
    first: Row | None

    @property
    def lead(self) -> str:
        """Text of the first paragraphs of the story, lower case; what is too short for a paragraph is left out."""
        return " ".join([row.text[:_PARAGRAPH] for row in self.inside if len(row.text) > 60][:_LEAD]).lower()


def look(page: Page, story: Sequence[bool]) -> Window:
    """Cut the rows around the story out of a page.

    Args:
        page: The page.
        story: For each of its rows, whether it was judged part of the story.

    Example:
        >>> window = look(Page(text="# A title\\n\\nIt happened.\\nThe end."), [False, False, True, False])
        >>> [row.text for row in window.above], [row.text for row in window.below]
        (['A title'], ['The end.'])
    """
    rows = page.rows
    start, stop = _bounds(rows, story)
    above = _collect(rows, story, range(start - 1, max(-1, start - _REACH), -1), _ABOVE)
    above.reverse()
    ending = _collect(rows, story, range(stop - 1, start - 1, -1), _ENDING)
    ending.reverse()
    first = _collect(rows, story, range(min(len(rows), 40)), 1)
    return Window(
        above=tuple(above),
        inside=tuple(_collect(rows, story, range(start, stop), _INSIDE)),
        ending=tuple(ending),
        below=tuple(_collect(rows, story, range(stop, len(rows)), _BELOW)),
        first=first[0] if first else None,
    )


def _bounds(rows: Sequence[str], story: Sequence[bool]) -> tuple[int, int]:
    """Start and stop of the story, without stray paragraphs that stand far from the rest of it."""
    numbers = [number for number, judged in enumerate(story) if judged]
    if not numbers:
        return len(rows), len(rows)
    groups: list[list[int]] = [[numbers[0], numbers[0], 0]]
    before = numbers[0]
    for number in numbers:
        if number - before > _GAP and sum(1 for row in rows[before + 1 : number] if row and not row.isspace()) > _GAP:
            groups.append([number, number, 0])
        groups[-1][1] = number
        groups[-1][2] += len(rows[number])
        before = number
    least = sum(group[2] for group in groups) * _STRAY
    first, last = 0, len(groups) - 1
    while first < last and groups[first][2] < least:
        first += 1
    while last > first and groups[last][2] < least:
        last -= 1
    return groups[first][0], groups[last][1] + 1


def _collect(rows: Sequence[str], story: Sequence[bool], numbers: range, most: int) -> list[Row]:
    found: list[Row] = []
    far = False
    for number in numbers:
        text = rows[number]
        if not text or (far and len(text) < _WORTH):
            continue
        text = text.strip()
        if not text:
            continue
        level, listed = 0, False
        if text[0] in _STARTS:
            text, level, listed = _unmark(text)
        if text and text[-1] in "*_|#\\":
            text = text.rstrip("*_|#\\ ")
        if not text or (listed and far):
            continue
        apart = number > 0 and (not rows[number - 1] or rows[number - 1].isspace())
        by, dated = (is_byline(text), is_dated(text)) if len(text) <= LONGEST else (False, False)
        found.append(Row(number, text, level, listed, apart, bool(story[number]), by, dated))
        if len(found) == most:
            break
        far = len(found) >= _NEAR
    return found


def _unmark(text: str) -> tuple[str, int, bool]:
    """A text without its marks of headings and lists, the level of the heading, and whether it is a list."""
    level, listed = 0, False
    for _ in range(_MOST_MARKS):
        mark = text[0]
        if mark == "#":
            bare = text.lstrip("#")
            marks = len(text) - len(bare)
            if marks > 6 or not bare[:1].isspace():
                break
            level, text = marks, bare.lstrip()
        elif mark in _BULLETS and text[1:2].isspace():
            listed, text = True, text[1:].lstrip()
        elif mark.isdigit() and (number := _NUMBER.match(text)):
            listed, text = True, text[number.end() :]
        else:
            break
        if not text:
            return "", level, listed
    if text[0] in _MARKS and not text.strip(_MARKS):
        return "", level, listed
    if text[0] in "*_":
        text = text.strip("*_ ").strip()
    return text, level, listed
