"""The rows around a story and its title in, the standfirst out."""

from __future__ import annotations

from collections.abc import Sequence

from wirecopy.about.byline import Byline
from wirecopy.about.cues import is_call, is_caption
from wirecopy.about.title import Title
from wirecopy.about.window import Row, Window
from wirecopy.about.wrapped import goes_on

__all__ = ["find_summary"]

_FAR = 4
_MOST = 3
_SHORTEST = 30
_LONGEST = 400
_WORDS = 4
_CREDIT = 80
_ENDS = ".?!…”\"’'"


def find_summary(window: Window, title: Title | None, bylines: Sequence[Byline]) -> tuple[int, ...]:
    """Indexes of the rows that sum the story up between title and story.

    A row that was judged story counts only when the byline stands between it and the rest of the story.

    Args:
        window: The rows around the story.
        title: The title that was found.
        bylines: The bylines of the page.
    """
    if title is None:
        return ()
    rows = [*window.above, *window.inside]
    numbers = set(title.rows)
    taken = set(bylines[0].rows) if bylines else set()
    at = next((at for at in range(len(rows) - 1, -1, -1) if rows[at].number in numbers), None)
    if at is None:
        return ()
    found: list[int] = []
    late = False
    for place in range(at + 1, min(at + 1 + _FAR, len(rows))):
        row = rows[place]
        if row.number in taken or row.byline or row.dated:
            late = True
            if found:
                break
            continue
        if not _could_sum_up(row, rows[place + 1] if place + 1 < len(rows) else None) or _into_story(rows, place):
            if found:
                break
            continue
        after = rows[place + 1 : place + 4]
        off = any(other.number in taken or other.byline or other.dated for other in after)
        if row.story and not any(other.number in taken for other in after):
            break
        if row.level or (off and not late) or row.text[-1] in _ENDS:
            found.append(row.number)
        if len(found) == _MOST:
            break
    return tuple(found)


def _into_story(rows: Sequence[Row], at: int) -> bool:
    """Whether a row is the first one of a story that was wrapped."""
    return at + 1 < len(rows) and rows[at + 1].story and goes_on(rows, at)


def _could_sum_up(row: Row, after: Row | None) -> bool:
    text = row.text
    if row.listed or not _SHORTEST <= len(text) <= _LONGEST or text.count(" ") < _WORDS:
        return False
    low = text.lower()
    if is_caption(low) or is_call(low):
        return False
    # A row with the credit of a picture below it is the caption of that picture.
    return after is None or len(after.text) > _CREDIT or not is_caption(after.text.lower())
