"""The way of a page, in one screenful: text → Page → parser → Article → layers → Article."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Mapping
from types import MappingProxyType

import attrs

from wirecopy.actors import DEFAULT_RECOGNIZERS, Recognizer, add_actors
from wirecopy.dates.layer import add_dates
from wirecopy.events import EventLexicon, add_events
from wirecopy.events.lexicon import check_lexicon
from wirecopy.models import Article, Page, Timex
from wirecopy.parsers.page import parse_page
from wirecopy.parsers.protocol import Parser
from wirecopy.quotes import add_quotes

__all__ = ["LAYERS", "Desk", "parse"]

LAYERS: Mapping[str, Callable[[Article, Desk], Article]] = MappingProxyType(
    {
        "dates": lambda article, _: add_dates(article),
        "actors": lambda article, desk: add_actors(article, recognizers=desk.recognizers),
        "quotes": lambda article, _: add_quotes(article),
        "events": lambda article, desk: add_events(article, lexicon=desk.event_lexicon),
    }
)
"""The layers by name, in the order in which they run; each gets the article and the desk, whose options it may ask."""


def _known_layers(_desk: Desk, _attribute: object, names: tuple[str, ...] | None) -> None:
    if isinstance(names, str):
        raise TypeError(f"layers needs a tuple of names, got the str {names!r}; write ({names!r},)")
    if names is not None and not isinstance(names, tuple):
        raise TypeError(
            f"layers needs a tuple of names or None, got {type(names).__name__}; write tuple(...) around it"
        )
    for name in names or ():
        if name not in LAYERS:
            raise ValueError(f"unknown layer {name!r}; there are: {', '.join(LAYERS)}")
    for name in ("quotes", "events"):
        if names and name in names and "actors" not in names:
            raise ValueError(f"the layer {name!r} builds on 'actors'; name both, or layers=None for all")


def _is_tuple(_desk: Desk, _attribute: object, recognizers: tuple[str | Recognizer, ...]) -> None:
    if not isinstance(recognizers, tuple):
        raise TypeError(f"recognizers needs a tuple, got {type(recognizers).__name__}; write ({recognizers!r},)")


def _is_lexicon(_desk: Desk, _attribute: object, lexicon: EventLexicon | None) -> None:
    check_lexicon(lexicon, "event_lexicon")


@attrs.frozen(kw_only=True)
class Desk:
    """A configured way of reading pages: immutable, picklable, safe to share between threads.

    Args:
        parser: Name of a parser, or the parser itself; None lets the page choose
            (see :func:`wirecopy.parsers.choose`).
        layers: Names of the layers to run, or None for all of them; ``()`` reads the page and stops there.
        recognizers: Names of recognisers, or recognisers themselves, for the layer ``actors``; where two see
            something at the same place, the one named first wins.
        event_lexicon: The triggers for the layer ``events``, see :func:`wirecopy.event_lexicon`; None for the
            packaged ones.

    Raises:
        TypeError: *layers* or *recognizers* is no tuple, or *event_lexicon* no lexicon of events.
        ValueError: *layers* names a layer that does not exist, or one without the one that it builds on.

    Example:
        >>> import wirecopy
        >>> desk = wirecopy.Desk(parser="plain", layers=())
        >>> desk.parse("Talks ended in Geneva.").body
        'Talks ended in Geneva.'
    """

    parser: str | Parser | None = None
    layers: tuple[str, ...] | None = attrs.field(default=None, validator=_known_layers)
    recognizers: tuple[str | Recognizer, ...] = attrs.field(default=DEFAULT_RECOGNIZERS, validator=_is_tuple)
    event_lexicon: EventLexicon | None = attrs.field(default=None, validator=_is_lexicon)

    def parse(
        self,
        text: str,
        *,
        source: str | None = None,
        url: str | None = None,
        published: datetime.date | None = None,
    ) -> Article:
        """Read the text of one page.

        Args:
            text: The text of the page. Any ``str`` gives an article.
            source: Where it came from, kept as ``article.source``.
            url: Its address, where known.
            published: Date (or date and time) of publication, where the caller knows it; it always wins.

        Raises:
            TypeError: *text*, *source* or *url* is not a ``str``, or *published* is not a date.
            PluginError: The parser asked for cannot be had.
        """
        if not isinstance(text, str):
            raise TypeError(
                f"parse() needs the text of a page as str, got {type(text).__name__}; decode bytes first, "
                "or use wirecopy.read() for files"
            )
        return self.parse_page(Page(text=text, source=source, url=url, published=_given(published)))

    def parse_page(self, page: Page) -> Article:
        """Read one page, as a reader hands it over.

        Raises:
            TypeError: *page* is not a :class:`~wirecopy.models.Page`.
        """
        if not isinstance(page, Page):
            raise TypeError(f"parse_page() needs a Page, got {type(page).__name__}; Page(text=...) makes one of a str")
        article = parse_page(page, self.parser)
        for name, layer in LAYERS.items():
            if self.layers is None or name in self.layers:
                article = layer(article, self)
        return article


def parse(
    text: str,
    *,
    source: str | None = None,
    url: str | None = None,
    published: datetime.date | None = None,
    parser: str | Parser | None = None,
    layers: tuple[str, ...] | None = None,
    recognizers: tuple[str | Recognizer, ...] = DEFAULT_RECOGNIZERS,
) -> Article:
    """Read the text of one page; the same as ``Desk(parser=..., layers=..., recognizers=...).parse(text, ...)``.

    Example:
        >>> import wirecopy
        >>> wirecopy.parse("Talks ended in Geneva.", parser="plain").paragraphs[0].text
        'Talks ended in Geneva.'
    """
    desk = Desk(parser=parser, layers=layers, recognizers=recognizers)
    return desk.parse(text, source=source, url=url, published=published)


def _given(published: datetime.date | None) -> Timex | None:
    return None if published is None else Timex.given(published)
