"""The shape of a rule in, the pattern over token codes out.

A shape is written the way a time expression looks: words in small letters stand for themselves, words in capitals for a
kind of word (``MONTH``, ``UNIT``: see ``lexicon/time_words.tsv``) or for a piece of a shape that has a name
(:data:`PIECES`), signs for themselves. What is in square brackets may be missing, ``|`` parts alternatives, round
brackets hold them together; ``( | )`` inside quotes stand for nothing else. Between the parts there may be a space.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

import regex

from wirecopy.dates.english.vocabulary import SPACE, TimeWords

__all__ = ["INLINE", "PIECES", "compile_shape", "shape_parts"]

_PART = regex.compile(r"[A-Z]+|[a-z]+|[\[\]()|]|[^\sA-Za-z]")

PIECES = {
    "COUNT": "([SINGLE] (VAGUE [of] | TENS - NUMBER | NUMBER [NUMBER] [NUMBER] [/ NUMBER]) "
    "[[-] and [-] (half | [SINGLE] [-] half | NUMBER [/ NUMBER])] "
    "| half [SINGLE] | [SINGLE] quarter [of] SINGLE | SINGLE)",
    "DATE": "(DAY | [TENS -] ORDINAL)",
    "ABOUT": "(APPROX | BOUND)",
    "APOSTROPHE": "(' s | ')",
    "SPOKEN": "(NUMBER TENS [-] [NUMBER] | two thousand [[and] NUMBER [- NUMBER]])",
}
"""Pieces that several shapes share. What a piece covers is a group with its name."""
INLINE = {
    "MONTHNAME": "(SHORTMONTH [.] | MONTH)",
    "HALF": "(HALFDAY | a . m [.] | p . m [.])",
    "YEARNAME": "(YEAR | ' SHORTYEAR)",
}
"""Pieces whose parts keep their own names."""


def shape_parts(shapes: Iterable[str]) -> set[str]:
    """The parts of shapes and of the pieces with names: kinds of words, and words that are spelt out.

    Example:
        >>> sorted(shape_parts(["the day before WEEKDAY"]) & {"WEEKDAY", "before", "ORDINAL", "fortnight"})
        ['ORDINAL', 'WEEKDAY', 'before']
    """
    return {part for shape in (*shapes, *PIECES.values(), *INLINE.values()) for part in _PART.findall(shape)}


def compile_shape(shape: str, words: TimeWords, pieces: Mapping[str, str]) -> regex.Pattern[str]:
    """Make the pattern of a shape.

    The first word of a kind is the group with the name of the kind, the second has a 2 behind it; a word that the shape
    spells out is a group too.

    Args:
        shape: The shape.
        words: The vocabulary.
        pieces: More pieces with names, beside :data:`PIECES`.
    """
    # a shape may begin with what may be missing: the space behind that is none of it
    return regex.compile(f"(?!{SPACE})" + "".join(_expand(shape, words, {**PIECES, **pieces}, {})))


def _expand(shape: str, words: TimeWords, pieces: Mapping[str, str], seen: dict[str, int] | None) -> Iterator[str]:
    first = True
    for part in _PART.findall(shape):
        space = "" if first else f"{SPACE}?"
        if part in ("[", "("):
            yield "(?:"
            continue
        if part in ("]", ")", "|"):
            yield ")?" if part == "]" else part
            continue
        if part.islower():
            yield space + _group(part, words.classes[part], seen)
        elif part in INLINE:
            yield "(?:" + space + "(?:" + "".join(_expand(INLINE[part], words, pieces, seen)) + "))"
        elif part in pieces:
            inner = "".join(_expand(pieces[part], words, pieces, None))
            yield space + _group(part, inner, seen)
        elif part.isupper():
            yield space + _group(part, words.classes[part], seen)
        else:
            yield space + regex.escape(part)
        first = False


def _group(name: str, pattern: str, seen: dict[str, int] | None) -> str:
    if seen is None:
        return f"(?:{pattern})"
    seen[name] = seen.get(name, 0) + 1
    return f"(?P<{name}{seen[name] if seen[name] > 1 else ''}>{pattern})"
