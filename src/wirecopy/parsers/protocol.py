"""What a parser is: two methods, a name, no base class."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from wirecopy.models import Article, Page

__all__ = ["Parser", "parser_fault"]


@runtime_checkable
class Parser(Protocol):
    """Turns the text of a page into an article; any object of this form will do."""

    @property
    def name(self) -> str:
        """Stable, lower-case; it becomes ``article.parser``. A plain attribute will do."""

    def claims(self, page: Page) -> bool:
        """Whether this parser is made for the page. Cheap; it must not raise."""

    def parse(self, page: Page) -> Article:
        """Read the page: every line gets a role and a rule, the page's data are filled in, no layer is run.

        The lines of the article are those of ``page.lines``, each with a role and a rule of the parser's own;
        ``source`` and ``encoding`` are those of the page, and so is ``published`` when the page has one.

        Raises:
            ParseError: The page claims a format that it then does not have.
        """


def parser_fault(candidate: object, name: str | None = None) -> str | None:
    """What keeps an object from being a :class:`~wirecopy.parsers.Parser`, or None when it is one.

    Args:
        candidate: Any object.
        name: The name that it is registered by, or None when any name will do.

    Example:
        >>> from wirecopy.parsers.protocol import parser_fault
        >>> parser_fault("scraped")
        'a str has no name, claims(page), parse(page), which a parser needs'
    """
    if isinstance(candidate, type):
        return f"it is the class {candidate.__name__}, not a parser; give an instance, {candidate.__name__}()"
    lacks = [] if hasattr(candidate, "name") else ["name"]
    lacks += [f"{call}(page)" for call in ("claims", "parse") if not callable(getattr(candidate, call, None))]
    if lacks:
        return f"a {type(candidate).__name__} has no {', '.join(lacks)}, which a parser needs"
    own: object = getattr(candidate, "name")  # noqa: B009 - candidate is any object
    if not isinstance(own, str) or not own:
        return f"the name of a parser is a str that is not empty, got {own!r}"
    if name is not None and own != name:
        return f"the parser calls itself {own!r}, its entry point {name!r}; give both the same name"
    return None
