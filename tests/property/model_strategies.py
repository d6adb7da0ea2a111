"""Strategies that make any valid article: every model, every field, text as odd as ``str`` allows."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from hypothesis import strategies as st

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
    Quote,
    QuoteKind,
    Role,
    Timex,
    TimexType,
)
from wirecopy.spans import Span

T = TypeVar("T")

any_character = st.characters(codec=None, exclude_categories=())
"""Any code point, lone surrogates and NUL too."""

odd_pieces = st.sampled_from(
    ["\0", "\ud83d", "\ude00", "\ud83d\ude00", "😀", "\udc80", "\r\n", "\u2028", '"', "\\", '{"pieces": []}']
)

any_text = st.one_of(st.text(any_character, max_size=12), st.lists(odd_pieces | any_character, max_size=6).map("".join))
"""Short text with a liking for what JSON has trouble with."""

_maybe_text = st.none() | any_text
_maybe_number = st.none() | st.integers()
_ids = st.sampled_from(["nato", "mark-rutte", "", "\ud83d\ude00"])
_days = st.dates()
_count = st.integers(0, 2)
_whole = st.integers()
_chance = st.booleans()
_choices: dict[type, st.SearchStrategy[Any]] = {
    kind: st.sampled_from(kind)
    for kind in (ActorKind, Basis, EventType, MentionForm, Modality, QuoteKind, Role, TimexType)
}


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """Any article whose findings agree with its text; nothing else about it need be reasonable."""
    return _Maker(draw, draw(any_text)).article()


class _Maker:
    """Draws models about one text."""

    def __init__(self, draw: st.DrawFn, text: str) -> None:
        self.draw = draw
        self.text = text
        self.offsets = st.integers(0, len(text))
        self.actors: tuple[Actor, ...] = ()

    def few(self, make: Callable[[], T]) -> tuple[T, ...]:
        return tuple(make() for _ in range(self.draw(_count)))

    def maybe(self, make: Callable[[], T]) -> T | None:
        return make() if self.draw(_chance) else None

    def one_of(self, kind: type[T]) -> T:
        return self.draw(_choices[kind])

    def any_text(self) -> str:
        return self.draw(any_text)

    def span(self) -> Span:
        start, stop = sorted((self.draw(self.offsets), self.draw(self.offsets)))
        return Span(start, stop)

    def said(self) -> dict[str, Any]:
        span = self.span()
        return {"span": span, "text": self.text[span.slice]}

    def mention(self) -> Mention:
        return Mention(**self.said(), form=self.one_of(MentionForm))

    def line(self) -> Line:
        return Line(
            **self.said(),
            number=self.draw(_whole),
            role=self.one_of(Role),
            rule=self.any_text(),
            repeats=self.draw(_maybe_number),
        )

    def timex(self) -> Timex:
        days = sorted((self.draw(_days), self.draw(_days))) if self.draw(_chance) else (None, None)
        return Timex(
            **(self.said() if self.draw(_chance) else {"span": None, "text": ""}),
            type=self.one_of(TimexType),
            value=self.any_text(),
            earliest=days[0],
            latest=days[1],
            basis=self.one_of(Basis),
            rule=self.any_text(),
            candidates=self.few(self.any_text),
            evidence=self.few(self.span),
            mod=self.draw(_maybe_text),
            quant=self.draw(_maybe_text),
            freq=self.draw(_maybe_text),
        )

    def new_actor(self) -> Actor:
        return Actor(
            id=self.draw(_ids),
            name=self.any_text(),
            kind=self.one_of(ActorKind),
            country=self.draw(_maybe_text),
            sector=self.draw(_maybe_text),
            roles=self.few(lambda: ActorRole(**self.said())),
            mentions=self.few(self.mention),
        )

    def actor(self) -> Actor:
        """One of the article's actors, or one who is in no list."""
        if self.actors and self.draw(_chance):
            return self.draw(st.sampled_from(self.actors))
        return self.new_actor()

    def quote(self) -> Quote:
        return Quote(
            **self.said(),
            speaker=self.maybe(self.actor),
            speaker_mention=self.maybe(self.mention),
            cue=self.maybe(self.mention),
            kind=self.one_of(QuoteKind),
        )

    def event(self) -> Event:
        return Event(
            type=self.one_of(EventType),
            trigger=self.mention(),
            sources=self.few(self.actor),
            targets=self.few(self.actor),
            when=self.maybe(self.timex),
            where=self.maybe(self.actor),
            modality=self.one_of(Modality),
            attributed_to=self.maybe(self.actor),
            sentence=self.span(),
            rule=self.any_text(),
        )

    def anchor(self) -> Anchor:
        return Anchor(
            day=self.maybe(lambda: self.draw(_days)),
            basis=self.one_of(Basis),
            candidates=self.few(lambda: self.draw(_days)),
            evidence=self.few(self.span),
        )

    def article(self) -> Article:
        self.actors = self.few(self.new_actor)
        return Article(
            text=self.text,
            source=self.draw(_maybe_text),
            encoding=self.draw(_maybe_text),
            parser=self.any_text(),
            lines=self.few(self.line),
            title=self.draw(_maybe_text),
            authors=self.few(self.any_text),
            section=self.draw(_maybe_text),
            publisher=self.draw(_maybe_text),
            credit=self.draw(_maybe_text),
            published=self.maybe(self.timex),
            anchor=self.anchor(),
            dates=self.few(self.timex),
            actors=self.actors,
            quotes=self.few(self.quote),
            events=self.few(self.event),
        )
