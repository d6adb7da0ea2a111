"""A text in; for each of its dates that can be two days, the one that the text speaks for out."""

from __future__ import annotations

from functools import cached_property

import attrs

from wirecopy.dates.explicit import find_explicit
from wirecopy.dates.found import Found
from wirecopy.dates.order import settle_days
from wirecopy.spans import Span

__all__ = ["Settler"]

_OTHERS = 500
"""Dates of a text that are asked about the others, at most; a table of dates has thousands."""


@attrs.define(slots=False)
class Settler:
    """Settles the dates of one text, each pair of days once.

    Args:
        text: The whole text.
    """

    text: str
    _known: dict[object, tuple[Found, tuple[Span, ...]]] = attrs.field(factory=dict, init=False)

    def settle(self, found: Found) -> tuple[Found, tuple[Span, ...]]:
        """Choose between the days of a finding as :func:`~wirecopy.dates.settle_days` does.

        Example:
            >>> text = "Sent 28/05/2024, answered 04/06/2024"
            >>> settled, _ = Settler(text).settle(find_explicit(text)[1])
            >>> settled.days[0].value
            '2024-06-04'
        """
        # dates that can be two days say nothing about each other: equal ones have one answer
        key = found.days, found.orders, found.clock and found.clock.zone
        if key not in self._known:
            self._known[key] = settle_days(found, self.text, self._others)
        settled, evidence = self._known[key]
        return attrs.evolve(found, days=settled.days, orders=settled.orders), evidence

    @cached_property
    def _others(self) -> list[Found]:
        return find_explicit(self.text)[:_OTHERS]
