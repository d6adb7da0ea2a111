"""A file, folder or pattern in, the paths of its files out, in order."""

from __future__ import annotations

import fnmatch
import os
from collections.abc import Callable, Iterator
from pathlib import PurePath
from typing import Final

from wirecopy.errors import ReadError
from wirecopy.readers.failure import Failure, Skipped
from wirecopy.readers.opening import STDIN

__all__ = ["SUFFIXES", "check_source", "find_files", "plain_suffix"]

SUFFIXES: Final = (".txt", ".text", ".md", ".jsonl", ".wet", ".warc")
"""Endings of the files that are read out of a folder; ``.gz`` may stand behind each. A file that is named
itself is read whatever its ending."""

_WILD = frozenset("*?[")


def plain_suffix(path: str) -> str:
    """The ending of a file, in small letters, ``.gz`` left out.

    Example:
        >>> plain_suffix("crawl/CC-0001.warc.wet.gz"), plain_suffix("Page.TXT")
        ('.wet', '.txt')
    """
    name = os.path.basename(path).lower().removesuffix(".gz")
    return os.path.splitext(name)[1]


def check_source(source: str) -> None:
    """Raise a ReadError if a source is neither a file, a folder, a pattern nor ``-``."""
    if source == STDIN or os.path.lexists(source):
        return
    shown = source if len(source) <= 200 else f"{source[:199]}…"
    if source[:8].lower().startswith(("http://", "https://")):
        raise ReadError(shown, "wirecopy fetches nothing: download the page first, and turn its HTML into text")
    if _WILD.intersection(source):
        return
    hint = "" if os.path.isabs(source) else f" in {os.getcwd()}"
    reason = f"there is no such file or folder{hint}; for the text of a page itself call wirecopy.parse()"
    raise ReadError(shown, reason)


def find_files(source: str, on_skip: Callable[[Skipped], None] | None = None) -> Iterator[str | Failure]:
    """The files of a source.

    A folder is read to the bottom, names in order, files and folders alike; hidden ones, links to folders,
    README files and files with another ending than :data:`SUFFIXES` are skipped. A pattern (``*``, ``?``,
    ``[...]``, and ``**`` for folders of any depth) gives every file that it matches, in order of the whole
    path, and the files of the folders that it matches, unless it goes into folders itself with ``**``.

    Args:
        source: Path, pattern, or ``-``.
        on_skip: Called with each thing that is skipped.

    Returns:
        Paths, and a :class:`Failure` for a folder that cannot be listed.

    Raises:
        ReadError: Nothing is there, or nothing that can be read.
    """
    if source == STDIN or os.path.isfile(source):
        yield source
    elif os.path.isdir(source):
        yield from _folder(source, on_skip)
    else:
        check_source(source)
        if os.path.lexists(source) or not _WILD.intersection(source):
            yield source
        else:
            yield from _pattern(source, on_skip)


def _folder(folder: str, on_skip: Callable[[Skipped], None] | None) -> Iterator[str | Failure]:
    found = skipped = 0
    for path in _walk(folder):
        if isinstance(path, Skipped):
            skipped += 1
            if on_skip is not None:
                on_skip(path)
        else:
            found += 1
            yield path
    if not found:
        endings = ", ".join(SUFFIXES)
        others = f"; {skipped} other files or folders in it were skipped" if skipped else ""
        raise ReadError(folder, f"no file in this folder ends in {endings}, with or without .gz{others}")


def _walk(folder: str) -> Iterator[str | Failure | Skipped]:
    waiting = [(folder, True)]
    while waiting:
        path, is_folder = waiting.pop()
        if not is_folder:
            yield path
            continue
        try:
            with os.scandir(path) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as exc:
            error = ReadError(path, f"this folder cannot be listed: {exc.strerror}; look at its access rights")
            error.__cause__ = exc
            yield Failure(path, error)
            continue
        deeper = []
        for entry in entries:
            reason = _why_not(entry)
            if reason is not None:
                yield Skipped(entry.path, reason)
            else:
                deeper.append((entry.path, _is_folder(entry)))
        waiting.extend(reversed(deeper))


def _why_not(entry: os.DirEntry[str]) -> str | None:
    if entry.name.startswith("."):
        return "hidden"
    if _is_folder(entry):
        return "a link to a folder; name it to read it" if entry.is_symlink() else None
    if plain_suffix(entry.name) not in SUFFIXES:
        return "none of the endings that are read; name the file to read it"
    if entry.name.lower().startswith("readme."):
        return "a note about the folder; name it to read it"
    # A link to nothing is handed on: that it cannot be opened is a failure, not a choice.
    if not entry.is_symlink() and not entry.is_file():
        return "no regular file; name it to read it"
    return None


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def _pattern(pattern: str, on_skip: Callable[[Skipped], None] | None) -> Iterator[str | Failure]:
    parts = PurePath(pattern).parts
    deep = "**" in parts
    if parts[-1] == "**":
        parts = (*parts, "*")
    paths = {""}
    for part in parts:
        if part == "**":
            paths.update(below for path in tuple(paths) for below in _folders_below(path))
        elif _WILD.intersection(part):
            paths = {os.path.join(path, name) for path in paths for name in _matching(path, part)}
        else:
            paths = {joined for path in paths if os.path.lexists(joined := os.path.join(path, part))}
    files = sorted(path for path in paths if not (deep and os.path.isdir(path)))
    if not files:
        reason = f"no file matches this pattern in {os.getcwd()}; '**' goes into folders, '*' does not"
        raise ReadError(pattern, reason)
    for path in files:
        yield from _folder(path, on_skip) if os.path.isdir(path) else (path,)


def _matching(folder: str, pattern: str) -> list[str]:
    try:
        names = fnmatch.filter(os.listdir(folder or os.curdir), pattern)
    except OSError:
        return []
    return names if pattern.startswith(".") else [name for name in names if not name.startswith(".")]


def _folders_below(folder: str) -> Iterator[str]:
    """Every folder below a folder, hidden ones and links left out, so that no ring of links is walked."""
    waiting = [folder]
    while waiting:
        path = waiting.pop()
        for name in _matching(path, "*"):
            below = os.path.join(path, name)
            if os.path.isdir(below) and not os.path.islink(below):
                yield below
                waiting.append(below)
