"""A date that can be two days and its page in, the day that the page itself speaks for out."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from functools import cache

import attrs
import regex

from wirecopy.dates.explicit.found import Found
from wirecopy.dates.explicit.vocabulary import load_vocabulary
from wirecopy.lexicon import load_lexicon
from wirecopy.spans import Span

__all__ = ["EVIDENCE", "settle_days"]

_NEAR = 10
"""Days: a page that tells of a day is published then or within as many days after it."""
_FAR = 45
"""Days: a reading with no other date of the page as near speaks against itself."""
_WORDS = 2
"""Different words of one variety of English, and none of the other, that tell whose English it is."""
_LOOK = 100_000
"""Characters of the page that are searched for words and time stamps."""
_STAMP = regex.compile(r"(?<=[-_/])(1\d{9})(?:\d{3})?(?=[-_./])")
_WORD = regex.compile(r"\b\p{Ll}{3,13}\b")
_NOT_LATIN = regex.compile(r"[\p{Cyrillic}\p{Greek}\p{Arabic}\p{Hebrew}\p{Devanagari}\p{Armenian}\p{Georgian}]")


def settle_days(found: Found, text: str, others: Sequence[Found]) -> tuple[Found, tuple[Span, ...]]:
    """Choose between the days that a date can mean, if the page speaks for one of them.

    Each kind of evidence is asked in turn, the surest first; the first that speaks for one day only decides.
    Where none does, the finding comes back as it is.

    Args:
        found: The date.
        text: The text of the whole page.
        others: The explicit dates of the page, *found* among them or not.

    Returns:
        The finding, with one day where the page decides; and the pieces of the page that decided.

    Offsets:
        The findings and the pieces count code points of *text*.

    Example:
        >>> from wirecopy.dates.explicit.find import find_explicit
        >>> page = "03/04/2024\\nThe talks of April 2, 2024 went on. Last update 28/05/2024"
        >>> dates = find_explicit(page)
        >>> settled, evidence = settle_days(dates[0], page, dates)
        >>> settled.days[0].value, [page[span.slice] for span in evidence]
        ('2024-04-03', ['28/05/2024'])
    """
    if len(found.days) < 2:
        return found, ()
    others = [other for other in others if other.start != found.start]
    for evidence in EVIDENCE:
        verdict = evidence(found, text, others)
        if verdict:
            at, spans = verdict
            orders = (found.orders[at],) if found.orders else ()
            return attrs.evolve(found, days=(found.days[at],), orders=orders), tuple(spans)
    return found, ()


_Verdict = tuple[int, list[Span]] | None


def _same_day(found: Found, _text: str, others: Sequence[Found]) -> _Verdict:
    """The page writes one of the days in a form that leaves no doubt: "April 3, 2024", /2024/04/03/."""
    return _only([[_span(o) for o in others if len(o.days) == 1 and o.days[0] == day] for day in found.days])


def _time_stamp(found: Found, text: str, _others: Sequence[Found]) -> _Verdict:
    """A file name carries a second of one of the days, counted from 1970: image-22-1732268259-38.jpg."""
    hits: list[list[Span]] = [[] for _ in found.days]
    for stamp in _STAMP.finditer(text, 0, _LOOK):
        moment = datetime.datetime.fromtimestamp(int(stamp[1]), datetime.UTC).date()
        for at, day in enumerate(found.days):
            if day.date and abs((moment - day.date).days) <= 1:
                hits[at].append(Span(*stamp.span(1)))
    return _only(hits)


def _numeric_order(found: Found, _text: str, others: Sequence[Found]) -> _Verdict:
    """Other dates in digits on the page have a part above 12, and all of them the same one: 28/05/2024."""
    sure = [o for o in others if len(o.orders) == 1 and len(o.days) == 1]
    return _only([[_span(o) for o in sure if o.orders[0] == order] for order in found.orders])


def _near_days(found: Found, _text: str, others: Sequence[Found]) -> _Verdict:
    """The page tells of days right before one of the days, and of none around the other."""
    known = [(o.days[0].date, _span(o)) for o in others if len(o.days) == 1]
    before: list[list[Span]] = []
    around: list[list[Span]] = []
    for day in found.days:
        gaps = [((day.date - other).days, span) for other, span in known if other and day.date]
        before.append([span for gap, span in gaps if 0 <= gap <= _NEAR])
        around.append([span for gap, span in gaps if abs(gap) <= _FAR])
    return _only(before) if _only(around) else None


def _zone(found: Found, _text: str, others: Sequence[Found]) -> _Verdict:
    """Clock times on the page are in zones where the month comes first, or where the day does."""
    orders = _zone_orders()
    zones = [(orders.get(o.clock.zone or ""), _span(o)) for o in (*others, found) if o.clock]
    return _by_order(
        found,
        [span for order, span in zones if order == "DM"],
        [span for order, span in zones if order == "MD"],
    )


def _language(found: Found, text: str, others: Sequence[Found]) -> _Verdict:
    """The page names its months in another language than English, or has another alphabet: day first."""
    words = load_vocabulary()
    named = []
    for other in others:
        parts = [part.strip(".,").lower() for part in text[other.start : other.stop].split()]
        if any(part in words.months and part not in words.english for part in parts):
            named.append(_span(other))
    if not named and len(_NOT_LATIN.findall(text[:2000])) * 2 > len(text[:2000].strip()):
        named.append(Span(0, min(len(text), 2000)))
    return _by_order(found, named, [])


def _spelling(found: Found, text: str, _others: Sequence[Found]) -> _Verdict:
    """The story is in American English ("color", "defense") or in British English ("colour")."""
    varieties = _varieties()
    seen: dict[str, dict[str, Span]] = {"british": {}, "american": {}}
    for word in _WORD.finditer(text, 0, _LOOK):
        variety = varieties.get(word[0])
        if variety:
            seen[variety].setdefault(word[0], Span(*word.span()))
    british, american = (list(seen[variety].values()) for variety in ("british", "american"))
    if max(len(british), len(american)) < _WORDS:
        return None
    return _by_order(found, british, american)


EVIDENCE = (_same_day, _time_stamp, _numeric_order, _near_days, _zone, _language, _spelling)
"""The kinds of evidence, the surest first."""


def _span(found: Found) -> Span:
    return Span(found.start, found.stop)


def _only(hits: list[list[Span]]) -> _Verdict:
    """The one alternative that has evidence; None when none has, or more than one."""
    having = [at for at, spans in enumerate(hits) if spans]
    return (having[0], hits[having[0]]) if len(having) == 1 else None


def _by_order(found: Found, day_first: list[Span], month_first: list[Span]) -> _Verdict:
    by = {"DM": day_first, "MD": month_first}
    return _only([by[order] for order in found.orders])


@cache
def _varieties() -> dict[str, str]:
    return {word: variety for word, variety in load_lexicon("english_varieties").entries}  # noqa: C416


@cache
def _zone_orders() -> dict[str, str]:
    return {zone: order for zone, _, order, _ in load_lexicon("time_zones").entries}
