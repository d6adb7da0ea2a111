"""A path in, a stream of its bytes out, unpacked if it is gzip; what goes wrong becomes a ReadError."""

from __future__ import annotations

import gzip
import io
import sys
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import BinaryIO, Final, cast

from wirecopy.errors import ReadError

__all__ = ["PAGE_LIMIT", "STDIN", "opened", "read_page"]

STDIN: Final = "-"
"""The source that stands for the bytes of standard input."""

PAGE_LIMIT: Final = 100_000_000
"""The most bytes that one page may have. No page is that long; a gzip file of a few kilobytes can be."""

_GZIP = b"\x1f\x8b"
_PIECE = 1 << 20


@contextmanager
def opened(path: str) -> Iterator[BinaryIO]:
    """The bytes of a file or of standard input, unpacked if they are gzip, whatever the file is called.

    Args:
        path: Path of the file, or ``-``.

    Raises:
        ReadError: The file cannot be opened, or (inside the ``with``) cannot be read or unpacked.
    """
    try:
        if path == STDIN:
            # A BufferedReader of its own would close standard input behind itself.
            yield _unpacked(io.BufferedReader(io.BytesIO(read_page(sys.stdin.buffer, path))))
            return
        with open(path, "rb") as stream:
            yield _unpacked(stream)
    except FileNotFoundError as exc:
        raise ReadError(path, "there is no such file; a link may point to nothing") from exc
    except (EOFError, zlib.error, gzip.BadGzipFile) as exc:
        raise ReadError(path, f"its gzip data is cut off or damaged ({exc}); fetch it again") from exc
    except OSError as exc:
        said = exc.strerror or str(exc) or type(exc).__name__
        raise ReadError(path, f"it cannot be read: {said}; look at its access rights and its disk") from exc


def read_page(stream: BinaryIO, source: str) -> bytes:
    """All bytes of a stream that holds one page.

    Raises:
        ReadError: There are more than :data:`PAGE_LIMIT`.
    """
    pieces, size = [], 0
    # In pieces: asking for the limit at once would set aside that much memory for each page.
    while piece := stream.read(_PIECE):
        pieces.append(piece)
        size += len(piece)
        if size > PAGE_LIMIT:
            reason = f"it has more than {PAGE_LIMIT:,} bytes, which no page has; split it into pages"
            raise ReadError(source, f"{reason}, or into the lines of a .jsonl file")
    return b"".join(pieces)


def _unpacked(stream: io.BufferedReader) -> BinaryIO:
    if not stream.peek(len(_GZIP)).startswith(_GZIP):
        return stream
    # Without a buffer of our own: it would lose what can still be unpacked before the place of a damage.
    return cast(BinaryIO, gzip.GzipFile(fileobj=stream))
