"""A stream of JSON lines in, one page a line out."""

from __future__ import annotations

import codecs
import datetime
import json
import re
from collections.abc import Iterator
from typing import Any, BinaryIO, Final

from wirecopy.errors import ReadError
from wirecopy.models import Page, Timex
from wirecopy.readers.failure import Failure
from wirecopy.readers.opening import PAGE_LIMIT

__all__ = ["read_jsonl"]

_ARTICLE: Final = re.compile(r"article-\d{1,9}")  # what wirecopy.to_json() writes as "schema"
_WIDE: Final = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def read_jsonl(stream: BinaryIO, source: str, encoding: str | None) -> Iterator[Page | Failure]:
    """The pages of a file with one JSON object a line.

    ``text`` is needed. ``url``, ``published`` (ISO 8601) and ``source`` or ``id`` are taken over where they
    are there. A page without a name of its own is called after its address, and without that after its file
    and line, ``pages.jsonl:7``. Other fields are left alone, blank lines too. An article that wirecopy wrote is no
    page: reading it anew would lose what was read from it.

    Args:
        stream: Its bytes.
        source: Its name.
        encoding: Its encoding where it is not UTF-8.

    Returns:
        Pages, and a :class:`Failure` that names the line for each one that gives no page.
    """
    for number, line in enumerate(_lines(stream), start=1):
        if number == 1:
            if encoding is None and line.startswith(_WIDE):
                reason = "it is UTF-16, and lines of JSON need UTF-8; convert it first"
                yield Failure(source, ReadError(source, reason))
                return
            line = line.removeprefix(codecs.BOM_UTF8)
        if line.isspace():
            continue
        try:
            yield _page(line, f"{source}:{number}", encoding or "utf-8")
        except (ValueError, RecursionError) as exc:
            error = ReadError(source, f"line {number}: {_said(exc, encoding or 'utf-8')}")
            error.__cause__ = exc
            yield Failure(source, error)


def _lines(stream: BinaryIO) -> Iterator[bytes]:
    """Lines as far as ``\\n``; of a line beyond the limit comes one byte too many, and no more."""
    while line := stream.readline(PAGE_LIMIT + 1):
        yield line
        while len(line) > PAGE_LIMIT and not line.endswith(b"\n"):
            line = stream.readline(PAGE_LIMIT + 1)


def _page(line: bytes, place: str, encoding: str) -> Page:
    if len(line) > PAGE_LIMIT:
        raise ValueError(f"it has more than {PAGE_LIMIT:,} bytes, which no page has")
    record = json.loads(line.decode(encoding))
    if not isinstance(record, dict):
        raise ValueError(f"a page must be an object with a text, not {_kind(record)}")
    if _ARTICLE.fullmatch(str(record.get("schema"))):
        raise ValueError("this is an article written by wirecopy; read it with wirecopy.from_json()")
    if "text" not in record:
        raise ValueError("the field 'text' is missing")
    published = _string(record, "published")
    return Page(
        text=_string(record, "text") or "",
        url=_string(record, "url"),
        source=_name(record) or place,
        encoding=encoding,
        published=None if published is None else Timex.given(_day(published)),
    )


def _name(record: dict[str, Any]) -> str | None:
    if record.get("source") is None and type(record.get("id")) is int:
        return str(record["id"])
    return _string(record, "source") or _string(record, "id") or _string(record, "url")


def _string(record: dict[str, Any], field: str) -> str | None:
    value = record.get(field)
    if isinstance(value, str) or (value is None and field != "text"):
        return value
    raise ValueError(f"the field {field!r} must be a string, not {_kind(value)}")


def _day(published: str) -> datetime.date:
    for read in (datetime.date.fromisoformat, datetime.datetime.fromisoformat):
        try:
            return read(published)
        except ValueError:
            continue
    raise ValueError(f"the field 'published' needs a date such as 2024-11-22T15:48, not {published[:40]!r}")


def _kind(value: object) -> str:
    if value is None or isinstance(value, bool):
        return json.dumps(value)
    kinds: dict[type, str] = {dict: "an object", list: "a list", str: "a string"}
    return kinds.get(type(value), "a number")


def _said(exc: Exception, encoding: str) -> str:
    if isinstance(exc, UnicodeDecodeError):
        return f"it is not {encoding} (byte {exc.start + 1}); convert the file, or say its encoding"
    if isinstance(exc, json.JSONDecodeError):
        return f"it is not JSON: {exc.msg} at character {exc.pos + 1}"
    if isinstance(exc, RecursionError):
        return "it is not JSON that a page has: nested too deep"
    return str(exc)
