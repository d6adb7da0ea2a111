"""A stream of bytes in, the one page that it holds out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import BinaryIO

from wirecopy.errors import ReadError
from wirecopy.models import Page
from wirecopy.readers.binary import html_problem
from wirecopy.readers.encoding import decode
from wirecopy.readers.opening import read_page

__all__ = ["read_text"]


def read_text(stream: BinaryIO, source: str, encoding: str | None) -> Iterator[Page]:
    """The page of a text file.

    Args:
        stream: Its bytes.
        source: Its name, kept as ``page.source``.
        encoding: Its encoding where the caller knows it; else it is looked for.

    Raises:
        ReadError: The bytes are no text, are HTML, or are far too many.
    """
    decoded = decode(read_page(stream, source), encoding)
    problem = decoded.problem or html_problem(decoded.text)
    if problem is not None:
        raise ReadError(source, problem)
    yield Page(text=decoded.text, source=source, encoding=decoded.encoding)
