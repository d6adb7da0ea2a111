"""Messages in, one line each on standard error out."""

from __future__ import annotations

import sys
from contextlib import suppress

from wirecopy.cli.terminal import ERASE, obeys
from wirecopy.views import visible

__all__ = ["Misuse", "complain"]


class Misuse(Exception):
    """The command line asks for what makes no sense."""


def complain(message: str) -> None:
    """Say something on standard error, in one line, whatever is in it.

    Example:
        >>> complain("a.txt: there is no such file")
    """
    start = ERASE if obeys(sys.stderr) else ""  # there may be a progress bar
    # Where nobody listens the message is lost, and the exit status still tells.
    with suppress(OSError, ValueError):
        print(f"{start}wirecopy: {visible(message)}", file=sys.stderr, flush=True)
