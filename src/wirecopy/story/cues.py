"""The words of a block in, its cues out: the wording that page templates repeat around every story."""

from __future__ import annotations

import re
from functools import cache

import attrs

from wirecopy.lexicon.load import load_lexicon

__all__ = ["CueBook", "cue_book", "cue_mask"]

_WORD = re.compile(r"\w+")
_HEAD = 400
"""Cues are looked for in this many characters at either end of a block; templates write no essays."""

_MARKS = " .:!*#|›»>[]()-–—"
"""Marks around a cue that do not count."""
_LINK = 80
"""A cue at the end counts in rows up to this length: links and headings, not sentences."""


@attrs.frozen
class CueBook:
    """Phrases by their longest word, so that only blocks that have the word are searched for the phrase.

    Args:
        names: The cues, sorted.
        triggers: For each trigger word its phrases: (phrase, cue number, place).
        words: The trigger words.
        marks: Phrases without a word in them ("@").
    """

    names: tuple[str, ...]
    triggers: dict[str, tuple[tuple[str, int, str], ...]] = attrs.field(repr=False, eq=False)
    words: frozenset[str] = attrs.field(repr=False, eq=False)
    marks: tuple[tuple[str, int, str], ...] = attrs.field(repr=False, eq=False)

    def find(self, low: str, words: frozenset[str]) -> int:
        """The cues of a block as a bit set: bit *n* stands for ``names[n]``.

        Args:
            low: The block in small letters.
            words: Its words in small letters.
        """
        found = 0
        for phrase, number, _place in self.marks:
            if phrase in low:
                found |= 1 << number
        hits = words & self.words
        if not hits:
            return found
        text = low if len(low) <= 2 * _HEAD else low[:_HEAD] + "\n" + low[-_HEAD:]
        whole = ""
        for word in hits:
            for phrase, number, place in self.triggers[word]:
                if found >> number & 1 or phrase not in text:
                    continue
                if place != "any":
                    whole = whole or text.strip(_MARKS)
                    if place == "whole":
                        hit = whole == phrase
                    elif place == "end":
                        hit = len(whole) <= _LINK and whole.endswith(phrase)
                    else:
                        hit = whole.startswith(phrase) and not whole[len(phrase) : len(phrase) + 1].isalnum()
                    if not hit:
                        continue
                found |= 1 << number
        return found


@cache
def cue_book() -> CueBook:
    """The cues of the packaged list ``cues``."""
    entries = load_lexicon("cues").entries
    names = tuple(sorted({cue for _phrase, cue, _place in entries}))
    triggers: dict[str, list[tuple[str, int, str]]] = {}
    marks = []
    for phrase, cue, place in entries:
        words = _WORD.findall(phrase)
        item = (phrase, names.index(cue), place)
        if words:
            triggers.setdefault(max(words, key=len), []).append(item)
        else:
            marks.append(item)
    frozen = {word: tuple(items) for word, items in triggers.items()}
    return CueBook(names, frozen, frozenset(frozen), tuple(marks))


@cache
def cue_mask(*cues: str) -> int:
    """The bit set of some cues.

    Raises:
        ValueError: There is no cue of that name.
    """
    names = cue_book().names
    return sum(1 << names.index(cue) for cue in cues)
