"""A line in, what its repeating proves out: whether it may go by itself, and what it adds to its block.

The policy of the package stands here, as constants with the reason for each.
"""

from __future__ import annotations

import re

from wirecopy.dedup.keys import letters, line_key, without_digits

__all__ = [
    "BLOCK_LETTERS",
    "BLOCK_LINES",
    "LINE_LETTERS",
    "LONGEST",
    "LOOK_BACK",
    "PREFIX",
    "SAME_PREFIX",
    "age_key",
    "cut_stem",
    "is_sentence",
    "stands_alone",
    "ticks",
    "weight",
]

LINE_LETTERS = 12
"""Letters that a line needs to be dropped by itself. Below are "Share", "Yes.", "1 - 0"."""

SENTENCE_LETTERS = 40
"""Letters that a sentence, or a piece of one, needs to be dropped by itself.

Short sentences recur on purpose: answers, refrains, remarks in a table. Menus, headlines and buttons have no full stop.
"""

BLOCK_LINES = 3
"""Different lines that a block of short lines needs before it counts as a copy."""

BLOCK_LETTERS = 30
"""Letters that the different lines of such a block need together; the heads of a table printed twice have fewer."""

LOOK_BACK = 64
"""Short lines in a row that may wait for the evidence of their block; it bounds the memory of a stream."""

NEAR_LETTERS = 24
"""Letters that a cut line, or a line with a ticking age, needs besides; and letters that a ticking line has at most."""

LONGEST = 240
"""Bytes of a key up to which a cut or ticking line is looked for; longer keys are folded in memory."""

PREFIX = 24
"""Bytes of a key by which the whole copy of a cut line is looked up."""

SAME_PREFIX = 8
"""Lines with the same prefix among which the whole copy of a cut line is looked for."""

_BEFORE = " \t\u00a0|•·»›“\"‘'(*#-+>"
_AFTER = " \t\u00a0|•·»›”\"’')*]"
_ENDS = tuple(".!?…:,;。！？।؟")
_CUTS = ("…", "...")
_AGE = re.compile(
    r"\b\d{1,4}\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|weeks?)\s{1,3}ago\b", re.IGNORECASE
)


def is_sentence(row: str) -> bool:
    """Whether a row reads as a sentence or as a piece of one: it ends like one or starts with a small letter.

    Example:
        >>> [is_sentence(row) for row in ("Yes.", "“Never again!” | ", "* our full review", "* Privacy policy")]
        [True, True, True, False]
    """
    if not row[-1:].isalnum() and row.rstrip(_AFTER).endswith(_ENDS):
        return True
    return not row[:1].isupper() and row.lstrip(_BEFORE)[:1].islower()


def stands_alone(row: str, key: bytes) -> bool:
    """Whether a row goes when its key was seen before, whatever stands around it; one of the two copies has to.

    Who repeats a sentence on purpose writes it the same way: of a headline with and one without a full stop, one is
    furniture.

    Args:
        row: The row.
        key: Its key.

    Example:
        >>> rows = ("Ceasefire talks resume", "He did not reply.", "1,024 - 2,048 - 4,096 - 8,192")
        >>> [stands_alone(row, line_key(row)) for row in rows]
        [True, False, False]

    Source:
        118 pages with a gold body, 3,380 story lines. With 12 letters as the only rule, 8 story lines went that are
        no copies; 6 of them are short sentences or pieces of sentences. Asking more of these loses 2% of the copies
        that are furniture.
    """
    if len(key) < LINE_LETTERS:
        return False
    count = len(key) if key.isalpha() else letters(key)
    return count >= SENTENCE_LETTERS or (count >= LINE_LETTERS and not is_sentence(row))


def weight(row: str, key: bytes) -> int:
    """How many letters a row adds to the evidence of its block; short sentences add nothing.

    Example:
        >>> weight("Politics", b"politics"), weight("Yes.", b"yes")
        (8, 0)
    """
    count = len(key) if key.isalpha() else letters(key)
    return 0 if count < SENTENCE_LETTERS and is_sentence(row) else count


def ticks(key: bytes, other: bytes) -> bool:
    """Whether two keys are the same but for digits: "3 min ago" and "5 min ago", "12 comments" and "9 comments".

    That is evidence only next to lines that repeat. By itself it is nearly always another date, another row of a
    table or another number of a list.

    Example:
        >>> ticks(b"3minago", b"5minago"), ticks(b"12", b"57")
        (True, False)
    """
    if len(key) > LONGEST or len(other) > LONGEST:
        return False
    bare = without_digits(key)
    return bool(bare) and len(bare) < NEAR_LETTERS and bare not in (key, other) and bare == without_digits(other)


def cut_stem(row: str, key: bytes) -> bytes | None:
    """The key of a row that ends in an ellipsis and is long enough to be found again, else None.

    Example:
        >>> cut_stem("Ministers agree on a plan for the…", b"ministersagreeonaplanforthe")
        b'ministersagreeonaplanforthe'
        >>> cut_stem("Well...", b"well")
    """
    if not row.rstrip(_AFTER).endswith(_CUTS):
        return None
    return key if len(key) <= LONGEST and letters(key) >= NEAR_LETTERS else None


def age_key(row: str) -> bytes | None:
    """The key of a row without the ages in it ("3 min ago"), or None when it has none or little besides.

    Example:
        >>> age_key("Ceasefire talks resume in Geneva 3 min ago")
        b'ceasefiretalksresumeingeneva'
        >>> age_key("3 min ago")
    """
    if len(row) < NEAR_LETTERS + len("3m ago") or " ago" not in row:
        return None
    bare, count = _AGE.subn("", row)
    key = line_key(bare) if count else b""
    return key if letters(key) >= NEAR_LETTERS else None
