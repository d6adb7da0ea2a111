"""Time expressions and the day that relative ones count from."""

from __future__ import annotations

import datetime
import enum

import attrs

from wirecopy.spans import Span

__all__ = ["Anchor", "Basis", "Timex", "TimexType"]


class TimexType(enum.Enum):
    """The four types of TimeML's TIMEX3."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


class Basis(enum.Enum):
    """How the value of a time expression is known.

    ``explicit``: it says the day itself. ``given``: the caller said it. ``anchored``: counted from the anchor
    ("yesterday"). ``context``: counted from the time named before ("a year earlier"). ``weekday``: a bare weekday,
    day of a month, month, quarter, season or holiday, put on the calendar by tense and nearness. ``inferred``: the
    year follows from evidence inside the page. ``linked``: learnt from another article that tells the same event.
    ``none``: it names no day.
    """

    EXPLICIT = "explicit"
    GIVEN = "given"
    ANCHORED = "anchored"
    CONTEXT = "context"
    WEEKDAY = "weekday"
    INFERRED = "inferred"
    LINKED = "linked"
    NONE = "none"


@attrs.frozen(kw_only=True)
class Timex:
    """A time expression and what it means.

    Args:
        text: The expression; "" for a date that the caller gave.
        span: Where it stands, or None for a date that the caller gave.
        type: Its TimeML type.
        value: Its TIMEX3 value, such as ``2024-11-22T15:48``, ``XXXX-12-04``, ``2024-W48``, ``P2D`` or ``PAST_REF``.
        earliest: First calendar day that it covers, or None when no day follows.
        latest: Last calendar day that it covers, or None when no day follows.
        basis: How the value is known.
        rule: Name of the rule that read it.
        candidates: The values that are possible where the page does not decide between them
            (``02/03/2024``); *value* then leaves open what they disagree in.
        evidence: The pieces of the page that an inferred value rests on.
        mod: TimeML's modifier (``START``, ``APPROX``, ...), or None.
        quant: TimeML's quantifier of a set (``EVERY``), or None.
        freq: TimeML's frequency of a set (``2X``), or None.

    Offsets:
        *span* and *evidence* count code points of the text of the article.

    Raises:
        ValueError: *latest* lies before *earliest*, or only one of the two is there.

    Source:
        TimeML Annotation Guidelines 1.2.1, section TIMEX3, for *type*, *value*, *mod*, *quant* and *freq*.
    """

    text: str
    span: Span | None
    type: TimexType = TimexType.DATE
    value: str
    earliest: datetime.date | None = None
    latest: datetime.date | None = None
    basis: Basis = Basis.EXPLICIT
    rule: str
    candidates: tuple[str, ...] = ()
    evidence: tuple[Span, ...] = ()
    mod: str | None = None
    quant: str | None = None
    freq: str | None = None

    def __attrs_post_init__(self) -> None:
        if (self.earliest is None) != (self.latest is None):
            raise ValueError(f"earliest {self.earliest} and latest {self.latest} come together or not at all")
        if self.earliest is not None and self.latest is not None and self.latest < self.earliest:
            raise ValueError(f"latest {self.latest} lies before earliest {self.earliest}")

    @classmethod
    def given(cls, published: datetime.date) -> Timex:
        """The date of publication that a caller or a record gives: no text, no span, basis ``given``.

        Raises:
            TypeError: *published* is not a date.

        Example:
            >>> Timex.given(datetime.date(2024, 11, 22)).value
            '2024-11-22'
        """
        if not isinstance(published, datetime.date):
            raise TypeError(
                f"published needs a datetime.date or datetime.datetime, got {type(published).__name__}; "
                "datetime.date.fromisoformat() reads '2024-11-22'"
            )
        day = datetime.date(published.year, published.month, published.day)
        value = day.isoformat()
        if isinstance(published, datetime.datetime):
            value = published.isoformat(timespec="minutes")
        return cls(
            text="",
            span=None,
            value=value,
            earliest=day,
            latest=day,
            basis=Basis.GIVEN,
            rule="published:given",
        )

    def __repr__(self) -> str:
        return f"<Timex {self.value} {self.text!r} {self.basis.value}>"


@attrs.frozen(kw_only=True)
class Anchor:
    """The day that relative dates count from, and how it is known.

    Args:
        day: The day, or None when the page does not tell it.
        near: A day near that of publication, where the page tells no more than that: a day of the story whose year was
            inferred from the page or learnt from another one. Weekdays, months and years are placed by it; "yesterday"
            and "last week" are not.
        years: The years that are possible where the story does not decide between them.
        basis: How it is known; :attr:`Basis.NONE` without a day and without a day near it.
        candidates: The days that are possible where several are; then *day* is None.
        evidence: The pieces of the page that it rests on.
    """

    day: datetime.date | None = None
    near: datetime.date | None = None
    years: tuple[int, ...] = ()
    basis: Basis = Basis.NONE
    candidates: tuple[datetime.date, ...] = ()
    evidence: tuple[Span, ...] = ()

    @property
    def year(self) -> int | None:
        """The year of the story, or None when it is not known.

        Example:
            >>> Anchor(near=datetime.date(2022, 1, 12), basis=Basis.INFERRED).year
            2022
        """
        known = self.day or self.near
        return known.year if known else None

    def __repr__(self) -> str:
        return f"<Anchor {self.day or self.year} {self.basis.value}>"
