"""The name of the file that is to be written in, what speaks against it out, before anything is opened."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping

from wirecopy.cli.messages import Misuse
from wirecopy.errors import ReadError
from wirecopy.readers.opening import STDIN
from wirecopy.readers.sources import find_files

__all__ = ["check_target", "form_by_ending"]


def check_target(path: str | None, sources: Iterable[str]) -> None:
    """Refuse what is no name, a folder, a file in a folder that is not there, and a file that is read, however spelt.

    Raises:
        Misuse: The file must not be written.
    """
    if path is None:
        return
    if not path:
        raise Misuse("the name of the output file is empty")
    if os.path.isdir(path):
        raise Misuse(f"{path} is a folder; name a file in it")
    folder = os.path.dirname(path)
    if folder and not os.path.isdir(folder):
        raise Misuse(f"there is no folder {folder}; make it first")
    if os.path.isfile(path):  # a device can be read and written at once
        target = os.stat(path)
        for source in sources:
            if any(os.path.samestat(target, read) for read in _read(source)):
                raise Misuse(f"{path} is a file that is being read; name another one")


def form_by_ending(path: str | None, forms: Mapping[str, str], otherwise: str) -> str:
    """The form that the ending of a file asks for; without an ending, *otherwise*.

    Args:
        path: The file, or None for standard output.
        forms: Forms by ending.
        otherwise: The form where nothing asks for one.

    Raises:
        Misuse: The ending is none of *forms*.
    """
    ending = os.path.splitext(path or "")[1]
    if ending and ending.lower() not in forms:
        known = ", ".join(forms)
        raise Misuse(f"{path}: no form is known for the ending {ending}; there are {known}, or an option for the form")
    return forms.get(ending.lower(), otherwise)


def _read(source: str) -> Iterator[os.stat_result]:
    """The files of a source; what is wrong with it is told when it is read."""
    try:
        if source == STDIN:
            yield os.fstat(sys.stdin.fileno())
            return
        for file in find_files(source):
            if isinstance(file, str) and os.path.exists(file):
                yield os.stat(file)
    except (AttributeError, OSError, ValueError, ReadError):  # no standard input; it is a StringIO; no such file
        return
