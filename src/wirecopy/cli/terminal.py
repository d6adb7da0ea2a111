"""A stream in, what it can show out."""

from __future__ import annotations

import os
import shutil
import sys
from typing import Final, TextIO

from wirecopy.views import Paper

__all__ = ["ERASE", "is_terminal", "obeys", "paper_for"]

ERASE: Final = "\r\x1b[K"
"""Back to the start of the row, and clear it."""

_WIDEST: Final = 120
"""Columns that are used at most where nobody says how many: longer rows are hard to read."""


def is_terminal(stream: TextIO | None) -> bool:
    """Whether somebody is looking at a stream."""
    try:
        return stream is not None and stream.isatty()
    except ValueError:  # it is closed
        return False


def obeys(stream: TextIO | None) -> bool:
    """Whether a stream is a terminal that knows escape sequences."""
    if not is_terminal(stream) or os.environ.get("TERM") == "dumb":
        return False
    return sys.platform != "win32" or any(map(os.environ.get, ("WT_SESSION", "ANSICON", "TERM")))


def paper_for(stream: TextIO | None, encoding: str, width: int | None = None) -> Paper:
    """What can be drawn on a stream.

    ``NO_COLOR`` and ``FORCE_COLOR`` (https://no-color.org, https://force-color.org) are followed, ``COLUMNS`` too.

    Args:
        stream: The stream.
        encoding: Its encoding.
        width: Number of columns, where the user gives it.
    """
    colour = obeys(stream) or bool(os.environ.get("FORCE_COLOR"))
    if os.environ.get("NO_COLOR"):
        colour = False
    columns = width or min(_WIDEST, shutil.get_terminal_size().columns)
    return Paper(width=columns, colour=colour, encoding=encoding)
