"""What a parser is: two methods, a name, no base class."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from wirecopy.models import Article, Page

__all__ = ["Parser"]


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

        Raises:
            ParseError: The page claims a format that it then does not have.
        """
