"""A page in, the article that the right parser reads from it out, checked."""

from __future__ import annotations

from wirecopy.errors import ParseError, PluginLoadError
from wirecopy.models import Article, Page
from wirecopy.parsers.check import article_fault
from wirecopy.parsers.protocol import Parser
from wirecopy.parsers.registry import PARSERS, choose, claimants, pass_over
from wirecopy.plugins import Plugin

__all__ = ["parse_page"]


def parse_page(page: Page, wanted: str | Parser | None = None) -> Article:
    """Read a page with the parser for it, and check that the article is one of this page.

    Args:
        page: The page.
        wanted: A name, a parser or None, as for :func:`wirecopy.parsers.choose`. With None nothing is raised:
            a parser that claims the page and then cannot read it is passed over with a
            :class:`~wirecopy.errors.PluginWarning`, and the next one reads the page.

    Raises:
        TypeError: *wanted* is neither a name nor a parser.
        PluginError: The parser of that name cannot be had, fails with an error that is no
            :class:`~wirecopy.errors.ParseError`, or returns something that is not an article of this page.
        ParseError: The parser that was asked for cannot read the page.

    Example:
        >>> from wirecopy.models import Page
        >>> from wirecopy.parsers import parse_page
        >>> parse_page(Page(text="Talks ended in Geneva."), "plain").body
        'Talks ended in Geneva.'
    """
    if wanted is None:
        return _first_that_can(page)
    if isinstance(wanted, str):
        plugin = PARSERS.find(wanted)
        return _read(plugin, PARSERS.load(plugin), page)
    parser = choose(page, wanted)
    article = parser.parse(page)
    fault = article_fault(article, page, parser.name)
    if fault is not None:
        raise ParseError(fault, parser=parser.name)
    return article


def _first_that_can(page: Page) -> Article:
    for plugin, parser in claimants(page):
        if plugin.builtin:
            return _read(plugin, parser, page)
        try:
            return _read(plugin, parser, page)
        except (ParseError, PluginLoadError) as error:
            pass_over(error, page)
    raise AssertionError("the fall-back reads every page")


def _read(plugin: Plugin, parser: Parser, page: Page) -> Article:
    try:
        article = parser.parse(page)
    except ParseError:
        raise
    except Exception as error:
        raise PARSERS.error(plugin, f"parse() raised {type(error).__name__}: {error}") from error
    fault = article_fault(article, page, plugin.name)
    if fault is not None:
        raise PARSERS.error(plugin, fault)
    return article
