"""The packaged list of time words in, one table of codes out: what each word can be in a time expression."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from wirecopy.lexicon import load_lexicon

__all__ = ["SPACE", "UNKNOWN", "TimeWords", "read_time_words"]

SPACE, UNKNOWN = " ", "x"
_SIGNS = {
    ",": ",", ".": ".", "-": "-", "–": "-", "‐": "-", "‑": "-", "/": "/", "'": "'", "’": "'", "‘": "'", "`": "'",
    "(": "(", ")": ")", " ": SPACE, "\n": SPACE, "\xa0": SPACE, "\u202f": SPACE, "\u2009": SPACE,
}  # fmt: skip
"""Signs that may stand inside a time expression, and the codes that stand for them."""
_FIRST_CODE = 0xE000


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


def digit_shape(token: str) -> str:
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


_CORE = (
    "MONTH SHORTDAY WEEKDAY WEEKDAYS UNIT WEEKEND WEEKENDS SEASON SEASONS DAYPART DAYPARTS DEICTIC DECADE OFTEN "
    "REFERENCE NOON CLOCK YEAR HALFDAY HOLIDAY SHORTYEAR HHMM TENS tonight ago moment period time run clock"
).split()


def read_time_words(parts: Iterable[str], holidays: Iterable[str]) -> TimeWords:
    """Make the codes.

    Args:
        parts: The parts of the shapes of all rules: kinds of words, and words that they spell out; the kind of such a
            word is the word itself. Words of kinds that no shape has are known to the readers, but have no code.
        holidays: First words of the names of holidays.
    """
    used = set(parts)
    kinds: dict[str, set[str]] = {}
    values: dict[str, dict[str, str]] = {}
    names: set[str] = set()
    for word, kind, value, case in load_lexicon("time_words").entries:
        if kind in used:
            kinds.setdefault(word, set()).add(kind)
        values.setdefault(kind, {})[word] = value
        if case == "name":
            names.add(word)
    for zone, *_ in load_lexicon("time_zones").entries:
        kinds.setdefault(zone, set()).add("ZONE")
    for word in used:
        if word.islower():
            kinds.setdefault(word, set()).add(word)
    for word in holidays:
        kinds.setdefault(word, set()).add("HOLIDAY")
    sets: dict[frozenset[str], str] = {}

    def code(of: Iterable[str]) -> str:
        return sets.setdefault(frozenset(of), chr(_FIRST_CODE + len(sets)))

    codes: dict[str, str] = {}
    for word, of in sorted(kinds.items()):
        made = code(of)
        spelt = {word} if "ZONE" in of else {word.capitalize(), word.upper()}
        if word not in names and "ZONE" not in of:
            spelt.add(word)
        codes.update(dict.fromkeys(spelt, made))
    digits = {frozenset(of): code(of) for of in DIGIT_KINDS.values()}
    listed = [str(number) for number in range(2100)] + [f"0{number}" for number in range(10)]
    for number in listed:
        codes[number] = digits[frozenset(DIGIT_KINDS[digit_shape(number)])]
    all_kinds = {kind for of in sets for kind in of}
    classes = {kind: "[" + "".join(sorted(c for of, c in sets.items() if kind in of)) + "]" for kind in all_kinds}
    core = re.compile("[" + "".join(sorted(c for of, c in sets.items() if of.intersection(_CORE))) + "]")
    return TimeWords(codes={**codes, **_SIGNS}, digits=digits, values=values, classes=classes, core=core)
