"""A page in, the publication whose page it is out, where the page says so."""

from __future__ import annotations

from functools import cache

import regex

from wirecopy.about.title import Title
from wirecopy.about.window import Window
from wirecopy.lexicon import load_lexicon

__all__ = ["RULES", "find_publisher"]

_TAIL = 6_000
"""Characters at the end of a page in which its copyright line is looked for."""

_NAME = r"(?P<name>(?:The\s)?[\p{Lu}\d][\p{L}\d’'&.+-]{0,30}(?:\s(?:\p{Lu}[\p{L}\d’'&.+-]{0,30}|of|the|and|&|for|on|\d{1,3})){0,6})"
# "Read more from Sky News:", "Follow the Daily Post on Twitter", "Why you can trust BBC News", "More from the Daily Post"
_CUE = regex.compile(
    r"(?:Read more from|READ MORE FROM|More [Ff]rom|Why you can trust|Sign up to|Follow)\s(?:[Tt]he\s(?=\p{Lu}))?"
    + _NAME
    + r"(?P<behind>\s?:|\son\s(?:Facebook|Twitter|X|Instagram|Telegram|Google|WhatsApp)|\s*$|\s*\n)"
)
_CUES = ("Read more from ", "More from ", "More From ", "Why you can trust ", "Follow ")
# "© 2019 The Daily Post. All rights reserved", "Copyright 2019 Daily Post", "Copyright © Daily Post 2019", "The Daily Post, 2022 © All Rights"
_COPYRIGHT = regex.compile(
    r"(?:(?:©|\([cC]\)|[Cc]opyright|COPYRIGHT)[\s©,:]{0,4}){1,2}(?P<year>(?:(?:19|20)\d\d[\s,–—-]{0,4}){0,2})(?:[Bb]y\s)?\s?"
    + _NAME
    + r"(?P<behind>.{0,60})"
)
_LEGAL = regex.compile(
    r"(?:,?\s(?:Inc|LLC|Ltd|Limited|PLC|plc|Corp|Corporation|Pty|GmbH|AG|S\.?A|Co|Company|Private|Pvt|All|ALL|Terms|Privacy|Site|Group Ltd)\b\.?)+.*$"
)
_BOUNDARY = regex.compile(r"\s+(?:\||-|–|—|»|·|•|/|::)\s+|\s*\|\s*")
_NOBODY = regex.compile(
    r"(?i)^(?:all rights|the author|author|this author|our|us|me|you|him|her|them|images?|getty|terms|the web|around|topic|copyright|reserved|contents?|protected)\b|[@]"
)


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
    """ "Talks end | World | Daily Post" as the first row of a page whose title is "Talks end"."""
    if title is None or window.first is None:
        return None
    first = window.first.text
    if len(first) > 300 or first.lower() == title.text.lower():
        return None
    pieces = [piece.strip() for piece in _BOUNDARY.split(first) if piece.strip()]
    if len(pieces) < 2 or not _alike(first, title.text):
        return None
    for piece in (pieces[-1], pieces[0], *pieces[-2:0:-1]):
        if 2 <= len(piece) <= 45 and piece.lower() not in title.text.lower() and not _NOBODY.search(piece):
            return piece
    return None


def by_cue(window: Window, title: Title | None, text: str) -> str | None:  # noqa: ARG001
    """ "Read more from Sky News:", "Why you can trust Sky News", "Follow the Daily Post on Facebook"."""
    for cue in _CUES:
        at = text.find(cue)
        tries = 0
        while at >= 0 and tries < 4:
            tries += 1
            if found := _CUE.match(text, at, at + 120):
                name = found["name"].strip()
                sure = cue != "Follow " or " on " in found["behind"]
                if (
                    sure
                    and not _NOBODY.search(name)
                    and (len(name) > 3 or name.isupper())
                    and name.lower() not in _sections()
                ):
                    if cue.startswith("More") and ":" not in found["behind"] and text.count(name) < 3:
                        break
                    return name
            at = text.find(cue, at + 1)
    return None


def by_copyright(window: Window, title: Title | None, text: str) -> str | None:  # noqa: ARG001
    """ "© 2019 The Daily Post. All rights reserved" near the end of the page."""
    tail = text[-_TAIL:]
    for found in _COPYRIGHT.finditer(tail):
        if not found["year"].strip() and "rights" not in found["behind"].lower():
            continue
        name = _LEGAL.sub("", found["name"]).strip(" .,-")
        if 2 <= len(name) <= 50 and not _NOBODY.search(name) and name.lower() not in _agencies():
            return name
    return None


def _alike(first: str, title: str) -> bool:
    words = {word for word in title.lower().split() if len(word) > 3}
    return bool(words) and sum(1 for word in words if word in first.lower()) >= len(words) * 0.5


@cache
def _agencies() -> frozenset[str]:
    return frozenset(name.lower() for name, _ in load_lexicon("agencies").entries)


@cache
def _sections() -> frozenset[str]:
    return frozenset(name for name, _ in load_lexicon("sections").entries)


RULES = (by_window_title, by_cue, by_copyright)
