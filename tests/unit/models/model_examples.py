"""One made-up example of every model, all of them about one short text."""

from __future__ import annotations

import datetime

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
    LinkedActor,
    Mention,
    Page,
    Quote,
    Report,
    Role,
    Timeline,
    TimelineEntry,
    Timex,
)
from wirecopy.spans import Span

TEXT = "Ada Roe, the mayor, met the council on 3 May 2024. “We agree,” she said.\n"
DAY = datetime.date(2024, 5, 3)


def at(words: str) -> Span:
    """Where some words stand in the text."""
    return Span(TEXT.index(words), TEXT.index(words) + len(words))


def mention(words: str) -> Mention:
    """The mention that some words are."""
    return Mention(span=at(words), text=words)


MAYOR = Actor(
    id="ada-roe",
    name="Ada Roe",
    kind=ActorKind.PERSON,
    roles=(ActorRole(text="the mayor", span=at("the mayor")),),
    mentions=(mention("Ada Roe"),),
)
COUNCIL = Actor(id="council", name="the council", kind=ActorKind.ORGANIZATION, mentions=(mention("the council"),))
WHEN = Timex(text="3 May 2024", span=at("3 May 2024"), value="2024-05-03", earliest=DAY, latest=DAY, rule="day:dmy")
MEETING = Event(
    type=EventType.CONSULT,
    trigger=mention("met"),
    sources=(MAYOR,),
    targets=(COUNCIL,),
    when=WHEN,
    sentence=Span(0, 51),
    rule="consult:verb",
)
WORDS = Quote(span=at("We agree,"), text="We agree,", speaker=MAYOR, cue=mention("said"))
LINE = Line(number=1, span=Span(0, len(TEXT) - 1), text=TEXT[:-1], role=Role.BODY, rule="body:story")
ARTICLE = Article(
    text=TEXT,
    source="meeting.txt",
    parser="plain",
    lines=(LINE,),
    title="Mayor meets council",
    published=WHEN,
    anchor=Anchor(day=DAY, basis=Basis.EXPLICIT, evidence=(at("3 May 2024"),)),
    dates=(WHEN,),
    actors=(MAYOR, COUNCIL),
    quotes=(WORDS,),
    events=(MEETING,),
)
REPORT = Report(article=ARTICLE, event=MEETING)
ENTRY = TimelineEntry(type=EventType.CONSULT, when=WHEN, sources=(MAYOR,), targets=(COUNCIL,), reports=(REPORT,))
LINKED = LinkedActor(id="person:ada-roe", name="Ada Roe", members=(("meeting.txt", MAYOR),), roles=((DAY, "mayor"),))

EXAMPLES = (
    Page(text=TEXT, source="meeting.txt", published=WHEN),
    ARTICLE,
    ARTICLE.paragraphs[0],
    LINE,
    WHEN,
    ARTICLE.anchor,
    MAYOR.mentions[0],
    MAYOR.roles[0],
    MAYOR,
    WORDS,
    MEETING,
    REPORT,
    ENTRY,
    LINKED,
    Timeline(entries=(ENTRY,), actors=(LINKED,), articles=(ARTICLE,)),
)
