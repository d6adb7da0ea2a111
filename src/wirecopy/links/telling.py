"""Articles in, what each of their events offers as evidence out."""

from __future__ import annotations

import calendar
import functools
from bisect import bisect_left
from collections.abc import Iterable, Sequence

import attrs

from wirecopy.events.lexicon import default_lexicon
from wirecopy.lexicon import load_lexicon
from wirecopy.links.actors import Cast
from wirecopy.links.days import Days, is_own, read_days
from wirecopy.models.actor import Actor, ActorKind
from wirecopy.models.article import Article
from wirecopy.models.event import Event, EventType, Modality
from wirecopy.sentences import read_words
from wirecopy.spans import Span

__all__ = ["MUTUAL", "Side", "Telling", "read_tellings"]

MUTUAL = frozenset((EventType.CONSULT, EventType.AGREE, EventType.COOPERATE))
"""Types of events that two sides do together: who is named first does not matter."""

_BESIDE = 300
"""Characters beside a trigger that are read for words in common."""
_LONG = 5
"""Letters of a word that says what an event is about, at least."""
_STEM, _SHORT = 4, 3
"""Letters of the stem of a trigger, and of the shortest trigger that has one."""
_MOST_PLACES = 12
"""Places of a sentence that are compared, at most."""


@attrs.frozen
class Side:
    """Who stands on one side of an event.

    Args:
        groups: The linked actors.
        parties: Codes of all for whom they stand.
        collective: Codes of those for whom the members stand who are no persons.
        people: Codes of each member that is a person.
        own: Codes of the members themselves.
        words: Words of those who are only described.
    """

    groups: frozenset[int] = frozenset()
    parties: frozenset[str] = frozenset()
    collective: frozenset[str] = frozenset()
    people: frozenset[frozenset[str]] = frozenset()
    own: frozenset[str] = frozenset()
    words: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return bool(self.groups)

    @functools.cached_property
    def persons(self) -> bool:
        """Whether all of them are persons."""
        return bool(self.groups) and not self.collective

    def __or__(self, other: Side) -> Side:
        return Side(
            self.groups | other.groups,
            self.parties | other.parties,
            self.collective | other.collective,
            self.people | other.people,
            self.own | other.own,
            self.words | other.words,
        )


@attrs.frozen(kw_only=True, eq=False)
class Telling:
    """One article telling one event, read for what speaks for and against its being another one's event.

    Args:
        number: Its number among all of them.
        article: The number of the article.
        event: The event.
        days: When it was.
        source: Who acts.
        target: Whom it concerns.
        place: The linked place, or None.
        place_parties: For whom the place stands.
        places: The places that the sentence names.
        negated: Whether it did not happen.
        planned: Whether it is still to come.
        loose: Whether that is told by a noun without a time, which does not say whether it was already.
        heads: Stems of the trigger.
        frame: What kind of trigger it is.
        topic: Stems of the words around it, names left out.
        nearby: The same, as short as those of a trigger.
        names: Words with a capital around it that are no actors.
        sentence: The sentence.
    """

    number: int
    article: int
    event: Event
    days: Days
    source: Side
    target: Side
    place: int | None
    place_parties: frozenset[str]
    places: frozenset[int]
    negated: bool
    planned: bool
    loose: bool
    heads: frozenset[str]
    frame: str
    topic: frozenset[str]
    nearby: frozenset[str]
    names: frozenset[str]
    sentence: str

    @functools.cached_property
    def both(self) -> Side:
        """All who take part."""
        return self.source | self.target


def read_tellings(articles: Sequence[Article], cast: Cast, parties: Sequence[frozenset[str]]) -> list[Telling]:
    """Read the events of articles, article by article."""
    tellings: list[Telling] = []
    for number, article in enumerate(articles):
        owned = {
            (event.type, event.when)
            for event in article.events
            if event.when is not None and is_own(event) and event.modality is not Modality.PLANNED
        }
        places = _places(number, article, cast)
        known = {word for actor in article.actors for word in actor.name.casefold().split()}
        for event in article.events:
            made = functools.partial(_side, number, cast=cast, parties=parties)
            where = None if event.where is None else cast.group_of(number, event.where)
            there = frozenset() if where is None else parties[where]
            days = read_days(article, event, owned)
            heads, frame = _trigger(event)
            topic, names = _around(article, event, known)
            tellings.append(
                Telling(
                    number=len(tellings),
                    article=number,
                    event=event,
                    days=days,
                    source=made(event.sources),
                    target=_there(made(event.targets), event, there),
                    place=where,
                    place_parties=there,
                    places=_between(places, event.sentence),
                    negated=event.modality is Modality.NEGATED,
                    planned=_is_planned(article, event, days),
                    loose=not days.known and event.rule.startswith("noun:"),
                    heads=heads,
                    frame=frame,
                    topic=frozenset(stem for stem in topic if stem[:_STEM] not in heads),
                    nearby=frozenset(stem[:_STEM] for stem in topic) - heads,
                    names=names,
                    sentence=article.at(event.sentence)[:600],
                )
            )
    return tellings


def _side(article: int, actors: Iterable[Actor], *, cast: Cast, parties: Sequence[frozenset[str]]) -> Side:
    members = list(actors)
    persons = {cast.group_of(article, actor) for actor in members if actor.kind is ActorKind.PERSON}
    others = {cast.group_of(article, actor) for actor in members if actor.kind is not ActorKind.PERSON}
    groups = frozenset(persons | others)
    return Side(
        groups,
        frozenset(code for group in groups for code in parties[group]),
        frozenset(code for group in others for code in parties[group] or ("?",)),
        frozenset(parties[group] for group in persons if parties[group]),
        frozenset(actor.country for actor in members if actor.kind is ActorKind.COUNTRY and actor.country),
        frozenset(word for actor in members for word in actor.name.casefold().split()[:12] if word.isalpha()),
    )


def _is_planned(article: Article, event: Event, days: Days) -> bool:
    """Whether an event is to come: it is said so, or a noun has a day after those of the story."""
    if event.modality is Modality.PLANNED:
        return True
    near = article.anchor.day or article.anchor.near
    return bool(near and days.first and days.first > near and event.rule.startswith("noun:"))


def _there(target: Side, event: Event, parties: frozenset[str]) -> Side:
    """Whom it concerns, of the country in which it was, unless their own is known: a plant, a bridge."""
    if not parties or all(actor.country or actor.kind is ActorKind.PERSON for actor in event.targets):
        return target
    return target | Side(parties=parties)


def _places(number: int, article: Article, cast: Cast) -> list[tuple[int, int]]:
    """Where an article names places that are no countries, in order, and which ones."""
    return sorted(
        (mention.span.start, cast.group_of(number, actor))
        for actor in article.actors
        if actor.kind is ActorKind.PLACE
        for mention in actor.mentions
    )


def _between(places: Sequence[tuple[int, int]], sentence: Span) -> frozenset[int]:
    first, behind = bisect_left(places, (sentence.start, -1)), bisect_left(places, (sentence.stop, -1))
    return frozenset(group for _, group in places[first : min(behind, first + _MOST_PLACES)])


def _trigger(event: Event) -> tuple[frozenset[str], str]:
    """The stems of a trigger, and the frame that the lexicon gives it."""
    lexicon = default_lexicon()
    stems, frame = set(), ""
    for low in read_words(event.trigger.text[:80]).lows:
        patterns = (*lexicon.verbs.get(low, ()), *lexicon.nouns.get(low, ()))
        same = [pattern.entry for pattern in patterns if pattern.entry.type is event.type]
        frame = next((entry.frame for entry in same), frame)
        base = same[0].trigger.split()[0] if same else low
        if len(base) >= _SHORT and base not in _common():
            stems.add(base[:_STEM])
    return frozenset(stems), frame


def _around(article: Article, event: Event, known: set[str]) -> tuple[frozenset[str], frozenset[str]]:
    """Stems of the words of a sentence, and its words with a capital that name no actor."""
    trigger, sentence = event.trigger.span, event.sentence
    start = max(sentence.start, trigger.start - _BESIDE)
    stop = min(max(sentence.stop, trigger.stop), trigger.stop + _BESIDE)
    words = read_words(article.text, start, max(start, stop))
    topic, names = set(), set()
    for at, low in enumerate(words.lows):
        if len(low) < _LONG or not low.isalpha() or low in _common() or low in known:
            continue
        if at and article.text[words.starts[at]].isupper() and low not in _plain():
            names.add(low)
        topic.add(low[:_LONG])
    return frozenset(topic), frozenset(names)


@functools.cache
def _plain() -> frozenset[str]:
    """Words that name no thing, however they are written: those of the dictionary and of the calendar."""
    calendar_words = {name.lower() for name in (*calendar.month_name, *calendar.day_name)}
    return frozenset(word for (word,) in load_lexicon("common_words").entries) | calendar_words


@functools.cache
def _common() -> frozenset[str]:
    return frozenset(word for (word,) in load_lexicon("function_words").entries)
