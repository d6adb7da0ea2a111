"""The arguments that say what is read and how, and the reading itself: shared by the commands."""

from __future__ import annotations

import argparse
import datetime
from collections.abc import Callable, Iterator

from wirecopy.cli.messages import complain
from wirecopy.desk import Desk
from wirecopy.engines import read
from wirecopy.models import Article
from wirecopy.parsers import load
from wirecopy.readers import Failure, Skipped
from wirecopy.readers.encoding import check_encoding

__all__ = ["Complaints", "add_encoding", "add_reading", "add_sources", "read_articles"]

_SOURCES = "files, folders, patterns such as 'in/**/*.txt', - (stdin)"


class Complaints:
    """Tells what could not be read, one line each, and counts it.

    Args:
        verbose: Whether to tell as well what is left out of a folder.
    """

    def __init__(self, verbose: bool = False) -> None:
        self.failed = self.skipped = 0
        self._verbose = verbose

    def on_failure(self, failure: Failure) -> None:
        """A page or source gave no article."""
        self.failed += 1
        complain(_without_python(str(failure)))

    def on_skip(self, skipped: Skipped) -> None:
        """Something in a folder is left out, as it should be."""
        self.skipped += 1
        if self._verbose:
            complain(f"left out: {skipped}")


def add_sources(parser: argparse.ArgumentParser, nargs: str = "+") -> None:
    """The positional argument: what is read."""
    parser.add_argument("sources", nargs=nargs, metavar="SOURCE", help=_SOURCES)


def add_encoding(parser: argparse.ArgumentParser) -> None:
    """The option that all commands have which read text."""
    parser.add_argument(
        "--encoding", type=_encoding, metavar="NAME", help="encoding of the sources (default: find out)"
    )


def add_reading(parser: argparse.ArgumentParser) -> None:
    """The options of the commands that read articles."""
    parser.add_argument("--parser", metavar="NAME", help="read all pages with this one; see 'wirecopy plugins'")
    parser.add_argument("--published", type=_date, metavar="DATE", help="date of publication, such as 2024-11-22")
    add_encoding(parser)


def read_articles(args: argparse.Namespace, complaints: Complaints, jobs: int = 1) -> Iterator[Article]:
    """The articles of the sources; what fails is told and passed over.

    Raises:
        PluginError: The parser that is asked for cannot be had (at the call).
    """
    if args.parser is not None:
        load(args.parser)
    return read(
        *args.sources,
        desk=Desk(parser=args.parser),
        jobs=jobs,
        on_failure=complaints.on_failure,
        on_skip=complaints.on_skip,
        encoding=args.encoding,
        published=args.published,
    )


def _without_python(message: str) -> str:
    """``a.txt: there is no such file or folder in /home``, and not what a program could do about it."""
    said, _, advice = message.rpartition("; ")
    return said if "wirecopy.parse()" in advice else message


def _encoding(name: str) -> str:
    try:
        check_encoding(name)
    except (LookupError, ValueError):
        raise argparse.ArgumentTypeError(f"there is no encoding {name!r}; try utf-8, cp1252 or latin-1") from None
    return name


def _date(text: str) -> datetime.date:
    ways: tuple[Callable[[str], datetime.date], ...]
    ways = (datetime.date.fromisoformat, datetime.datetime.fromisoformat)
    for way in ways:
        try:
            return way(text)
        except ValueError:
            continue
    raise argparse.ArgumentTypeError(f"{text!r} is no date such as 2024-11-22 or 2024-11-22T15:48")
