"""A piece of English text in, its tokens out, each with a code that says what it can be in a time expression."""

from __future__ import annotations

import re
from functools import cached_property
from itertools import accumulate, repeat

import attrs

from wirecopy.dates.english.vocabulary import DIGIT_KINDS, SPACE, UNKNOWN, TimeWords, digit_shape

__all__ = ["TimeTokens", "read_time_tokens"]

_TOKEN = re.compile(
    # the first branch is the second one's, faster for words without accents
    r"[a-zA-Z]++(?![^\W\d_]) ?|[^\W\d_]++ ?|\s{1,64}"
    r"|(?:\d{1,2}:\d\d(?::\d\d)?(?![\d:])"
    r"|\d{1,18}(?:,\d{3}){0,6}(?:\.(?!\d\d ?[aApP]\.?[mM]\b)\d{1,18})?(?:st|nd|rd|th|ST|ND|RD|TH|s|%)?(?![^\W_])"
    r"|\d{1,18}"
    r"|[$£€¥][^\S\n]?\d{1,18}(?:[.,]\d{1,18}){0,6}|.) ?",
    re.DOTALL,
)
"""Together the tokens are the text: the space behind a token belongs to it. Money is one token, so is a share; the
two numbers of "10.30pm" are two."""


@attrs.frozen
class TimeTokens:
    """The tokens of a piece of text; together they are the piece.

    Args:
        codes: One character a token: ``x`` for what cannot stand in a time expression, and for a break between
            paragraphs; ``" "`` for other white space than one space; a sign for itself; a code of the vocabulary for
            any other.
        words: The tokens without the space behind them.
        pieces: The tokens with the space behind them.
        start: Where the first one starts.

    Offsets:
        Code points of the text that was read.
    """

    codes: str
    words: list[str]
    pieces: list[str]
    start: int

    @cached_property
    def starts(self) -> list[int]:
        """Where each token starts, and behind the last where the piece stops."""
        return list(accumulate(map(len, self.pieces), initial=self.start))

    def stop(self, token: int) -> int:
        """Where a token stops, without the space behind it."""
        return self.starts[token] + len(self.words[token])

    def touches(self, token: int) -> bool:
        """Whether the next token follows without a space."""
        return len(self.words[token]) == len(self.pieces[token]) and self.codes[token + 1 : token + 2] != SPACE


def read_time_tokens(text: str, start: int, stop: int, words: TimeWords) -> TimeTokens:
    """Read the tokens of ``text[start:stop]``."""
    pieces = _TOKEN.findall(text, start, stop)
    tokens = list(map(str.rstrip, pieces))
    codes = list(map(words.codes.get, tokens, repeat(UNKNOWN)))
    # white space, and numbers that the table does not list: all of them sort before the colon
    for at in [at for at, token in enumerate(tokens) if token[:1] < ":" and codes[at] == UNKNOWN]:
        codes[at] = _code(tokens[at] or pieces[at], words)
    return TimeTokens("".join(codes), tokens, pieces, start)


def _code(token: str, words: TimeWords) -> str:
    if token.isspace():
        return UNKNOWN if token.count("\n") > 1 else SPACE
    if token[0].isdigit():
        shape = digit_shape(token)
        return words.digits[frozenset(DIGIT_KINDS[shape])] if shape else UNKNOWN
    return UNKNOWN
