"""The packaged list of time words in, one table of codes out: what each word can be in a time expression."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from functools import cache

import attrs

from wirecopy.lexicon import load_lexicon

__all__ = ["DIGIT_KINDS", "SPACE", "UNKNOWN", "TimeWords", "digit_shape", "read_time_words"]

SPACE, UNKNOWN = " ", "x"
"""The codes of white space, and of what cannot stand in a time expression."""
_SIGNS = {
    ",": ",", ".": ".", "-": "-", "–": "-", "‐": "-", "‑": "-", "/": "/", "'": "'", "’": "'", "‘": "'", "`": "'",
    "(": "(", ")": ")", " ": SPACE, "\n": SPACE, "\xa0": SPACE, "\u202f": SPACE, "\u2009": SPACE,
}  # fmt: skip
"""Signs that may stand inside a time expression, and the codes that stand for them."""
_LISTED = 2100
"""Numbers in digits below it have their code in the table."""
_FIRST_CODE = 0xE000
"""The first code point for private use: codes are no letter, digit or sign of any text."""
DIGIT_KINDS = {
    "clock": ("CLOCK",),
    "day": ("NUMBER", "DAY", "HOUR", "SHORTYEAR"),
    "hour": ("NUMBER", "HOUR", "SHORTYEAR"),
    "two": ("NUMBER", "SHORTYEAR"),
    "year": ("NUMBER", "YEAR", "HHMM"),
    "four": ("NUMBER", "HHMM"),
    "number": ("NUMBER",),
    "dayth": ("DAY", "ORDINAL"),
    "nth": ("ORDINAL",),
    "decade": ("DECADE",),
}
"""The shapes of tokens that begin with a digit, and the kinds of each."""
_CORE = (
    "MONTH SHORTDAY WEEKDAY WEEKDAYS UNIT WEEKEND WEEKENDS SEASON SEASONS DAYPART DAYPARTS DEICTIC DECADE OFTEN "
    "REFERENCE NOON CLOCK YEAR HALFDAY HOLIDAY SHORTYEAR HHMM TENS tonight ago moment period time run clock"
).split()
"""Kinds, and words that a shape spells out, one of which every shape has: where none stands no rule is tried."""


@attrs.frozen(kw_only=True)
class TimeWords:
    """The codes of words.

    A word may be of several kinds ("second" is a unit and an ordinal), so a code is one character for one *set* of
    kinds, and ``classes`` gives for each kind the codes that include it.

    Args:
        codes: Word, as it may be spelt, to its code.
        digits: For the tokens that begin with a digit: the kinds of the token to its code.
        values: Kind to the values of its words, in small letters.
        classes: Kind to a pattern class of its codes.
        core: One of the codes without which there is no time expression.
    """

    codes: dict[str, str]
    digits: dict[frozenset[str], str]
    values: dict[str, dict[str, str]]
    classes: dict[str, str]
    core: re.Pattern[str]


def digit_shape(token: str) -> str:
    """The name of the shape of a token that begins with a digit; "" for one that no time expression has.

    Example:
        >>> [digit_shape(token) for token in ("13:30", "22", "22nd", "1998", "1970s", "5%")]
        ['clock', 'day', 'dayth', 'year', 'decade', '']
    """
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


def read_time_words(parts: Iterable[str], holidays: Iterable[str]) -> TimeWords:
    """Make the codes.

    Args:
        parts: The parts of the shapes of all rules: kinds of words, and words that they spell out; the kind of such a
            word is the word itself. Words of kinds that no shape has are known to the readers, but have no code.
        holidays: First words of the names of holidays.

    Returns:
        The codes, which differ from one list of *parts* to another, and the values, which do not.

    Example:
        >>> words = read_time_words(["last", "MONTH", "UNIT"], [])
        >>> words.values["MONTH"]["april"], words.codes["April"] in words.classes["MONTH"]
        ('4', True)
        >>> "april" in words.codes
        False
    """
    values: dict[str, dict[str, str]] = {}
    for word, kind, value, _ in load_lexicon("time_words").entries:
        values.setdefault(kind, {})[word] = value
    sets: dict[frozenset[str], str] = {}

    def code(kinds: Iterable[str]) -> str:
        return sets.setdefault(frozenset(kinds), chr(_FIRST_CODE + len(sets)))

    codes: dict[str, str] = {}
    for word, kinds in sorted(_kinds(set(parts), holidays).items()):
        codes.update(dict.fromkeys(_spellings(word, kinds), code(kinds)))
    digits = {frozenset(kinds): code(kinds) for kinds in DIGIT_KINDS.values()}
    # the numbers that stand in nearly every date, so that most need no second look
    for number in (*map(str, range(_LISTED)), *(f"0{digit}" for digit in range(10))):
        codes[number] = digits[frozenset(DIGIT_KINDS[digit_shape(number)])]
    classes = {kind: _class(sets, {kind}) for kind in {kind for kinds in sets for kind in kinds}}
    core = re.compile(_class(sets, _CORE))
    return TimeWords(codes={**codes, **_SIGNS}, digits=digits, values=values, classes=classes, core=core)


def _kinds(used: set[str], holidays: Iterable[str]) -> dict[str, set[str]]:
    """The words that may stand in a shape, and the kinds of each; phrases are made of words and have none."""
    kinds: dict[str, set[str]] = {}
    for word, kind, *_ in load_lexicon("time_words").entries:
        if kind in used and " " not in word:
            kinds.setdefault(word, set()).add(kind)
    for zone, *_ in load_lexicon("time_zones").entries:
        kinds.setdefault(zone, set()).add("ZONE")
    for word in used:
        if word.islower():
            kinds.setdefault(word, set()).add(word)
    for word in holidays:
        kinds.setdefault(word, set()).add("HOLIDAY")
    return kinds


def _spellings(word: str, kinds: set[str]) -> set[str]:
    """The ways to spell a word: names ("April") never in small letters, time zones ("EST") as they are listed."""
    if "ZONE" in kinds:
        return {word}
    spelt = {word.capitalize(), word.upper()}
    return spelt if word in _names() else {*spelt, word}


@cache
def _names() -> frozenset[str]:
    return frozenset(word for word, _, _, case in load_lexicon("time_words").entries if case == "name")


def _class(sets: Mapping[frozenset[str], str], kinds: Collection[str]) -> str:
    """The pattern class of the codes that have one of some kinds."""
    return "[" + "".join(sorted(code for of, code in sets.items() if of.intersection(kinds))) + "]"
