"""Blocks in, their looks out: what each block is by itself."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache, lru_cache

import attrs

from wirecopy.lexicon.load import load_lexicon
from wirecopy.story.cues import cue_book

__all__ = ["OWN", "Block", "look_at", "look_at_all"]

OWN = (
    "words",
    "characters",
    "function_words",
    "function_share",
    "ends",
    "ends_colon",
    "ends_ellipsis",
    "starts_quote",
    "quotes",  # double ones that open in it; straight ones count twice
    "capitals",
    "digits",  # share of its words that start with a digit
    "bullet",
    "heading",
    "dateline",  # begins as wire copy does: "WASHINGTON (Reuters) -"
    "you",  # speaks to the reader
    "we",  # speaks of itself
    "content_words",
)
"""Names of the numbers in :attr:`Block.own`, in order."""

_TOKEN = re.compile(r"\w+")
_DIGIT = re.compile(r"\d")
_CAPITAL = re.compile("[A-ZÀ-ÖØ-ÞА-ЯІЇЄҐ]")
_ENDS = re.compile(r"[.!?…][\"”’')\]*_]{0,4}$")
_MAY_END = ".!?…\"”’')]*_"
_BULLET = re.compile(r"(?:[*•·▪◦‣●■o+–—-]|\d{1,2}[.)])\s+")
# WASHINGTON (Reuters) - / HARBOUR, Ill. (AP) — / KYIV – Talks
_DATELINE = re.compile(r"[A-Z][\w.,’' -]{1,40}\([A-Z][\w /]{1,30}\) ?[-–—]|[A-Z]{3,40}[\w., ]{0,30} ?[-–—]{1,2} [A-Z]")
_DAY = re.compile(
    r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.? \d{1,2}(?:st|nd|rd|th)?,? (?:19|20)\d\d"
    r"|\b\d{1,2} (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?,? (?:19|20)\d\d"
    r"|\b(?:19|20)\d\d-\d\d-\d\d|\d{1,2}/\d{1,2}/(?:19|20)?\d\d"
)
_QUOTES = frozenset("“\"‘'")
_SHORT = 30
_ENOUGH = 400
"""Characters of a block that are read word by word; the words behind them are only counted."""
_LONG_SENTENCE = 12
"""A block of so many words counts as prose even when it does not end like a sentence."""


@attrs.define
class Block:
    """A block and what it is by itself; never changed once it is made.

    Args:
        key: Its text in small letters, without bullet and heading marks, to find repeats.
        cues: Its cues as a bit set; see :meth:`wirecopy.story.cues.CueBook.find`.
        content: Its words that carry meaning: longer than three letters, no function words; small letters.
        prose: How much running text it holds: its function words if it reads like a sentence, else 0.
        words: How many words it has.
        function_words: How many of them are function words, as far as they are read.
        ends: Whether it ends like a sentence.
        capitals: Capital letters a word.
        bullet: Whether it starts with a list mark.
        heading: Its level as a Markdown heading, 0 if it is none.
        text: Its text without bullet and heading marks.
        own: What it looks like in numbers, named by :data:`OWN`.
    """

    key: str
    cues: int
    content: frozenset[str]
    prose: int
    words: int
    function_words: int
    ends: bool
    capitals: float
    bullet: bool
    heading: int
    text: str
    own: tuple[float, ...]


@cache
def _function_words() -> frozenset[str]:
    return frozenset(word for (word,) in load_lexicon("function_words").entries)


def look_at(text: str) -> Block:
    """Look at one block by itself.

    Args:
        text: Its text for reading, outer white space gone.
    """
    bullet = heading = 0
    if not text[0].isalpha():
        mark = _BULLET.match(text)
        if mark:
            bullet, text = 1, text[mark.end() :]
        if text[:1] == "#":
            heading = min(5, len(text) - len(text.lstrip("#")))
        text = text.strip("#*_> ")
    elif text[-1] in "#*_":
        text = text.rstrip("#*_ ")
    key = text.lower()
    function = _function_words()
    if len(text) <= _SHORT and text[-1:] not in _MAY_END:
        tokens = key.split()
        words = frozenset(tokens if "".join(tokens).isalnum() else _TOKEN.findall(key))
        content = frozenset([word for word in tokens if len(word) > 3 and word not in function])
        functional, ends = len(words & function), False
    else:
        tokens = _TOKEN.findall(key, 0, _ENOUGH)
        words = frozenset(tokens)
        content = frozenset([word for word in words - function if len(word) > 3])
        functional = sum(map(function.__contains__, tokens))
        ends = _ENDS.search(text, max(0, len(text) - 6)) is not None
    n = read = len(tokens)
    if len(key) > _ENOUGH:
        n += key.count(" ", _ENOUGH)
    capitals = len(_CAPITAL.findall(text, 0, _ENOUGH))
    digits = len([1 for token in tokens if token[0].isdigit()]) if _DIGIT.search(key) else 0
    book = cue_book()
    cues = book.find(key, words)
    if digits and n <= 30 and _DAY.search(key):
        cues |= 1 << book.names.index("date")
    letters = capitals / read if read else 0.0
    own = (
        n,
        len(text),
        functional,
        functional / n if n else 0.0,
        ends,
        text[-1:] == ":",
        text[-3:] == "..." or text[-1:] == "…",
        text[:1] in _QUOTES,
        text.count("“") + text.count('"'),
        letters,
        digits / read if read else 0.0,
        bullet,
        heading,
        n >= _LONG_SENTENCE and _DATELINE.match(text) is not None,
        "you" in words or "your" in words,
        "we" in words or "our" in words or "us" in words,
        len(content),
    )
    prose = functional if ends or n >= _LONG_SENTENCE else 0
    return Block(key, cues, content, prose, n, functional, ends, letters, bullet == 1, heading, text, own)


@lru_cache(maxsize=8192)
def _look_at_short(text: str) -> Block:
    """The menus of the web say the same short things again and again."""
    return look_at(text)


def look_at_all(texts: Sequence[str]) -> list[Block]:
    """Look at every block of a page."""
    return [_look_at_short(text) if len(text) <= _SHORT else look_at(text) for text in texts]
