"""A text and its day in, every time expression out, with its value on the calendar."""

from __future__ import annotations

import calendar
import datetime
from collections.abc import Sequence

import attrs

from wirecopy.dates.english import Length, Point, Reference, Repeat
from wirecopy.dates.explicit.find import find_explicit
from wirecopy.dates.explicit.found import Day, Found, to_timex
from wirecopy.dates.explicit.languages import is_foreign
from wirecopy.dates.explicit.order import settle_days
from wirecopy.dates.items import Item, find_items
from wirecopy.dates.placing import Ledger, on_calendar, place
from wirecopy.dates.years import YearGuess, guess_year
from wirecopy.models import Anchor, Basis, Timex, TimexType
from wirecopy.spans import Span

__all__ = ["find_dates", "read_dates"]

_OTHERS = 200
"""Explicit dates of a text that are asked how it writes them, at most."""
_SETTLED = 100
"""Different dates like 03/04/2024 in a text that are told apart, at most; more are left open."""
_FROM_ANCHOR = (Basis.ANCHORED, Basis.WEEKDAY)
"""Values that rest on the anchor: where its year was inferred or learnt, so were they."""
_PART_YEARS = ("P6M", "P9M")
"""Lengths that results are told for beside those of a quarter."""


def find_dates(text: str, *, anchor: datetime.date | Anchor | None) -> tuple[Timex, ...]:
    """Find every time expression of a text and put it on the calendar.

    Args:
        text: Any text; English is read wholly, in other languages days with a month are found.
        anchor: The day that "yesterday" counts from: the day of publication, as a date, a datetime or an
            :class:`~wirecopy.Anchor`. With None, what needs a day stays open (``XXXX-11-26``), unless the text itself
            says in which year it was written; so it is with an Anchor that has neither *day* nor *near*.

    Returns:
        The expressions in order; they do not overlap.

    Offsets:
        Their spans count code points of *text*.

    Raises:
        TypeError: *text* is no ``str``, or *anchor* is neither a date nor an Anchor nor None.

    Source:
        TimeML Annotation Guidelines 1.2.1, TIMEX3, for types and values; see :doc:`/explanation/dates` for the rules.

    Example:
        >>> import datetime
        >>> text = "The ministers will meet on Tuesday, a year after talks last November."
        >>> for timex in find_dates(text, anchor=datetime.date(2024, 11, 22)):
        ...     print(timex.text, "=", timex.value, timex.basis.value)
        Tuesday = 2024-11-26 weekday
        a year = P1Y none
        last November = 2023-11 weekday
    """
    if not isinstance(text, str):
        raise TypeError(f"find_dates() needs a text as str, got {type(text).__name__}; decode bytes first")
    timexes, _ = read_dates(text, [(0, len(text))], _anchor(anchor))
    return timexes


def _anchor(anchor: datetime.date | Anchor | None) -> Anchor:
    """What the caller gave, as an anchor."""
    if anchor is None or isinstance(anchor, Anchor):
        return anchor or Anchor()
    if not isinstance(anchor, datetime.date):
        raise TypeError(
            f"anchor needs a datetime.date, an Anchor or None, got {type(anchor).__name__}; "
            "datetime.date.fromisoformat() reads '2024-11-22'"
        )
    return Anchor(day=datetime.date(anchor.year, anchor.month, anchor.day), basis=Basis.GIVEN)


def read_dates(
    text: str, pieces: Sequence[tuple[int, int]], anchor: Anchor, *, month_day: tuple[int, int] | None = None
) -> tuple[tuple[Timex, ...], Anchor]:
    """Read the pieces of a text that are one story.

    Args:
        text: The text.
        pieces: Where each piece starts and stops, in order.
        anchor: The day that relative expressions count from, as far as it is known.
        month_day: Month and day of publication where its year is not known.

    Returns:
        The expressions in order, and the anchor as the story itself completes it.

    Offsets:
        *pieces* and the spans of the expressions count code points of *text*.

    Example:
        >>> text = "The first talks since 2021 ended on Monday, 3 June."
        >>> timexes, anchor = read_dates(text, [(0, len(text))], Anchor())
        >>> timexes[1].value, anchor
        ('2024-06-03', <Anchor 2024 inferred>)
    """
    undated = anchor.day is None
    foreign = is_foreign(" ".join(text[start:stop] for start, stop in pieces))
    items = [item for start, stop in pieces for item in find_items(text, start, stop, foreign=foreign, undated=undated)]
    ledger = Ledger(anchor=anchor.day, month_day=month_day)
    items = _settled(items, text)
    if undated and anchor.near is None:
        anchor = _complete(anchor, guess_year(items), ledger)
    if undated and anchor.near is not None:
        ledger.take(anchor)
    return tuple(_timex(item, text, ledger) for item in items), anchor


def _complete(anchor: Anchor, guess: YearGuess, ledger: Ledger) -> Anchor:
    """The anchor with what the story says of its own year."""
    evidence = anchor.evidence + guess.evidence
    if guess.day is None:
        ledger.years, ledger.evidence = guess.years, guess.evidence
        return attrs.evolve(anchor, years=guess.years, evidence=evidence)
    day = _published(ledger.month_day, guess.day) if ledger.month_day else None
    return attrs.evolve(anchor, day=day, near=guess.day, basis=Basis.INFERRED, evidence=evidence)


def _published(month_day: tuple[int, int], near: datetime.date) -> datetime.date | None:
    """The day of publication: the page names its month and day, the story a day of its year."""
    years = range(near.year - 1, near.year + 2)
    days = [datetime.date(year, *month_day) for year in years if month_day != (2, 29) or calendar.isleap(year)]
    return min(days, key=lambda day: abs((day - near).days), default=None)


def _timex(item: Item, text: str, ledger: Ledger) -> Timex:
    """An item with its value; the ledger remembers what the next ones need."""
    if item.found is not None:
        return _explicit(item, item.found, text, ledger)
    meaning, span = item.meaning, Span(item.start, item.stop)
    if isinstance(meaning, Point):
        return _point(item, meaning, span, text, ledger)
    value, mod, quant, freq, type_ = "", None, None, None, TimexType.DATE
    candidates: tuple[str, ...] = ()
    if isinstance(meaning, Length):
        ledger.part_year = ledger.part_year or meaning.value in _PART_YEARS
        type_, value, mod, candidates = TimexType.DURATION, meaning.value, meaning.mod, meaning.candidates
    elif isinstance(meaning, Repeat):
        type_, value, quant, freq = TimexType.SET, meaning.value, meaning.quant, meaning.freq
    elif isinstance(meaning, Reference):
        value = meaning.value
    return Timex(
        text=text[item.start : item.stop],
        span=span,
        type=type_,
        value=value,
        basis=Basis.NONE,
        rule=item.rule,
        candidates=candidates,
        mod=mod,
        quant=quant,
        freq=freq,
    )


def _point(item: Item, point: Point, span: Span, text: str, ledger: Ledger) -> Timex:
    """A point in time, on the calendar."""
    tense, weekday = item.tense, point.weekday
    if item.possessive and weekday and point == Point(weekday=weekday):
        # "Tuesday's talks" are those of the Tuesday that the story has named, if it has
        named = ledger.weekdays.get(weekday)
        tense = 1 if named and ledger.anchor and named > ledger.anchor else -1
    placed = place(point, ledger, tense)
    ledger.note(placed)
    if weekday and placed.earliest:
        ledger.weekdays[weekday] = placed.earliest
    learnt = ledger.anchor_basis if placed.basis in _FROM_ANCHOR else None
    rests = learnt or placed.candidates or (ledger.anchor_basis and placed.basis is Basis.CONTEXT)
    differs = point.day and weekday and placed.earliest and placed.earliest.isoweekday() != weekday
    return Timex(
        text=text[item.start : item.stop],
        span=span,
        type=TimexType.TIME if point.clock or point.daypart else TimexType.DATE,
        value=placed.value,
        earliest=placed.earliest,
        latest=placed.latest,
        basis=learnt or placed.basis,
        rule=item.rule + (":weekday-differs" if differs else ""),
        candidates=placed.candidates,
        evidence=ledger.evidence if rests else (),
        mod=point.mod,
    )


def _explicit(item: Item, found: Found, text: str, ledger: Ledger) -> Timex:
    """A date that says its day itself, in digits or in words."""
    timex = to_timex(found, text, evidence=item.evidence)
    if timex.earliest is not None and timex.earliest == timex.latest:
        ledger.note(on_calendar(timex.earliest, "D", Basis.EXPLICIT))
    return timex


def _settled(items: list[Item], text: str) -> list[Item]:
    """The same, with day and month told apart in dates like 03/04/2024, as far as the text tells them apart."""
    if not any(item.found and len(item.found.days) > 1 for item in items):
        return items
    others = find_explicit(text)[:_OTHERS]
    settled: dict[tuple[Day, ...], tuple[Found, tuple[Span, ...]]] = {}
    out = []
    for item in items:
        found = item.found
        if found and len(found.days) > 1:
            if found.days not in settled and len(settled) < _SETTLED:
                settled[found.days] = settle_days(found, text, others)
            if found.days in settled:
                one, evidence = settled[found.days]
                item = attrs.evolve(
                    item, found=attrs.evolve(found, days=one.days, orders=one.orders), evidence=evidence
                )
        out.append(item)
    return out
