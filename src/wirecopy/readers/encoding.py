"""Bytes in, text out, with the encoding that gives the same bytes back."""

from __future__ import annotations

import codecs
import contextlib
from collections.abc import Callable
from typing import Final

import attrs
import regex

from wirecopy.readers.binary import control_problem, doubled_problem, magic_problem

__all__ = ["RULES", "Decoded", "check_encoding", "decode"]

BOMS: Final = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
"""Byte order marks. UTF-32 stands before UTF-16, whose mark it begins with. The big-endian names have no form
that writes a mark, so that there the mark stays in the text, as U+FEFF: else its bytes would be lost."""

CANDIDATES: Final = (
    *("cp1252", "cp1250", "iso8859_2", "cp1251", "koi8_u", "cp1253", "cp1254", "cp1255", "cp1256"),
    *("cp932", "euc_jp", "gb18030", "big5", "cp949"),
)
"""The encodings that statistics choose from: those in which pages were really written. A longer list makes
charset-normalizer read short Western texts as DOS code pages.

Source:
    203 pieces of up to 2,500 characters in 15 languages, encoded in 21 ways: 180 come back right with this
    list and with ties going to Windows-1252, 157 with charset-normalizer's own list and order. What stays
    wrong is mostly Turkish and Vietnamese, read as Windows-1252.
"""

FEW: Final = 0.01
"""The share of bytes beyond ASCII, 0 to 1, below which a page is English with quotation marks and the like.

Source:
    193 English pages in Windows-1252: statistics alone take 6 of them, all below this share, for Cyrillic,
    Japanese or Central European. Text in those has several times as many such bytes.
"""

SAMPLE: Final = 65_536
"""Bytes that the statistics look at, from the first line that is not ASCII."""

_HIGH = regex.compile(rb"[\x80-\xff]")
_ASCII = bytes(range(0x80))


@attrs.frozen(kw_only=True)
class Decoded:
    """Text and how it was read; ``text.encode(encoding, "surrogateescape")`` gives the bytes back.

    That holds for every encoding that was found here; one that the caller gave may have several ways to
    write a text.

    Args:
        text: The text, line breaks as they were. Bytes that mean nothing in *encoding* stand in it as the
            surrogates U+DC80 to U+DCFF.
        encoding: Name of the codec.
        confident: Whether the bytes prove the encoding; False for a good guess.
        how: Name of the rule that decided.
        problem: Why the bytes should not be read as they are, and what to do; else None. What is no text at
            all is given as Latin-1, which keeps every byte and means nothing.
    """

    text: str = attrs.field(repr=False)
    encoding: str
    confident: bool
    how: str
    problem: str | None = None


def decode(raw: bytes, encoding: str | None = None) -> Decoded:
    """Decode the bytes of a page without losing one of them.

    A byte order mark decides; then, where there are more control characters than text has, UTF-16 and UTF-32
    without a mark; then UTF-8 without an error; then UTF-8 with a few damaged bytes; then Windows-1252 where
    nearly all is ASCII; then statistics (charset-normalizer); and Windows-1252 where nothing speaks for
    anything else.

    Args:
        raw: Any bytes.
        encoding: Name of the encoding where the caller knows it; then no other is looked for.

    Raises:
        LookupError: There is no encoding of the name given.
        TypeError: *raw* is not bytes.

    Example:
        >>> decode("Où ? À Genève.".encode("cp1252"))
        Decoded(encoding='cp1252', confident=False, how='encoding:statistics', problem=None)
        >>> decode(b"\\xef\\xbb\\xbfTalks ended.\\r\\n").text
        'Talks ended.\\r\\n'
        >>> decode(b"%PDF-1.7").problem
        'not text but a PDF document: get its text out with a tool made for that'
    """
    if not isinstance(raw, bytes):
        raise TypeError(f"decode() needs bytes, got {type(raw).__name__}")
    if encoding is not None:
        return _given(raw, encoding)
    problem = magic_problem(raw)
    found = None if problem else _by_mark(raw)
    if found is None and problem is None:
        problem = control_problem(raw)
        found = _wide(raw) if problem else next(filter(None, (rule(raw) for rule in RULES)))
    if found is None:
        return _no_text(raw, problem or "not text")
    if found.encoding.startswith("utf") and found.problem is None:
        return attrs.evolve(found, problem=doubled_problem(found.text))
    return found


def check_encoding(encoding: str) -> None:
    """Raise a LookupError if there is no text encoding of a name; the empty string would be let through."""
    with contextlib.suppress(UnicodeError):
        b" ".decode(encoding, "replace")


def _given(raw: bytes, encoding: str) -> Decoded:
    check_encoding(encoding)
    try:
        text = raw.decode(encoding, "surrogateescape")
    except UnicodeError as exc:
        return _no_text(raw, f"not {encoding} all through ({exc}); leave the encoding out to have it looked for")
    return Decoded(text=text, encoding=encoding, confident=True, how="encoding:given")


def _no_text(raw: bytes, problem: str) -> Decoded:
    return Decoded(
        text=raw.decode("latin-1"), encoding="latin-1", confident=False, how="encoding:none", problem=problem
    )


def _by_mark(raw: bytes) -> Decoded | None:
    """``EF BB BF`` and the like: what the first bytes say."""
    marked = [encoding for mark, encoding in BOMS if raw.startswith(mark)]
    for encoding in marked:
        text = _round_trip(raw, encoding)
        if text is not None and (encoding == "utf-8-sig" or _looks_like_text(text.removeprefix("\ufeff"))):
            return Decoded(text=text, encoding=encoding, confident=not _escaped(text), how="encoding:mark")
    if marked:
        return _no_text(raw, f"marked as {marked[-1].upper()}, but cut off or damaged; fetch it again or repair it")
    return None


def _wide(raw: bytes) -> Decoded | None:
    """UTF-16 and UTF-32 without a mark, in the form and byte order that has blanks, line breaks or stops."""
    best: tuple[int, str, str] | None = None
    for encoding in ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be"):
        text = _round_trip(raw, encoding)
        if text is not None and _looks_like_text(text):
            stops = sum(map(text.count, " \n\u3000\u3001\u3002\uff0c"))
            if stops and (best is None or stops > best[0]):
                best = (stops, encoding, text)
    if best is None:
        return None
    return Decoded(text=best[2], encoding=best[1], confident=True, how="encoding:wide")


def _utf8(raw: bytes) -> Decoded | None:
    """UTF-8 without an error; chance does not make that out of another encoding's letters."""
    try:
        return Decoded(text=raw.decode("utf-8"), encoding="utf-8", confident=True, how="encoding:utf8")
    except UnicodeDecodeError:
        return None


def _damaged_utf8(raw: bytes) -> Decoded | None:
    """UTF-8 with a few other bytes: at least three good characters beyond ASCII for each bad byte."""
    text = raw.decode("utf-8", "surrogateescape")
    bad = _escaped(text)
    ascii_only = len(raw) - len(raw.translate(None, _ASCII))
    if len(text) - ascii_only - bad < 3 * bad:
        return None
    return Decoded(text=text, encoding="utf-8", confident=False, how="encoding:damaged_utf8")


def _nearly_ascii(raw: bytes) -> Decoded | None:
    """English with a curly apostrophe here and there, which hardly anything but Windows-1252 has written."""
    if len(raw.translate(None, _ASCII)) >= FEW * len(raw):
        return None
    return attrs.evolve(_windows_1252(raw), how="encoding:nearly_ascii")


def _by_statistics(raw: bytes) -> Decoded | None:
    """What charset-normalizer finds likeliest in the lines that are not ASCII."""
    encoding = _likeliest(_sample(raw))
    text = None if encoding is None else _round_trip(raw, encoding)
    if encoding is None or text is None:
        return None
    return Decoded(text=text, encoding=encoding, confident=False, how="encoding:statistics")


def _windows_1252(raw: bytes) -> Decoded:
    """Windows-1252, in which most pages that are not UTF-8 are written; it takes any bytes."""
    text = raw.decode("cp1252", "surrogateescape")
    return Decoded(text=text, encoding="cp1252", confident=False, how="encoding:windows_1252")


def _round_trip(raw: bytes, encoding: str) -> str | None:
    """The text, if encoding it gives the bytes back."""
    try:
        text = raw.decode(encoding, "surrogateescape")
        return text if text.encode(encoding, "surrogateescape") == raw else None
    except UnicodeError:
        return None


def _escaped(text: str) -> int:
    """Number of the bytes that stand in a text as surrogates."""
    return len(text) - len(text.encode("utf-8", "ignore").decode("utf-8"))


def _looks_like_text(text: str) -> bool:
    """Whether nearly all of the first characters are ones that text is written with."""
    start = text[:10_000]
    odd = sum(not (char.isprintable() or char.isspace()) for char in start)
    return odd <= 0.02 * len(start)


def _sample(raw: bytes) -> bytes:
    """The bytes from the start of the first line that is not ASCII, cut at the end of a line or word."""
    first = _HIGH.search(raw)
    if first is None:
        return raw[:SAMPLE]
    start = max(raw.rfind(b"\n", 0, first.start()) + 1, first.start() - SAMPLE // 2)
    piece = raw[start : start + SAMPLE]
    if start + SAMPLE >= len(raw):
        return piece
    cut = max(piece.rfind(b"\n"), piece.rfind(b" "))
    return piece[:cut] if cut > 0 else piece


def _likeliest(sample: bytes) -> str | None:
    from charset_normalizer import from_bytes

    found = list(from_bytes(sample, cp_isolation=list(CANDIDATES)))
    if not found:
        return None
    # charset-normalizer orders equals by name, so that Spanish would be Windows-1250, with "ń" for "ñ".
    best = found[0]
    for match in found:
        equal = match.chaos <= best.chaos and match.coherence >= best.coherence
        if equal and "cp1252" in (match.encoding, *match.could_be_from_charset):
            return "cp1252"
    return str(best.encoding)


RULES: Final[tuple[Callable[[bytes], Decoded | None], ...]] = (
    _utf8,
    _damaged_utf8,
    _nearly_ascii,
    _by_statistics,
    _windows_1252,
)
"""The rules for bytes without a mark, in the order in which they are asked; the first answer counts."""
