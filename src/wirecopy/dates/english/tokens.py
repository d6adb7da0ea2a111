"""A piece of English text in, its tokens out, each with a code that says what it can be in a time expression."""

from __future__ import annotations

import re
from itertools import accumulate

import attrs

from wirecopy.dates.english.vocabulary import DIGIT_KINDS, SPACE, UNKNOWN, TimeWords

__all__ = ["TimeTokens", "read_time_tokens"]

_TOKEN = re.compile(
    r"[^\S\n]+|[ap]\.[^\S\n]?m\b\.?|[^\W\d_]+"
    r"|\d{1,2}:\d\d(?::\d\d)?(?![\d:])|\d{1,18}(?:,\d{3}){0,6}(?:\.\d{1,18})?(?:st|nd|rd|th|s|%)?(?![^\W_])|\d{1,18}"
    r"|[$£€¥][^\S\n]?\d{1,18}(?:[.,]\d{1,18}){0,6}|\s{1,64}|.",
    re.IGNORECASE | re.DOTALL,
)
"""Together the tokens are the text: white space is a token too. Money is one token, a share in per cent another."""


@attrs.frozen
class TimeTokens:
    """The tokens of a piece of text.

    Args:
        codes: One character a token: ``" "`` for white space, ``x`` for what cannot stand in a time expression, and
            for a break between paragraphs; a sign for itself; a code of the vocabulary for any other.
        words: The tokens as they stand in the text.
        starts: Where each starts, and behind the last where the text stops.

    Offsets:
        *starts* counts code points of the text that was read.
    """

    codes: str
    words: list[str]
    starts: list[int]


def read_time_tokens(text: str, start: int, stop: int, words: TimeWords) -> TimeTokens:
    """Read the tokens of ``text[start:stop]``."""
    tokens = _TOKEN.findall(text, start, stop)
    known = words.codes.get
    codes = [known(token) or _code(token, words) for token in tokens]
    return TimeTokens("".join(codes), tokens, list(accumulate(map(len, tokens), initial=start)))


def _code(token: str, words: TimeWords) -> str:
    head = token[0]
    if head == " " or head.isspace():
        return UNKNOWN if token.count("\n") > 1 else SPACE
    if head.isalpha():
        # "a.m." and "p.m." in any spelling
        return words.codes[head.lower() + "m"] if "." in token else UNKNOWN
    if head.isascii() and head.isdigit():
        shape = _shape(token)
        return words.digits[frozenset(DIGIT_KINDS[shape])] if shape else UNKNOWN
    return UNKNOWN


def _shape(token: str) -> str:
    """The name of the shape of a token that begins with a digit; "" for one that no time expression has."""
    if ":" in token:
        return "clock"
    last = token[-1]
    if last == "%":
        return ""
    if last == "s":
        digits = token[:-1]
        return "decade" if digits.isdecimal() and digits[-1] == "0" and len(digits) in (2, 4) else ""
    if last.isalpha():
        number = token[:-2]
        return ("dayth" if 0 < int(number) <= 31 else "nth") if number.isdecimal() and len(number) < 4 else ""
    if not token.isdecimal():
        return "number"
    value = int(token)
    if len(token) <= 2:
        return "day" if 0 < value <= 31 else "hour" if value <= 24 else "two"
    if len(token) == 4:
        return "year" if 1400 <= value < 2100 else "four" if value < 2400 else "number"
    return "number"
