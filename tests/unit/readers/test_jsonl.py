"""JSON lines to pages: one bad line is one failure, with its number."""

from __future__ import annotations

import datetime
import gzip
import json
from pathlib import Path

import pytest

import wirecopy
from wirecopy.models import Basis, Page
from wirecopy.readers import Failure, jsonl, stream_pages


def _read(path: Path, encoding: str | None = None) -> list[Page | Failure]:
    return list(stream_pages([path], encoding))


def _file(tmp_path: Path, *lines: object, name: str = "pages.jsonl") -> Path:
    path = tmp_path / name
    rows = [line if isinstance(line, str) else json.dumps(line) for line in lines]
    path.write_text("\n".join(rows) + "\n", encoding="utf-8")
    return path


def test_fields_are_taken_over(tmp_path: Path) -> None:
    """Text, address, name and date become the page's; other fields are left alone."""
    line = {
        "text": "Talks ended.",
        "url": "https://example.org/1",
        "id": "page-1",
        "published": "2024-11-22T15:48:00+01:00",
        "lang": "en",
    }
    (page,) = _read(_file(tmp_path, line))
    assert isinstance(page, Page)
    assert (page.text, page.url, page.source, page.encoding) == (
        "Talks ended.",
        "https://example.org/1",
        "page-1",
        "utf-8",
    )
    assert page.published is not None
    assert (page.published.value, page.published.basis) == ("2024-11-22T15:48+01:00", Basis.GIVEN)
    assert page.published.earliest == datetime.date(2024, 11, 22)


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ({"text": "", "source": "s", "id": "i", "url": "u"}, "s"),
        ({"text": "", "id": 7, "url": "u"}, "7"),
        ({"text": "", "source": None, "id": None, "url": "u"}, "u"),
        ({"text": ""}, None),
    ],
)
def test_name_of_a_page(tmp_path: Path, line: dict[str, object], name: str | None) -> None:
    """A page is called after its source, then its id, then its address, then its file and line."""
    path = _file(tmp_path, "", line)
    (page,) = _read(path)
    assert page.source == (name or f"{path}:2")


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("{oops", "it is not JSON: Expecting property name"),
        ("[1]", "a page must be an object with a text, not a list"),
        ('{"title": "x"}', "the field 'text' is missing"),
        ('{"text": null}', "the field 'text' must be a string, not null"),
        ('{"text": 5}', "the field 'text' must be a string, not a number"),
        ('{"text": "", "url": {}}', "the field 'url' must be a string, not an object"),
        ('{"text": "", "published": 1732290480}', "the field 'published' must be a string, not a number"),
        ('{"text": "", "published": "last week"}', "the field 'published' needs a date such as"),
        ("[" * 100_000, "it is not JSON"),
        ('{"n": ' + "9" * 5_000 + "}", "Exceeds the limit"),
    ],
)
def test_bad_line_is_one_failure(tmp_path: Path, line: str, said: str) -> None:
    """A line that gives no page is told with its number; the lines around it are read."""
    path = _file(tmp_path, {"text": "one"}, line, {"text": "three"})
    first, failure, last = _read(path)
    assert isinstance(first, Page)
    assert isinstance(last, Page)
    assert (first.text, last.text) == ("one", "three")
    assert isinstance(failure, Failure)
    assert str(failure).startswith(f"{path}: line 2: ")
    assert said in str(failure)


@pytest.mark.parametrize("published", [None, datetime.date(2024, 11, 22)])
def test_an_article_is_no_page(tmp_path: Path, published: datetime.date | None) -> None:
    """What wirecopy wrote itself is told, dated or not, and not read anew."""
    article = wirecopy.parse("Talks ended.", parser="plain", published=published)
    (failure,) = _read(_file(tmp_path, wirecopy.to_json(article)))
    assert "line 1: this is an article written by wirecopy; read it with wirecopy.from_json()" in str(failure)


def test_a_schema_of_others_is_left_alone(tmp_path: Path) -> None:
    """A field called schema that says something else is one of the fields that do not matter."""
    pages = _read(_file(tmp_path, *({"text": "a", "schema": schema} for schema in ("article", "x-article-1", 1, None))))
    assert all(isinstance(page, Page) for page in pages)


def test_line_in_another_encoding(tmp_path: Path) -> None:
    """A line that is not UTF-8 names the byte; with the encoding said, it is read."""
    path = tmp_path / "pages.jsonl"
    path.write_bytes('{"text": "Genève"}\n'.encode("cp1252"))
    (failure,) = _read(path)
    assert "line 1: it is not utf-8 (byte 14)" in str(failure)
    (page,) = _read(path, "cp1252")
    assert isinstance(page, Page)
    assert (page.text, page.encoding) == ("Genève", "cp1252")


def test_marks(tmp_path: Path) -> None:
    """The mark of UTF-8 is dropped; UTF-16 is told as such, once."""
    path = tmp_path / "pages.jsonl"
    path.write_bytes(b'\xef\xbb\xbf{"text": "a"}\r\n{"text": "b"}')
    assert [page.text for page in _read(path) if isinstance(page, Page)] == ["a", "b"]
    path.write_bytes('{"text": "a"}\n{"text": "b"}\n'.encode("utf-16"))
    (failure,) = _read(path)
    assert "it is UTF-16" in str(failure)


def test_line_breaks_inside_a_text(tmp_path: Path) -> None:
    """Only a line feed ends a line of JSON; other breaks, escaped or not, belong to the text."""
    text = "a\r\nb\u2028c\x85d\n"
    path = tmp_path / "pages.jsonl"
    path.write_text(json.dumps({"text": text}, ensure_ascii=False) + "\n", encoding="utf-8", newline="")
    (page,) = _read(path)
    assert isinstance(page, Page)
    assert page.text == text


def test_line_beyond_the_limit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A line longer than any page is one failure, and is not kept in memory; the next line is read."""
    monkeypatch.setattr(jsonl, "PAGE_LIMIT", 100)
    first, failure, last = _read(_file(tmp_path, {"text": "a"}, {"text": "b" * 1_000}, {"text": "c"}))
    assert isinstance(first, Page)
    assert isinstance(last, Page)
    assert isinstance(failure, Failure)
    assert "line 2: it has more than 100 bytes" in str(failure)


def test_long_line(tmp_path: Path) -> None:
    """A text of ten megabytes in one line is one page."""
    (page,) = _read(_file(tmp_path, {"text": "a" * 10**7}))
    assert isinstance(page, Page)
    assert len(page.text) == 10**7


def test_truncated_gzip_gives_the_lines_before(tmp_path: Path) -> None:
    """Lines before the place where gzip data is cut off are read; then comes the failure."""
    lines = b"".join(json.dumps({"text": f"page {n} {n * 7919 % 104729}"}).encode() + b"\n" for n in range(5_000))
    path = tmp_path / "pages.jsonl.gz"
    path.write_bytes(gzip.compress(lines)[:-2_000])
    *pages, failure = _read(path)
    assert len(pages) > 1_000
    assert all(isinstance(page, Page) for page in pages)
    assert isinstance(failure, Failure)
    assert "cut off or damaged" in str(failure)
