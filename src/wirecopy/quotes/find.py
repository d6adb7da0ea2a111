"""An article in, its quotes out, each with its cue and its speaker."""

from __future__ import annotations

import attrs

from wirecopy.models.actor import Actor, Mention
from wirecopy.models.article import Article
from wirecopy.models.line import Role
from wirecopy.models.quote import Quote, QuoteKind
from wirecopy.quotes.marks import Quoted, find_quoted
from wirecopy.quotes.scare import is_scare
from wirecopy.quotes.speaker import Attribution, Stage
from wirecopy.spans import Span

__all__ = ["add_quotes", "find_quotes"]


def add_quotes(article: Article) -> Article:
    """Fill ``article.quotes`` from its story and its actors.

    Example:
        >>> import wirecopy
        >>> article = wirecopy.parse("“We agree,” said Ada Lindqvist.", parser="plain", layers=("actors",))
        >>> add_quotes(article).quotes
        (<Quote 'We agree,' by 'Ada Lindqvist'>,)
    """
    return attrs.evolve(article, quotes=find_quotes(article))


def find_quotes(article: Article) -> tuple[Quote, ...]:
    """Find who is quoted saying what in the story of an article; furniture is not read.

    Words in quotation marks that nobody is said to say (a name, a nickname, a single doubted word) are no quotes.

    Args:
        article: An article; without actors the quotes have no speakers.

    Returns:
        Quotes in the order of the text.

    Offsets:
        Spans count code points of the text of the article.
    """
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
        if is_scare(article.text, one, attributed=found is not None, direct=direct):
            continue
        if (found is None or found.speaker is None) and last is not None and (one.continues or (direct and follows)):
            found = last
        if found is None and not direct and not stage.cued(one):
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
