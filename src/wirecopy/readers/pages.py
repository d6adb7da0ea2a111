"""Files, folders, patterns and standard input in, pages out, one after the other."""

from __future__ import annotations

import datetime
import os
from collections.abc import Callable, Iterable, Iterator
from typing import Final

import attrs

from wirecopy.errors import ReadError
from wirecopy.models import Page, Timex
from wirecopy.readers.encoding import check_encoding
from wirecopy.readers.failure import Failure, Skipped
from wirecopy.readers.jsonl import read_jsonl
from wirecopy.readers.opening import opened
from wirecopy.readers.sources import check_source, find_files, plain_suffix
from wirecopy.readers.textfile import read_text
from wirecopy.readers.wet import read_wet

__all__ = ["Source", "read_pages", "stream_pages"]

Source = str | os.PathLike[str]
"""What names pages: the path of a file or folder, a pattern, or ``-``."""

_READERS: Final = {".jsonl": read_jsonl, ".wet": read_wet, ".warc": read_wet}


def read_pages(
    *sources: Source,
    encoding: str | None = None,
    published: datetime.date | None = None,
    on_failure: Callable[[Failure], None] | None = None,
    on_skip: Callable[[Skipped], None] | None = None,
) -> Iterator[Page]:
    """Read pages from files, folders, patterns and standard input, without holding more than one of them.

    A text file is one page; ``.jsonl`` is one page a line (``text``, and ``url``, ``source`` or ``id``,
    ``published``); ``.warc.wet`` is one page a record. Gzip is seen by its bytes and unpacked, whatever the
    file is called. How folders and patterns are read says :func:`wirecopy.readers.find_files`; how encodings
    are told apart, :func:`wirecopy.readers.decode`.

    Args:
        sources: Paths, patterns such as ``crawl/**/*.txt``, or ``-`` for the bytes of standard input.
        encoding: The encoding of the sources, where the caller knows it; else it is looked for.
        published: Date of publication of all pages; it wins over the one in a record.
        on_failure: Called with each :class:`Failure`, in order with the pages; the run goes on. Without it
            the error is raised where it happens.
        on_skip: Called with each :class:`Skipped` thing in a folder.

    Raises:
        LookupError: There is no encoding of that name (at the call).
        TypeError: No source, or something that is no path (at the call).
        ReadError: A source is not there (at the call, unless *on_failure* is given), is a folder without pages,
            is no text or is HTML, or cannot be read (when its turn comes).

    Example:
        >>> from wirecopy.readers import read_pages
        >>> [len(page.rows) for page in read_pages("seeds/*.txt")]
        [11, 32, 29, 23, 32]
    """
    pages = stream_pages(sources, encoding, published, eager=on_failure is None, on_skip=on_skip)
    return _pages_only(pages, on_failure)


def stream_pages(
    sources: Iterable[Source],
    encoding: str | None = None,
    published: datetime.date | None = None,
    *,
    eager: bool = False,
    on_skip: Callable[[Skipped], None] | None = None,
) -> Iterator[Page | Failure]:
    """Read pages and failures in one stream, for engines that keep both in order.

    Args:
        sources: As for :func:`read_pages`.
        encoding: As for :func:`read_pages`.
        published: As for :func:`read_pages`.
        eager: Raise at once when a source is not there.
        on_skip: As for :func:`read_pages`.
    """
    if encoding is not None:
        check_encoding(encoding)
    given = None if published is None else Timex.given(published)
    names = tuple(_name(source) for source in sources)
    if not names:
        raise TypeError("nothing to read: pass a file, a folder, a pattern, or '-' for standard input")
    for name in names if eager else ():
        check_source(name)
    return _stream(names, encoding, given, on_skip)


def _stream(
    names: tuple[str, ...],
    encoding: str | None,
    given: Timex | None,
    on_skip: Callable[[Skipped], None] | None,
) -> Iterator[Page | Failure]:
    for name in names:
        try:
            for path in find_files(name, on_skip):
                if isinstance(path, Failure):
                    yield path
                    continue
                for page in _file(path, encoding):
                    if given is not None and isinstance(page, Page):
                        page = attrs.evolve(page, published=given)
                    yield page
        except ReadError as error:
            yield Failure(error.source, error)


def _file(path: str, encoding: str | None) -> Iterator[Page | Failure]:
    read = _READERS.get(plain_suffix(path), read_text)
    try:
        with opened(path) as stream:
            yield from read(stream, path, encoding)
    except ReadError as error:
        yield Failure(path, error)


def _pages_only(pages: Iterator[Page | Failure], on_failure: Callable[[Failure], None] | None) -> Iterator[Page]:
    for page in pages:
        if isinstance(page, Page):
            yield page
        elif on_failure is None:
            raise page.error
        else:
            on_failure(page)


def _name(source: Source) -> str:
    name = os.fspath(source) if isinstance(source, str | os.PathLike) else source
    if not isinstance(name, str):
        kind = type(source).__name__
        raise TypeError(f"a source is a path, a pattern or '-', not {kind}; for a text call wirecopy.parse()")
    return name
