"""A row in, whether it looks like a byline, a caption or a call, or carries a date: cheap tests, run on many rows."""

from __future__ import annotations

import re
from functools import cache

import regex

from wirecopy.about.lists import openers
from wirecopy.lexicon import load_lexicon

__all__ = ["LONGEST", "is_byline", "is_call", "is_caption", "is_dated", "starts_call"]

LONGEST = 160
"""A longer row is a paragraph, whatever it starts with."""

_DIGIT = re.compile(r"[0-9]")
# Every alternative starts at a digit, so that a row without digits costs one look.
_DATED = regex.compile(
    r"""\d{1,2}[:.]\d\d | \d{4}[-/.]\d\d?[-/.]\d\d? | \d{1,2}[/.]\d{1,2}[/.]\d{2,4} | \d{1,3}\s(?:\p{L}{2,7}\s)?ago\b
    | \d(?:st|nd|rd|th)?[.,]?\s?(?:of\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)
    | (?<=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)\p{L}{0,6}[.,\s]{1,3})\d""",
    regex.IGNORECASE | regex.VERBOSE,
)
_BYLINE = regex.compile(
    r"(?:\p{L}{4,12}:?\s(?:(?:and|&)\s\p{L}{4,12}\s)?)?by(?::|\s|$)|(?:by[- ]?line|\p{L}{5,13})\s?[:|]|author$"
)
_GLUED = regex.compile(r"[Bb]y\p{Lu}\p{Ll}")
_LABELS = ("author", "byline", "by-line", "writer", "reporter", "journalist", "columnist", "correspondent")
_LABELLED = regex.compile(r"\p{L}{4,12}\s?[:|]\s?(?=\p{Lu}|$)")
_MARKS = "\\-–—|~•·/*_([ "
_CAPTION_WORDS = ("photo", "image", "picture", "credit", "by", " of ")


def is_byline(text: str) -> bool:
    """Whether a row starts like a byline.

    Example:
        >>> is_byline("By Ana Roe"), is_byline("Bypass opens")
        (True, False)
    """
    if len(text) > LONGEST:
        return False
    head = text[:32].lower()
    if "by" in head:
        return _BYLINE.match(head.lstrip(_MARKS)) is not None or _GLUED.match(text) is not None
    if ":" not in head and "|" not in head:
        return head.startswith("author") and _BYLINE.match(head) is not None
    if head.startswith(_LABELS):
        return _BYLINE.match(head) is not None
    # "Autor: Ana Roe"; the words of other languages that stand before a name start headlines, too.
    return head.startswith(_labels()) and _LABELLED.match(text) is not None


def is_dated(text: str) -> bool:
    """Whether a row holds a date, a time or an age ("3 hours ago").

    Example:
        >>> is_dated("Updated 3 May 2020"), is_dated("Talks end")
        (True, False)
    """
    return len(text) <= LONGEST and _DIGIT.search(text) is not None and _DATED.search(text) is not None


def is_caption(low: str) -> bool:
    """Whether a row, in small letters, looks like the caption or the credit of a picture.

    Example:
        >>> is_caption("photo: ana roe"), is_caption("talks end")
        (True, False)
    """
    starts, ends, inside = _phrases("caption")
    if low.startswith(starts) or low.endswith(ends):
        return True
    for word in _CAPTION_WORDS:
        if word in low:
            break
    else:
        return False
    for cue in inside:  # noqa: SIM110 - a loop is twice as fast as any() here, and every row passes
        if cue in low:
            return True
    return False


def is_call(low: str) -> bool:
    """Whether a row, in small letters, asks for something, as furniture does: to sign up, to share, to accept cookies.

    Example:
        >>> is_call("sign up to our newsletter"), is_call("talks end")
        (True, False)
    """
    if "@" in low or "://" in low or "www." in low:
        return True
    by_word = _calls()
    for word in by_word.keys() & low.split():
        for phrase in by_word[word]:
            if phrase in low:
                return True
    return False


def starts_call(low: str) -> bool:
    """Whether a row, in small letters, starts as furniture does and no headline: "sign up", "share this".

    Example:
        >>> starts_call("share this story"), starts_call("shares fall")
        (True, False)
    """
    return low.startswith(_phrases("call")[0])


@cache
def _labels() -> tuple[str, ...]:
    return openers("label")


@cache
def _phrases(cue: str) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The phrases of a cue that count at the start of a row, at its end, and anywhere; ``_`` is a space."""
    entries = load_lexicon("row_cues").entries
    start, end, inside = (
        tuple([phrase.replace("_", " ") for phrase, name, place in entries if name == cue and place == where])
        for where in ("start", "end", "any")
    )
    return start, end, inside


@cache
def _calls() -> dict[str, tuple[str, ...]]:
    """The phrases of calls by their first word, so that only rows that have the word are searched for the phrase."""
    calls: dict[str, list[str]] = {}
    for phrase in _phrases("call")[2]:
        calls.setdefault(phrase.split()[0], []).append(phrase)
    return {word: tuple(phrases) for word, phrases in calls.items()}
