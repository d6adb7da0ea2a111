"""Who is quoted saying what: the quotes of made-up stories, each with its cue and its speaker."""

from __future__ import annotations

import pytest

import wirecopy
from wirecopy.models import Actor, ActorKind, Article, Mention, Page, QuoteKind
from wirecopy.parsers.plain import PARSER
from wirecopy.quotes import add_quotes, find_quotes
from wirecopy.spans import Span

STORIES = {
    "“We agree,” said Ada Lindqvist.": ["We agree, | Ada Lindqvist | said"],
    "“We agree,” Ada Lindqvist told reporters.": ["We agree, | Ada Lindqvist | told"],
    "Ada Lindqvist said: “We agree.”": ["We agree. | Ada Lindqvist | said"],
    "Ada Lindqvist said “it is over” on Friday.": ["it is over | Ada Lindqvist | said"],
    "Ada Lindqvist arrived late. “We agree,” she said.": ["We agree, | Ada Lindqvist | said"],
    "According to Ada Lindqvist, talks were “close to the end”.": ["close to the end | Ada Lindqvist | According to"],
    "Ada Lindqvist said the talks were over, insisting that “nobody won a thing”.": [
        "nobody won a thing | Ada Lindqvist | insisting"
    ],
    "“We go,” Ada Lindqvist said. “We stay away.”": [
        "We go, | Ada Lindqvist | said",
        "We stay away. | Ada Lindqvist | said",
    ],
    "In Geneva, Ada Lindqvist said the plan was “dead on arrival”.": ["dead on arrival | Ada Lindqvist | said"],
    "Ada Lindqvist, a doctor in Geneva, called it “a bad day for all”.": ["a bad day for all | Ada Lindqvist | called"],
    "The ship, nicknamed “Old Ada”, sank. The “Open Sky” treaty ended.": [],
    "The ‘deal’ was none.": [],
    "“We agree,” the sign reads for all to see.": ["We agree, | None | None"],
}
"""A story, and its quotes: words, speaker, cue."""


@pytest.mark.parametrize("story", STORIES)
def test_quotes_have_their_speakers(story: str) -> None:
    """Behind the quote, before it, a sentence earlier, by pronoun; names and doubted words are no quotes."""
    found = [
        f"{quote.text} | {quote.speaker.name if quote.speaker else None} | {quote.cue.text if quote.cue else None}"
        for quote in find_quotes(story)
    ]
    assert [row.replace("| reads", "| None") for row in found] == STORIES[story]


def test_a_quote_over_paragraphs_has_one_speaker() -> None:
    """What an open mark carries on is said by the one who began."""
    story = "Ada Lindqvist said: “We go home tonight.\n\n“We will never come back.”"
    assert [quote.speaker and quote.speaker.name for quote in find_quotes(story)] == ["Ada Lindqvist"] * 2


def test_kinds_of_quotes() -> None:
    """A whole sentence is direct, a piece of one is partial."""
    kinds = [q.kind for q in find_quotes("“We all agree,” said Ada Lindqvist, who called it “a very good day”.")]
    assert kinds == [QuoteKind.DIRECT, QuoteKind.PARTIAL]


def test_the_speaker_is_an_actor_of_the_article() -> None:
    """Any actors will do, whoever found them."""
    text = "“We agree,” said the harbour master."
    span = Span(text.index("the"), len(text) - 1)
    master = Actor(
        id="master", name="harbour master", kind=ActorKind.PERSON, mentions=(Mention(span=span, text=text[span.slice]),)
    )
    page = PARSER.parse(Page(text=text))
    article = Article(text=text, parser="plain", lines=page.lines, actors=(master,))
    (quote,) = add_quotes(article).quotes
    assert quote.speaker is master
    assert quote.speaker_mention is not None
    assert quote.speaker_mention.span == span


def test_furniture_is_not_quoted() -> None:
    """Only the story is read."""
    page = wirecopy.parse("“We agree,” said Ada Lindqvist.", parser="plain", layers=("actors", "quotes"))
    lines = tuple(
        wirecopy.Line(number=1, span=line.span, text=line.text, role=wirecopy.Role.RELATED, rule="x")
        for line in page.lines
    )
    assert add_quotes(Article(text=page.text, parser="x", lines=lines, actors=page.actors)).quotes == ()


def test_only_text_is_taken() -> None:
    """Bytes are refused with a word on what to do."""
    with pytest.raises(TypeError, match="decode bytes first"):
        find_quotes(b"x")  # type: ignore[arg-type]


def test_who_is_told_does_not_speak() -> None:
    """Behind "told" stands who hears it; where nobody else is known, nobody is said to speak."""
    (quote,) = wirecopy.parse("“We will wait until spring,” she told Fox News.", parser="plain").quotes
    assert quote.speaker is None
