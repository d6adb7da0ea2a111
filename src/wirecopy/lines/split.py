"""Text in, the spans of its lines out."""

from __future__ import annotations

import regex

__all__ = ["BREAKS", "split_lines"]

BREAKS = ("\r\n", "\n", "\r", "\v", "\f", "\u2028", "\u2029")
"""What ends a line: CRLF, LF, CR, VT, FF, LINE SEPARATOR, PARAGRAPH SEPARATOR.

``str.splitlines`` also breaks at U+001C to U+001E, which are data separators, and at U+0085, which in scraped text
is nearly always the ellipsis of Windows-1252 read as Latin-1 and stands inside a sentence. They do not count here.
"""

_NOT_OURS = ("\x1c", "\x1d", "\x1e", "\x85")
_BREAK = regex.compile("\r\n|[\n\r\v\f\u2028\u2029]")


def split_lines(text: str) -> tuple[tuple[int, int], ...]:
    """Split a text into lines without loss.

    A break at the very end of the text ends the last line and opens no further one.

    Args:
        text: Any text.

    Returns:
        Start and stop of every line, its break left out. A line and the characters up to the start of the next
        line (or the end of the text) are the line and its break.

    Offsets:
        Half-open, in code points of *text*.

    Example:
        >>> split_lines("one\\r\\n\\ntwo")
        ((0, 3), (5, 5), (6, 9))
    """
    if any(mark in text for mark in _NOT_OURS):
        return _split_by_pattern(text)
    spans, start = [], 0
    for row in text.splitlines(keepends=True):
        stop = start + len(row)
        end = stop - 2 if row.endswith("\r\n") else stop - 1 if row[-1] in "\n\r\v\f\u2028\u2029" else stop
        spans.append((start, end))
        start = stop
    return tuple(spans)


def _split_by_pattern(text: str) -> tuple[tuple[int, int], ...]:
    spans, start = [], 0
    for found in _BREAK.finditer(text):
        spans.append((start, found.start()))
        start = found.end()
    if start < len(text):
        spans.append((start, len(text)))
    return tuple(spans)
