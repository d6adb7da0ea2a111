"""Text from anywhere in, text that a terminal shows and does not obey out."""

from __future__ import annotations

import unicodedata
from collections.abc import Callable
from typing import Final

import regex

__all__ = ["UNSEEN", "fit", "visible"]

UNSEEN: Final = regex.compile(
    r"[[\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Cf}\p{Zl}\p{Zp}]--[\N{SOFT HYPHEN}\u061c\u200b-\u200f\u2060\ufeff]]", regex.V1
)
"""Characters that show nothing and may do something: controls, among them ESC and the C1 controls that start
sequences as ESC does; overrides and isolates of direction, which make a line read as it is not; line separators;
surrogates; what Unicode leaves unassigned. Joiners and marks of direction stay: Arabic and emoji need them."""

_TYPESET: Final = dict(
    zip(
        "‘’‚‛“”„‟‐‑‒–—―−•·×\N{NO-BREAK SPACE}\N{THIN SPACE}\N{NARROW NO-BREAK SPACE}┃┆",
        "''''" + '""""' + "-------*.x   |:",
        strict=True,
    )
)


def visible(text: str) -> str:
    r"""A text with every character that shows nothing written out, as Python writes it.

    A tab becomes a space. Letters of all scripts stay, and so do their joiners.

    Args:
        text: A text of a page, a file name, a message: anything.

    Example:
        >>> print(visible("a\x1b[2J title\n"))
        a\x1b[2J title\n
    """
    text = text.replace("\t", " ")
    return text if text.isascii() and text.isprintable() else UNSEEN.sub(_written_out, text)


def fit(text: str, encoding: str) -> str:
    r"""A text with what an encoding cannot hold put in other characters, so that it can be read.

    Quotes, dashes and bullets become their plain forms, letters lose their accents; what is then left is written
    out as a number.

    Args:
        text: Any text.
        encoding: Name of the encoding, as ``sys.stdout.encoding`` has it.

    Raises:
        LookupError: There is no such encoding.

    Example:
        >>> print(fit("NATO’s talks – in Zürich… ☃", "ascii"))
        NATO's talks - in Zurich... \u2603
    """
    if _holds(text, encoding):
        return text
    known: dict[str, str] = {}
    for char in set(text):
        known[char] = char if _holds(char, encoding) else _plain(char, encoding)
    return "".join(map(known.__getitem__, text))


def _written_out(found: regex.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode("ascii")


def _plain(char: str, encoding: str) -> str:
    ways: tuple[Callable[[str], str], ...] = (lambda char: _TYPESET.get(char, char), _without_marks)
    for way in ways:
        plain = way(char)
        if plain and _holds(plain, encoding):
            return plain
    return char.encode("unicode_escape").decode("ascii")


def _without_marks(char: str) -> str:
    parts = unicodedata.normalize("NFKD", char)
    return "".join(part for part in parts if not unicodedata.combining(part))


def _holds(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except UnicodeEncodeError:
        return False
    return True
