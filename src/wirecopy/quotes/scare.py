"""Words in quotation marks in, whether they are a name or a doubted word instead of a quote out."""

from __future__ import annotations

from functools import cache

from wirecopy.lexicon.load import load_lexicon
from wirecopy.quotes.marks import Quoted
from wirecopy.sentences import read_words

__all__ = ["is_scare"]

_FEW = 3
"""Words of a doubted word or nickname, at most; a name may have twice as many."""
_BEFORE = 40
"""Characters before a quote in which a word that leads in a name is looked for."""
_BETWEEN = frozenset(("a", "an", "as", "the", "“", '"', "‘", "'", "«"))


def is_scare(text: str, quoted: Quoted, *, attributed: bool, direct: bool) -> bool:
    """Whether quotation marks set off a name, a nickname or a doubted word.

    Args:
        text: The text of the page.
        quoted: What stands between the marks.
        attributed: Whether a verb of saying goes with it.
        direct: Whether it is a sentence.

    Example:
        >>> text = "a so-called “buffer zone”"
        >>> is_scare(text, Quoted(start=13, stop=24, paragraph=0), attributed=False, direct=False)
        True
    """
    inside = text[quoted.start : quoted.stop]
    words = [word for word in inside[:200].split() if any(char.isalnum() for char in word)]
    if not words:
        return True
    before = read_words(text, max(0, quoted.start - _BEFORE), quoted.start).lows
    while before and before[-1] in _BETWEEN:
        before.pop()
    if len(words) <= 2 * _FEW and before and before[-1] in _naming():
        return True
    if direct and attributed:
        return False
    ends = inside.rstrip()[-1:] in ".,!?"
    if len(words) == 1:
        return not (attributed and ends)
    if all(word[0].isupper() or not word[0].isalpha() or len(word) <= 3 for word in words) and not ends:
        return len(words) <= 2 * _FEW and words[-1][0].isupper()  # “Open Door”
    return len(words) <= _FEW and not attributed


@cache
def _naming() -> frozenset[str]:
    return frozenset(word for (word,) in load_lexicon("naming_words").entries)
