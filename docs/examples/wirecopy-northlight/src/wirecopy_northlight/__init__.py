"""A page of Northlight wire copy in, an article out.

A piece of copy is a slug line, a headline, a byline that may be missing, the story, and an end mark::

    NL-0412 | POL | GENEVA-TALKS | 2024-11-22 15:48
    Envoys close third round in Geneva
    By Ada Lindqvist and Tomas Ferro
    GENEVA, Nov 22 (Northlight) - Envoys of both sides left Geneva on Friday.
    -30-

Behind the end mark stands what is meant for the desk, not for the reader.
"""

from __future__ import annotations

import datetime
import re

import attrs

from wirecopy.errors import ParseError
from wirecopy.models import Article, Line, Page, Role, Timex
from wirecopy.spans import Span

__all__ = ["PARSER", "NorthlightParser"]

DESKS = {"POL": "Politics", "BIZ": "Business", "SPO": "Sport", "ENV": "Environment"}

# NL-0412 | POL | GENEVA-TALKS | 2024-11-22 15:48
SLUG = re.compile(r"NL-\d{4} \| (?P<desk>[A-Z]{3}) \| [A-Z0-9-]{1,40} \| (?P<date>\d{4}-\d\d-\d\d \d\d:\d\d)", re.ASCII)
END = "-30-"


# start: parser
@attrs.frozen
class NorthlightParser:
    """Reads copy from the slug line to the end mark."""

    name: str = "northlight"

    def claims(self, page: Page) -> bool:
        """Whether the page starts with a slug line."""
        return SLUG.match(page.text) is not None

    def parse(self, page: Page) -> Article:
        """Read one piece of copy.

        Raises:
            ParseError: There is no slug line, its date does not exist, or the end mark is missing.
        """
        slug = SLUG.fullmatch(page.rows[0]) if page.rows else None
        if slug is None:
            raise ParseError("the copy does not start with a slug line", parser=self.name, line=1)
        if END not in page.rows:
            raise ParseError(f"the copy has no end mark {END}", parser=self.name)
        lines = give_roles(page.lines, end=page.rows.index(END))
        bylines = [line.text for line in lines if line.role is Role.BYLINE]
        return Article.from_page(
            page,
            parser=self.name,
            lines=lines,
            title=next((line.text.strip() for line in lines if line.role is Role.TITLE), None),
            authors=tuple(name for byline in bylines for name in byline.removeprefix("By ").split(" and ") if name),
            section=DESKS.get(slug["desk"]),
            credit="Northlight",
            published=read_date(slug, self.name),
        )


# end: parser


# start: roles
def give_roles(lines: tuple[Line, ...], end: int) -> tuple[Line, ...]:
    """Give every line its role and the name of the rule that decided; *end* is the index of the end mark."""
    roles: list[Line] = []
    seen: set[Role] = set()
    for index, line in enumerate(lines):
        if line.role is Role.BLANK:
            roles.append(line)
            continue
        if index == 0:
            role, rule = Role.KICKER, "kicker:slug"
        elif index >= end:
            role, rule = Role.NAVIGATION, "navigation:behind_end_mark"
        elif Role.TITLE not in seen:
            role, rule = Role.TITLE, "title:below_slug"
        elif line.text.startswith("By ") and not seen & {Role.BYLINE, Role.BODY}:
            role, rule = Role.BYLINE, "byline:by_prefix"
        else:
            role, rule = Role.BODY, "body:copy"
        seen.add(role)
        roles.append(attrs.evolve(line, role=role, rule=rule))
    return tuple(roles)


# end: roles


def read_date(slug: re.Match[str], parser: str) -> Timex:
    """Read the date of the slug line; it stands in the first line, so its offsets are those of the page."""
    try:
        moment = datetime.datetime.strptime(slug["date"], "%Y-%m-%d %H:%M")
    except ValueError as error:
        raise ParseError(f"there is no date {slug['date']!r}", parser=parser, line=1) from error
    day = moment.date()
    return Timex(
        text=slug["date"],
        span=Span(*slug.span("date")),
        value=moment.isoformat(timespec="minutes"),
        earliest=day,
        latest=day,
        rule="published:slug",
    )


PARSER = NorthlightParser()
