"""A piece of English text in, its tokens out, each with a code that says what it can be in a time expression."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import accumulate, repeat

import attrs

from wirecopy.dates.english.vocabulary import DIGIT_KINDS, SPACE, UNKNOWN, TimeWords, digit_shape

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
    """The tokens of a piece of text; together they are the piece.

    Args:
        codes: One character a token: ``" "`` for white space, ``x`` for what cannot stand in a time expression, and
            for a break between paragraphs; a sign for itself; a code of the vocabulary for any other.
        words: The tokens as they stand in the text.
        start: Where the first one starts.

    Offsets:
        Code points of the text that was read.
    """

    codes: str
    words: list[str]
    start: int

    @cached_property
    def starts(self) -> list[int]:
        """Where each token starts, and behind the last where the piece stops."""
        return list(accumulate(map(len, self.words), initial=self.start))


def read_time_tokens(text: str, start: int, stop: int, words: TimeWords) -> TimeTokens:
    """Read the tokens of ``text[start:stop]``."""
    tokens = _TOKEN.findall(text, start, stop)
    codes = list(map(words.codes.get, tokens, repeat(UNKNOWN)))
    # white space in a row, and numbers that the table does not list: all of them sort before the colon
    for at in [at for at, token in enumerate(tokens) if token[0] < ":" and codes[at] == UNKNOWN]:
        codes[at] = _code(tokens[at], words)
    return TimeTokens("".join(codes), tokens, start)


def _code(token: str, words: TimeWords) -> str:
    if token.isspace():
        return UNKNOWN if token.count("\n") > 1 else SPACE
    if token[0].isdigit():
        shape = digit_shape(token)
        return words.digits[frozenset(DIGIT_KINDS[shape])] if shape else UNKNOWN
    return UNKNOWN
