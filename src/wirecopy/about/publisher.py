"""A page in, the publication whose page it is out, where the page says so."""

from __future__ import annotations

from functools import cache

import regex

from wirecopy.about.lists import agencies, alternation, sections
from wirecopy.about.title import BOUNDARY, Title
from wirecopy.about.window import Window

__all__ = ["RULES", "find_publisher"]

_MOST_PLACES = 6
_TAIL = 6_000
"""Characters at the end of a page in which its copyright line is looked for."""

# What ends a row; no name and nothing behind it runs on into the next one.
_BREAK = r"\n\r\v\f\u2028\u2029"
_NAME = (
    r"(?P<name>(?:The )?[\p{Lu}\d][\p{L}\d’'&.+-]{0,30}"
    r"(?: (?:\p{Lu}[\p{L}\d’'&.+-]{0,30}|of|the|and(?= \p{Lu})|&|for|\d{1,3}\b)){0,6})"
)
# "Read more from Sky News:", "Follow the Daily Post on Twitter"
_CUE = regex.compile(
    r"(?:Read more from|READ MORE FROM|Follow) (?:the (?=\p{Lu}))?"
    + _NAME
    + r"(?P<behind> ?:| on (?:Facebook|Twitter|X|Instagram|Telegram|Google|WhatsApp)"
    + rf"|[^\S{_BREAK}]{{0,3}}(?:[{_BREAK}]|$))"
)
_CUES = ("Read more from ", "READ MORE FROM ")
# "© 2019 The Daily Post. All rights reserved", "Copyright 2019 Daily Post", "Copyright © Daily Post 2019"
_COPYRIGHT = regex.compile(
    r"(?:(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[ ©,:]{0,4}){1,2}"
    r"(?P<year>(?:(?:19|20)\d\d[ ,–—-]{0,4}){0,2})(?:[Bb]y )? ?" + _NAME + rf"(?P<behind>[^{_BREAK}]{{0,60}})"
)
# "© Daily Post Limited 2019", "© Daily Post. All rights reserved"; a picture is credited without either.
_DATED = regex.compile(r"(?i)[\s,.–—-]{0,3}(?:ltd|limited|inc)?[\s,.–—-]{0,3}(?:19|20)\d\d|.{0,40}\brights\b")
_COPYRIGHTS = ("©", "opyright", "OPYRIGHT", "(c)", "(C)")


def find_publisher(window: Window, title: Title | None, text: str) -> str | None:
    """The publication whose page it is.

    Args:
        window: The rows around the story.
        title: The title that was found.
        text: The text of the page.
    """
    for rule in RULES:
        if name := rule(window, title, text):
            return name
    return None


def by_window_title(window: Window, title: Title | None, text: str) -> str | None:
    """The title of the browser window: "Talks end | World | Daily Post" above a page whose title is "Talks end"."""
    if title is None or window.first is None:
        return None
    first = window.first.text
    if len(first) > 300 or first.lower() == title.text.lower():
        return None
    pieces = [piece.strip() for piece in BOUNDARY.split(first) if piece.strip()]
    if len(pieces) < 2 or not _alike(first, title.text):
        return None
    could_be = [
        piece
        for piece in (pieces[-1], pieces[0], *pieces[-2:0:-1])
        if 2 <= len(piece) <= 45
        and piece.lower() not in title.text.lower()
        and not _alike(piece, title.text)
        and not _nobody().search(piece)
    ]
    for piece in could_be:
        if piece.lower() not in sections() and text.find(piece, len(first)) >= 0:
            return piece
    return could_be[0] if could_be and could_be[0].count(" ") < 5 else None


def by_cue(window: Window, title: Title | None, text: str) -> str | None:  # noqa: ARG001
    """What the page says of itself: "Read more from Sky News:"."""
    for cue in _CUES:
        if name := _after_cue(text, cue):
            return name
    return None


def by_copyright(window: Window, title: Title | None, text: str) -> str | None:  # noqa: ARG001
    """The copyright line near the end of the page: "© 2019 The Daily Post. All rights reserved"."""
    tail = text[-_TAIL:]
    places = sorted(place for mark in _COPYRIGHTS for place in _places(tail, mark))
    for place in places:
        found = _COPYRIGHT.match(tail, place) or (_COPYRIGHT.match(tail, place - 1) if place else None)
        if not found or not (found["year"].strip() or _DATED.match(found["behind"])):
            continue
        name = _legal().sub("", _legal().sub("", found["name"])).strip(" .,-")
        if (
            2 <= len(name) <= 50
            and not _nobody().search(name)
            and not name.isdigit()
            and name.lower() not in agencies()
        ):
            return name
    return None


def by_follow(window: Window, title: Title | None, text: str) -> str | None:  # noqa: ARG001
    """A call to follow: "Follow the Daily Post on Facebook"."""
    return _after_cue(text, "Follow ")


def _after_cue(text: str, cue: str) -> str | None:
    for place in _places(text, cue):
        found = _CUE.match(text, place, place + 120)
        if found and (cue != "Follow " or " on " in found["behind"]):
            name = found["name"].strip()
            if not _nobody().search(name) and (len(name) > 3 or name.isupper()) and name.lower() not in sections():
                return name
    return None


def _places(text: str, cue: str) -> list[int]:
    places: list[int] = []
    place = text.find(cue)
    while place >= 0 and len(places) < _MOST_PLACES:
        places.append(place)
        place = text.find(cue, place + 1)
    return places


def _alike(first: str, title: str) -> bool:
    words = {word for word in title.lower().split() if len(word) > 3}
    return bool(words) and sum(1 for word in words if word in first.lower()) >= len(words) * 0.5


@cache
def _legal() -> regex.Pattern[str]:
    """What stands behind a name: "Daily Post, LLC", "Daily Post Media Inc. All Rights", "Daily Post Do Not Sell"."""
    return regex.compile(rf"(?:,? |[. ]+)(?i:{alternation('legal')})(?:\b|(?<=/s)).*$| (?:and|of|for|the|on|&)$")


@cache
def _nobody() -> regex.Pattern[str]:
    return regex.compile(rf"(?i)^(?:{alternation('nobody')})\b|^(?:all|the|a)$|@")


RULES = (by_window_title, by_cue, by_copyright, by_follow)
