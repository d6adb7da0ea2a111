"""A point, placed as the tests of this folder need it."""

from __future__ import annotations

import datetime
from typing import Any

from wirecopy.dates.english import Point
from wirecopy.dates.placing import Ledger, Placed, place

FRIDAY = datetime.date(2024, 11, 22)


def day(text: str) -> datetime.date:
    """A date from its digits."""
    return datetime.date.fromisoformat(text)


def put(point: Point, anchor: datetime.date | None = FRIDAY, *, tense: int = 0, **known: Any) -> Placed:
    """Place a point on the calendar of a story that was published on a Friday."""
    return place(point, Ledger(anchor=anchor, **known), tense)
