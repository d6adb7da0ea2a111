"""What a rule has found: the days that it can mean, its time of day, and where it stands."""

from __future__ import annotations

import datetime

import attrs

from wirecopy.dates.explicit.clock import Clock
from wirecopy.models import Basis, Timex, TimexType
from wirecopy.spans import Span

__all__ = ["Day", "Found", "to_timex"]


@attrs.frozen
class Day:
    """A day of the calendar; without a year when the text does not say it."""

    year: int | None
    month: int
    day: int

    @property
    def value(self) -> str:
        """The day as TIMEX3 writes it.

        Example:
            >>> Day(2024, 3, 4).value, Day(None, 11, 22).value
            ('2024-03-04', 'XXXX-11-22')
        """
        return f"{'XXXX' if self.year is None else f'{self.year:04d}'}-{self.month:02d}-{self.day:02d}"

    @property
    def date(self) -> datetime.date | None:
        """The day as a date, or None without a year."""
        return None if self.year is None else datetime.date(self.year, self.month, self.day)


@attrs.frozen(kw_only=True)
class Found:
    """An explicit date in a text.

    Args:
        start: Where it starts.
        stop: Where it stops.
        days: The days that it can mean: one, or two when the text alone does not tell the day from the month.
        orders: For a numeric date, how each of the *days* was read: day first (``"DM"``) or month first
            (``"MD"``); empty where both are the same.
        clock: Its time of day, or None.
        weekday: The day of the week beside it, Monday 1, or None.
        rule: Name of the rule that read it.
        weak: Whether its month is a short word that is a word of other languages too ("set", "ago").

    Offsets:
        Code points of the text that was searched.
    """

    start: int
    stop: int
    days: tuple[Day, ...]
    orders: tuple[str, ...] = ()
    clock: Clock | None = None
    weekday: int | None = None
    rule: str
    weak: bool = False


def to_timex(
    found: Found, text: str, offset: int = 0, *, evidence: tuple[Span, ...] = (), rule: str | None = None
) -> Timex:
    """The finding as a time expression.

    A day that stays open shows it: what the possible days disagree in is ``XX`` in the value, and
    *candidates* lists them. The clock is kept as it is written; its zone is part of the text, never of the
    value, and nothing is converted. A weekday that does not fit the day is noted in the rule.

    Args:
        found: The finding.
        text: The text that was searched.
        offset: Where that text starts in the text of the article.
        evidence: The pieces of the page that decided between the possible days.
        rule: The name of the rule to show instead of the finding's own.

    Offsets:
        The span of the result counts code points of the text of the article.

    Example:
        >>> line = "Posted 03/04/2024"
        >>> days = (Day(2024, 3, 4), Day(2024, 4, 3))
        >>> timex = to_timex(Found(start=7, stop=17, days=days, rule="numeric"), line)
        >>> timex.value, timex.candidates
        ('2024-XX-XX', ('2024-03-04', '2024-04-03'))
    """
    time = found.clock.value if found.clock else ""
    values = sorted(day.value for day in found.days)
    value = "-".join(
        parts[0] if len(set(parts)) == 1 else "XX" for parts in zip(*(v.split("-") for v in values), strict=True)
    )
    dates = sorted(date for date in (day.date for day in found.days) if date is not None)
    differs = found.weekday and dates and all(date.isoweekday() != found.weekday for date in dates)
    return Timex(
        text=text[found.start : found.stop],
        span=Span(offset + found.start, offset + found.stop),
        type=TimexType.TIME if time else TimexType.DATE,
        value=value + time,
        earliest=dates[0] if dates else None,
        latest=dates[-1] if dates else None,
        basis=Basis.EXPLICIT,
        rule=(rule or found.rule) + (":weekday-differs" if differs else ""),
        candidates=tuple(v + time for v in values) if len(values) > 1 else (),
        evidence=evidence,
    )
