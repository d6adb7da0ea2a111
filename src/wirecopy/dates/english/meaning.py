"""What a time expression means before a calendar is opened: a point, a length, a repetition, or a vague reference.

Units have a letter each, here as in ``lexicon/time_words.tsv`` and in :mod:`wirecopy.dates.placing`: ``D`` day, ``W``
week, ``N`` weekend, ``F`` fortnight, ``M`` month, ``Q`` quarter, ``S`` season, ``H`` half of a year, ``Y`` year, ``E``
decade, ``C`` century, ``L`` millennium; and ``TS``, ``TM``, ``TH`` for seconds, minutes and hours.
"""

from __future__ import annotations

import attrs

__all__ = ["Length", "Meaning", "Point", "Reference", "Repeat"]


@attrs.frozen(kw_only=True, repr=False)
class Point:
    """A place in time, said as far as the expression says it.

    Args:
        year: The year, or None; the other calendar fields likewise.
        month: 1 to 12.
        day: Day of the month.
        weekday: Day of the week, Monday 1.
        nth: The how-manieth *weekday* of the month it is, -1 for the last one; None where it is not counted.
        weekend: Whether it is a weekend.
        quarter: 1 to 4.
        half: Half of a year, 1 or 2.
        season: ``SP``, ``SU``, ``FA`` or ``WI``.
        holiday: Name of a holiday.
        decade: Its first year (1970), or 70 for "the seventies".
        century: The number in its name (20 for the 20th).
        unit: The unit that *shift* counts in (``D W M Q Y E C N``), or None.
        shift: How many units from its origin ("last week" is -1), or None.
        context: Whether it counts from the time named before, not from the anchor.
        toward: The direction that the expression names: -1 ("last Friday"), 0 ("this Friday"), 1 ("next Friday"),
            or None.
        week_of: Whether the week around the day is meant ("the week of March 6").
        clock: Time of day as ``hh:mm`` or ``hh:mm:ss``, or None.
        daypart: ``MO``, ``MI``, ``AF``, ``EV`` or ``NI``, or None.
        mod: TimeML's modifier, or None.
        fiscal: Whether it is a part of a fiscal year.
        quarterly: Whether it counts from the quarter that the story is about, where there is one ("a year ago" in
            news of a company).
        ended: Whether it is the last one that has ended ("the latest quarter").
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    nth: int | None = None
    weekend: bool = False
    quarter: int | None = None
    half: int | None = None
    season: str | None = None
    holiday: str | None = None
    decade: int | None = None
    century: int | None = None
    unit: str | None = None
    shift: int | None = None
    context: bool = False
    toward: int | None = None
    week_of: bool = False
    clock: str | None = None
    daypart: str | None = None
    mod: str | None = None
    fiscal: bool = False
    quarterly: bool = False
    ended: bool = False

    def __repr__(self) -> str:
        fields = ((field, getattr(self, field.name)) for field in attrs.fields(Point))
        return f"Point({', '.join(f'{field.name}={value!r}' for field, value in fields if value != field.default)})"


@attrs.frozen(kw_only=True)
class Length:
    """A length of time: "two days", "5 1/2 hours".

    Args:
        value: TIMEX3 value, such as ``P2D``, ``PT5H30M`` or ``PXW``.
        mod: TimeML's modifier, or None.
        candidates: The two lengths of a range ("1-2 days"); *value* then leaves the number open.
    """

    value: str
    mod: str | None = None
    candidates: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class Repeat:
    """A repetition: "daily", "every Tuesday", "twice a week".

    Args:
        value: TIMEX3 value, such as ``P1D`` or ``XXXX-WXX-2``.
        quant: TimeML's quantifier, or None.
        freq: TimeML's frequency, or None.
    """

    value: str
    quant: str | None = None
    freq: str | None = None


@attrs.frozen(kw_only=True)
class Reference:
    """A vague reference: "now", "recently", "soon".

    Args:
        value: ``PRESENT_REF``, ``PAST_REF`` or ``FUTURE_REF``.
    """

    value: str


Meaning = Point | Length | Repeat | Reference
