"""Paragraphs in, what stands between quotation marks out, however badly the marks are set."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from wirecopy.sentences import find_sentences

__all__ = ["Quoted", "find_quoted"]

_MARK = re.compile(r"[\"“”„‟«»‘’‚‹›']|``|''")
_PAIRS = {
    "“": '”“"',
    "”": "”",
    "„": '“”"',
    "‟": "”",
    "«": "»",
    "»": "«",
    "‹": "›",
    '"': '"”',
    "``": "''\"",
    "‘": "’'",
    "'": "'’",
    "‚": "‘’",
}
_SINGLE = frozenset("‘'‚‹")
_OPENING = frozenset("([{—–-:/")
_STOPS = frozenset(".,!?…;:")


@attrs.frozen
class Quoted:
    """What stands between two quotation marks.

    Args:
        start: Where it starts, behind the opening mark.
        stop: Where it stops, before the closing mark.
        paragraph: Number of its paragraph.
        closed: Whether a closing mark was found; without one it ends with its paragraph.
        continues: Whether it goes on with what the paragraph before left open.
        single: Whether the marks are single ones.
    """

    start: int
    stop: int
    paragraph: int
    closed: bool = True
    continues: bool = False
    single: bool = False


def find_quoted(text: str, paragraphs: Sequence[tuple[int, int]]) -> list[Quoted]:
    """Find what stands between quotation marks in a story.

    Straight, curly, low and single marks and guillemets are read. What is quoted inside a quote is part of it. A quote
    that nothing closes ends with its paragraph; where the next one opens with a mark, it goes on there. A mark that is
    set the wrong way round closes where nothing can open. An apostrophe is no mark.

    Args:
        text: The text of the page.
        paragraphs: Start and stop of each paragraph of the story, in order.

    Returns:
        What stands between marks, in order, without overlaps.

    Offsets:
        Half-open, in code points of *text*.

    Example:
        >>> text = "“It’s over,” she said. 'We don't know,' he said."
        >>> [text[q.start : q.stop] for q in find_quoted(text, [(0, len(text))])]
        ['It’s over,', "We don't know,"]
    """
    found: list[Quoted] = []
    for number, (start, stop) in enumerate(paragraphs):
        before = found[-1] if found else None
        left_open = before is not None and not before.closed and before.paragraph == number - 1
        inside = _in_paragraph(text, start, stop, number)
        if left_open and inside and not text[start : inside[0].start].strip("\"“”„«»‘’'` \t\n\r\xa0"):
            inside[0] = attrs.evolve(inside[0], continues=True)
        found += inside
    return found


def _in_paragraph(text: str, start: int, stop: int, number: int) -> list[Quoted]:
    marks = [(mark.group(), mark.start(), mark.end()) for mark in _MARK.finditer(text, start, stop)]
    closers = _next_single_closers(text, marks, start, stop)
    found: list[Quoted] = []
    opened: tuple[str, int] | None = None
    inner = False
    for index, (mark, first, last) in enumerate(marks):
        before = text[first - 1] if first > start else " "
        after = text[last] if last < stop else " "
        if opened is not None:
            if mark not in _PAIRS[opened[0]]:
                continue
            # A straight mark may stand inside curly ones; it closes them only where nothing opened inside.
            if mark == '"' and opened[0] == "“" and (inner or (before.isspace() and not after.isspace())):
                inner = not inner
                continue
            if opened[0] in _SINGLE:
                if index != closers[opened[1]]:
                    continue
            elif mark == "“" and not (after.isspace() or after in _STOPS or after in ")]") and opened[0] == "“":
                # Another one opens: what was open was never closed.
                found.append(_unclosed(text, opened[1], first, number))
                opened = ("“", last)
                continue
            elif mark == '"' and (before.isspace() and not after.isspace()) and opened[0] == '"':
                found.append(_unclosed(text, opened[1], first, number))
                opened = ('"', last)
                continue
            found.append(Quoted(opened[1], first, number, single=opened[0] in _SINGLE))
            opened = None
        elif _opens(mark, before, after):
            if mark in _SINGLE:
                closer = closers.get(last)
                if closer is None or (mark == "'" and marks[closer][1] - last < 2):
                    continue
            opened, inner = (mark, last), False
    if opened is not None and opened[0] not in _SINGLE:
        found.append(Quoted(opened[1], stop, number, closed=False))
    return [quoted for quoted in found if text[quoted.start : quoted.stop].strip()]


def _opens(mark: str, before: str, after: str) -> bool:
    """Whether a mark can open a quote where it stands."""
    if mark in ("’", "›", "''"):
        return False
    if (after.isspace() and mark != "«") or (mark == "'" and after.isdigit()):
        return False  # "the '90s"
    return before.isspace() or before in _OPENING or before in "\"“‘'«" or (mark in "“„«" and not before.isalnum())


def _unclosed(text: str, start: int, stop: int, number: int) -> Quoted:
    """A quote that was never closed, up to the end of its last whole sentence before the next one opens."""
    sentences = find_sentences(text, start, stop)
    end = sentences[0][1] if len(sentences) > 1 else start + len(text[start:stop].rstrip())
    return Quoted(start, end, number)


def _next_single_closers(text: str, marks: Sequence[tuple[str, int, int]], start: int, stop: int) -> dict[int, int]:
    """For each place behind a single mark the number of the mark that would close it.

    The first one with a stop before it is taken, else the first one with no letter behind it. An apostrophe has a
    letter on both sides, or is the genitive of a plural, which has no stop before it.
    """
    closers: dict[int, int] = {}
    strong: int | None = None
    weak: int | None = None
    for index in range(len(marks) - 1, -1, -1):
        mark, first, last = marks[index]
        if mark in _SINGLE:
            closer = strong if strong is not None else weak
            if closer is not None:
                closers[last] = closer
        if mark in "’'›":
            after = text[last] if last < stop else " "
            before = text[first - 1] if first > start else " "
            if not after.isalnum() and not before.isspace():
                if before in _STOPS:
                    strong = index
                weak = index
    return closers
