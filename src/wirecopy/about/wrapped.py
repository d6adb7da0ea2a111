"""Rows in, whether one of them goes on in the row right below it, as the rows of hard-wrapped text do."""

from __future__ import annotations

from collections.abc import Sequence

from wirecopy.about.window import Row
from wirecopy.lines import continues

__all__ = ["goes_on"]

_SHORTEST = 30
_WIDEST = 120
"""Text is wrapped at fewer characters than this."""
_RAGGED = 20
"""Two full rows of wrapped text differ by one word at most."""
_ENDS = ".?!:…"
_CLOSERS = "\"'”’»)]* "


def goes_on(rows: Sequence[Row], at: int) -> bool:
    """Whether a row goes on in the row right below it.

    A row that starts with a capital goes on with the row above when the two are about as wide and the lower one goes
    on itself: the text was wrapped before a name.

    Args:
        rows: The rows around it, in the order of the page.
        at: Index in *rows*.

    Example:
        >>> rows = [Row(4, "Both sides had met in Geneva on Friday and will meet"), Row(5, "again in the spring.")]
        >>> goes_on(rows, 0)
        True
    """
    row = rows[at]
    if at + 1 >= len(rows) or rows[at + 1].number != row.number + 1 or not _SHORTEST <= len(row.text) <= _WIDEST:
        return False
    if row.text.rstrip(_CLOSERS)[-1:] in _ENDS:
        return False
    below = rows[at + 1]
    if below.listed or below.level or below.byline:
        return False
    if continues(row.text, below.text):
        return True
    if at + 2 >= len(rows) or rows[at + 2].number != row.number + 2 or abs(len(row.text) - len(below.text)) > _RAGGED:
        return False
    return below.text.rstrip(_CLOSERS)[-1:] not in _ENDS and continues(below.text, rows[at + 2].text)
