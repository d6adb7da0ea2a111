"""Bytes to text: every encoding found, no byte lost."""

from __future__ import annotations

import pytest

from wirecopy.readers import decode

STORY = (
    "Les négociations ont repris à Genève, où la délégation française a été reçue.\n"
    "« Nous espérons un accord très bientôt », a déclaré le ministre des Affaires étrangères.\n"
)
RUSSIAN = "Переговоры в Женеве закончились вчера поздно вечером.\nСтороны договорились о новой встрече.\n"


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8-sig", "utf-8-sig"),
        ("utf-16", "utf-16"),
        ("utf-32", "utf-32"),
    ],
)
def test_mark_decides_and_is_no_text(encoding: str, name: str) -> None:
    """A byte order mark says the encoding; it is not part of the text, and comes back when encoding."""
    raw = STORY.encode(encoding)
    found = decode(raw)
    assert (found.text, found.encoding, found.confident, found.how) == (STORY, name, True, "encoding:mark")
    assert found.text.encode(found.encoding, "surrogateescape") == raw


@pytest.mark.parametrize("encoding", ["utf-16-be", "utf-32-be"])
def test_big_endian_mark_stays_in_the_text(encoding: str) -> None:
    """No big-endian codec writes a mark: it stays as U+FEFF, since else its bytes would be lost."""
    raw = ("\ufeff" + STORY).encode(encoding)
    found = decode(raw)
    assert (found.text, found.encoding) == ("\ufeff" + STORY, encoding)


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("text", [STORY, RUSSIAN, "会谈结束了。双方同意下个月再次会面。\n"])
def test_wide_encodings_are_seen_without_a_mark(encoding: str, text: str) -> None:
    """UTF-16 and UTF-32 are found in either byte order, in Latin, Cyrillic and Chinese."""
    found = decode(text.encode(encoding))
    assert (found.text, found.encoding, found.how) == (text, encoding, "encoding:wide")


def test_utf8_is_certain() -> None:
    """UTF-8 without an error needs no guess; ASCII is UTF-8."""
    assert decode(RUSSIAN.encode()).confident
    assert decode(b"plain").encoding == "utf-8"
    assert decode(b"").text == ""


def test_stray_nul_does_not_make_utf8_binary() -> None:
    """A single NUL in a long text is kept in the text."""
    text = STORY * 5 + "\0" + STORY * 5
    found = decode(text.encode())
    assert (found.text, found.problem) == (text, None)


def test_damaged_utf8_stays_utf8() -> None:
    """A bad byte among good UTF-8 is kept as a surrogate; the rest is read as UTF-8."""
    raw = RUSSIAN.encode() + b"\xff" + RUSSIAN.encode()
    found = decode(raw)
    assert found.text == RUSSIAN + "\udcff" + RUSSIAN
    assert (found.encoding, found.confident) == ("utf-8", False)


def test_utf8_cut_in_a_character_stays_utf8() -> None:
    """A file cut off in the middle of a character is still UTF-8."""
    raw = RUSSIAN.rstrip(".\n").encode()[:-1]
    found = decode(raw)
    assert (found.encoding, found.text[-1]) == ("utf-8", "\udcd0")


def test_few_curly_quotes_are_windows_1252() -> None:
    """English with a few bytes beyond ASCII is Windows-1252, without asking statistics."""
    text = "The minister said it’s “too early” to tell. " + "Talks go on in Geneva this week. " * 30
    found = decode(text.encode("cp1252"))
    assert (found.text, found.encoding, found.how) == (text, "cp1252", "encoding:nearly_ascii")


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        (STORY, "cp1252"),
        ("El presidente viajará mañana a España, según informó su oficina en Bogotá.\n" * 3, "cp1252"),
        (RUSSIAN, "cp1251"),
        ("会谈昨晚在日内瓦结束，双方同意下个月再次会面。\n" * 3, "gb18030"),
        ("外相は昨日、ジュネーブで会談したと発表しました。\n" * 3, "cp932"),
    ],
)
def test_old_encodings_are_found(text: str, encoding: str) -> None:
    """Statistics tell old encodings apart; a tie goes to Windows-1252, not to what comes first by name."""
    found = decode(text.encode(encoding))
    assert (found.text, found.encoding, found.confident) == (text, encoding, False)


def test_what_fits_nothing_is_windows_1252_without_loss() -> None:
    """Bytes that no candidate explains come back from Windows-1252 with surrogates."""
    raw = b"\x81\x8d\x8f\x90\x9d" * 20
    found = decode(raw)
    assert found.problem is None
    assert found.text.encode(found.encoding, "surrogateescape") == raw


@pytest.mark.parametrize("breaks", ["\r\n", "\r", "\n", "\x0b", "\x0c", "\x85", "\u2028"])
def test_line_breaks_stay(breaks: str) -> None:
    """Decoding changes no line break."""
    assert decode(f"a{breaks}b{breaks}".encode()).text == f"a{breaks}b{breaks}"


def test_marked_but_cut_off_is_a_problem() -> None:
    """UTF-16 with half a character at its end is told as damaged, and every byte stays reachable."""
    raw = STORY.encode("utf-16")[:-1]
    found = decode(raw)
    assert found.problem == "marked as UTF-16, but cut off or damaged; fetch it again or repair it"
    assert found.text.encode(found.encoding) == raw


def test_given_encoding_wins() -> None:
    """With an encoding given nothing is looked for; bytes that it lacks are kept as surrogates."""
    found = decode(b"caf\xc3\xa9 \x81", "cp1252")
    assert (found.text, found.how, found.problem) == ("cafÃ© \udc81", "encoding:given", None)


def test_given_encoding_that_cannot_be_is_a_problem() -> None:
    """Bytes that the given encoding cannot hold at all are told, not raised."""
    found = decode(b"abc", "utf-16")
    assert found.problem is not None
    assert found.problem.startswith("not utf-16 all through")


def test_unknown_encoding_and_wrong_type_are_raised() -> None:
    """A name that is no encoding, and a str instead of bytes, are the caller's errors."""
    with pytest.raises(LookupError, match="utf-9"):
        decode(b"", "utf-9")
    with pytest.raises(TypeError, match="needs bytes, got str"):
        decode("text")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "raw",
    [b"\x80" * 10**6, b"\xff" * 10**6, b"\xc3" * 10**6, b"\0" * 10**6, "à»".encode() * 10**5, b"a" * 10**7],
    ids=["80", "ff", "c3", "nul", "lead-and-trail", "one-line"],
)
def test_hostile_bytes_come_back(raw: bytes) -> None:
    """A megabyte of one byte, and a line of ten, are read without a crash and without loss."""
    found = decode(raw)
    assert found.text.encode(found.encoding, "surrogateescape") == raw
