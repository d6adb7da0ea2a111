"""The parser ``plain``: running text, in which every line is story."""

from __future__ import annotations

import attrs

from wirecopy.models import Anchor, Article, Page

__all__ = ["PARSER", "ScrapedParser"]


@attrs.frozen
class ScrapedParser:
    """Reads running text: every line that is not blank is story, and nothing else is looked for.

    It claims no page: it is used when it is asked for by name.
    """

    name: str = "scraped"

    def claims(self, page: Page) -> bool:  # noqa: ARG002
        """Never: any page could be running text."""
        return False

    def parse(self, page: Page) -> Article:
        """Read the page as story from the first line to the last."""
        published = page.published
        anchor = Anchor(day=published.earliest, basis=published.basis) if published else Anchor()
        return Article(
            text=page.text,
            source=page.source,
            encoding=page.encoding,
            parser=self.name,
            lines=page.lines,
            published=published,
            anchor=anchor,
        )


PARSER = ScrapedParser()
