"""A text or an article in, its actors out."""

from __future__ import annotations

from collections.abc import Iterable, Set

import attrs

from wirecopy.actors.coreference.assemble import assemble_actors
from wirecopy.actors.reading import read
from wirecopy.actors.recognizers.ask import ask
from wirecopy.actors.recognizers.protocol import Recognizer, Sighting
from wirecopy.models import Actor, ActorKind, Article, Page, Role
from wirecopy.parsers.plain import PARSER
from wirecopy.spans import Span

__all__ = ["DEFAULT_RECOGNIZERS", "add_actors", "find_actors"]

DEFAULT_RECOGNIZERS = ("rules",)
"""The recognisers that are used when none is asked for."""


def find_actors(text: str, *, recognizers: Iterable[str | Recognizer] = DEFAULT_RECOGNIZERS) -> tuple[Actor, ...]:
    """Find who is in a running text: persons, organisations, countries, places and groups, each once.

    Args:
        text: The text, a paragraph a line; every line of it is read.
        recognizers: Names of recognisers, or recognisers themselves. Where what they see overlaps, the one named
            first wins.

    Returns:
        Actors in the order of their first mention.

    Raises:
        TypeError: *text* is no ``str``, or a recogniser is none.
        PluginError: A recogniser of that name cannot be had.
        MissingExtra: A recogniser needs a package that is not installed.

    Offsets:
        Spans count code points of *text*.

    Example:
        >>> import wirecopy
        >>> text = "Prime Minister Ada Lindqvist flew to Geneva. Ms. Lindqvist said Kenya had agreed."
        >>> for actor in wirecopy.find_actors(text):
        ...     print(actor.name, actor.kind.value, actor.aliases)
        Ada Lindqvist person ('Ada Lindqvist', 'Ms. Lindqvist', 'Lindqvist')
        Geneva place ('Geneva',)
        Kenya country ('Kenya',)
    """
    if not isinstance(text, str):
        raise TypeError(f"find_actors() needs a str, got {type(text).__name__}; decode bytes first")
    return add_actors(PARSER.parse(Page(text=text)), recognizers=recognizers).actors


def add_actors(article: Article, *, recognizers: Iterable[str | Recognizer] = DEFAULT_RECOGNIZERS) -> Article:
    """Fill ``article.actors`` from title, standfirst and story, and from the byline its persons; furniture is not read.

    Args:
        article: An article.
        recognizers: As in :func:`find_actors`.

    Example:
        >>> from wirecopy import parse
        >>> from wirecopy.actors import add_actors
        >>> add_actors(parse("Talks ended in Geneva.", parser="plain", layers=())).actors
        (<Actor 'Geneva' place>,)
    """
    if isinstance(recognizers, str):
        raise TypeError(f"recognizers needs a tuple, got the str {recognizers!r}; write ({recognizers!r},)")
    bylines = {line.span for line in article.lines if line.role is Role.BYLINE}
    reading = read(article.text, [*_paragraphs(article), *bylines])
    sightings = [ask(recognizer, reading) for recognizer in recognizers]
    if bylines:
        sightings = [[sighting for sighting in seen if _counts(sighting, bylines)] for seen in sightings]
    return attrs.evolve(article, actors=assemble_actors(reading, sightings))


def _counts(sighting: Sighting, bylines: Set[Span]) -> bool:
    """Who wrote the story is in it; for which paper is said by ``article.publisher``."""
    return sighting.kind is ActorKind.PERSON or not any(sighting.span in byline for byline in bylines)


def _paragraphs(article: Article) -> list[Span]:
    spans = [paragraph.span for paragraph in article.paragraphs]
    for role in (Role.TITLE, Role.SUMMARY):  # a page may show its title twice; once is enough
        spans += [line.span for line in article.lines if line.role is role and not line.repeats][:1]
    return spans
