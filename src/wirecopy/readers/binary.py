"""Bytes or a text in, the reason why they are not the text of a page out, or None."""

from __future__ import annotations

from typing import Final

import regex

__all__ = ["control_problem", "doubled_problem", "html_problem", "magic_problem"]

_UNPACK = "compressed; unpack it first (only gzip is unpacked here)"
_CONVERT = "get its text out with a tool made for that"

MAGIC: Final = (
    (b"\x89PNG\r\n\x1a\n", "a PNG image", _CONVERT),
    (b"\xff\xd8\xff", "a JPEG image", _CONVERT),
    (b"GIF8", "a GIF image", _CONVERT),
    (b"%PDF-", "a PDF document", _CONVERT),
    (b"{\\rtf", "an RTF document", _CONVERT),
    (b"\xd0\xcf\x11\xe0", "an old Office document", _CONVERT),
    (b"PK\x03\x04", "a zip archive or an Office document", "unpack or convert it first"),
    (b"\x1f\x8b", "gzip data inside gzip data", "compressed twice; unpack it once"),
    (b"BZh", "bzip2 data", _UNPACK),
    (b"\xfd7zXZ\x00", "xz data", _UNPACK),
    (b"\x28\xb5\x2f\xfd", "Zstandard data", _UNPACK),
    (b"7z\xbc\xaf\x27\x1c", "a 7z archive", _UNPACK),
)
"""First bytes, what they are the mark of, and what to do about it.

Source:
    The formats' own specifications; the marks are the ones that the file(1) command looks for.
"""

CONTROLS: Final = bytes(sorted({*range(0x20), 0x7F} - set(b"\t\n\v\f\r\x1b")))
"""Control characters that text does not use; ESC stays out, since ISO-2022 text is full of it."""

CONTROL_SHARE: Final = 0.02
"""The share of control characters, 0 to 1, above which bytes are no text.

In compressed or machine data every byte is about as likely as any other, so that about a tenth are control
characters; text has none, but for a stray one.
"""

_HOLES = b"\x81\x8d\x8f\x90\x9d"

# "Ã©", "â€™", "Ð¿": a letter that is a lead byte of UTF-8, and behind it one that is a trail byte.
_DOUBLED = regex.compile(
    "[\u00c2-\u00f4][\u0080-\u00bf\u0152\u0153\u0160\u0161\u0178\u017d\u017e\u0192\u02c6\u02dc\u2013-\u2122]"
)

# "<!DOCTYPE html>", '<?xml version="1.0"?> <html lang="en">'; white space or a mark before it.
_HTML = regex.compile(
    r"[\s\ufeff]*+(?:<\?xml[^<>]{0,200}>\s*+)?<(?:!doctype\s{1,20}+html|html)(?![^\s>])", regex.IGNORECASE
)


def magic_problem(raw: bytes) -> str | None:
    """Why bytes that begin like a well-known kind of file are no text, or None.

    Example:
        >>> magic_problem(b"%PDF-1.7 ...")
        'not text but a PDF document: get its text out with a tool made for that'
        >>> magic_problem(b"Talks ended.") is None
        True
    """
    for mark, kind, advice in MAGIC:
        if raw.startswith(mark):
            return f"not text but {kind}: {advice}"
    return None


def control_problem(raw: bytes) -> str | None:
    """Why bytes full of control characters are no text, or None.

    Example:
        >>> control_problem(bytes(range(256)))
        'not text: 27 of its 256 bytes are control characters; if it is text, say its encoding'
    """
    controls = len(raw) - len(raw.translate(None, CONTROLS))
    if controls <= CONTROL_SHARE * len(raw):
        return None
    return f"not text: {controls:,} of its {len(raw):,} bytes are control characters; if it is text, say its encoding"


def html_problem(text: str) -> str | None:
    """Why a text that begins as HTML does is not the text of a page, or None.

    Example:
        >>> html_problem("<!DOCTYPE html><p>Talks ended.") is None, html_problem("Talks ended.") is None
        (False, True)
    """
    if _HTML.match(text) is None:
        return None
    return (
        "not text but HTML: turn it into text first, with a tool such as inscriptis or html2text; "
        "if the tags are meant to be read, pass the string to wirecopy.parse()"
    )


def doubled_problem(text: str) -> str | None:
    """Why a text was turned into UTF-8 twice ("Ã©" for "é"), or None.

    Only a text that can be turned back as a whole counts: where one honest character stands beside the
    doubled ones, nothing is said, since then nobody can tell what is right.

    Example:
        >>> doubled_problem("La cafÃ© est fermÃ©e.")
        "encoded as UTF-8 twice ('Ã©' for 'é'); repair it, or say encoding='utf-8' to read it as it is"
        >>> doubled_problem("Le café est fermé.") is None
        True
    """
    found = None if text.isascii() else _DOUBLED.search(text)
    if found is None:
        return None
    for encoding in ("cp1252", "latin-1"):
        try:
            _turned_back(text, encoding)
        except UnicodeError:
            continue
        lead = ord(text[found.start()])
        shown = text[found.start() :][: 2 if lead < 0xE0 else 3 if lead < 0xF0 else 4]
        return (
            f"encoded as UTF-8 twice ({shown!r} for {_turned_back(shown, encoding)!r}); "
            "repair it, or say encoding='utf-8' to read it as it is"
        )
    return None


def _turned_back(text: str, encoding: str) -> str:
    if encoding == "cp1252":
        # Browsers read the five bytes that Windows-1252 leaves open as the control characters of Latin-1.
        for hole in _HOLES:
            text = text.replace(chr(hole), chr(0xDC00 + hole))
    return text.encode(encoding, "surrogateescape").decode("utf-8")
