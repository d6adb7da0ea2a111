"""The rows above a title and the byline in, the section out, with the row that shows it."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
import regex

from wirecopy.about.byline import Byline
from wirecopy.about.cues import is_byline, is_call, is_caption, is_dated, starts_call
from wirecopy.about.lists import agencies, badges, sections
from wirecopy.about.title import Title
from wirecopy.about.window import Row, Window

__all__ = ["RULES", "Section", "find_section"]


@attrs.frozen
class Section:
    """A section and the row above the title that shows it, if it is one.

    Args:
        name: The section, as the page writes it.
        row: Index of the row, or None when the section stands in a byline.
        rule: Name of the rule that found it.
    """

    name: str
    row: int | None
    rule: str


_CRUMBS = regex.compile(r"\s*(?:»|›|>|::)\s*|\s/\s")
_HOME = regex.compile(r"(?i)home(?:\s?page)?$|blog$|front page$")
_BEFORE_DATE = regex.compile(
    r"(?:in\s)?(?P<name>\p{Lu}[\p{L}&.’'-]{1,20}(?:\s[\p{Lu}&][\p{L}&.’'-]{0,20}){0,3}?)(?:\s*[,|/·•–—-]\s*|\s)"
    r"(?:(?:Published|Updated|Posted|on|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,7}[:.,]?\s){0,3}\d",
    regex.IGNORECASE,
)
_AFTER_DATE = regex.compile(r"(?<=\d\w{0,4}\s)(?P<name>\p{Lu}[\p{L}&’' -]{2,30})$")


def find_section(
    window: Window, title: Title | None, bylines: Sequence[Byline], publisher: str | None = None
) -> Section | None:
    """The section of the story, or None when the page shows none.

    Args:
        window: The rows around the story.
        title: The title that was found.
        bylines: The bylines of the page.
        publisher: The publication, whose name above a title is no section.
    """
    for rule in RULES:
        section = rule(window, title, bylines)
        if section and (publisher is None or section.name.lower() != publisher.lower()):
            return section
    return None


def in_byline(window: Window, title: Title | None, bylines: Sequence[Byline]) -> Section | None:  # noqa: ARG001
    """Between the names and the date, or behind it: "Greenwatch Desk Diplomacy 2024-11-22, 3:48pm"."""
    for byline in bylines[:1]:
        rest = byline.rest.lstrip("|,•·–—- ")
        found = _BEFORE_DATE.match(rest) if rest[:1].isupper() or rest.startswith("in ") else None
        if found and (found["name"].strip().lower() in sections() or byline.rule == "byline:desk"):
            return Section(found["name"].strip(), None, "section:in_byline")
        found = _AFTER_DATE.search(rest)
        if found and found["name"].strip().lower() in sections():
            return Section(found["name"].strip(), None, "section:in_byline")
    return None


def in_crumbs(window: Window, title: Title | None, bylines: Sequence[Byline]) -> Section | None:  # noqa: ARG001
    """The last crumb that is neither the home page nor the title: "Home » World » Talks end"."""
    over = _over(window, title, 6)
    for row in over:
        if row.listed or len(row.text) > 300:
            continue
        pieces = [piece.strip() for piece in _CRUMBS.split(row.text) if piece.strip()]
        if len(pieces) >= 2 and _HOME.match(pieces[0]) is not None and title is not None:
            known = [
                p for p in pieces[1:] if p.lower() not in title.text.lower() and title.text.lower() not in p.lower()
            ]
            if known and len(known[-1]) <= 40:
                return Section(known[-1], None, "section:in_crumbs")
    return None


def in_listed_crumbs(window: Window, title: Title | None, bylines: Sequence[Byline]) -> Section | None:  # noqa: ARG001
    """The last of the listed crumbs right above the title: "1. Home", "2. World"."""
    over = _over(window, title, 6)
    if title is None or not any(_HOME.match(row.text) for row in over[1:5]):
        return None
    for row in over[:3]:
        low = row.text.lower()
        if _HOME.match(row.text):
            return None
        if low in title.text.lower() or title.text.lower() in low:
            continue
        return Section(row.text, None, "section:in_listed_crumbs") if row.listed and low in sections() else None
    return None


def in_kicker(window: Window, title: Title | None, bylines: Sequence[Byline]) -> Section | None:
    """The row above the title: "Bilateral Relations"."""
    over = _over(window, title, 2)
    for place, row in enumerate(over):
        text = row.text.rstrip("|/ ")
        if row.listed or len(text) > 40 or not text[:1].isupper() or is_byline(text):
            return None
        name = text
        if is_dated(text):
            found = _BEFORE_DATE.match(text)
            if not found or found["name"].strip().lower() not in sections():
                continue
            name = found["name"].strip()
        elif is_caption(text.lower()):
            continue
        low = name.lower()
        alone = place == 0 and window.first is not None and row.number == window.first.number
        loud = place == 0 and title is not None and _is_loud(name, title.text) and low not in agencies()
        loud = loud and not any(row.number in byline.rows for byline in bylines)
        if low in badges() or is_call(low) or starts_call(low):
            return None
        if low in sections() or ((alone or loud) and _slug(name)):
            return Section(name, row.number, "section:in_kicker")
        return None
    return None


def _over(window: Window, title: Title | None, most: int) -> list[Row]:
    """The rows above the highest copy of the title near the story, nearest first."""
    if title is None:
        return []
    numbers = set(title.rows)
    for at, row in enumerate(window.above):
        if row.number in numbers and not (window.first is not None and row.number == window.first.number):
            return list(reversed(window.above[max(0, at - most) : at]))
    return []


def _is_loud(name: str, title: str) -> bool:
    """Whether a row is two words or more in capitals above a title that is not: "LOCAL GOVERNMENT"."""
    return " " in name and name.isupper() and not title.isupper()


def _slug(text: str) -> bool:
    words = text.split()
    return len(words) <= 4 and text[-1] not in ".!?:" and not any(char.isdigit() for char in text)


RULES = (in_byline, in_crumbs, in_listed_crumbs, in_kicker)
