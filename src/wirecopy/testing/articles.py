"""Strategy for articles with every layer filled in: right in form, meaningless in content."""

from __future__ import annotations

import datetime
from typing import TypeVar

import attrs

from wirecopy.lines import BREAKS
from wirecopy.models import (
    Actor,
    ActorKind,
    ActorRole,
    Anchor,
    Article,
    Basis,
    Event,
    EventType,
    Line,
    Mention,
    MentionForm,
    Modality,
    Page,
    Quote,
    QuoteKind,
    Role,
    Timex,
    TimexType,
)
from wirecopy.spans import Span
from wirecopy.testing.extra import st
from wirecopy.testing.hostile import hostile_texts
from wirecopy.testing.pages import pages

__all__ = ["articles"]

T = TypeVar("T")

_VALUES = (
    "2024-11-22",
    "2024-11-22T15:48",
    "XXXX-12-04",
    "2024-W48",
    "P2D",
    "PAST_REF",
    "PRESENT_REF",
    "FUTURE_REF",
)
_DAYS = st.dates(datetime.date(1, 1, 1), datetime.date(9999, 12, 31))
_ROLES = st.sampled_from(Role)
_WORDS = st.text(min_size=1, max_size=20)
_NAMES = st.text(st.characters(codec="utf-8", exclude_characters="".join(BREAKS)), min_size=1, max_size=20)


def articles() -> st.SearchStrategy[Article]:
    """Articles with every field and every layer filled in or left empty.

    Their lines tile their text and their findings point into it, as :func:`~wirecopy.testing.check_article`
    asks; what the findings say means nothing. They are for code that takes articles: exports, views, links.

    Example:
        >>> import pickle
        >>> from hypothesis import given
        >>> from wirecopy.testing import articles
        >>> @given(articles())
        ... def test_it_survives_the_trip(article):
        ...     '''An article that was pickled is the same.'''
        ...     assert pickle.loads(pickle.dumps(article)) == article
    """
    return _article()


@st.composite
def _article(draw: st.DrawFn) -> Article:
    page = Page(text=draw(st.one_of(pages(), hostile_texts())))
    actors = tuple(draw(st.lists(_actor(page.text), max_size=3)))
    published = draw(st.one_of(st.none(), _timex(page.text), _given()))
    return Article(
        text=page.text,
        source=draw(_maybe(_WORDS)),
        encoding=draw(st.sampled_from((None, "utf-8", "windows-1252"))),
        parser=draw(st.sampled_from(("scraped", "plain", "house-wire"))),
        lines=draw(_lines(page)),
        title=draw(_maybe(_NAMES)),
        authors=tuple(draw(st.lists(_NAMES, max_size=2))),
        section=draw(_maybe(_NAMES)),
        publisher=draw(_maybe(_NAMES)),
        credit=draw(_maybe(_NAMES)),
        published=published,
        anchor=draw(_anchor(page.text)),
        dates=tuple(draw(st.lists(_timex(page.text), max_size=2))),
        actors=actors,
        quotes=tuple(draw(st.lists(_quote(page.text, actors), max_size=2))),
        events=tuple(draw(st.lists(_event(page.text, actors), max_size=2))),
    )


@st.composite
def _lines(draw: st.DrawFn, page: Page) -> tuple[Line, ...]:
    lines = list(page.lines)
    some = st.lists(st.integers(0, len(lines) - 1), max_size=8) if lines else st.just([])
    for index in draw(some):
        role = draw(_ROLES)
        repeats = draw(st.sampled_from((None, 1, index))) if index else None
        lines[index] = attrs.evolve(lines[index], role=role, rule=f"{role.value}:drawn", repeats=repeats)
    return tuple(lines)


@st.composite
def _span(draw: st.DrawFn, text: str) -> Span:
    start = draw(st.integers(0, len(text)))
    return Span(start, min(len(text), start + draw(st.integers(0, 30))))


@st.composite
def _mention(draw: st.DrawFn, text: str) -> Mention:
    span = draw(_span(text))
    return Mention(span=span, text=text[span.slice], form=draw(st.sampled_from(MentionForm)))


@st.composite
def _timex(draw: st.DrawFn, text: str) -> Timex:
    span, days = draw(_span(text)), draw(_maybe(st.tuples(_DAYS, _DAYS).map(sorted)))
    return Timex(
        text=text[span.slice],
        span=span,
        type=draw(st.sampled_from(TimexType)),
        value=draw(st.sampled_from(_VALUES)),
        earliest=days[0] if days else None,
        latest=days[1] if days else None,
        basis=draw(st.sampled_from(Basis)),
        rule="date:drawn",
        candidates=tuple(draw(st.lists(st.sampled_from(_VALUES), max_size=2))),
        evidence=tuple(draw(st.lists(_span(text), max_size=2))),
        mod=draw(st.sampled_from((None, "START", "APPROX"))),
        quant=draw(st.sampled_from((None, "EVERY"))),
        freq=draw(st.sampled_from((None, "2X"))),
    )


@st.composite
def _given(draw: st.DrawFn) -> Timex:
    day = draw(_DAYS)
    value = day.isoformat()
    return Timex(text="", span=None, value=value, earliest=day, latest=day, basis=Basis.GIVEN, rule="published:given")


@st.composite
def _anchor(draw: st.DrawFn, text: str) -> Anchor:
    day = draw(_maybe(_DAYS))
    evidence = tuple(draw(st.lists(_span(text), max_size=2)))
    if day is None:
        return Anchor(candidates=tuple(draw(st.lists(_DAYS, max_size=2))), evidence=evidence)
    basis = draw(st.sampled_from([basis for basis in Basis if basis is not Basis.NONE]))
    return Anchor(day=day, basis=basis, evidence=evidence)


@st.composite
def _actor(draw: st.DrawFn, text: str) -> Actor:
    mentions = tuple(draw(st.lists(_mention(text), max_size=3)))
    spans = draw(st.lists(_span(text), max_size=1))
    return Actor(
        id=draw(_WORDS),
        name=draw(_WORDS),
        kind=draw(st.sampled_from(ActorKind)),
        country=draw(st.sampled_from((None, "NLD", "UKR"))),
        sector=draw(st.sampled_from((None, "GOV", "IGO"))),
        roles=tuple(ActorRole(text=text[span.slice], span=span) for span in spans),
        mentions=mentions,
    )


@st.composite
def _quote(draw: st.DrawFn, text: str, actors: tuple[Actor, ...]) -> Quote:
    span = draw(_span(text))
    return Quote(
        span=span,
        text=text[span.slice],
        speaker=draw(_one_of(actors)),
        speaker_mention=draw(_maybe(_mention(text))),
        cue=draw(_maybe(_mention(text))),
        kind=draw(st.sampled_from(QuoteKind)),
    )


@st.composite
def _event(draw: st.DrawFn, text: str, actors: tuple[Actor, ...]) -> Event:
    some = st.lists(st.sampled_from(actors), max_size=2).map(tuple) if actors else st.just(())
    return Event(
        type=draw(st.sampled_from(EventType)),
        trigger=draw(_mention(text)),
        sources=draw(some),
        targets=draw(some),
        when=draw(_maybe(_timex(text))),
        where=draw(_one_of(actors)),
        modality=draw(st.sampled_from(Modality)),
        attributed_to=draw(_one_of(actors)),
        sentence=draw(_span(text)),
        rule="event:drawn",
    )


def _one_of(actors: tuple[Actor, ...]) -> st.SearchStrategy[Actor | None]:
    return st.sampled_from((None, *actors))


def _maybe(strategy: st.SearchStrategy[T]) -> st.SearchStrategy[T | None]:
    return st.one_of(st.none(), strategy)
