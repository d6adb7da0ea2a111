"""The parser ``plain``: running text, in which every line is story."""

from __future__ import annotations

import attrs

from wirecopy.models import Article, Page

__all__ = ["PARSER", "PlainParser"]


@attrs.frozen
class PlainParser:
    """Reads running text: every line that is not blank is story, and nothing else is looked for.

    It claims no page: it is used when it is asked for by name.
    """

    name: str = "plain"

    def claims(self, page: Page) -> bool:  # noqa: ARG002
        """Never: any page could be running text."""
        return False

    def parse(self, page: Page) -> Article:
        """Read the page as story from the first line to the last."""
        return Article.from_page(page, parser=self.name, lines=page.lines)


PARSER = PlainParser()
