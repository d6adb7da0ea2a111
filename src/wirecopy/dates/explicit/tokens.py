"""A piece of text in, its tokens out, each with a code that says what it can be inside a date."""

from __future__ import annotations

from functools import cache

import attrs
import regex

from wirecopy.dates.explicit.vocabulary import FIXED, Vocabulary, load_vocabulary

__all__ = ["Tokens", "read_tokens"]

_TOKEN = regex.compile(r"\d+|[ap]\.\s?m\b\.?|[^\W\d_]+|[^\S\n\r\v\f\u2028\u2029]+|.", regex.IGNORECASE | regex.DOTALL)
_HUMP = regex.compile(r"(?<=\p{Ll})(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})", regex.VERSION1)
_BREAKS = "\n\r\v\f\u2028\u2029"
_WIDE = 5
"""A gap of as many white spaces parts two columns, not two words."""


@attrs.frozen
class Tokens:
    """The tokens of a piece of text.

    Args:
        codes: One character a token: ``n`` a number of one or two digits, ``y`` a year of four digits, ``q``
            three or four other digits, ``k`` eight digits that can be a day, ``N`` more digits, ``Z`` a time
            zone, ``g`` a gap, ``x`` any other word; punctuation stands for itself; words of the vocabulary
            have its codes.
        words: The tokens in small letters, digits as ASCII.
        starts: Where each starts.
        stops: Where each stops.

    Offsets:
        *starts* and *stops* count code points of the text that was read.
    """

    codes: str
    words: list[str]
    starts: list[int]
    stops: list[int]


def read_tokens(text: str, start: int, stop: int) -> Tokens:
    """Read the tokens of ``text[start:stop]``; white space has none unless it is wide.

    What a page glued together is taken apart: digits behind a year or a day ("November 21, 20255:50 PM"), and
    words ("TimesNovember 21").

    Example:
        >>> read_tokens("22.11.2024", 0, 10).codes
        'n.n.y'
    """
    vocabulary = load_vocabulary()
    known, leading = vocabulary.codes, vocabulary.leading
    codes: list[str] = []
    words: list[str] = []
    starts: list[int] = []
    stops: list[int] = []
    here = start
    for token in _TOKEN.findall(text, start, stop):
        at, here = here, here + len(token)
        word = token.lower()
        code = known.get(word)
        if code is None and token.isascii() and (word == token or word[1:] == token[1:]):
            # nearly every token: an unknown word, or a number that nothing is glued to
            if token.isalpha():
                code = "x" if token != "Z" else "Z"
            elif len(token) <= 2:
                code = "n" if token.isdecimal() else None
        if code is None:
            *glued, token = _parts(token, codes)
            for part in glued:
                code, word = _code(part, vocabulary)
                codes.append(code)
                words.append(word)
                starts.append(at)
                at += len(part)
                stops.append(at)
            code, word = _code(token, vocabulary)
            if words and words[-1] in leading and f"{words[-1]} {word}" in known:
                word = f"{words.pop()} {word}"
                code = known[word]
                at = starts.pop()
                del codes[-1], stops[-1]
        if code:
            codes.append(code)
            words.append(word)
            starts.append(at)
            stops.append(here)
    return Tokens("".join(codes), words, starts, stops)


def _parts(token: str, codes: list[str]) -> list[str]:
    """A token in parts, where a page glued two together."""
    if len(token) > 1 and token[0] in FIXED and not token[0].isascii() and codes and codes[-1] in "nyq":
        return [token[0], token[1:]]
    if len(token) <= 2:
        return [token]
    if token.isdecimal():
        cut = _glued("".join(codes[-6:]), token)
        return [token[:cut], token[cut:]] if cut else [token]
    if token.islower() or token[1:].islower() or not token[0].isalpha() or "." in token:
        return [token]
    return [hump for hump in _HUMP.split(token) if hump]


def _code(token: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """The code of a token, "" for none, and the word that it stands for."""
    head = token[0]
    if token.isdecimal():
        digits = token if token.isascii() else "".join([str(int(digit)) for digit in token])
        return _digits(digits), digits
    if head.isspace():
        return "g" if len(token) >= _WIDE or head in _BREAKS else "", ""
    if token in vocabulary.zones:
        return "Z", token
    word = token.lower()
    if "." in word:
        word = word[0] + "m"
    return vocabulary.codes.get(word, "x"), word


def _digits(digits: str) -> str:
    size = len(digits)
    if size <= 2:
        return "n"
    if size == 4:
        return "y" if digits[:2] in ("19", "20") else "q"
    if size == 3:
        return "q"
    if size == 8 and digits[:2] in ("19", "20") and "01" <= digits[4:6] <= "12" and "01" <= digits[6:] <= "31":
        return "k"
    return "N"


def _glued(before: str, digits: str) -> int:
    """How many digits of a run belong to the date that the codes before it have begun; 0 for all of them."""
    year, day = _unfinished()
    if 5 <= len(digits) <= 12 and digits[:2] in ("19", "20") and year.search(before):
        return 4
    return 2 if len(digits) in (3, 4) and day.search(before) else 0


@cache
def _unfinished() -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    """Codes that end where a year is due, and codes that end where a day is due."""
    kinds = load_vocabulary().classes
    month, of, ordinal = kinds["month"], kinds["of"], kinds["ordinal"]
    year = rf"(?:{month}\.?n{ordinal}?|n{ordinal}?\.?[-/]?{of}?{month}\.?)[-,./]?{of}?$|(?<![-./n])n([-./])n\1$"
    return regex.compile(year), regex.compile(r"y([-./])n\1$")
