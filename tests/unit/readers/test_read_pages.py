"""Sources to pages: one after the other, what fails told in its place."""

from __future__ import annotations

import datetime
import gzip
import io
import os
import sys
from pathlib import Path

import pytest

from wirecopy.errors import ReadError
from wirecopy.readers import Failure, opening, read_pages


def _write(path: Path, raw: bytes) -> Path:
    path.write_bytes(raw)
    return path


def _stdin(monkeypatch: pytest.MonkeyPatch, raw: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(raw)))


def test_text_file_is_one_page(tmp_path: Path) -> None:
    """The text with its own line breaks, the path as source, the encoding that was found."""
    path = _write(tmp_path / "a.txt", "Où ?\r\nIci.\r".encode("cp1252"))
    (page,) = read_pages(path)
    assert (page.text, page.source, page.encoding) == ("Où ?\r\nIci.\r", str(path), "cp1252")


def test_sources_in_the_order_given(tmp_path: Path) -> None:
    """Several sources are read one after the other, as str or as path, twice if named twice."""
    b, a = _write(tmp_path / "b.txt", b"b"), _write(tmp_path / "a.txt", b"a")
    assert [page.text for page in read_pages(b, str(tmp_path), a)] == ["b", "a", "b", "a"]


def test_gzip_is_seen_by_its_bytes(tmp_path: Path) -> None:
    """Gzip is unpacked whatever the name says, and a file that is only called .gz is read as it is."""
    packed = _write(tmp_path / "a.txt", gzip.compress(b"packed") + gzip.compress(b" twice"))
    plain = _write(tmp_path / "b.txt.gz", b"plain")
    assert [page.text for page in read_pages(packed, plain)] == ["packed twice", "plain"]


def test_standard_input_is_read_as_bytes(monkeypatch: pytest.MonkeyPatch) -> None:
    """``-`` is one page: its encoding looked for, unpacked if it is gzip, standard input left open."""
    _stdin(monkeypatch, "Où ?\r\n".encode("cp1252"))
    (page,) = read_pages("-")
    assert (page.text, page.source) == ("Où ?\r\n", "-")
    assert not sys.stdin.closed
    _stdin(monkeypatch, gzip.compress(b"packed"))
    assert [page.text for page in read_pages("-")] == ["packed"]


def test_published_and_encoding_are_hints_for_all(tmp_path: Path) -> None:
    """The caller's date wins over a record's; the caller's encoding is used without a look."""
    lines = b'{"text": "caf\xe9", "published": "2020-01-01"}\n{"text": "b"}\n'
    path = _write(tmp_path / "a.jsonl", lines)
    pages = list(read_pages(path, published=datetime.date(2024, 11, 22), encoding="latin-1"))
    assert [page.published.value for page in pages if page.published] == ["2024-11-22"] * 2
    assert pages[0].text == "café"


def test_missing_file_is_raised_at_the_call() -> None:
    """A source that is not there is told before anything is read, with where it was looked for."""
    with pytest.raises(ReadError, match=r"there is no such file or folder in .*wirecopy\.parse\(\)"):
        read_pages("seeds", "no-such-file.txt")


def test_missing_file_is_a_failure_where_failures_are_taken(tmp_path: Path) -> None:
    """With on_failure a missing source is told in its place, and the others are read."""
    page = _write(tmp_path / "a.txt", b"a")
    failures: list[Failure] = []
    pages = list(read_pages(page, tmp_path / "none.txt", tmp_path / "*.gz", page, on_failure=failures.append))
    assert len(pages) == 2
    assert [failure.source for failure in failures] == [str(tmp_path / "none.txt"), str(tmp_path / "*.gz")]
    assert all(isinstance(failure.error, ReadError) for failure in failures)


def test_bad_file_is_one_failure(tmp_path: Path) -> None:
    """A binary file, a link in a circle, damaged gzip: each fails alone; without on_failure it is raised."""
    _write(tmp_path / "a.txt", b"\x89PNG\r\n\x1a\n\0")
    (tmp_path / "b.txt").symlink_to(tmp_path / "b.txt")
    _write(tmp_path / "c.txt.gz", gzip.compress(os.urandom(1_000))[:-20])
    _write(tmp_path / "d.txt.gz", b"\x1f\x8b\x08\0 not really")
    (tmp_path / "e.txt").symlink_to(tmp_path / "nowhere")
    _write(tmp_path / "f.txt", b"good")
    failures: list[Failure] = []
    assert [page.text for page in read_pages(tmp_path, on_failure=failures.append)] == ["good"]
    said = [str(failure).removeprefix(f"{tmp_path}{os.sep}") for failure in failures]
    assert [line[:40] for line in said] == [
        "a.txt: not text but a PNG image: get its",
        "b.txt: it cannot be read: Too many level",
        "c.txt.gz: its gzip data is cut off or da",
        "d.txt.gz: its gzip data is cut off or da",
        "e.txt: there is no such file; a link may",
    ]
    with pytest.raises(ReadError, match="PNG"):
        list(read_pages(tmp_path))


def test_closed_file_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file without the right to read it names its access rights."""

    def closed(path: str, _mode: str) -> None:
        raise PermissionError(13, "Permission denied", path)

    # Nothing is closed to root, as whom tests may run.
    monkeypatch.setattr(opening, "open", closed, raising=False)
    with pytest.raises(ReadError, match="Permission denied; look at its access rights") as raised:
        list(read_pages(_write(tmp_path / "a.txt", b"a")))
    assert isinstance(raised.value.__cause__, PermissionError)


def test_page_beyond_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A small gzip file that unpacks to more than any page is told, before it fills the memory."""
    monkeypatch.setattr(opening, "PAGE_LIMIT", 5_000_000)
    path = _write(tmp_path / "bomb.txt.gz", gzip.compress(b"\0" * 50_000_000))
    with pytest.raises(ReadError, match="it has more than 5,000,000 bytes"):
        list(read_pages(path))


def test_one_line_of_ten_megabytes(tmp_path: Path) -> None:
    """A file of one very long line is a page like any other."""
    (page,) = read_pages(_write(tmp_path / "a.txt", b"a" * 10**7))
    assert len(page.rows) == 1


def test_nothing_is_read_ahead(tmp_path: Path) -> None:
    """A file is opened when its turn comes: what is written before that is seen."""
    first, second = _write(tmp_path / "a.txt", b"a"), _write(tmp_path / "b.txt", b"old")
    pages = read_pages(first, second)
    assert next(pages).text == "a"
    second.write_bytes(b"new")
    assert next(pages).text == "new"


def test_wrong_arguments_are_told_at_the_call() -> None:
    """No source, something that is no path, and an unknown encoding are the caller's errors."""
    with pytest.raises(TypeError, match="nothing to read"):
        read_pages()
    with pytest.raises(TypeError, match=r"not bytes; for a text call wirecopy\.parse\(\)"):
        read_pages(b"seeds")  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"published needs a datetime\.date"):
        read_pages("seeds", published="2024-11-22")  # type: ignore[arg-type]
    with pytest.raises(LookupError, match="utf-9"):
        read_pages("seeds", encoding="utf-9")


def test_text_given_for_a_path() -> None:
    """The text of a page given by mistake is shown cut, with the right function named."""
    with pytest.raises(ReadError) as raised:
        read_pages("Talks in Geneva ended. " * 1_000)
    assert len(raised.value.source) == 200
    assert "wirecopy.parse()" in str(raised.value)


@pytest.mark.parametrize(
    "raw",
    [
        b"<!DOCTYPE html>\n<p>Talks ended.",
        b"\xef\xbb\xbf\r\n  <!doctype  HTML PUBLIC '-//W3C//DTD HTML 4.01//EN'>",
        b'<HTML lang="en"><body>Talks ended.</body></HTML>',
        b'<?xml version="1.0" encoding="utf-8"?>\n<html xmlns="http://www.w3.org/1999/xhtml">',
        "<html>Où en sont les négociations ?".encode("utf-16"),
    ],
)
@pytest.mark.parametrize("encoding", [None, "given"])
def test_html_is_told_with_what_to_do(tmp_path: Path, raw: bytes, encoding: str | None) -> None:
    """A file of markup is no page's text, whether its encoding is known or not."""
    path = tmp_path / "page.html"
    path.write_bytes(raw)
    known = encoding and ("utf-16" if raw[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    with pytest.raises(ReadError, match=r"not text but HTML: .* inscriptis or html2text; .* wirecopy.parse\(\)"):
        list(read_pages(path, encoding=known))


@pytest.mark.parametrize(
    "text",
    [
        "Talks on <html> ended.",
        "<htmlx> is no tag",
        "<p>Talks ended.</p>",
        "<!doctype-html",
        "<" * 100_000,
        " " * 10**6,
    ],
)
def test_a_text_that_speaks_of_tags_is_read(tmp_path: Path, text: str) -> None:
    """Only a document that begins as HTML does is refused; a stray tag that a scraper left is not."""
    path = tmp_path / "page.txt"
    path.write_text(text, encoding="utf-8")
    assert [page.text for page in read_pages(path)] == [text]
