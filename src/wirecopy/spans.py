"""Spans: half-open pieces of a text, counted in Unicode code points."""

from __future__ import annotations

import attrs

__all__ = ["Span"]


@attrs.frozen
class Span:
    """A half-open piece ``[start, stop)`` of a text, counted in Unicode code points.

    Args:
        start: Offset of the first character.
        stop: Offset behind the last character; equal to *start* for an empty span.

    Raises:
        ValueError: *start* is negative, or *stop* lies before *start*.

    Example:
        >>> from wirecopy import Span
        >>> span = Span(5, 9)
        >>> "From Kyiv"[span.slice], len(span)
        ('Kyiv', 4)
    """

    start: int = attrs.field()
    stop: int = attrs.field()

    def __attrs_post_init__(self) -> None:
        if not 0 <= self.start <= self.stop:
            raise ValueError(f"a span needs 0 <= start <= stop, got start {self.start}, stop {self.stop}")

    @property
    def slice(self) -> slice:
        """The slice that cuts the span out of its text."""
        return slice(self.start, self.stop)

    # written out, as spans are compared a thousand times in every article
    def __lt__(self, other: Span) -> bool:
        return (self.start, self.stop) < (other.start, other.stop)

    def __le__(self, other: Span) -> bool:
        return (self.start, self.stop) <= (other.start, other.stop)

    def __gt__(self, other: Span) -> bool:
        return (self.start, self.stop) > (other.start, other.stop)

    def __ge__(self, other: Span) -> bool:
        return (self.start, self.stop) >= (other.start, other.stop)

    def __len__(self) -> int:
        return self.stop - self.start

    def __bool__(self) -> bool:
        return True

    def __contains__(self, other: object) -> bool:
        """Whether a span, or the character at an offset, lies inside this span."""
        if isinstance(other, Span):
            return self.start <= other.start and other.stop <= self.stop
        return isinstance(other, int) and self.start <= other < self.stop

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character; an empty span shares none.

        Example:
            >>> Span(0, 4).overlaps(Span(3, 5)), Span(0, 4).overlaps(Span(4, 5))
            (True, False)
        """
        return max(self.start, other.start) < min(self.stop, other.stop)

    def __repr__(self) -> str:
        return f"Span({self.start}, {self.stop})"
