"""What is no text is told with what to do about it."""

from __future__ import annotations

import random
import zlib

import pytest

from wirecopy.readers import decode


@pytest.mark.parametrize(
    ("start", "said"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "a PNG image"),
        (b"\xff\xd8\xff\xe0", "a JPEG image"),
        (b"GIF89a", "a GIF image"),
        (b"%PDF-1.4\n", "a PDF document"),
        (b"{\\rtf1 text}", "an RTF document"),
        (b"PK\x03\x04\x14\0", "a zip archive or an Office document"),
        (b"BZh91AY", "bzip2 data"),
    ],
)
def test_known_kinds_of_files_are_named(start: bytes, said: str) -> None:
    """A file that begins like an image, document or archive is called that, and advice follows."""
    problem = decode(start + b" and so on").problem
    assert problem is not None
    assert problem.startswith(f"not text but {said}: ")


def test_machine_data_is_no_text() -> None:
    """Compressed data without a known mark is seen by its control characters."""
    raw = zlib.compress(random.Random(1).randbytes(5_000))
    problem = decode(raw).problem
    assert problem is not None
    assert "control characters" in problem


def test_escape_sequences_are_text() -> None:
    """Colours of a terminal and ISO-2022 are made with ESC, which does not make a text binary."""
    assert decode(b"\x1b[1mTalks\x1b[0m ended \x1b[1mlate\x1b[0m.").problem is None


@pytest.mark.parametrize("once", ["latin-1", "cp1252"])
@pytest.mark.parametrize("text", ["Le café est fermé.", "It’s over”, he said…", "Überraschung in Köln"])
def test_text_encoded_twice_is_told(text: str, once: str) -> None:
    """UTF-8 read as a Western encoding and written as UTF-8 again is a problem that says how it should read.

    What Windows-1252 leaves open, as for the last byte of a closing quotation mark, is no hindrance.
    """
    if once == "cp1252":
        doubled = "".join(_browser_1252(byte) for byte in text.encode())
    else:
        doubled = text.encode().decode("latin-1")
    found = decode(doubled.encode())
    first = next(char for char in text if ord(char) > 127)
    assert found.problem is not None
    assert f"for {first!r}" in found.problem
    assert found.text == doubled


def _browser_1252(byte: int) -> str:
    try:
        return bytes([byte]).decode("cp1252")
    except UnicodeDecodeError:
        return chr(byte)


@pytest.mark.parametrize(
    "text",
    ["Le café est fermé.", "Ã© and a € that is none of it: “quoted”", "5 µm Â", "où « là »", "São Paulo"],
)
def test_honest_text_is_not_taken_for_doubled(text: str) -> None:
    """Accents, marks, and doubled characters beside honest ones are left as they are."""
    found = decode(text.encode())
    assert (found.text, found.problem) == (text, None)
