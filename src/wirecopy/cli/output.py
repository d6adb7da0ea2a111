"""Text in, bytes on standard output or in a file out."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import BinaryIO, TextIO

from wirecopy.cli.messages import complain
from wirecopy.cli.terminal import is_terminal, paper_for
from wirecopy.views import Paper, fit

__all__ = ["Output", "open_output"]


class Output:
    """Where results go.

    Args:
        stream: Standard output, or None.
        file: The file that is written instead, or None.
    """

    def __init__(self, stream: TextIO | None, file: BinaryIO | None = None) -> None:
        self._stream = stream if file is None else None
        self._file = file if file is not None else getattr(stream, "buffer", None)
        self.encoding: str = (self._stream and self._stream.encoding) or "utf-8"
        self.terminal = is_terminal(self._stream)

    def paper(self, width: int | None = None) -> Paper:
        """What can be drawn here."""
        return paper_for(self._stream, self.encoding, width)

    def write(self, text: str) -> None:
        """Write a text; bytes that no encoding explained come out as they went in.

        Where the encoding does not have a character it is put in others, so that nothing stops half-way.

        Raises:
            OSError: It cannot be written.
        """
        if self._file is None:
            if self._stream is not None:
                self._stream.write(text)
            return
        try:
            data = text.encode(self.encoding, "surrogateescape")
        except UnicodeEncodeError:
            data = fit(text, self.encoding).encode(self.encoding)
        self._file.write(data)
        if self.terminal:
            self._file.flush()


@contextmanager
def open_output(path: str | None) -> Iterator[Output]:
    """Standard output, or a file in UTF-8 that is put in its place when all is written.

    Until then the text grows in a hidden file beside it. So a folder that is read can hold its own output, and a run
    that stops half-way leaves an earlier file as it was.

    Raises:
        OSError: The file cannot be written.
    """
    if path is None:
        yield Output(sys.stdout)
        return
    if os.path.exists(path) and not os.path.isfile(path):
        with open(path, "wb") as device:  # /dev/null, a named pipe
            yield Output(None, device)
        return
    real = os.path.realpath(path)
    part = os.path.join(os.path.dirname(real), f".{os.path.basename(real)}.part")
    try:
        with _opened(part, path) as file:
            yield Output(None, file)
        if os.path.exists(real):
            shutil.copymode(real, part)
        os.replace(part, real)
    except BaseException:
        with suppress(OSError):
            if os.path.getsize(part):
                complain(f"what was read so far is in {part}")
            else:
                os.remove(part)
        raise


def _opened(part: str, path: str) -> BinaryIO:
    try:
        return open(part, "wb")
    except OSError as error:
        raise OSError(error.errno, error.strerror, path) from error
