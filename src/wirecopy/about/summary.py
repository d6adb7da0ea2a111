"""The rows around a story and its title in, the standfirst out."""

from __future__ import annotations

from collections.abc import Sequence

from wirecopy.about.byline import Byline
from wirecopy.about.cues import is_byline, is_call, is_caption, is_dated
from wirecopy.about.title import Title
from wirecopy.about.window import Window

__all__ = ["find_summary"]

_FAR = 4
_LONGEST = 400


def find_summary(window: Window, title: Title | None, bylines: Sequence[Byline]) -> tuple[int, ...]:
    """Indexes of the rows that sum the story up between title and story.

    A row that was judged story counts only when the byline or a date stands between it and the rest of the story.

    Args:
        window: The rows around the story.
        title: The title that was found.
        bylines: The bylines of the page.
    """
    if title is None:
        return ()
    rows = [*window.above, *window.inside]
    numbers = set(title.rows)
    taken = {number for byline in bylines for number in byline.rows}
    at = next((at for at in range(len(rows) - 1, -1, -1) if rows[at].number in numbers), None)
    if at is None:
        return ()
    found: list[int] = []
    for place in range(at + 1, min(at + 1 + _FAR, len(rows))):
        row = rows[place]
        if row.number in taken or row.number in numbers:
            continue
        text, low = row.text, row.text.lower()
        if row.listed or is_dated(text) or is_byline(text) or is_caption(low) or is_call(low):
            if found:
                break
            continue
        if len(text) < 30 or text.count(" ") < 4 or len(text) > _LONGEST:
            if found:
                break
            continue
        if row.story and not _set_off(rows[place + 1 : place + 4], taken):
            break
        found.append(row.number)
        if len(found) == 3:
            break
    return tuple(found)


def _set_off(after: Sequence[object], taken: set[int]) -> bool:
    return any(
        row.number in taken or is_byline(row.text) or (is_dated(row.text) and len(row.text) < 90) for row in after
    )  # type: ignore[attr-defined]
