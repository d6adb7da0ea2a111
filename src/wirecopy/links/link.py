"""Articles in, one timeline out: reports of the same event side by side, the same actor across articles."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

import attrs

from wirecopy.links.actors import Cast, link_actors, to_linked
from wirecopy.links.entries import to_entries
from wirecopy.links.join import join
from wirecopy.links.parties import read_parties
from wirecopy.links.telling import Telling, read_tellings
from wirecopy.links.years import learn_years
from wirecopy.models.article import Article
from wirecopy.models.timeline import Timeline

__all__ = ["link", "tellings_of"]


def link(articles: Iterable[Article]) -> Timeline:
    """Join what many articles tell.

    Two reports are of one event when enough speaks for it: type, day, who acts on whom, place, words. Reports that
    contradict each other (on other days, with other sides, one says that it happened and the other that it did not) are
    never joined, and where much speaks for one event told in two ways, each entry names the other as *differing*. An
    article without a year learns it from articles that tell the same events. See :doc:`/explanation/links`.

    Args:
        articles: The articles, in any order; the answer does not depend on it.

    Raises:
        TypeError: Something among *articles* is not an article.

    Example:
        >>> import wirecopy
        >>> texts = ["Kenya and Norway held talks in Geneva on 3 May 2024.", "Kenya met Norway on 3 May 2024."]
        >>> wirecopy.link(wirecopy.parse(text, parser="plain") for text in texts)
        <Timeline 1 event, 3 actors>
    """
    if isinstance(articles, Article) or not isinstance(articles, Iterable):
        raise TypeError(f"link() needs an iterable of articles, got {type(articles).__name__}; write [article]")
    known = _in_order(articles)
    cast = link_actors(known)
    tellings = tellings_of(known, cast)
    joined = join(tellings)
    # A year that one article has learnt can be the evidence for the next one; each learns once.
    while learnt := learn_years(known, tellings, joined):
        known = [learnt.get(number, article) for number, article in enumerate(known)]
        tellings = tellings_of(known, cast)
        joined = join(tellings)
    actors = to_linked(cast, known)
    return Timeline(
        entries=to_entries(known, tellings, joined, cast),
        actors=tuple(actor for actor in actors.values() if actor.members),
        articles=tuple(known),
    )


def tellings_of(articles: Sequence[Article], cast: Cast | None = None) -> list[Telling]:
    """Read the events of articles as evidence, in the order of the articles."""
    cast = cast or link_actors(articles)
    return read_tellings(articles, cast, read_parties(cast))


def _in_order(articles: Iterable[Article]) -> list[Article]:
    """The articles in an order that depends on nothing but the articles."""
    by_text: dict[tuple[str, str], list[Article]] = {}
    for article in articles:
        if not isinstance(article, Article):
            raise TypeError(f"link() needs articles, got {type(article).__name__}; wirecopy.parse() makes them")
        by_text.setdefault((article.source or "", article.text), []).append(article)
    known = []
    for _key, same in sorted(by_text.items()):
        # The same page read twice, perhaps with another parser or date: whatever differs decides.
        known += sorted(same, key=lambda article: ascii(attrs.astuple(article))) if len(same) > 1 else same
    return known
