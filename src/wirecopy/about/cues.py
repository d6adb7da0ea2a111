"""A row in, whether it looks like a byline, a caption or a call, or carries a date: cheap tests, run on many rows."""

from __future__ import annotations

import regex

__all__ = ["is_byline", "is_call", "is_caption", "is_dated"]

_LONGEST = 160
"""A longer row is a paragraph, whatever it starts with."""

_DIGIT = regex.compile(r"\d")
# Every alternative starts at a digit, so that a row without digits costs one look.
_DATED = regex.compile(
    r"""\d{1,2}[:.]\d\d | \d{4}[-/.]\d\d?[-/.]\d\d? | \d{1,2}[/.]\d{1,2}[/.]\d{2,4} | \d{1,3}\s(?:\p{L}{2,7}\s)?ago\b
    | \d(?:st|nd|rd|th)?[.,]?\s?(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)
    | (?<=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}\.?,?\s{1,2})\d""",
    regex.IGNORECASE | regex.VERBOSE,
)
_BYLINE = regex.compile(
    r"(?:\p{L}{4,12}\s(?:(?:and|&)\s\p{L}{4,12}\s)?)?by(?::|\s|$)|(?:by[- ]?line|\p{L}{5,13})\s?[:|]|author$"
)
_LABELS = ("author", "byline", "by-line", "writer", "reporter", "journalist", "columnist", "correspondent")
_GLUED = regex.compile(r"[Bb]y\p{Lu}\p{Ll}")
_MARKS = "\\-–—|~•·/*_([ "
_CAPTION_START = (
    "photo", "image", "picture:", "pictured", "credit", "caption", "video:", "illustration", "file photo", "(", "©",
    "above:", "enlarge", "watch:",
)  # fmt: skip
_CAPTION_END = (
    "getty", "getty images", "images)", "reuters", "reuters)", "afp", "afp)", " ap", "ap)", "/ap", "epa", "shutterstock",
    "shutterstock)", "istock", "istock)", "photo)", "photos)", "released)",
)  # fmt: skip
_CAPTION_INSIDE = (
    "photo by",
    "image credit",
    "photo credit",
    "photo:",
    "getty images",
    "(image:",
    "image: ",
    "courtesy of",
)
_CALLS = (
    "sign up", "sign in", "log in", "login", "subscri", "newsletter", "cookie", "click", "skip to", "share this", "follow us",
    "read more", "read next", "advert", "copyright", "all rights", "javascript", "your email", "your inbox", "your account",
    "most read", "most popular", "download", "min read", "minute read", "mins read", "affiliate", "privacy", "watch live",
    "breaking news", "supported by", "://", "www.", "@", "join our", "join us", "share on", "comments", "our team", "donate",
)  # fmt: skip


def is_byline(text: str) -> bool:
    """Whether a row starts like a byline.

    Example:
        >>> is_byline("By Ana Roe"), is_byline("Bypass opens")
        (True, False)
    """
    if len(text) > _LONGEST:
        return False
    head = text[:32].lower()
    if "by" in head:
        head = head.lstrip(_MARKS)
        return _BYLINE.match(head) is not None or _GLUED.match(text) is not None
    return head.startswith(_LABELS) and _BYLINE.match(head) is not None


def is_dated(text: str) -> bool:
    """Whether a row holds a date, a time or an age ("3 hours ago").

    Example:
        >>> is_dated("Updated 3 May 2020"), is_dated("Talks end")
        (True, False)
    """
    return len(text) <= _LONGEST and _DIGIT.search(text) is not None and _DATED.search(text) is not None


def is_caption(low: str) -> bool:
    """Whether a row, in lower case, looks like the caption or the credit of a picture.

    Example:
        >>> is_caption("photo: ana roe"), is_caption("talks end")
        (True, False)
    """
    return low.startswith(_CAPTION_START) or low.endswith(_CAPTION_END) or any(cue in low for cue in _CAPTION_INSIDE)


def is_call(low: str) -> bool:
    """Whether a row, in lower case, asks for something, as furniture does: to sign up, to share, to accept cookies.

    Example:
        >>> is_call("sign up to our newsletter"), is_call("talks end")
        (True, False)
    """
    return any(cue in low for cue in _CALLS)
