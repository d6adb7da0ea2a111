"""Names in, parsers out: the entry points of group ``wirecopy.parsers``."""

from __future__ import annotations

from collections.abc import Iterator

from wirecopy.errors import PluginClash, PluginLoadError
from wirecopy.models import Page
from wirecopy.parsers.protocol import Parser, parser_fault
from wirecopy.plugins import Group, Plugin
from wirecopy.plugins.warn import warn

__all__ = ["FALLBACK", "PARSERS", "available", "choose", "claimants", "load", "pass_over"]

FALLBACK = "scraped"
"""The parser of a page that no other parser claims."""

PARSERS: Group[Parser] = Group(
    kind="parser",
    entry_points="wirecopy.parsers",
    # The same as in pyproject.toml; written here too, so that they are found where wirecopy is not installed.
    builtins=(
        ("plain", "wirecopy.parsers.plain:PARSER"),
        ("scraped", "wirecopy.parsers.scraped:PARSER"),
    ),
    fault=parser_fault,
)
"""The parsers that there are."""


def available() -> tuple[Plugin, ...]:
    """Every parser that is installed, sorted by name; reads metadata, imports none of them.

    With ``WIRECOPY_NO_PLUGINS=1`` in the environment there are only the built-in ones. What is installed
    while the process runs is seen after :func:`wirecopy.plugins.refresh`.

    Example:
        >>> from wirecopy.parsers import available
        >>> [plugin.name for plugin in available() if plugin.builtin]
        ['plain', 'scraped']
    """
    return PARSERS.available()


def load(wanted: str | Plugin) -> Parser:
    """Import one parser.

    Args:
        wanted: Its name, or one of :func:`wirecopy.parsers.available`, which tells two of one name apart.

    Raises:
        UnknownPlugin: No parser has that name.
        PluginClash: Several packages offer a parser of that name.
        PluginLoadError: It cannot be imported, or what its entry point names is not a parser called *wanted*.

    Example:
        >>> from wirecopy.parsers import load
        >>> load("plain").name
        'plain'
    """
    return PARSERS.load(wanted)


def choose(page: Page, wanted: str | Parser | None = None) -> Parser:
    """The parser for a page.

    Args:
        page: The page.
        wanted: A name or a parser, which is then taken. None asks the parsers of other packages, in the order
            of :func:`wirecopy.parsers.available`, whether the page is theirs, and takes the first that says
            yes; when none does, ``scraped`` reads the page. A parser whose name is offered twice, that cannot
            be loaded, or that fails at the question is passed over with a
            :class:`~wirecopy.errors.PluginWarning`: it harms only who asks for it by name.

    Raises:
        TypeError: *wanted* is neither a name nor a parser.
        PluginError: The parser of that name cannot be had.

    Example:
        >>> from wirecopy.models import Page
        >>> from wirecopy.parsers import choose
        >>> choose(Page(text="Talks ended in Geneva."), "plain").name
        'plain'
    """
    if wanted is None:
        return next(claimants(page))[1]
    if isinstance(wanted, str):
        return load(wanted)
    fault = parser_fault(wanted)
    if fault is not None:
        raise TypeError(f"parser needs a name, a parser or None: {fault}")
    return wanted


def claimants(page: Page) -> Iterator[tuple[Plugin, Parser]]:
    """The parsers that claim a page, in the order in which they come into question.

    Those of other packages come before the built-in ones, and ``scraped``, which reads any page, ends them.
    Each is loaded when its turn comes, not before.

    Example:
        >>> from wirecopy.models import Page
        >>> from wirecopy.parsers import claimants
        >>> [parser.name for _, parser in claimants(Page(text="Talks ended in Geneva."))][-1]
        'scraped'
    """
    plugins = PARSERS.available()
    for plugin in sorted(plugins, key=_is_builtin):
        if plugin.name == FALLBACK and plugin.builtin:
            continue
        if plugin.clash:
            if not plugin.builtin:
                packages = tuple(other.package for other in plugins if other.name == plugin.name)
                pass_over(PluginClash(PARSERS.kind, plugin.name, packages))
            continue
        parser = _if_it_claims(plugin, page)
        if parser is not None:
            yield plugin, parser
    # A package that takes the name of the fall-back takes it from those who ask for the name, not from here.
    for plugin in plugins:
        if plugin.name == FALLBACK and plugin.builtin:
            yield plugin, PARSERS.load(plugin)


def pass_over(error: Exception, page: Page | None = None) -> None:
    """Warn that a parser which nobody asked for by name is not used, and why.

    Args:
        error: What is wrong with it.
        page: The page that it fails on, which the message then names, or None when it would fail on any page.
    """
    where = "" if page is None else f" for {_name(page)}"
    warn(f"{error} (it was passed over{where})")


def _if_it_claims(plugin: Plugin, page: Page) -> Parser | None:
    parser = PARSERS.attempt(plugin)
    if isinstance(parser, PluginLoadError):
        pass_over(parser)
        return None
    try:
        return parser if parser.claims(page) else None
    except Exception as error:
        failure = PARSERS.error(plugin, f"claims() raised {type(error).__name__}: {error}")
    pass_over(failure, page)
    return None


def _name(page: Page) -> str:
    """What tells a page from others: Python shows a warning with the same words only once."""
    return page.source or page.url or f"the page that starts {page.text[:200].strip()[:40]!r}"


def _is_builtin(plugin: Plugin) -> bool:
    return plugin.builtin
