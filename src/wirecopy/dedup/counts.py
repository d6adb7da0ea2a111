"""Pages in, out on how many of them each line stands: counts that any number of workers make apart and merge."""

from __future__ import annotations

import struct
import sys
from array import array
from collections.abc import Iterable, Sequence
from hashlib import blake2b

import attrs

from wirecopy.dedup.keys import letters, line_keys, without_digits

__all__ = ["MASKED_LENGTH", "MOST_LENGTH", "CorpusCounts", "count_lines", "line_hashes"]

MOST_LENGTH = 160
"""Letters and digits of the longest line that is counted: agencies' paragraphs stand on many pages, but are story."""

MASKED_LENGTH = 34
"""Letters and digits of the longest line that is also counted without its digits ("12 comments", "Page 3 of 9")."""

_MAGIC = b"wirecopy counts 1\n"
_HEAD = struct.Struct("<qq")
_MASK = b"#"
"""Goes before a key without digits; no key has it, so the hash of "3 pages" without digits is not that of "pages"."""


@attrs.frozen
class CorpusCounts:
    """On how many pages each line stands, by the hash of the line.

    Counts are values: merging gives new ones, in any order and grouping the same ones. They can be pickled, and
    :meth:`to_bytes` gives the same bytes for the same counts on every machine.

    Args:
        pages: Number of pages that were counted.
        lines: Number of pages by 64-bit hash; see :func:`line_hashes`. It is not to be changed.

    Example:
        >>> monday = count_lines([["Our newsletter", "Talks end in Geneva"]])
        >>> tuesday = count_lines([["Our newsletter", "A storm nears"], ["OUR NEWSLETTER", "Markets fall"]])
        >>> both = monday.merge(tuesday)
        >>> both
        CorpusCounts(3 pages, 4 lines)
        >>> both == tuesday.merge(monday)
        True
    """

    pages: int = 0
    lines: dict[int, int] = attrs.field(factory=dict, hash=False)

    def __repr__(self) -> str:
        return f"CorpusCounts({self.pages} pages, {len(self.lines)} lines)"

    def merge(self, *others: CorpusCounts) -> CorpusCounts:
        """These counts and others together.

        Example:
            >>> CorpusCounts().merge() == CorpusCounts()
            True
        """
        lines = dict(self.lines)
        for other in others:
            for name, pages in other.lines.items():
                lines[name] = lines.get(name, 0) + pages
        return CorpusCounts(self.pages + sum(other.pages for other in others), lines)

    def frequent(self, min_pages: int) -> CorpusCounts:
        """Only the lines that stand on *min_pages* pages or more: small enough to send to every worker.

        Merge first and thin out last: a line that is rare in each part may be frequent in the whole.

        Example:
            >>> counts = count_lines([["Our newsletter", "Talks end"], ["Our newsletter", "A storm nears"]])
            >>> counts.frequent(2)
            CorpusCounts(2 pages, 1 lines)
        """
        return CorpusCounts(self.pages, {name: pages for name, pages in self.lines.items() if pages >= min_pages})

    def to_bytes(self) -> bytes:
        """The counts as bytes, for a file or another process; 16 bytes a line.

        Example:
            >>> counts = count_lines([["Our newsletter"]])
            >>> CorpusCounts.from_bytes(counts.to_bytes()) == counts
            True
        """
        names = array("q", sorted(self.lines))
        pages = array("q", [self.lines[name] for name in names])
        if sys.byteorder == "big":
            names.byteswap()
            pages.byteswap()
        return b"".join((_MAGIC, _HEAD.pack(self.pages, len(names)), names.tobytes(), pages.tobytes()))

    @classmethod
    def from_bytes(cls, data: bytes) -> CorpusCounts:
        """The counts that :meth:`to_bytes` wrote.

        Raises:
            ValueError: The bytes are something else, or are cut short.

        Example:
            >>> CorpusCounts.from_bytes(b"Talks end")
            Traceback (most recent call last):
              ...
            ValueError: not corpus counts: the data do not begin with b'wirecopy counts 1\\n'
        """
        if not data.startswith(_MAGIC):
            raise ValueError(f"not corpus counts: the data do not begin with {_MAGIC!r}")
        body = len(_MAGIC) + _HEAD.size
        total, size = _HEAD.unpack_from(data, len(_MAGIC)) if len(data) >= body else (0, 0)
        if len(data) < body or size < 0 or len(data) != body + 16 * size:
            raise ValueError(f"not whole corpus counts: {len(data)} bytes where {body + 16 * size} belong")
        names, pages = array("q"), array("q")
        names.frombytes(data[body : body + 8 * size])
        pages.frombytes(data[body + 8 * size :])
        if sys.byteorder == "big":
            names.byteswap()
            pages.byteswap()
        return cls(total, dict(zip(names, pages, strict=True)))


def count_lines(pages: Iterable[Sequence[str]]) -> CorpusCounts:
    """Count on how many pages each line stands. A line that stands twice on a page counts once.

    Blank lines are not counted, nor are lines of more than 160 letters and digits. Lines are the same as
    :func:`wirecopy.dedup.drop_repeats` has it; those of at most 34 letters and digits are counted a second time
    without their digits.

    Args:
        pages: The pages, each as its lines.

    Raises:
        TypeError: A page is one ``str``.

    Example:
        >>> count_lines([["Share", "Share", "3 comments"], ["share |", "12 comments"]])
        CorpusCounts(2 pages, 4 lines)

    Source:
        The hash is BLAKE2b of 8 bytes: the same in every process and on every machine, unlike ``hash()``. Among two
        million different lines the chance that any two share one is 1 in 9 million.
    """
    total = 0
    lines: dict[int, int] = {}
    for rows in pages:
        if isinstance(rows, str):
            raise TypeError("count_lines() needs pages as their lines, got a str; split it, as with page.rows")
        total += 1
        found = {name for pair in line_hashes(rows) for name in pair if name is not None}
        for name in found:
            lines[name] = lines.get(name, 0) + 1
    return CorpusCounts(total, lines)


def line_hashes(rows: Sequence[str]) -> list[tuple[int | None, int | None]]:
    """The hashes by which lines are counted, for engines that do the counting themselves.

    Args:
        rows: Lines of one page.

    Returns:
        For each row its hash and the hash of the row without digits, each None where the row is not counted so.
        Signed integers of 64 bits.

    Example:
        >>> line_hashes(["", "Share"])
        [(None, None), (998939113768177706, None)]
        >>> once, again = line_hashes(["3 comments", "12 comments"])
        >>> once[0] == again[0], once[1] == again[1]
        (False, True)
    """
    keys = line_keys(rows)
    plain = [key for key in dict.fromkeys(keys) if key and _is_at_most(MOST_LENGTH, key)]
    digits = [key for key in plain if not key.isalpha() and _is_at_most(MASKED_LENGTH, key)]
    masked = {key: bare for key in digits if (bare := without_digits(key)) and bare != key}
    names = dict(zip(plain, _hashes(plain), strict=True))
    others = dict(zip(masked, _hashes([_MASK + bare for bare in masked.values()]), strict=True))
    return [(names.get(key), others.get(key)) for key in keys]


def _hashes(keys: Iterable[bytes]) -> array[int]:
    found = array("q", b"".join([blake2b(key, digest_size=8).digest() for key in keys]))
    if sys.byteorder == "big":
        found.byteswap()
    return found


def _is_at_most(length: int, key: bytes) -> bool:
    """Whether a key has at most so many characters; each takes one to four bytes."""
    size = len(key)
    return size <= length or (size <= 4 * length and letters(key) + size - len(without_digits(key)) <= length)
