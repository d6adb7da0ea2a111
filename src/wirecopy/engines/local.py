"""Files, folders, patterns and standard input in, articles out, on one machine."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Generator, Iterator

from wirecopy.desk import Desk
from wirecopy.engines.pool import read_all
from wirecopy.models import Article
from wirecopy.parsers import load
from wirecopy.readers import Failure, Skipped, Source, stream_pages

__all__ = ["read"]


def read(
    *sources: Source,
    desk: Desk | None = None,
    jobs: int = 1,
    on_failure: Callable[[Failure], None] | None = None,
    on_skip: Callable[[Skipped], None] | None = None,
    encoding: str | None = None,
    published: datetime.date | None = None,
) -> Iterator[Article]:
    """Read articles from files, folders, patterns and standard input, one after the other.

    Nothing is read before the first article is asked for, and never more pages are held than are being read.
    What the sources can be says :func:`wirecopy.readers.read_pages`.

    Args:
        sources: Paths, patterns such as ``crawl/**/*.txt``, or ``-`` for the bytes of standard input.
        desk: The way of a page; by default ``Desk()``.
        jobs: Number of processes that read pages; the articles come in the order of the sources all the same.
        on_failure: Called with each source or page that gives no article, in order with the articles; the run
            goes on. Without it the error is raised when its turn comes.
        on_skip: Called with each thing in a folder that is left out.
        encoding: The encoding of the sources, where the caller knows it; else it is looked for.
        published: Date of publication of all pages, where the caller knows it; it always wins.

    Raises:
        LookupError: There is no encoding of that name (at the call).
        TypeError: No source, or something that is no path (at the call).
        ValueError: *jobs* is less than 1 (at the call).
        PluginError: The parser that the desk names cannot be had (at the call).
        ReadError: A source is not there (at the call, unless *on_failure* is given), is a folder without pages,
            is no text or is HTML, or cannot be read (when its turn comes).

    Example:
        >>> import wirecopy
        >>> [len(article.lines) for article in wirecopy.read("seeds/*.txt")]
        [11, 32, 29, 23, 32]
    """
    if not isinstance(jobs, int) or jobs < 1:
        raise ValueError(f"jobs needs a number of processes from 1 up, got {jobs!r}")
    pages = stream_pages(sources, encoding, published, eager=on_failure is None, on_skip=on_skip)
    desk = desk or Desk()
    if isinstance(desk.parser, str):
        # Else a name that nobody offers would fail again on every page.
        load(desk.parser)
    return _articles(read_all(pages, desk, jobs=jobs), on_failure)


def _articles(
    results: Generator[Article | Failure, None, None],
    on_failure: Callable[[Failure], None] | None,
) -> Iterator[Article]:
    try:
        for result in results:
            if isinstance(result, Article):
                yield result
                continue
            if on_failure is None:
                raise result.error
            on_failure(result)
    finally:
        # Ends the processes now, not when the collector comes by.
        results.close()
