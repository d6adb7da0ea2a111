"""The packaged word lists in, one table of codes out: what each word can be inside a date."""

from __future__ import annotations

from functools import cache

import attrs

from wirecopy.lexicon import load_lexicon

__all__ = ["FIXED", "Vocabulary", "load_vocabulary"]

FIXED = {
    "年": "Y", "년": "Y", "月": "M", "월": "M", "日": "D", "号": "D", "號": "D", "일": "D",
    "時": "H", "时": "H", "시": "H",
    "点": "H", "點": "H", "分": "I", "분": "I", "秒": "S", "초": "S", "t": "T",
}  # fmt: skip
"""Signs with a code of their own: the units of Chinese, Japanese and Korean, and the T of ISO 8601."""
_NONE = ""
_PUNCTUATION = {
    " ": _NONE, "\xa0": _NONE, "\u202f": _NONE, "\u200e": _NONE, "\u200f": _NONE, "\u200b": _NONE,
    "\u2060": _NONE, "\ufeff": _NONE, "*": _NONE,
    ",": ",", "，": ",", "、": ",", "،": ",", ";": ",",
    ".": ".", "．": ".", "॰": ".", "׳": ".", "…": ".",
    "/": "/", "／": "/", "⁄": "/",
    "-": "-", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "_": "-", "~": "-",
    ":": ":", "：": ":", "∶": ":",
    "'": "'", "’": "'", "‘": "'", "ʼ": "'",
    "(": "(", "（": "(", "[": "(", ")": ")", "）": ")", "]": ")",
    "|": "|", "•": "|", "·": "|", "∙": "|", "‧": "|", "⋅": "|", "@": "|", "»": "|", ">": "|", "+": "+",
}  # fmt: skip

"""Signs and the codes that stand for them; ``""`` for those that are read over."""


@attrs.frozen(kw_only=True)
class Vocabulary:
    """What each word can be inside a date.

    A word may be several things ("de" stands between day and month, and it is a Dutch ordinal ending), so a
    code is one character for one *set* of kinds, and ``classes`` gives for a kind all the codes that include
    it.

    Args:
        codes: Lower-case word or sign to code.
        months: Lower-case word to the months that it names: several where languages disagree ("listopada").
        weekdays: Lower-case word to the day of the week, Monday 1.
        halves: Lower-case word to the hours that it adds: 0 (am) or 12 (pm).
        zones: Abbreviations of time zones, in the case that they are written in.
        leading: First words of names of two words ("تشرين الثاني").
        english: Words among *months* that are English.
        classes: Kind to a pattern class of its codes.
    """

    codes: dict[str, str]
    months: dict[str, tuple[int, ...]]
    weekdays: dict[str, int]
    halves: dict[str, int]
    zones: frozenset[str]
    leading: frozenset[str]
    english: frozenset[str]
    classes: dict[str, str]


@cache
def load_vocabulary() -> Vocabulary:
    """Put the lists ``date_words``, ``date_glue`` and ``time_zones`` together, once.

    Example:
        >>> words = load_vocabulary()
        >>> words.months["novembre"], words.weekdays["vendredi"], words.halves["pm"]
        ((11,), 5, 12)
    """
    kinds: dict[str, set[str]] = {}
    months: dict[str, set[int]] = {}
    weekdays: dict[str, int] = {}
    halves: dict[str, int] = {}
    english: set[str] = set()
    for word, kind, value, languages in load_lexicon("date_words").entries:
        kinds.setdefault(word, set()).add(kind)
        if kind == "month":
            months.setdefault(word, set()).add(int(value))
            if "en" in languages.split():
                english.add(word)
        else:
            weekdays[word] = int(value)
    for word, kind, _ in load_lexicon("date_glue").entries:
        if kind in ("am", "pm"):
            halves[word] = 0 if kind == "am" else 12
            kind = "half"
        kinds.setdefault(word, set()).add(kind)
    sets: dict[frozenset[str], str] = {}
    codes = {
        word: sets.setdefault(frozenset(those), chr(0xE000 + len(sets)))
        for word, those in sorted(kinds.items())
        if word not in FIXED
    }
    names = {kind for those in sets for kind in those}
    classes = {
        kind: "[" + "".join(sorted(code for those, code in sets.items() if kind in those)) + "]" for kind in names
    }
    return Vocabulary(
        codes={**codes, **FIXED, **_PUNCTUATION},
        months={word: tuple(sorted(values)) for word, values in months.items()},
        weekdays=weekdays,
        halves=halves,
        zones=frozenset(zone for zone, *_ in load_lexicon("time_zones").entries),
        leading=frozenset(word.partition(" ")[0] for word in codes if " " in word),
        english=frozenset(english),
        classes=classes,
    )
