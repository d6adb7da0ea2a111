"""Common Crawl WET to pages, record by record."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from wirecopy.models import Page
from wirecopy.readers import Failure, stream_pages, wet


def record(
    text: str | bytes, *, url: str = "https://example.org/", kind: str = "conversion", length: object = None
) -> bytes:
    """One record as Common Crawl writes it."""
    body = text.encode() if isinstance(text, str) else text
    size = len(body) if length is None else length
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-11-22T15:48:00Z\r\n"
        f"Content-Type: text/plain\r\nContent-Length: {size}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


INFO = record("Software-Info: made up\r\n", kind="warcinfo")


def _read(
    tmp_path: Path, raw: bytes, name: str = "crawl.warc.wet", encoding: str | None = None
) -> list[Page | Failure]:
    path = tmp_path / name
    path.write_bytes(raw)
    return list(stream_pages([path], encoding))


def test_every_conversion_is_a_page(tmp_path: Path) -> None:
    """The text and address of each record of type conversion; other records are passed over."""
    raw = INFO + record("Où ?\nIci.\n", url="https://example.org/a") + record("Two", url="<https://example.org/b>")
    pages = _read(tmp_path, raw)
    assert [(page.text, page.url, page.source) for page in pages if isinstance(page, Page)] == [
        ("Où ?\nIci.\n", "https://example.org/a", "https://example.org/a"),
        ("Two", "https://example.org/b", "https://example.org/b"),
    ]


def test_members_of_gzip(tmp_path: Path) -> None:
    """A file with one gzip member a record, as Common Crawl packs it, is read through."""
    raw = b"".join(map(gzip.compress, (INFO, record("One"), record("Two"))))
    pages = _read(tmp_path, raw, "crawl.warc.wet.gz")
    assert [page.text for page in pages if isinstance(page, Page)] == ["One", "Two"]


def test_text_that_looks_like_a_record(tmp_path: Path) -> None:
    """The length decides where a record ends, not what stands in it."""
    text = "A page about\r\n\r\nWARC/1.0\r\nWARC-Type: conversion\r\n\r\nand the like"
    (page,) = _read(tmp_path, record(text))
    assert isinstance(page, Page)
    assert page.text == text


def test_line_feeds_alone_and_no_address(tmp_path: Path) -> None:
    """Headers with bare line feeds are read; a record without an address is called after its place."""
    raw = b"WARC/1.0\nwarc-type: conversion\ncontent-length: 3\n\nOne\n\n"
    (page,) = _read(tmp_path, raw)
    assert (page.source, getattr(page, "text", None)) == (f"{tmp_path}/crawl.warc.wet#1", "One")
    assert len(_read(tmp_path, raw * 3)) == 3


@pytest.mark.parametrize(
    ("length", "said"),
    [
        (2, "Content-Length 2 does not fit"),
        ("many", "is no number: 'many'"),
        ("-5", "is no number: '-5'"),
        ("", "is no number: ''"),
        (10**12, "more than any page has"),
        (10**30, "is no number"),
    ],
)
def test_wrong_length_is_one_failure(tmp_path: Path, length: object, said: str) -> None:
    """A record with a wrong length is told with its number; the records behind it are found again."""
    raw = record("One") + record("A second text\nof two lines", length=length) + record("Three")
    first, failure, last = _read(tmp_path, raw)
    assert isinstance(first, Page)
    assert isinstance(last, Page)
    assert (first.text, last.text) == ("One", "Three")
    assert isinstance(failure, Failure)
    assert str(failure).startswith(f"{tmp_path}/crawl.warc.wet#2: ")
    assert said in str(failure)


def test_length_that_runs_over_the_next_record(tmp_path: Path) -> None:
    """A length that reaches into the next record costs that one too, and no more; the failure says so."""
    raw = record("One") + record("Two", length=20) + record("Three") + record("Four")
    first, failure, last = _read(tmp_path, raw)
    assert [getattr(page, "text", None) for page in (first, last)] == ["One", "Four"]
    assert "it and what it runs over are left out" in str(failure)


def test_length_beyond_the_end(tmp_path: Path) -> None:
    """A file that ends inside its last record says how much is missing."""
    first, failure = _read(tmp_path, record("One") + record("Two", length=107))
    assert isinstance(first, Page)
    assert "the file ends 100 bytes before its last record does" in str(failure)


def test_many_lies_are_read_once(tmp_path: Path) -> None:
    """Records whose lengths all run over each other are read forwards, never again and again."""
    raw = record("x", length=5_000_000) * 40_000
    results = _read(tmp_path, raw)
    assert all(isinstance(result, Failure) for result in results)
    assert len(results) < 10


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"just text\n", "it holds no WARC record"),
        (b"", "it holds no WARC record"),
        (record("<html>", kind="response"), "it holds no text, only other records"),
    ],
)
def test_no_wet_file(tmp_path: Path, raw: bytes, said: str) -> None:
    """A file without records, or with HTML instead of text, says so."""
    (failure,) = _read(tmp_path, raw)
    assert said in str(failure)


def test_text_that_is_not_utf8(tmp_path: Path) -> None:
    """A text against the rules of the format has its encoding looked for, or read as said."""
    raw = record("Переговоры в Женеве закончились вчера.".encode("cp1251"))
    (page,) = _read(tmp_path, raw)
    assert isinstance(page, Page)
    assert (page.text, page.encoding) == ("Переговоры в Женеве закончились вчера.", "cp1251")
    (page,) = _read(tmp_path, raw, encoding="koi8-r")
    assert page.encoding == "koi8-r"


def test_binary_record_is_one_failure(tmp_path: Path) -> None:
    """A record of machine data is a failure; the one behind it is read."""
    failure, page = _read(tmp_path, record(bytes(range(256)) * 4) + record("Two"))
    assert "not text" in str(failure)
    assert isinstance(page, Page)


def test_endless_header(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A header without an end is cut at its limit, so that it fills no memory."""
    monkeypatch.setattr(wet, "HEADER_LINES", 10)
    raw = b"WARC/1.0\r\n" + b"".join(b"X-%d: y\r\n" % n for n in range(100)) + b"\r\n" + record("Two")
    failure, page = _read(tmp_path, raw)
    assert "is no number: ''" in str(failure)
    assert isinstance(page, Page)
