"""The parser ``scraped``: the text of a news page as a naive scraper leaves it."""

from __future__ import annotations

import attrs

from wirecopy.about.published import find_published
from wirecopy.about.reading import read_about
from wirecopy.dedup.page import find_repeats
from wirecopy.models import Article, Line, Page, Role
from wirecopy.roles.assign import assign_roles
from wirecopy.spans import Span
from wirecopy.story.mark import mark_story

__all__ = ["PARSER", "ScrapedParser"]


@attrs.frozen
class ScrapedParser:
    """Reads whole pages and half-cleaned ones: tells story from furniture, and what the page says about its story."""

    name: str = "scraped"

    def claims(self, page: Page) -> bool:  # noqa: ARG002
        """Always: what no other parser claims is read as a scraped page."""
        return True

    def parse(self, page: Page) -> Article:
        """Read the page."""
        story = mark_story(page)
        about = read_about(page, story.rows)
        published = find_published(page, story.rows)
        dated = dict.fromkeys(published.rows, (Role.BYLINE, "byline:date")) if published else {}
        roles = assign_roles(page, story, dated | dict(about.roles))
        lines = tuple(
            [
                Line(
                    number=number,
                    span=Span(start, stop),
                    text=row,
                    role=role,
                    rule=rule,
                    repeats=None if repeat is None else repeat + 1,
                )
                for number, ((start, stop), row, (role, rule), repeat) in enumerate(
                    zip(page.spans, page.rows, roles, find_repeats(page.rows), strict=True), start=1
                )
            ]
        )
        return Article.from_page(
            page,
            parser=self.name,
            lines=lines,
            title=about.title,
            authors=about.authors,
            section=about.section,
            publisher=about.publisher,
            credit=about.credit,
            published=published.timex if published else None,
        )


PARSER = ScrapedParser()
