"""A page and its story in, the data about the story out."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

import attrs

from wirecopy.about.authors import find_addresses, find_bylines
from wirecopy.about.credit import find_credit
from wirecopy.about.publisher import find_publisher
from wirecopy.about.section import find_section
from wirecopy.about.summary import find_summary
from wirecopy.about.title import find_title
from wirecopy.about.window import look
from wirecopy.models import Page, Role

__all__ = ["About", "read_about"]


@attrs.frozen(kw_only=True)
class About:
    """What a page says about its story; only what it shows.

    Args:
        title: The title, or None when the page shows none.
        authors: The names in the byline, as the page writes them.
        section: The section, or None.
        publisher: The publication whose page it is, or None.
        credit: The agency or the original publisher, or None.
        roles: By index of the row, its role and the rule that says so.
    """

    title: str | None = None
    authors: tuple[str, ...] = ()
    section: str | None = None
    publisher: str | None = None
    credit: str | None = None
    roles: Mapping[int, tuple[Role, str]] = MappingProxyType({})


def read_about(page: Page, story: Sequence[bool]) -> About:
    """Read what a page says about its story.

    Args:
        page: The page.
        story: For each of its rows, whether it was judged part of the story.

    Example:
        >>> from wirecopy.models import Page
        >>> rows = "Talks end in Geneva\\nBy Ana Roe\\nThe talks in Geneva ended on Friday without a result."
        >>> about = read_about(Page(text=rows), [False, False, True])
        >>> about.title, about.authors
        ('Talks end in Geneva', ('Ana Roe',))
    """
    if not any(story):
        return About()
    window = look(page, story)
    title = find_title(window, page.text)
    publisher = find_publisher(window, title, page.text)
    bylines = find_bylines(window, title, publisher, page.text)
    credit = find_credit(window, bylines, publisher)
    section = find_section(window, title, bylines, publisher)
    roles: dict[int, tuple[Role, str]] = {}
    for number in find_summary(window, title, bylines):
        roles[number] = (Role.SUMMARY, "summary:below_title")
    if section is not None and section.row is not None:
        roles[section.row] = (Role.KICKER, section.rule.replace("section:", "kicker:"))
    for byline in bylines:
        for number in byline.rows:
            roles[number] = (Role.BYLINE, byline.rule)
        for number in find_addresses(window, byline):
            roles.setdefault(number, (Role.BYLINE, "byline:address"))
    if credit is not None and credit.row is not None:
        roles[credit.row] = (Role.CREDIT, credit.rule)
    if title is not None:
        for place, number in enumerate(title.rows):
            roles[number] = (Role.TITLE, "title:most_likely" if place == 0 else "title:copy")
        if title.document is not None:
            roles[title.document] = (Role.TITLE, "title:document")
    return About(
        title=title.text if title else None,
        authors=bylines[0].names if bylines else (),
        section=section.name if section else None,
        publisher=publisher,
        credit=credit.name if credit else None,
        roles=MappingProxyType(roles),
    )
