"""The words around a bare weekday or month in, the direction out: is it told as past or as still to come?"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from wirecopy.lexicon import load_lexicon

__all__ = ["find_tense"]

_BACK, _AHEAD = 16, 14
"""Tokens looked at before and behind an expression."""
_ENDS = frozenset('.!?;"”“:')
_AHEAD_OF_BE = frozenset(("to", "would", "may", "should"))
_NOW = frozenset(("is", "are", "being"))
_DETERMINERS = frozenset(("a", "an", "the", "its", "their", "his", "her", "this", "that"))
_WITH_FOR = 3
"""The side of words that point ahead only with "for" or "to" behind them: "set for", "planned for"."""
_MONTH = "May"
"""The month, which is no verb."""
_UNTIL = frozenset(("until", "till"))
"""Words before the end of a stretch that goes on, unless a verb behind it is past."""
_REACH = 3
"""Words before a form in -ed that can make it a part of something else: "to be held", "the planned"."""


def find_tense(words: Sequence[str], first: int, stop: int) -> int:
    """Tell from the words around an expression on which side of the day of publication it lies.

    The nearest verb decides, first of those before it: "said Friday" and "met on Friday" are past, "will meet on
    Friday", "is due Friday", "to be held Friday" and "as soon as Friday" are still to come. Then those behind it.

    Args:
        words: The tokens of the text.
        first: Number of the first token of the expression.
        stop: Number of the token behind its last.

    Returns:
        -1 for past, 1 for future, 0 when nothing tells.

    Source:
        ``lexicon/tense_words.tsv`` for irregular forms and for words that point ahead.

    Example:
        >>> words = "They will meet again on Friday .".split()
        >>> find_tense(words, 5, 6), find_tense("It said Friday".split(), 2, 3)
        (1, -1)
    """
    before = list(_before(words, first))
    if before and before[0] in _UNTIL and not any(_side(word, []) < 0 for word in _behind(words, stop)):
        return 1
    if before[:2] in (["as", "soon"], ["as", "early"], ["as", "late"]):
        return 1
    for at, word in enumerate(before):
        if at and before[at - 1] in ("for", "to") and _cues().get(word) == _WITH_FOR:
            return 1
        side = _side(word, before[at + 1 : at + 1 + _REACH])
        if side:
            return side
    for word in _behind(words, stop):
        side = _side(word, [])
        if side:
            return side
    return 0


def _side(word: str, before: Sequence[str]) -> int:
    """The side that one word puts an expression on; *before* are the words before it, the nearest first."""
    side = _cues().get(word, 0)
    if 0 < side < _WITH_FOR:
        return 1
    if side != -1 and not (len(word) > 4 and word.endswith("ed") and word not in _not_past()):
        return 0
    # "will be held", "is to be opened": the participle belongs to what governs it
    if any(_cues().get(one) == 2 for one in before) or (
        before[:1] == ["be"] and before[1:2] != [] and before[1] in _AHEAD_OF_BE
    ):
        return 1
    if before and (before[0] in _NOW or (before[0] in _DETERMINERS and side != -1)):
        return 0
    return -1


def _before(words: Sequence[str], first: int) -> Iterator[str]:
    """The words of the sentence before a place, the nearest first."""
    for at in range(first - 1, max(-1, first - 1 - _BACK), -1):
        word = words[at]
        if word in _ENDS and not (word == "." and at and len(words[at - 1]) <= 4 and words[at - 1][:1].isupper()):
            return
        if word[:1].isalpha() and word != _MONTH:
            yield word.lower()


def _behind(words: Sequence[str], stop: int) -> Iterator[str]:
    for at in range(stop, min(len(words), stop + _AHEAD)):
        if words[at] in _ENDS:
            return
        if words[at][:1].isalpha() and words[at] != _MONTH:
            yield words[at].lower()


@cache
def _cues() -> dict[str, int]:
    sides = {"past": -1, "future": 1, "future!": 2, "future-for": _WITH_FOR}
    return {word: sides[side] for word, side in load_lexicon("tense_words").entries if side in sides}


@cache
def _not_past() -> frozenset[str]:
    return frozenset(word for word, side in load_lexicon("tense_words").entries if side == "none")
