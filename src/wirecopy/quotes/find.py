"""An article in, its quotes out, each with its cue and its speaker."""

from __future__ import annotations

import attrs

from wirecopy.actors import add_actors
from wirecopy.models.actor import Actor, Mention
from wirecopy.models.article import Article
from wirecopy.models.line import Role
from wirecopy.models.page import Page
from wirecopy.models.quote import Quote, QuoteKind
from wirecopy.parsers.plain import PARSER
from wirecopy.quotes.marks import Quoted, find_quoted
from wirecopy.quotes.scare import is_scare
from wirecopy.quotes.speaker import Attribution, Stage
from wirecopy.spans import Span

__all__ = ["add_quotes", "find_quotes"]


def find_quotes(text: str) -> tuple[Quote, ...]:
    """Find who is quoted saying what in a running text.

    Words in quotation marks that nobody is said to say (a name, a nickname, a single doubted word) are no quotes.

    Args:
        text: The text, a paragraph a line; every line of it is read.

    Returns:
        Quotes in the order of the text, their speakers among the actors that :func:`~wirecopy.find_actors` finds.

    Raises:
        TypeError: *text* is no ``str``.

    Offsets:
        Spans count code points of *text*.

    Example:
        >>> find_quotes("“We agree,” said Ada Lindqvist. She called it “a good day for Kenya”.")
        (<Quote 'We agree,' by 'Ada Lindqvist'>, <Quote 'a good day for Kenya' by 'Ada Lindqvist'>)
    """
    if not isinstance(text, str):
        raise TypeError(f"find_quotes() needs a str, got {type(text).__name__}; decode bytes first")
    return add_quotes(add_actors(PARSER.parse(Page(text=text)))).quotes


def add_quotes(article: Article) -> Article:
    """Fill ``article.quotes`` from its story and its actors; furniture is not read.

    Args:
        article: An article; without actors its quotes have no speakers.

    Returns:
        The same article with its quotes.

    Example:
        >>> import wirecopy
        >>> article = wirecopy.parse("“We agree,” said Ada Lindqvist.", parser="plain", layers=("actors",))
        >>> add_quotes(article).quotes
        (<Quote 'We agree,' by 'Ada Lindqvist'>,)
    """
    return attrs.evolve(article, quotes=_read(article))


def _read(article: Article) -> tuple[Quote, ...]:
    paragraphs = [(p.span.start, p.span.stop) for p in article.paragraphs if p.role is Role.BODY]
    quoted = find_quoted(article.text, paragraphs)
    if not quoted:
        return ()
    stage = Stage.of(article, paragraphs, quoted)
    quotes: list[Quote] = []
    last: Attribution | None = None
    last_quoted: Quoted | None = None
    for one in quoted:
        found = stage.attribute(one)
        follows = last_quoted is not None and stage.follows(last_quoted, one)
        direct = stage.is_direct(one)
        if (found is None or found.speaker is None) and last is not None and (one.continues or (direct and follows)):
            found = last
        if is_scare(article.text, one, attributed=found is not None, direct=direct):
            continue
        if found is None and not direct:
            continue
        speaker = found.speaker if found else None
        quotes.append(_quote(article.text, one, found, speaker, direct))
        last, last_quoted = found or last, one
    return tuple(quotes)


def _quote(
    text: str, quoted: Quoted, found: Attribution | None, speaker: tuple[Mention, Actor] | None, direct: bool
) -> Quote:
    span = Span(quoted.start, quoted.stop)
    cue = None
    if found is not None and found.cue is not None:
        cue_span = Span(*found.cue)
        cue = Mention(span=cue_span, text=text[cue_span.slice])
    return Quote(
        span=span,
        text=text[span.slice],
        speaker=speaker[1] if speaker else None,
        speaker_mention=speaker[0] if speaker else None,
        cue=cue,
        kind=QuoteKind.DIRECT if direct else QuoteKind.PARTIAL,
    )
