"""Records of dropped lines, and how dropped lines are put back."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

__all__ = ["Common", "Repeat", "restore"]


class Repeat(NamedTuple):
    """A line that was dropped, and why.

    Example:
        >>> from wirecopy.dedup import drop_repeats
        >>> drop_repeats(["Talks end in Geneva", "• Talks end in Geneva |"]).repeats[0].rule
        'exact:line'
    """

    number: int
    """Number of the line in the input, from 1."""
    text: str
    """The line, exactly as it was."""
    repeats: int
    """Number of the kept line that it repeats."""
    rule: str
    """``exact:`` or ``near:``, and what proved it.

    ``exact`` is the same but for white space, bullets and heading marks in front, separators behind, the shape of
    quotes and dashes, and capitals; ``near`` differs in other marks or in digits, or is cut short. The proof is
    ``line`` (it is long enough), ``block`` (its whole block repeats), ``cut`` (it ends in an ellipsis where the kept
    line goes on) or ``age`` (only "3 min ago" differs).
    """


class Common(NamedTuple):
    """A line that was dropped because many pages have it."""

    number: int
    """Number of the line in its page, from 1."""
    text: str
    """The line, exactly as it was."""
    pages: int
    """On how many pages of the corpus it stands."""
    rule: str
    """``common:line``, or ``common:digits`` when the pages have it with other digits."""


def restore(kept: Iterable[str], dropped: Iterable[Repeat | Common]) -> tuple[str, ...]:
    """Put dropped lines back where they were.

    Args:
        kept: The kept lines.
        dropped: The records of the others, in their order.

    Example:
        >>> from wirecopy.dedup import drop_repeats
        >>> kept, repeats = drop_repeats(["Talks end in Geneva", "Talks end in Geneva.", "More"])
        >>> restore(kept, repeats)
        ('Talks end in Geneva', 'Talks end in Geneva.', 'More')
    """
    lines: list[str] = []
    rest = iter(kept)
    for record in dropped:
        while len(lines) < record.number - 1:
            lines.append(next(rest))
        lines.append(record.text)
    return (*lines, *rest)
