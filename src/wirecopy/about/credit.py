"""The rows around a story in, the agency or the original publisher that the page credits out."""

from __future__ import annotations

from collections.abc import Sequence

import attrs
import regex

from wirecopy.about.byline import Byline
from wirecopy.about.lists import agencies, date_words
from wirecopy.about.window import Window

__all__ = ["RULES", "Credit", "find_credit"]


@attrs.frozen
class Credit:
    """Whom a page credits, and the row that says so.

    Args:
        name: The agency or the original publisher, as the page writes it.
        row: Index of the row that does nothing else than say so, or None when it is said in a byline or in the story.
        rule: Name of the rule that found it.
    """

    name: str
    row: int | None
    rule: str


_NAME = (
    r"(?P<name>(?:the\s)?\p{Lu}[\p{L}\d’'&./-]{0,40}"
    r"(?:\s(?:\p{Lu}[\p{L}\d’'&./-]{0,40}|of|the|for|&|and(?=\s\p{Lu}))){0,7})"
)
# "This article was originally published by Radio Free Europe/Radio Liberty and is reprinted with permission."
_ORIGIN = regex.compile(
    r"""(?:(?i:originally|first)\s(?i:published|appeared|posted|reported|written|produced)\s(?i:by|in|on|at|for)
    |(?i:republished|reprinted|reproduced|syndicated)\s(?:(?i:with\s(?:the\s)?permission)\s)?(?i:from|by|of|courtesy\sof)
    |(?i:appeared\s(?:first|originally)\s(?:in|on))|(?i:(?:article|story|report|post|piece)\s(?:is|was)\s(?:provided|supplied)\sby))\s"""
    + _NAME,
    regex.VERBOSE,
)
# A cheap first look: each of these forms has one of these in it.
_ORIGIN_WORDS = (
    "riginally",
    "irst published",
    "irst appeared",
    "irst posted",
    "epublished",
    "eprinted",
    "eproduced",
    "yndicated",
    "ppeared",
    "ided by",
    "plied by",
)
_ABOUT_ITSELF = regex.compile(
    r"(?i)\b(?:article|story|post|piece|report|version|column|essay|interview|excerpt|content|this|it)\b[^.]{0,40}$"
)
_SOURCE = regex.compile(r"(?:(?:Source|SOURCE|Sources|Via|VIA|Agency|Credit)\s*[:|]\s*|Via\s)" + _NAME + r"\s*\.?\s*$")
# German copy names its source so, and the service within the agency behind it: "(dpa/lno)".
_SHORT_SOURCE = regex.compile(r"\p{L}{3,8}\s?:\s*(?P<name>\p{L}{2,5}(?:[/-]\p{Ll}{2,10})?)\s*\.?\s*$")
_DATELINE = regex.compile(r"(?:[\p{Lu}][^()\n]{0,80})?\((?P<name>[\p{L}][\p{L} ./-]{1,30})\)\s*[-–—:−]?")
_SIGNED = regex.compile(r"(?:[-–—©\s(]|\([cC]\)|via\s|\d{4}\s){0,5}" + _NAME + r"[\s.)]*(?:\d{4})?\s*$")
# "(dpa)", "© dpa-infocom, dpa:200503-99-12345/2": an agency that writes itself small, and the number of its copy.
_SIGNED_SMALL = regex.compile(
    r"[©\s(]{0,4}(?P<name>\p{L}{2,5}(?:[/-]\p{L}{2,10})?)(?:[\s.)]{0,4}|,\s\p{L}{2,5}:\d[\d/-]{5,30})$"
)
# "He left without a word. (dpa)"
_SIGNED_BEHIND = regex.compile(r"[.!?“”\"»]\s\((?P<name>\p{L}[\p{L} ./-]{1,30})\)$")
_BEHIND = 40


def find_credit(window: Window, bylines: Sequence[Byline], publisher: str | None = None) -> Credit | None:
    """The agency or original publisher that the page credits, or None.

    Args:
        window: The rows around the story.
        bylines: The bylines of the page.
        publisher: The publication, which credits others, not itself.
    """
    signed = by_last_row(window, bylines)
    for rule in RULES:
        if credit := rule(window, bylines):
            if publisher is not None and credit.name.lower() == publisher.lower() and not is_agency(credit.name):
                continue
            if credit.row is None and signed is not None and signed.name.lower() == credit.name.lower():
                return Credit(credit.name, signed.row, credit.rule)
            return credit
    return None


def by_origin(window: Window, bylines: Sequence[Byline]) -> Credit | None:  # noqa: ARG001
    """ "This article was originally published by the Daily Post.", "First published in The Conversation.\""""
    rows = (*window.above[-15:], *window.inside[:8], *window.ending, *window.below)
    joined = "\n".join([row.text for row in rows if len(row.text) < 300])
    if not any(word in joined for word in _ORIGIN_WORDS):
        return None
    for row in rows:
        if len(row.text) < 300 and (found := _ORIGIN.search(row.text)):
            if found.start() > 3 and not _ABOUT_ITSELF.search(row.text[: found.start()]):
                continue
            name = found["name"].rstrip(".,-/ ").removesuffix(" and")
            if len(name) > 1 and not _dateish(name):
                return Credit(name, row.number, "credit:by_origin")
    return None


def by_byline(window: Window, bylines: Sequence[Byline]) -> Credit | None:  # noqa: ARG001
    """An agency in the byline: "by Sputnik News", "Ana Roe, Associated Press"."""
    for byline in bylines[:1]:
        for name in (*byline.names, *byline.affiliations):
            if is_agency(name):
                return Credit(name, None, "credit:by_byline")
    return None


def by_agency_row(window: Window, bylines: Sequence[Byline]) -> Credit | None:
    """An agency on a row of its own between the byline and the story: "Associated Press"."""
    if not bylines:
        return None
    after = bylines[0].rows[-1]
    for row in window.above:
        if after < row.number <= after + 3 and is_agency(row.text):
            return Credit(row.text, row.number, "credit:by_agency_row")
    return None


def by_last_row(window: Window, bylines: Sequence[Byline]) -> Credit | None:
    """An agency on the last row of the story or right below it: "Sputnik News", "© AFP", "(Reuters)"."""
    authors = {name.lower() for byline in bylines[:1] for name in byline.names if len(byline.names) == 1}
    for row in (*window.ending[-1:], *window.below[:2]):
        found = (_SIGNED.match(row.text) or _SIGNED_SMALL.match(row.text)) if len(row.text) < 60 else None
        if found:
            name = _without_service(found["name"].strip(" ."))
            if is_agency(name) or (name.lower() in authors and bylines[0].rule == "byline:agency"):
                return Credit(name, row.number, "credit:by_last_row")
    return None


def by_last_words(window: Window, bylines: Sequence[Byline]) -> Credit | None:  # noqa: ARG001
    """An agency in brackets behind the last sentence: "He left without a word. (dpa)"."""
    for row in window.ending[-1:]:
        found = _SIGNED_BEHIND.search(row.text, max(0, len(row.text) - _BEHIND)) if row.text[-1] == ")" else None
        if found and is_agency(_without_service(found["name"])):
            return Credit(_without_service(found["name"]), None, "credit:by_last_words")
    return None


def by_source(window: Window, bylines: Sequence[Byline]) -> Credit | None:  # noqa: ARG001
    """A source named below the story, or an agency above it: "SOURCE: Daily Post News", "Via Reuters"."""
    for rows, anybody in (((*window.ending[-1:], *window.below[:5]), True), (window.above[-8:], False)):
        for row in rows:
            found = _SOURCE.match(row.text) if len(row.text) < 80 else None
            if found and (is_agency(found["name"]) or (anybody and row.text[0] in "SV")):
                return Credit(found["name"].rstrip(". "), row.number, "credit:by_source")
            found = _SHORT_SOURCE.match(row.text) if len(row.text) < 30 else None
            if found and is_agency(_without_service(found["name"])):
                return Credit(_without_service(found["name"]), row.number, "credit:by_source")
    return None


def by_dateline(window: Window, bylines: Sequence[Byline]) -> Credit | None:  # noqa: ARG001
    """The agency in the dateline of the first rows: "LONDON (Reuters) - Talks ended"."""
    for row in window.inside[:4]:
        found = _DATELINE.match(row.text[:140])
        if found and is_agency(_without_service(found["name"])):
            return Credit(_without_service(found["name"]), None, "credit:by_dateline")
    return None


def is_agency(name: str) -> bool:
    """Whether a name is that of a known news agency or service.

    Example:
        >>> is_agency("The Associated Press"), is_agency("Ana Roe")
        (True, False)
    """
    return name.lower().strip(" .()[]") in agencies()


def _without_service(name: str) -> str:
    """The agency of a name that its service or desk stands behind in small letters: "dpa/lno", "dpa-infocom"."""
    for mark in "/-":
        agency, _, service = name.partition(mark)
        if service.islower() and is_agency(agency) and not is_agency(name):
            return agency
    return name


def _dateish(name: str) -> bool:
    """Whether a name is the start of a date: "Tue 4 March", not "Sunday Times"."""
    return any(char.isdigit() for char in name) or all(
        word.strip(".,").lower() in date_words() for word in name.removeprefix("the ").split()
    )


RULES = (by_origin, by_byline, by_agency_row, by_last_row, by_last_words, by_source, by_dateline)
