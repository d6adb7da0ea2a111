"""A stream of Common Crawl WET in, one page a record out.

Own code instead of a WARC library: a WET file needs only the headers and lengths of its ``conversion``
records, gzip comes with Python, no run waits for its reader, and damage is reported record by record.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO, Final

from wirecopy.errors import ReadError
from wirecopy.models import Page
from wirecopy.readers.encoding import decode
from wirecopy.readers.failure import Failure
from wirecopy.readers.opening import PAGE_LIMIT

__all__ = ["read_wet"]

HEADER_LIMIT: Final = 1 << 16
"""The most bytes that one line of a header may have."""

HEADER_LINES: Final = 1_000
"""The most fields that a header may have."""

_VERSION = b"WARC/"


def read_wet(stream: BinaryIO, source: str, encoding: str | None) -> Iterator[Page | Failure]:
    """The pages of a WET file: the text of every record of type ``conversion``, with its address.

    Args:
        stream: Its bytes.
        source: Its name.
        encoding: The encoding of the texts that are not UTF-8, where the caller knows it; else it is looked
            for.

    Returns:
        Pages, and a :class:`Failure` for each record whose length is wrong; reading goes on at the next one.

    Source:
        ISO 28500, WARC file format 1.0, sections 4 (the record) and 6.7 (conversion).
    """
    records = _Records(stream)
    number = pages = 0
    while (header := records.header()) is not None:
        number += 1
        place = f"{source}#{number}"
        body, problem = records.body(header)
        if problem is not None:
            yield Failure(place, ReadError(place, problem))
        elif header.get("warc-type", "").lower() == "conversion":
            pages += 1
            page = _page(body, header, place, encoding)
            yield page if isinstance(page, Page) else Failure(place, ReadError(place, page))
    if number == 0:
        yield Failure(source, ReadError(source, "it holds no WARC record; is it a WET file?"))
    elif pages == 0:
        reason = "it holds no text, only other records; a WARC file of HTML needs its text taken out first"
        yield Failure(source, ReadError(source, reason))


def _page(body: bytes, header: dict[str, str], place: str, encoding: str | None) -> Page | str:
    """The page of a record, or why it is none."""
    url = header.get("warc-target-uri", "").strip("<>") or None
    try:
        # The format says UTF-8: what is that needs no further look, whatever else is odd in it.
        return Page(text=body.decode("utf-8"), source=url or place, url=url, encoding="utf-8")
    except UnicodeDecodeError:
        found = decode(body, encoding)
    return found.problem or Page(text=found.text, source=url or place, url=url, encoding=found.encoding)


class _Records:
    """A stream of records, read once and forwards, so that no wrong length makes it read anything twice."""

    def __init__(self, stream: BinaryIO) -> None:
        self._stream = stream
        self._start = b""

    def header(self) -> dict[str, str] | None:
        """The header of the next record, names in small letters, or None at the end."""
        line, self._start = self._start or self._line(), b""
        while not line.startswith(_VERSION):
            if not line:
                return None
            line = self._line()
        fields: dict[str, str] = {}
        while len(fields) < HEADER_LINES and (line := self._line()).strip():
            name, _, value = line.decode("utf-8", "surrogateescape").partition(":")
            fields.setdefault(name.strip().lower(), value.strip())
        return fields

    def body(self, header: dict[str, str]) -> tuple[bytes, str | None]:
        """The body of the record whose header was just read, and what is wrong with its length."""
        length = header.get("content-length", "")
        if not (length.isascii() and length.isdigit()) or len(length) > 15:
            return b"", f"its Content-Length is no number: {length[:40]!r}; the record is left out"
        if int(length) > PAGE_LIMIT:
            return b"", f"its Content-Length {length} is more than any page has; the record is left out"
        body = self._stream.read(int(length))
        if len(body) < int(length):
            missing = int(length) - len(body)
            return b"", f"the file ends {missing:,} bytes before its last record does; fetch it again"
        if not self._at_next():
            return b"", f"its Content-Length {length} does not fit: it and what it runs over are left out"
        return body, None

    def _at_next(self) -> bool:
        """Whether blank lines and then a new record, or the end, follow: the sign of a right length."""
        while (line := self._line()) and not line.strip():
            pass
        self._start = line
        return not line or line.startswith(_VERSION)

    def _line(self) -> bytes:
        return self._stream.readline(HEADER_LIMIT)
