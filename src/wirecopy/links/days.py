"""When an event of an article is said to be in, the days on which it can have been out."""

from __future__ import annotations

import datetime
import enum
from collections.abc import Collection

import attrs
import regex

from wirecopy.models.article import Article
from wirecopy.models.event import Event, EventType, Modality
from wirecopy.models.timex import Timex

__all__ = ["Days", "Firmness", "MonthDay", "Window", "days_in", "is_own", "month_day", "read_days"]

MonthDay = tuple[int, int | None]
"""A month and a day of it, or the whole month, of a year that is not known."""

_YEARLESS = regex.compile(r"XXXX-(?P<month>\d\d)(?:-(?P<day>\d\d))?(?![\dX])")
_RECENT = 10
"""Days before publication on which what a page tells without a day is likely to have been."""
_CARRIED = {"again": 2, "context": 1, "anchor": 0}
"""What the rule of an event says behind its stroke where its time is not said in its own sentence."""


class Firmness(enum.IntEnum):
    """How surely a time is that of the event."""

    ANCHOR = 0
    """Only the day of publication is known: the event was then or before."""
    CONTEXT = 1
    """The time is that of the event told before it."""
    AGAIN = 2
    """The event was told before, and had this time there."""
    OWN = 3
    """The sentence says so itself."""


@attrs.frozen
class Window:
    """The days on which something can have been; an open end is None."""

    first: datetime.date | None = None
    last: datetime.date | None = None

    def meet(self, other: Window) -> Window | None:
        """The days that both allow, or None where there are none."""
        mine, theirs = self.first, other.first
        first = theirs if mine is None or (theirs is not None and theirs > mine) else mine
        mine, theirs = self.last, other.last
        last = theirs if mine is None or (theirs is not None and theirs < mine) else mine
        return None if first and last and first > last else Window(first, last)

    def allows(self, when: MonthDay) -> bool:
        """Whether a month and day fall into the window in some year."""
        if self.first is None or self.last is None or (self.last - self.first).days > 366:
            return True
        return bool(days_in(when, self.first, self.last))


@attrs.frozen(kw_only=True)
class Days:
    """The time of an event as its article gives it.

    Args:
        first: First day on which it was, or None.
        last: Last day, or None.
        yearless: Month and day where the year is not known, or None.
        firmness: How surely that is its time.
        window: The days that are possible: those that are said, or those that the day of publication leaves.
        recent: Where no time is said, the days before publication, since news is new; or None.
    """

    first: datetime.date | None = None
    last: datetime.date | None = None
    yearless: MonthDay | None = None
    firmness: Firmness = Firmness.ANCHOR
    window: Window = Window()
    recent: Window | None = None

    @property
    def known(self) -> bool:
        """Whether a time is said, with its year or without."""
        return self.first is not None or self.yearless is not None

    @property
    def single(self) -> bool:
        """Whether it is one day."""
        return self.first == self.last if self.first else bool(self.yearless and self.yearless[1])


def read_days(article: Article, event: Event, owned: Collection[tuple[EventType, Timex]] = ()) -> Days:
    """Read on which days an event of an article can have been.

    What is said to have happened was not after the day of publication, what is planned not before it.

    Args:
        article: The article.
        event: One of its events.
        owned: Types and times of what the article itself says to have been then.

    Example:
        >>> import datetime, wirecopy
        >>> text = "Kenya and Norway held talks on May 3."
        >>> article = wirecopy.parse(text, parser="plain", published=datetime.date(2024, 5, 6))
        >>> read_days(article, article.events[0]).window
        Window(first=datetime.date(2024, 5, 3), last=datetime.date(2024, 5, 3))
    """
    when, today = event.when, article.anchor.day
    ahead = event.modality is Modality.PLANNED
    window = Window(first=today) if ahead else Window(last=today)
    recent = None if ahead or today is None else Window(_before(today), today)
    if when is None:
        return Days(window=window, recent=recent)
    firmness = _firmness(article, event, when)
    if firmness is Firmness.AGAIN and (event.type, when) not in owned:
        firmness = Firmness.CONTEXT  # what it takes up had its time from elsewhere
    if firmness is Firmness.CONTEXT and when.earliest != when.latest:
        firmness = Firmness.ANCHOR  # a month or year reaches further than the event that it was said of
    if firmness is Firmness.ANCHOR:
        return Days(window=window, recent=recent)
    if when.earliest is not None and when.latest is not None:
        if firmness is not Firmness.CONTEXT:
            window = Window(when.earliest, when.latest)
        return Days(first=when.earliest, last=when.latest, firmness=firmness, window=window)
    yearless = month_day(when)
    if yearless is None or (firmness is Firmness.CONTEXT and yearless[1] is None):
        return Days(window=window)
    return Days(yearless=yearless, firmness=firmness, window=window)


def month_day(when: Timex) -> MonthDay | None:
    """Month and day of a time whose year is not known; None where it says no month.

    Example:
        >>> month_day(Timex(text="", span=None, value="XXXX-11-26", rule="x:y"))
        (11, 26)
    """
    found = _YEARLESS.match(when.value)
    if found is None:
        return None
    month, day = int(found["month"]), int(found["day"]) if found["day"] else None
    return (month, day) if 1 <= month <= 12 and (day is None or 1 <= day <= 31) else None


def days_in(when: MonthDay, first: datetime.date, last: datetime.date) -> list[datetime.date]:
    """The first days of a month, or the days of a month, that fall between two days, one a year.

    Example:
        >>> days_in((11, 26), datetime.date(2023, 6, 1), datetime.date(2024, 12, 31))
        [datetime.date(2023, 11, 26), datetime.date(2024, 11, 26)]
    """
    month, day = when
    found = []
    for year in range(first.year, min(last.year, first.year + 2) + 1):
        start, stop = _stretch(year, month, day)
        if start is not None and stop is not None and start <= last and first <= stop:
            found.append(start)
    return found


def _stretch(year: int, month: int, day: int | None) -> tuple[datetime.date | None, datetime.date | None]:
    try:
        if day is not None:
            only = datetime.date(year, month, day)
            return only, only
        start = datetime.date(year, month, 1)
        after = datetime.date(year + month // 12, month % 12 + 1, 1) if (year, month) != (9999, 12) else None
    except ValueError:  # the 29th of February
        return None, None
    return start, after - datetime.timedelta(days=1) if after else datetime.date.max


def is_own(event: Event) -> bool:
    """Whether the sentence of an event says its time itself."""
    return event.when is not None and event.rule.rpartition("/")[2] not in _CARRIED


def _before(today: datetime.date) -> datetime.date:
    return max(today, datetime.date(1, 1, 31)) - datetime.timedelta(days=_RECENT)


def _firmness(article: Article, event: Event, when: Timex) -> Firmness:
    if when.span is not None and article.published is not None and when.span == article.published.span:
        return Firmness.ANCHOR  # however often it was carried on from there
    return Firmness(_CARRIED.get(event.rule.rpartition("/")[2], Firmness.OWN))
