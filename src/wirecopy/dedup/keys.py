"""Lines in, keys out: two lines that a reader takes for the same line have the same key.

A key is made for a whole page at once, because a handful of passes over one long string costs far less than a
handful of passes over every line.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

__all__ = ["identity", "letters", "line_key", "line_keys", "without_digits"]

_FREQUENT = "\u2018\u2019\u201c\u201d\u2013\u2014\u00a0\u00a9"
"""Marks that nearly every page has: one replacement each, same length, is the cheapest way to lose them."""


def _runs(mark: bytes) -> re.Pattern[bytes]:
    """A pattern for a mark and what follows of its kind, all at once: each match costs a hundred bytes for a while."""
    return re.compile(rb"%b(?:%b)*+" % (mark, mark))


_RARE = (
    # U+0080 to U+00BF without currency, fractions, degrees and letters: C1 controls, « » · ® § soft hyphen
    (b"\xc2", _runs(rb"\xc2[\x80-\xa1\xa6-\xa9\xab-\xaf\xb4\xb6-\xb8\xbb\xbf]")),
    # general punctuation, arrows, technical and geometric signs, dingbats, ™
    (b"\xe2", _runs(rb"\xe2(?:[\x80\x81\x86\x87\x8c-\x8f\x94-\x9e\xac\xad][\x80-\xbf]|\x84\xa2)")),
    # CJK punctuation, ideographic space
    (b"\xe3", _runs(rb"\xe3\x80[\x80-\x84\x88-\x9f]")),
    # variation selector of emoji, byte order mark, full-width punctuation
    (b"\xef", _runs(rb"\xef(?:\xb8\x8f|\xbb\xbf|\xbc[\x81-\x83\x86-\x8f\x9a-\xa0])")),
)
_LOWER = bytes(code + 32 if 65 <= code <= 90 else code for code in range(256))
_DROPPED = bytes(code for code in range(128) if not chr(code).isalnum() and chr(code) not in "\n$%")
_DROPPED_IN_ROW = _DROPPED + b"\n"
_DIGITS = b"0123456789"
_NOT_LETTERS = _DIGITS + bytes(range(0x80, 0xC0))
"""Digits, and the bytes of UTF-8 that only go on with a character."""
_NUMBER = re.compile(r"(?:(?<!\w)[-–−])?\d+(?:[.,:]\d+)*", re.ASCII)
_AT_ONCE = 1024
"""Rows that are joined; more of them only wait for memory, and one wide character widens all."""


def line_keys(rows: Sequence[str]) -> list[bytes]:
    """The keys of the rows of a page.

    What is left of a row: letters, digits, ``$`` and ``%`` and other currency signs. White space of any kind,
    bullets, heading and list marks, separators, quotes, dashes and all other punctuation go, and A to Z become
    a to z. A row of which nothing is left has the key ``b""``.

    Args:
        rows: Rows without their line breaks; a break inside a row counts as a space.

    Returns:
        One key a row, UTF-8.

    Example:
        >>> line_keys(["  • Talks end in Geneva\\u00a0 | ", "## TALKS END IN GENEVA.", "- -"])
        [b'talksendingeneva', b'talksendingeneva', b'']
    """
    if len(rows) > _AT_ONCE:
        parts = [line_keys(rows[start : start + _AT_ONCE]) for start in range(0, len(rows), _AT_ONCE)]
        return [key for part in parts for key in part]
    keys = _keys_of("\n".join(rows))
    if len(keys) != len(rows):
        keys = _keys_of("\n".join([row.replace("\n", " ") for row in rows]))
    return keys if rows else []


def line_key(row: str) -> bytes:
    """The key of one row; see :func:`line_keys`.

    Example:
        >>> line_key("“It’s $5”")
        b'its$5'
    """
    if row.isascii():
        return row.encode().translate(_LOWER, _DROPPED_IN_ROW)
    return _keys_of(row.replace("\n", " "))[0]


def identity(row: str, key: bytes) -> bytes:
    """The key with the numbers of the row as they are written, so that 1.5, 15 and -15 stay apart.

    Args:
        row: The row.
        key: Its key.

    Example:
        >>> identity("Up 1.5 points", line_key("Up 1.5 points"))
        b'up15points 1.5'
    """
    if key.isalpha():
        return key
    numbers = " ".join(_NUMBER.findall(row)).replace("–", "-").replace("−", "-")
    return b"%b %b" % (key, numbers.encode()) if numbers else key


def letters(key: bytes) -> int:
    """How many characters of a key are not digits.

    Example:
        >>> letters(line_key("14 ministers met in Tromsø"))
        20
    """
    return len(key.translate(None, _NOT_LETTERS))


def without_digits(key: bytes) -> bytes:
    """A key without its digits.

    Example:
        >>> without_digits(line_key("3 of 12"))
        b'of'
    """
    return key.translate(None, _DIGITS)


def _keys_of(text: str) -> list[bytes]:
    for mark in _FREQUENT:
        text = text.replace(mark, " ")
    data = text.encode("utf-8", "surrogatepass")
    for lead, marks in _RARE:
        if lead in data:
            data = marks.sub(b"", data)
    return data.translate(_LOWER, _DROPPED).split(b"\n")
