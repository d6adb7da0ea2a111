"""Times of events in, whether they can be the same day out."""

from __future__ import annotations

import datetime

from wirecopy.models.timex import Timex

__all__ = ["compatible", "month_and_day", "narrowest", "spread"]


def spread(when: Timex | None) -> tuple[datetime.date, datetime.date] | None:
    """First and last day that a time may mean, or None when it names none."""
    if when is None or when.earliest is None or when.latest is None:
        return None
    return when.earliest, when.latest


def compatible(first: Timex | None, second: Timex | None) -> bool:
    """Whether one time lies in the other: the day in its month, the day itself."""
    mine, theirs = spread(first), spread(second)
    if mine is None or theirs is None:
        return False
    inner, outer = sorted((mine, theirs), key=lambda days: days[1] - days[0])
    return outer[0] <= inner[0] and inner[1] <= outer[1]


def narrowest(whens: list[Timex]) -> Timex | None:
    """The time of the fewest days; the first of several."""
    dated = [when for when in whens if spread(when) is not None]
    return min(dated, key=lambda when: (when.latest or _NEVER) - (when.earliest or _NEVER), default=None)


def month_and_day(when: Timex | None) -> tuple[int, int] | None:
    """Month and day of a time that names one day, whether its year is known or not."""
    if when is None:
        return None
    parts = when.value[:10].split("-")
    if len(parts) != 3 or not (parts[1].isdecimal() and parts[2].isdecimal()):
        return None
    return int(parts[1]), int(parts[2])


_NEVER = datetime.date.min
