"""An article in, the events of its story out."""

from __future__ import annotations

import datetime
from collections.abc import Iterator, Sequence

import attrs

from wirecopy.actors import add_actors
from wirecopy.dates import add_dates
from wirecopy.events.draft import Draft, read_sentence
from wirecopy.events.lexicon import EventLexicon, check_lexicon, default_lexicon
from wirecopy.events.memory import Memory
from wirecopy.events.scene import Scene, read_scene
from wirecopy.models.actor import Mention, MentionForm
from wirecopy.models.article import Article
from wirecopy.models.event import Event
from wirecopy.models.line import Role
from wirecopy.models.page import Page
from wirecopy.models.quote import Quote
from wirecopy.models.timex import Timex, TimexType
from wirecopy.parsers.plain import PARSER
from wirecopy.quotes import add_quotes
from wirecopy.quotes.mentions import mentions_in_place
from wirecopy.sentences import find_sentences
from wirecopy.spans import Span

__all__ = ["add_events", "find_events"]

_LONGEST = 800
"""Characters of the longest sentence that is read as one."""


def find_events(
    text: str, *, published: datetime.date | None = None, lexicon: EventLexicon | None = None
) -> tuple[Event, ...]:
    """Find who did what to whom in a running text.

    Args:
        text: The text, a paragraph a line; every line of it is read.
        published: The day that it was published on, from which "on Tuesday" counts.
        lexicon: The triggers, see :func:`event_lexicon`; None for the packaged ones.

    Returns:
        Events in the order of their triggers. A sentence that tells none gives none.

    Raises:
        TypeError: *text* is no ``str``, *published* no date, or *lexicon* no lexicon of events.

    Offsets:
        Spans count code points of *text*.

    Example:
        >>> import datetime
        >>> text = "Kenya and Norway will meet on Friday. Norway accused Peru of shelling Kenya."
        >>> for event in find_events(text, published=datetime.date(2024, 11, 20)):
        ...     print(event, event.modality.value, event.when and event.when.value)
        <Event CONSULT Kenya+Norway → Kenya+Norway 'meet'> planned 2024-11-22
        <Event ACCUSE Norway → Peru 'accused'> occurred 2024-11-20
    """
    if not isinstance(text, str):
        raise TypeError(f"find_events() needs a str, got {type(text).__name__}; decode bytes first")
    check_lexicon(lexicon)
    given = None if published is None else Timex.given(published)
    article = PARSER.parse(Page(text=text, published=given))
    return add_events(add_quotes(add_actors(add_dates(article))), lexicon=lexicon).events


def add_events(article: Article, *, lexicon: EventLexicon | None = None) -> Article:
    """Fill ``article.events`` from its story, its dates, its actors and its quotes; furniture is not read.

    Args:
        article: An article with its actors; dates and quotes are used where it has them.
        lexicon: The triggers; None for the packaged ones.

    Returns:
        The same article with its events.

    Raises:
        TypeError: *lexicon* is no lexicon of events.

    Example:
        >>> import wirecopy
        >>> article = wirecopy.parse("Kenya and Norway signed a treaty.", parser="plain", layers=("actors",))
        >>> add_events(article).events
        (<Event SUPPORT Kenya+Norway → Kenya+Norway 'signed'>,)
    """
    check_lexicon(lexicon)
    return attrs.evolve(article, events=_read(article, lexicon or default_lexicon()))


def _read(article: Article, lexicon: EventLexicon) -> tuple[Event, ...]:
    memory = Memory(article.published, article.anchor.day)
    told: list[tuple[Scene, Draft]] = []
    for scene, timexes, quote in _scenes(article):
        drafts = read_sentence(scene, lexicon, timexes, quote)
        told += [(scene, draft) for draft in memory.settle(drafts)]
    dated = memory.look_back([draft for _scene, draft in told])
    return tuple(_event(scene, draft) for (scene, _draft), draft in zip(told, dated, strict=True))


def _scenes(article: Article) -> Iterator[tuple[Scene, list[Timex], Quote | None]]:
    """The sentences of a story, each with its actors, its times, and the quote that it stands in."""
    mentions = mentions_in_place(article)
    times = sorted((t for t in article.dates if _names_days(t)), key=lambda t: t.span or Span(0, 0))
    quotes = sorted(article.quotes, key=lambda quote: quote.span)
    mention_spans = [mention.span for mention, _actor in mentions]
    time_spans = [timex.span for timex in times if timex.span is not None]
    at_mention = at_time = at_quote = 0
    for paragraph in article.paragraphs:
        if paragraph.role is not Role.BODY:
            continue
        for start, stop in _pieces(article.text, paragraph.span):
            at_mention, behind_mention = _inside(mention_spans, at_mention, start, stop)
            at_time, behind_time = _inside(time_spans, at_time, start, stop)
            while at_quote < len(quotes) and quotes[at_quote].span.stop <= start:
                at_quote += 1
            quote = quotes[at_quote] if at_quote < len(quotes) and quotes[at_quote].span.start <= start + 1 else None
            scene = read_scene(article.text, start, stop, mentions[at_mention:behind_mention])
            yield scene, times[at_time:behind_time], quote


def _inside(spans: Sequence[Span], first: int, start: int, stop: int) -> tuple[int, int]:
    """Which spans, from a first one on, lie in a piece of the text: number of the first, and of the one behind."""
    while first < len(spans) and spans[first].start < start:
        first += 1
    behind = first
    while behind < len(spans) and spans[behind].stop <= stop:
        behind += 1
    return first, behind


def _pieces(text: str, paragraph: Span) -> Iterator[tuple[int, int]]:
    """The sentences of a paragraph; what is too long to be one is cut, so that no rule looks at more than a piece."""
    for start, stop in find_sentences(text, paragraph.start, paragraph.stop):
        while stop - start > _LONGEST:
            cut = text.rfind(" ", start + 1, start + _LONGEST)
            cut = cut if cut > start else start + _LONGEST
            yield start, cut
            start = cut + len(text[cut : cut + _LONGEST]) - len(text[cut : cut + _LONGEST].lstrip())
        if stop > start:
            yield start, stop


def _names_days(timex: Timex) -> bool:
    """Whether a time can date an event: it names days, or a day of a year that is not known yet."""
    if timex.span is None or timex.type not in (TimexType.DATE, TimexType.TIME):
        return False
    return timex.earliest is not None or timex.value.startswith("XXXX-")


def _event(scene: Scene, draft: Draft) -> Event:
    trigger = draft.reading.trigger
    span = Span(scene.words.starts[trigger.first], scene.words.stops[trigger.last])
    return Event(
        type=draft.reading.type,
        trigger=Mention(span=span, text=scene.text[span.slice], form=MentionForm.NOMINAL),
        sources=draft.sources,
        targets=draft.targets,
        when=draft.when,
        where=draft.where,
        modality=draft.modality,
        attributed_to=draft.attributed_to,
        sentence=Span(scene.start, scene.stop),
        rule=draft.rule,
    )
