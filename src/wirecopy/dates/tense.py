"""The words around a bare weekday or month in, the direction out: is it told as past or as still to come?"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from wirecopy.lexicon import load_lexicon

__all__ = ["find_tense"]

_BACK, _AHEAD = 28, 24
"""Tokens (white space among them) looked at before and behind an expression."""
_ENDS = frozenset(".!?;\"”“:")
_COMMA = frozenset(",()—")


def find_tense(words: Sequence[str], first: int, stop: int) -> int:
    """Tell from the words around an expression on which side of the day of publication it lies.

    The nearest verb decides: "said Friday", "met on Friday" are past; "will meet on Friday", "is due Friday", "plans to
    meet Friday" are still to come. A verb in the same clause counts before one behind a comma.

    Args:
        words: The tokens of the text, white space among them.
        first: Number of the first token of the expression.
        stop: Number of the token behind its last.

    Returns:
        -1 for past, 1 for future, 0 when nothing tells.

    Example:
        >>> words = "They will meet again on Friday .".split()
        >>> find_tense(words, 5, 6), find_tense("It said Friday".split(), 2, 3)
        (1, -1)
    """
    cues = _cues()
    said = 0
    for at in range(first - 1, max(-1, first - 1 - _BACK), -1):
        word = words[at]
        if word in _ENDS and not (word == "." and at and len(words[at - 1]) <= 4 and words[at - 1][:1].isupper()):
            break
        low = word.lower()
        side = cues.get(low, 0)
        if side == 2:
            # "will", "to", "due": what governs the verb behind it
            return 1
        if side == -2:
            return -1
        if side == 1 and not said:
            said = 1
        elif side == -1 and not said:
            # a participle behind a future cue ("to be held") is no past: look two words further
            before = [w.lower() for w in words[max(0, at - 6) : at] if not w.isspace()][-3:]
            if any(cues.get(w) == 2 for w in before):
                return 1
            if before and before[-1] in ("is", "are", "be", "being") and cues.get(low) == -1:
                said = 0
                continue
            return -1
        elif not said and len(low) > 4 and low.endswith("ed") and low not in _NOT_PAST:
            before = [w.lower() for w in words[max(0, at - 6) : at] if not w.isspace()][-3:]
            if any(cues.get(w) == 2 for w in before):
                return 1
            if before and before[-1] in ("is", "are", "be", "being", "the", "a", "an"):
                continue
            return -1
    if said:
        return said
    for at in range(stop, min(len(words), stop + _AHEAD)):
        word = words[at]
        if word in _ENDS:
            break
        low = word.lower()
        side = cues.get(low, 0)
        if side in (2, 1):
            return 1
        if side < 0 or (len(low) > 4 and low.endswith("ed") and low not in _NOT_PAST):
            return -1
    return 0


_NOT_PAST = frozenset(("united", "need", "indeed", "exceed", "proceed", "succeed", "hundred", "alleged", "limited"))


@cache
def _cues() -> dict[str, int]:
    sides = {"past": -1, "past!": -2, "future": 1, "future!": 2}
    return {word: sides[side] for word, side, *_ in load_lexicon("tense_words").entries}
